// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/settingserasure.h"

#include "archive/hanvariants.h"
#include "archive/pinyin.h"
#include "archive/searchindex.h"
#include "archive/searchkeys.h"
#include "archive/searchterm.h"
#include "domain/citizenid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace archive {
namespace {

constexpr qsizetype sharedDigits =
    6; ///< the first of an identity number, which a county's people have in common
constexpr qsizetype oldIdDigits = 15;
constexpr qsizetype shortestName = 2; ///< a single character is a surname that others have too
constexpr qsizetype shortestSpelling = 5; ///< a shorter one is part of other words too

/// By what an erased record would be known again.
struct TellingWords
{
    QStringList names; ///< folded, and texts that stand for one record alone
    QStringList spellings;
    QStringList numbers;
};

struct KeptSetting
{
    QString user;
    QString name;
    QString value;
};

Result<std::vector<KeptSetting>> keptSettings(Store &store)
{
    std::vector<KeptSetting> settings;
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("settings/all")));
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return settings;
        settings.push_back({statement.text(0), statement.text(1), statement.text(2)});
    }
}

Result<QString> foldedWords(const QString &text)
{
    ARCHIVE_TRY(variants, HanVariants::shipped());
    return variants->folded(searchtext::folded(text));
}

Result<void> addWords(TellingWords &words, const Field &field, const QString &text)
{
    switch (field.search) {
    case SearchRule::Name: {
        ARCHIVE_TRY(folded, foldedWords(text));
        words.names.append(folded);
        ARCHIVE_TRY(pinyin, Pinyin::shipped());
        for (const auto &reading : pinyin->readings(searchtext::folded(text)))
            words.spellings.append(reading.join(QString()));
        break;
    }
    case SearchRule::Exact: {
        ARCHIVE_TRY(folded, foldedWords(text));
        words.names.append(folded);
        break;
    }
    case SearchRule::IdNumber:
    case SearchRule::Phone:
        words.numbers.append(searchtext::foldedNumber(text));
        break;
    case SearchRule::None:
        break;
    }
    return {};
}

Result<void> addTarget(TellingWords &words, Store &store, const ErasureTarget &target)
{
    const auto &kind = store.catalogue().kind(target.kind);
    const auto searched = searchedFields(kind);
    if (searched.empty())
        return {};
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("search/candidate"), kind));
    ARCHIVE_TRY(found, statement.bindAll(target.row).step());
    if (!found)
        return {};
    ARCHIVE_TRY(record, readSearched(kind, statement, 0));
    for (const auto *field : searched) {
        const auto *text = record.value(field->id).get<QString>();
        if (text != nullptr && !text->isEmpty())
            ARCHIVE_CHECK(addWords(words, *field, *text));
    }
    return {};
}

/// All texts in a value, which is JSON or a plain text.
void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    const auto array = value.toArray();
    for (const auto &each : array)
        collectTexts(each, texts);
    const auto object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        collectTexts(each.value(), texts);
}

QStringList textsOf(const KeptSetting &setting)
{
    QStringList texts{setting.name};
    const auto json = QJsonDocument::fromJson(setting.value.toUtf8());
    if (json.isArray()) {
        collectTexts(json.array(), texts);
    } else if (json.isObject()) {
        collectTexts(json.object(), texts);
    } else {
        texts.append(setting.value);
    }
    return texts;
}

bool tellsNumber(const QString &text, const QStringList &numbers, QDate today)
{
    static const QRegularExpression run(QStringLiteral("[0-9]+x?"));
    auto runs = run.globalMatch(searchtext::foldedNumber(text));
    while (runs.hasNext()) {
        auto digits = runs.next().captured();
        if (digits.size() <= sharedDigits)
            continue;
        if (digits.size() == oldIdDigits) {
            const auto id = CitizenId::parse(digits, today);
            digits = id.ok() ? id->text().toLower() : digits;
        }
        const bool tells = std::any_of(numbers.begin(), numbers.end(), [&](const QString &number) {
            return number.contains(digits) || digits.contains(number);
        });
        if (tells)
            return true;
    }
    return false;
}

Result<bool> tells(const QString &text, const TellingWords &words, QDate today)
{
    ARCHIVE_TRY(folded, foldedWords(text));
    const bool named = std::any_of(words.names.begin(), words.names.end(), [&](const auto &name) {
        return name.size() >= shortestName && folded.contains(name);
    });
    const bool spelt =
        std::any_of(words.spellings.begin(), words.spellings.end(), [&](const auto &spelling) {
            return spelling.size() < shortestSpelling ? folded == spelling
                                                      : folded.contains(spelling);
        });
    return named || spelt || tellsNumber(text, words.numbers, today);
}

Result<bool> tellsAny(const KeptSetting &setting, const TellingWords &words, QDate today)
{
    const auto texts = textsOf(setting);
    for (const auto &text : texts) {
        ARCHIVE_TRY(found, tells(text, words, today));
        if (found)
            return true;
    }
    return false;
}

} // namespace

Result<void> eraseFromSettings(Store &store, const std::vector<ErasureTarget> &targets)
{
    ARCHIVE_TRY(settings, keptSettings(store));
    if (settings.empty())
        return {};
    TellingWords words;
    for (const auto &target : targets)
        ARCHIVE_CHECK(addTarget(words, store, target));
    for (const auto &setting : settings) {
        ARCHIVE_TRY(found, tellsAny(setting, words, store.today()));
        if (!found)
            continue;
        ARCHIVE_TRY(remove, store.statement(QStringLiteral("settings/remove")));
        ARCHIVE_CHECK(remove.bindAll(setting.user, setting.name).run());
    }
    return {};
}

} // namespace archive
