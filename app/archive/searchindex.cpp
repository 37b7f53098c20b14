// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/searchindex.h"

#include "archive/formernumbers.h"
#include "archive/rows.h"
#include "archive/searchkeys.h"
#include "views/household.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace archive {

namespace {

constexpr int idBits = 40;

struct SearchedRow
{
    KindIndex kind = 0;
    qint64 id = 0; ///< of the row in its kind's table
};

Result<SearchedRow> rowOf(Store &store, const Record &record)
{
    const Kind &kind = store.catalogue().kind(record.kind);
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("search/rowid"), kind));
    statement.bind(1, record.uid.toBytes());
    ARCHIVE_TRY(found, statement.step());
    if (!found) {
        return Error{ErrorCode::Internal,
                     QStringLiteral("Search keys of a record that has no row."),
                     record.uid.toString()};
    }
    return SearchedRow{record.kind, statement.integer(0)};
}

Result<void> putKeys(Store &store, const SearchedRow &row, const QStringList &keys, qint64 division)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("search/put")));
    for (const QString &key : keys) {
        statement.bindAll(key, row.kind, row.id, division);
        ARCHIVE_CHECK(statement.run());
    }
    return {};
}

Result<void> removeKeys(Store &store, const SearchedRow &row, const QStringList &keys)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("search/remove")));
    for (const QString &key : keys) {
        statement.bindAll(key, row.kind, row.id);
        ARCHIVE_CHECK(statement.run());
    }
    return {};
}

Result<void> removeDigits(Store &store, const DigitsRow &row, const QString &digits)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("search/removedigits")));
    return statement.bindAll(row.number(), digits).run();
}

Result<void>
writeDigits(Store &store, const SearchedRow &row, const QString &before, const QString &after)
{
    if (before == after)
        return {};
    const DigitsRow digits{row.kind, row.id};
    if (!before.isEmpty())
        ARCHIVE_CHECK(removeDigits(store, digits, before));
    if (after.isEmpty())
        return {};
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("search/putdigits")));
    return statement.bindAll(digits.number(), after).run();
}

} // namespace

DigitsRow DigitsRow::ofNumber(qint64 number)
{
    return {static_cast<KindIndex>(number >> idBits), number & ((qint64{1} << idBits) - 1)};
}

qint64 DigitsRow::number() const
{
    return (static_cast<qint64>(kind) << idBits) | id;
}

qint64 divisionNumber(const Record &household)
{
    const auto code = DivisionCode::parse(HouseholdView(household).division());
    return code.ok() ? code->number() : 0;
}

Result<Record> readSearched(const Kind &kind, Statement &statement, int column)
{
    Record record;
    record.kind = kind.index;
    record.uid = Uid::fromBytes(statement.blob(column++));
    record.parent = Uid::fromBytes(statement.blob(column++));
    record.values.resize(kind.fields.size());
    for (const Field *field : searchedFields(kind)) {
        ARCHIVE_TRY(value, readValue(statement, column++, field->type));
        record.set(field->id, value);
    }
    return record;
}

Result<QStringList> SearchUpdate::keysOf(const Record &record)
{
    ARCHIVE_TRY(keys, searchKeysOf(m_store.catalogue(), record, m_store.today()));
    ARCHIVE_TRY(former, formerNumberKeys(m_store, record));
    return keys + former;
}

Result<qint64> SearchUpdate::divisionOf(const Record &record, const Uid &household)
{
    if (record.kind == kinds::household) {
        m_last = {record.uid, divisionNumber(record)};
        return m_last.division;
    }
    if (household.isNull())
        return 0;
    if (!(m_last.household == household)) {
        ARCHIVE_TRY(found, Rows(m_store).find(kinds::household, household));
        m_last = {household, found ? divisionNumber(*found) : 0};
    }
    return m_last.division;
}

Result<void> SearchUpdate::writeRow(const Record &before, const Record &after, const Uid &household)
{
    const auto &catalogue = m_store.catalogue();
    const bool isNew = before.revision == 0;
    const QString oldDigits = isNew ? QString() : searchDigitsOf(catalogue, before);
    const QString digits = searchDigitsOf(catalogue, after);
    ARCHIVE_TRY(present, keysOf(after));
    QStringList gone;
    if (!isNew) {
        ARCHIVE_TRY(old, keysOf(before));
        gone = old;
    }
    gone.removeIf([&present](const QString &key) { return present.contains(key); });
    if (present.isEmpty() && gone.isEmpty() && oldDigits == digits)
        return {};
    ARCHIVE_TRY(row, rowOf(m_store, after));
    ARCHIVE_CHECK(writeDigits(m_store, row, oldDigits, digits));
    ARCHIVE_CHECK(removeKeys(m_store, row, gone));
    if (present.isEmpty())
        return {};
    ARCHIVE_TRY(division, divisionOf(after, household));
    return putKeys(m_store, row, present, division);
}

Result<void> SearchUpdate::rewriteKeys(const Record &record, qint64 division)
{
    ARCHIVE_TRY(keys, keysOf(record));
    if (keys.isEmpty())
        return {};
    ARCHIVE_TRY(row, rowOf(m_store, record));
    return putKeys(m_store, row, keys, division);
}

Result<void> SearchUpdate::rewriteBelow(const Record &parent, qint64 division)
{
    const QString parentKind = m_store.catalogue().kind(parent.kind).name;
    for (const Kind &kind : m_store.catalogue().kinds()) {
        if (kind.parent != parentKind)
            continue;
        ARCHIVE_TRY(children, Rows(m_store).children(kind.index, parent.uid));
        for (const Record &child : children) {
            ARCHIVE_CHECK(rewriteKeys(child, division));
            ARCHIVE_CHECK(rewriteBelow(child, division));
        }
    }
    return {};
}

Result<void> SearchUpdate::write(const Record &before, const Record &after, const Uid &household)
{
    ARCHIVE_CHECK(writeRow(before, after, household));
    const bool moved = after.kind == kinds::household && before.revision > 0
        && divisionNumber(before) != divisionNumber(after);
    return moved ? rewriteBelow(after, divisionNumber(after)) : Result<void>();
}

Result<void> eraseFromSearch(Store &store, const std::vector<DigitsRow> &rows)
{
    QJsonArray places;
    for (const DigitsRow &row : rows) {
        places.append(QJsonArray{int(row.kind), row.id});
        const Kind &kind = store.catalogue().kind(row.kind);
        ARCHIVE_TRY(statement, store.statement(QStringLiteral("search/candidate"), kind));
        ARCHIVE_TRY(found, statement.bindAll(row.id).step());
        if (!found)
            continue;
        ARCHIVE_TRY(record, readSearched(kind, statement, 0));
        statement.reset();
        const QString digits = searchDigitsOf(store.catalogue(), record);
        if (!digits.isEmpty())
            ARCHIVE_CHECK(removeDigits(store, row, digits));
    }
    ARCHIVE_TRY(remove, store.statement(QStringLiteral("erasures/searchkeys")));
    return remove.bindAll(QString::fromUtf8(QJsonDocument(places).toJson(QJsonDocument::Compact)))
        .run();
}

Result<void> optimiseDigits(Store &store)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("search/optimisedigits")));
    return statement.run();
}

} // namespace archive
