// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/searchkeys.h"

#include "archive/pinyin.h"
#include "archive/rows.h"
#include "archive/searchterm.h"
#include "domain/citizenid.h"
#include "views/household.h"

namespace archive {

namespace {

// Where people begin to type a number: the birth date and the last four of an identity number, the last four of a phone.
constexpr qsizetype birthAt = 6;
constexpr qsizetype lastFourOfIdAt = 14;
constexpr qsizetype lastFourOfPhoneAt = 7;

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

void addNameKeys(QStringList &keys, const QString &name, const Pinyin &pinyin)
{
    const std::u32string characters = name.toStdU32String();
    if (characters.empty())
        return;
    keys += searchprefix::name + name;
    const bool isChinese = searchtext::isHan(characters.front());
    for (size_t i = 1; isChinese && i < characters.size(); ++i)
        keys += searchprefix::nameEnd + QString::fromStdU32String(characters.substr(i));
    for (const QStringList &reading : pinyin.readings(name)) {
        QString initials;
        for (const QString &syllable : reading)
            initials += syllable.front();
        keys += searchprefix::initials + initials;
        keys += searchprefix::syllables + reading.join(QString());
    }
}

void addFieldKeys(
    QStringList &keys, const Field &field, const QString &text, const Pinyin &pinyin, QDate today)
{
    switch (field.search) {
    case SearchRule::Name:
        addNameKeys(keys, searchtext::folded(text), pinyin);
        break;
    case SearchRule::IdNumber: {
        const auto id = CitizenId::parse(text, today);
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

/// Writes and removes the keys of the records of one household.
class KeyUpdate
{
public:
    explicit KeyUpdate(Store &store)
        : m_store(store)
    { }

    [[nodiscard]] Result<void> write(const Record &before, const Record &after);
    /// Writes all keys below a record anew, after its division changed.
    [[nodiscard]] Result<void> rewriteBelow(const Record &parent, qint64 division);

private:
    [[nodiscard]] Result<qint64> rowId(const Record &record);
    [[nodiscard]] Result<qint64> divisionOf(const Record &record);
    [[nodiscard]] Result<void> put(const Record &record, const QStringList &keys, qint64 division);
    [[nodiscard]] Result<void> remove(const Record &record, const QStringList &keys);

    Store &m_store;
};

qint64 divisionNumber(const Record &household)
{
    const auto code = DivisionCode::parse(HouseholdView(household).division());
    return code.ok() ? code->number() : 0;
}

Result<qint64> KeyUpdate::rowId(const Record &record)
{
    const Kind &kind = m_store.catalogue().kind(record.kind);
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("search/rowid"), kind));
    statement.bind(1, record.uid.toBytes());
    ARCHIVE_TRY(found, statement.step());
    if (!found) {
        return Error{ErrorCode::Internal,
                     QStringLiteral("Search keys of a record that has no row."),
                     record.uid.toString()};
    }
    return statement.integer(0);
}

Result<qint64> KeyUpdate::divisionOf(const Record &record)
{
    if (record.kind == kinds::household)
        return divisionNumber(record);
    Rows rows(m_store);
    ARCHIVE_TRY(uid, rows.household(record));
    if (uid.isNull())
        return 0;
    ARCHIVE_TRY(household, rows.find(kinds::household, uid));
    return household ? divisionNumber(*household) : 0;
}

Result<void> KeyUpdate::put(const Record &record, const QStringList &keys, qint64 division)
{
    ARCHIVE_TRY(id, rowId(record));
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("search/put")));
    for (const QString &key : keys) {
        statement.bindAll(key, record.kind, id, division);
        ARCHIVE_CHECK(statement.run());
    }
    return {};
}

Result<void> KeyUpdate::remove(const Record &record, const QStringList &keys)
{
    ARCHIVE_TRY(id, rowId(record));
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("search/remove")));
    for (const QString &key : keys) {
        statement.bindAll(key, record.kind, id);
        ARCHIVE_CHECK(statement.run());
    }
    return {};
}

Result<void> KeyUpdate::write(const Record &before, const Record &after)
{
    const QDate today = m_store.today();
    ARCHIVE_TRY(present, searchKeysOf(m_store.catalogue(), after, today));
    QStringList gone;
    if (before.revision > 0) {
        ARCHIVE_TRY(old, searchKeysOf(m_store.catalogue(), before, today));
        gone = old;
    }
    gone.removeIf([&present](const QString &key) { return present.contains(key); });
    if (!gone.isEmpty())
        ARCHIVE_CHECK(remove(after, gone));
    if (present.isEmpty())
        return {};
    ARCHIVE_TRY(division, divisionOf(after));
    return put(after, present, division);
}

Result<void> KeyUpdate::rewriteBelow(const Record &parent, qint64 division)
{
    const QString parentKind = m_store.catalogue().kind(parent.kind).name;
    for (const Kind &kind : m_store.catalogue().kinds()) {
        if (kind.parent != parentKind)
            continue;
        ARCHIVE_TRY(children, Rows(m_store).children(kind.index, parent.uid));
        for (const Record &child : children) {
            ARCHIVE_TRY(keys, searchKeysOf(m_store.catalogue(), child, m_store.today()));
            if (!keys.isEmpty())
                ARCHIVE_CHECK(put(child, keys, division));
            ARCHIVE_CHECK(rewriteBelow(child, division));
        }
    }
    return {};
}

} // namespace

Result<QStringList> searchKeysOf(const Catalogue &catalogue, const Record &record, QDate today)
{
    QStringList keys;
    const Kind &kind = catalogue.kind(record.kind);
    if (record.deleted || kind.subject == SubjectRule::None)
        return keys;
    ARCHIVE_TRY(pinyin, Pinyin::shipped());
    for (const Field &field : kind.fields) {
        const auto *text = record.value(field.id).get<QString>();
        if (text != nullptr)
            addFieldKeys(keys, field, *text, *pinyin, today);
    }
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

Result<void> updateSearchKeys(Store &store, const Record &before, const Record &after)
{
    KeyUpdate update(store);
    ARCHIVE_CHECK(update.write(before, after));
    const bool moved = after.kind == kinds::household && before.revision > 0
        && divisionNumber(before) != divisionNumber(after);
    return moved ? update.rewriteBelow(after, divisionNumber(after)) : Result<void>();
}

} // namespace archive
