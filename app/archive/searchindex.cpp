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

/// Writes and removes keys and digits of the records of one household.
class IndexUpdate
{
public:
    explicit IndexUpdate(Store &store)
        : m_store(store)
    { }

    [[nodiscard]] Result<void> write(const Record &before, const Record &after);
    /// Writes all keys below a record anew, after its division changed.
    [[nodiscard]] Result<void> rewriteBelow(const Record &parent, qint64 division);

private:
    /// With those of its former numbers.
    [[nodiscard]] Result<QStringList> keysOf(const Record &record);
    [[nodiscard]] Result<qint64> rowId(const Record &record);
    [[nodiscard]] Result<qint64> divisionOf(const Record &record);
    [[nodiscard]] Result<void> put(const Record &record, const QStringList &keys, qint64 division);
    [[nodiscard]] Result<void> remove(const Record &record, const QStringList &keys);
    [[nodiscard]] Result<void> writeDigits(const Record &before, const Record &after);

    Store &m_store;
};

Result<QStringList> IndexUpdate::keysOf(const Record &record)
{
    ARCHIVE_TRY(keys, searchKeysOf(m_store.catalogue(), record, m_store.today()));
    ARCHIVE_TRY(former, formerNumberKeys(m_store, record));
    return keys + former;
}

Result<qint64> IndexUpdate::rowId(const Record &record)
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

Result<qint64> IndexUpdate::divisionOf(const Record &record)
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

Result<void> IndexUpdate::put(const Record &record, const QStringList &keys, qint64 division)
{
    ARCHIVE_TRY(id, rowId(record));
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("search/put")));
    for (const QString &key : keys) {
        statement.bindAll(key, record.kind, id, division);
        ARCHIVE_CHECK(statement.run());
    }
    return {};
}

Result<void> IndexUpdate::remove(const Record &record, const QStringList &keys)
{
    ARCHIVE_TRY(id, rowId(record));
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("search/remove")));
    for (const QString &key : keys) {
        statement.bindAll(key, record.kind, id);
        ARCHIVE_CHECK(statement.run());
    }
    return {};
}

Result<void> removeDigits(Store &store, const DigitsRow &row, const QString &digits)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("search/removedigits")));
    return statement.bindAll(row.number(), digits).run();
}

Result<void> IndexUpdate::writeDigits(const Record &before, const Record &after)
{
    const bool isNew = before.revision == 0;
    const QString old = isNew ? QString() : searchDigitsOf(m_store.catalogue(), before);
    const QString present = searchDigitsOf(m_store.catalogue(), after);
    if (old == present)
        return {};
    ARCHIVE_TRY(id, rowId(after));
    const DigitsRow row{after.kind, id};
    if (!old.isEmpty())
        ARCHIVE_CHECK(removeDigits(m_store, row, old));
    if (present.isEmpty())
        return {};
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("search/putdigits")));
    return statement.bindAll(row.number(), present).run();
}

Result<void> IndexUpdate::write(const Record &before, const Record &after)
{
    ARCHIVE_CHECK(writeDigits(before, after));
    ARCHIVE_TRY(present, keysOf(after));
    QStringList gone;
    if (before.revision > 0) {
        ARCHIVE_TRY(old, keysOf(before));
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

Result<void> IndexUpdate::rewriteBelow(const Record &parent, qint64 division)
{
    const QString parentKind = m_store.catalogue().kind(parent.kind).name;
    for (const Kind &kind : m_store.catalogue().kinds()) {
        if (kind.parent != parentKind)
            continue;
        ARCHIVE_TRY(children, Rows(m_store).children(kind.index, parent.uid));
        for (const Record &child : children) {
            ARCHIVE_TRY(keys, keysOf(child));
            if (!keys.isEmpty())
                ARCHIVE_CHECK(put(child, keys, division));
            ARCHIVE_CHECK(rewriteBelow(child, division));
        }
    }
    return {};
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

Result<void> updateSearchIndex(Store &store, const Record &before, const Record &after)
{
    IndexUpdate update(store);
    ARCHIVE_CHECK(update.write(before, after));
    const bool moved = after.kind == kinds::household && before.revision > 0
        && divisionNumber(before) != divisionNumber(after);
    return moved ? update.rewriteBelow(after, divisionNumber(after)) : Result<void>();
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
