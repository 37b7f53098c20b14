// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/rows.h"

#include "views/fields.h"

namespace archive {
namespace {

// The columns before the fields in rows/find.sql and its like.
constexpr int firstField = 7;

Result<Record> readRow(const Kind &kind, Statement &statement)
{
    Record record;
    record.kind = kind.index;
    record.uid = Uid::fromBytes(statement.blob(0));
    record.parent = Uid::fromBytes(statement.blob(1));
    record.revision = statement.integer(2);
    record.deleted = statement.integer(3) != 0;
    record.draft = statement.integer(4) != 0;
    record.changedAt = QDateTime::fromMSecsSinceEpoch(statement.integer(5), Qt::UTC);
    record.changedBy = statement.text(6);
    record.values.resize(kind.fields.size());
    for (size_t i = 0; i < kind.fields.size(); ++i) {
        ARCHIVE_TRY(value, readValue(statement, firstField + int(i), kind.fields.at(i).type));
        record.values.at(i) = value;
    }
    return record;
}

Result<std::vector<Record>> readRows(const Kind &kind, Statement &statement)
{
    std::vector<Record> records;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return records;
        ARCHIVE_TRY(record, readRow(kind, statement));
        records.push_back(std::move(record));
    }
}

void bindUid(Statement &statement, int index, const Uid &uid)
{
    statement.bind(index, uid.isNull() ? QByteArray() : uid.toBytes());
}

} // namespace

Rows::Rows(Store &store)
    : m_store(store)
{ }

Result<std::optional<Record>> Rows::find(KindIndex kind, const Uid &uid)
{
    const auto &described = m_store.catalogue().kind(kind);
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rows/find"), described));
    bindUid(statement, 1, uid);
    ARCHIVE_TRY(found, statement.step());
    if (!found)
        return std::optional<Record>();
    ARCHIVE_TRY(record, readRow(described, statement));
    return std::optional<Record>(std::move(record));
}

Result<std::vector<Record>> Rows::children(KindIndex kind, const Uid &parent)
{
    const auto &described = m_store.catalogue().kind(kind);
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rows/children"), described));
    bindUid(statement, 1, parent);
    return readRows(described, statement);
}

Result<std::vector<Record>> Rows::deleted(KindIndex kind, const Uid &parent, int most)
{
    const auto &described = m_store.catalogue().kind(kind);
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rows/deleted"), described));
    bindUid(statement, 1, parent);
    statement.bind(2, most);
    return readRows(described, statement);
}

Result<std::vector<Record>> Rows::all(KindIndex kind)
{
    const auto &described = m_store.catalogue().kind(kind);
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rows/all"), described));
    return readRows(described, statement);
}

Result<std::vector<Record>> Rows::having(FieldId field, const Value &value)
{
    const auto &kind = m_store.catalogue().kind(field.kind);
    const auto &column = m_store.catalogue().field(field);
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rows/having"), kind, &column));
    bindValue(statement, 1, value);
    return readRows(kind, statement);
}

Result<void> Rows::write(const Record &record)
{
    return run(record.revision == 1 ? QStringLiteral("rows/insert") : QStringLiteral("rows/update"),
               record);
}

Result<void> Rows::insert(const Record &record)
{
    return run(QStringLiteral("rows/insert"), record);
}

Result<void> Rows::run(const QString &name, const Record &record)
{
    const auto &kind = m_store.catalogue().kind(record.kind);
    ARCHIVE_TRY(statement, m_store.statement(name, kind));
    bindUid(statement, 1, record.uid);
    bindUid(statement, 2, record.parent);
    statement.bind(3, record.revision)
        .bind(4, record.deleted ? 1 : 0)
        .bind(5, record.draft ? 1 : 0)
        .bind(6, record.changedAt.toMSecsSinceEpoch())
        .bind(7, record.changedBy);
    for (const auto &field : kind.fields)
        bindValue(statement, firstField + 1 + field.id.index, record.value(field.id));
    return statement.run();
}

Result<void> Rows::setDraft(KindIndex kind, const Uid &uid, bool draft)
{
    ARCHIVE_TRY(statement,
                m_store.statement(QStringLiteral("rows/setdraft"), m_store.catalogue().kind(kind)));
    bindUid(statement, 1, uid);
    statement.bind(2, draft ? 1 : 0);
    return statement.run();
}

Result<std::optional<Uid>> Rows::parentOf(KindIndex kind, const Uid &uid)
{
    ARCHIVE_TRY(statement,
                m_store.statement(QStringLiteral("rows/parent"), m_store.catalogue().kind(kind)));
    bindUid(statement, 1, uid);
    ARCHIVE_TRY(found, statement.step());
    return found ? std::optional(Uid::fromBytes(statement.blob(0))) : std::nullopt;
}

Result<Uid> Rows::household(const Record &record)
{
    auto kind = record.kind;
    auto uid = record.uid;
    auto parent = record.parent;
    while (kind != kinds::household) {
        const auto *above = m_store.catalogue().findKind(m_store.catalogue().kind(kind).parent);
        if (above == nullptr || parent.isNull())
            return Uid();
        ARCHIVE_TRY(next, parentOf(above->index, parent));
        if (!next)
            return Uid();
        kind = above->index;
        uid = parent;
        parent = *next;
    }
    return uid;
}

/// The outbox lists every record of a kind that travels, which saves asking the table of each kind.
Result<std::optional<KindIndex>> Rows::kindOf(const Uid &uid)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("outbox/kindof")));
    bindUid(statement, 1, uid);
    ARCHIVE_TRY(found, statement.step());
    if (found)
        return std::optional(static_cast<KindIndex>(statement.integer(0)));
    ARCHIVE_TRY(staying, m_store.statement(QStringLiteral("rows/stayingkind")));
    bindUid(staying, 1, uid);
    ARCHIVE_TRY(stays, staying.step());
    if (!stays)
        return std::optional<KindIndex>();
    const auto *kind = m_store.catalogue().findKind(staying.text(0));
    return kind == nullptr ? std::nullopt : std::optional(kind->index);
}

Result<std::optional<RowPlace>> Rows::place(const Uid &uid)
{
    ARCHIVE_TRY(kind, kindOf(uid));
    if (!kind)
        return std::optional<RowPlace>();
    ARCHIVE_TRY(parent, parentOf(*kind, uid));
    if (!parent)
        return std::optional<RowPlace>();
    Record record;
    record.kind = *kind;
    record.uid = uid;
    record.parent = *parent;
    ARCHIVE_TRY(above, household(record));
    return std::optional(RowPlace{*kind, above});
}

Result<std::vector<journalformat::StoredColumn>> Rows::strays(KindIndex kind, const Uid &uid)
{
    const auto &described = m_store.catalogue().kind(kind);
    ARCHIVE_TRY(names, m_store.strayColumns(described));
    std::vector<journalformat::StoredColumn> columns;
    for (const auto &name : names) {
        Field field;
        field.name = name;
        ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rows/stray"), described, &field));
        bindUid(statement, 1, uid);
        ARCHIVE_TRY(found, statement.step());
        if (found)
            columns.emplace_back(name.toUtf8(), statement.blob(0));
    }
    return columns;
}

void bindValue(Statement &statement, int index, const Value &value)
{
    if (value.isNone()) {
        statement.bindNull(index);
    } else if (const auto *flag = value.get<bool>()) {
        statement.bind(index, *flag ? 1 : 0);
    } else if (const auto *uid = value.get<Uid>()) {
        statement.bind(index, uid->toBytes());
    } else if (const auto *money = value.get<Money>()) {
        statement.bind(index, money->fen());
    } else if (const auto *area = value.get<Area>()) {
        statement.bind(index, area->hundredths());
    } else if (const auto *rate = value.get<Rate>()) {
        statement.bind(index, rate->millionths());
    } else if (const auto *count = value.get<qint64>()) {
        statement.bind(index, *count);
    } else {
        statement.bind(index, value.toWire());
    }
}

} // namespace archive
