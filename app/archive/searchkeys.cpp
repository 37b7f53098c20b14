// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/searchkeys.h"

#include "archive/hanvariants.h"
#include "archive/pinyin.h"
#include "archive/searchterm.h"
#include "catalogue/catalogue.h"
#include "domain/citizenid.h"
#include "domain/csvtable.h"

#include <QCryptographicHash>

#include <algorithm>

namespace archive {

namespace {

// Where people begin to type a number: the birth date and the last four of an identity number, the last four of a phone.
constexpr qsizetype birthAt = 6;
constexpr qsizetype lastFourOfIdAt = 14;
constexpr qsizetype lastFourOfPhoneAt = 7;

/// What the making of keys needs.
struct KeySources
{
    std::shared_ptr<const Pinyin> pinyin;
    std::shared_ptr<const HanVariants> variants;
    QDate today;
    bool withReadings = true;
};

void addNumberKeys(QStringList &keys,
                   QChar prefix,
                   const QString &number,
                   std::initializer_list<qsizetype> starts)
{
    for (const qsizetype start : starts) {
        if (start < number.size())
            keys += prefix + number.mid(start);
    }
}

void addReadingKeys(QStringList &keys, const QStringList &reading)
{
    QString initials;
    for (const QString &syllable : reading)
        initials += syllable.front();
    keys += searchprefix::initials + initials;
    keys += searchprefix::syllables + reading.join(QString());
    for (qsizetype i = 1; i < reading.size(); ++i)
        keys += searchprefix::givenSyllables + reading.mid(i).join(QString());
}

void addNameKeys(QStringList &keys, const QString &text, const KeySources &sources)
{
    const QString name = sources.variants->folded(text);
    const std::u32string characters = name.toStdU32String();
    if (characters.empty())
        return;
    keys += searchprefix::name + name;
    const bool isChinese = searchtext::isHan(characters.front());
    for (size_t i = 1; isChinese && i < characters.size(); ++i) {
        keys += searchprefix::nameEnd + QString::fromStdU32String(characters.substr(i))
            + searchprefix::turn + QString::fromStdU32String(characters.substr(0, i));
    }
    if (!sources.withReadings)
        return;
    for (const QStringList &reading : sources.pinyin->readings(text))
        addReadingKeys(keys, reading);
}

void addFieldKeys(QStringList &keys,
                  const Field &field,
                  const QString &text,
                  const KeySources &sources)
{
    switch (field.search) {
    case SearchRule::Name:
        addNameKeys(keys, searchtext::folded(text), sources);
        break;
    case SearchRule::IdNumber: {
        const auto id = CitizenId::parse(text, sources.today);
        const QString number = id.ok() ? id->text().toLower() : searchtext::foldedNumber(text);
        addNumberKeys(keys, searchprefix::idNumber, number, {0, birthAt, lastFourOfIdAt});
        break;
    }
    case SearchRule::Phone:
        addNumberKeys(
            keys, searchprefix::phone, searchtext::foldedNumber(text), {0, lastFourOfPhoneAt});
        break;
    case SearchRule::Exact:
        keys += searchprefix::exact + searchtext::folded(text);
        break;
    case SearchRule::None:
        break;
    }
    if (field.rule == TextRule::Division)
        keys += searchprefix::division + text;
}

bool isFoundBySearch(const Catalogue &catalogue, const Record &record)
{
    return !record.deleted && catalogue.kind(record.kind).subject != SubjectRule::None;
}

Result<QStringList> keysOf(const Catalogue &catalogue, const Record &record, KeySources sources)
{
    QStringList keys;
    if (!isFoundBySearch(catalogue, record))
        return keys;
    ARCHIVE_TRY(pinyin, Pinyin::shipped());
    ARCHIVE_TRY(variants, HanVariants::shipped());
    sources.pinyin = pinyin;
    sources.variants = variants;
    for (const Field *field : searchedFields(catalogue.kind(record.kind))) {
        const auto *text = record.value(field->id).get<QString>();
        if (text != nullptr)
            addFieldKeys(keys, *field, *text, sources);
    }
    return keys;
}

Result<QByteArray> tablesDigest()
{
    static const auto digest = []() -> Result<QByteArray> {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const auto *name : {"readings", "surnames", "variants"}) {
            ARCHIVE_TRY(
                table,
                CsvTable::resource(QStringLiteral(":/pinyin/%1.csv").arg(QLatin1String(name))));
            hash.addData(table.bytes);
        }
        return hash.result();
    }();
    return digest;
}

} // namespace

std::vector<const Field *> searchedFields(const Kind &kind)
{
    std::vector<const Field *> fields;
    for (const Field &field : kind.fields) {
        if (field.search != SearchRule::None || field.rule == TextRule::Division)
            fields.push_back(&field);
    }
    return fields;
}

Result<QStringList> searchKeysOf(const Catalogue &catalogue, const Record &record, QDate today)
{
    ARCHIVE_TRY(keys, keysOf(catalogue, record, {{}, {}, today, true}));
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

Result<QStringList> writtenKeysOf(const Catalogue &catalogue, const Record &record, QDate today)
{
    return keysOf(catalogue, record, {{}, {}, today, false});
}

bool hasInName(const Catalogue &catalogue, const Record &record, const QString &characters)
{
    const auto variants = HanVariants::shipped();
    const auto fields = searchedFields(catalogue.kind(record.kind));
    return variants && std::any_of(fields.begin(), fields.end(), [&](const Field *field) {
               const auto *text = record.value(field->id).get<QString>();
               return field->search == SearchRule::Name && text != nullptr
                   && (*variants)->folded(searchtext::folded(*text)).contains(characters);
           });
}

QString searchDigitsOf(const Catalogue &catalogue, const Record &record)
{
    QStringList numbers;
    if (!isFoundBySearch(catalogue, record))
        return {};
    for (const Field *field : searchedFields(catalogue.kind(record.kind))) {
        if (field->search != SearchRule::IdNumber && field->search != SearchRule::Phone)
            continue;
        const auto *text = record.value(field->id).get<QString>();
        const QString number = text == nullptr ? QString() : searchtext::foldedNumber(*text);
        if (!number.isEmpty() && !numbers.contains(number))
            numbers += number;
    }
    return numbers.join(u' ');
}

Result<QString> searchRules(const Catalogue &catalogue)
{
    // One more whenever this file or SearchTerm makes other keys of the same record.
    constexpr int generation = 1;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(generation));
    ARCHIVE_TRY(tables, tablesDigest());
    hash.addData(tables);
    for (const Kind &kind : catalogue.kinds()) {
        for (const Field *field : searchedFields(kind)) {
            hash.addData(QStringLiteral("\n%1 %2.%3 %4 %5")
                             .arg(QString::number(kind.index), kind.name, field->name)
                             .arg(static_cast<int>(field->search))
                             .arg(static_cast<int>(field->rule))
                             .toUtf8());
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace archive
