// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagetables.h"

#include "batch/packagecsv.h"
#include "batch/packagewords.h"
#include "catalogue/catalogue.h"
#include "catalogue/schema.h"

#include <QJsonArray>

namespace archive {

namespace {

QJsonObject schemaField(const QString &name, const QString &type, const QJsonObject &constraints)
{
    QJsonObject all = constraints;
    all.insert(QStringLiteral("required"), true);
    return {{packagewords::name, name},
            {QStringLiteral("type"), type},
            {QStringLiteral("constraints"), all}};
}

QJsonObject schemaOf(const QJsonArray &fields)
{
    return {{packagewords::fields, fields},
            {QStringLiteral("missingValues"), QJsonArray{QString()}}};
}

/// An empty table whose columns are those of its schema.
PackageTable emptyTable(const QString &name, const QJsonObject &schema)
{
    PackageTable table{name, schema, {}, 0};
    appendCsvRow(table.csv, packagewords::columnsOf(schema));
    return table;
}

PackageTable emptyMarks(const QString &name)
{
    const QString text = QStringLiteral("string");
    QJsonObject uid = schemaField(packagewords::uid, text, {});
    uid.insert(QStringLiteral("format"), QStringLiteral("uuid"));
    return emptyTable(name,
                      schemaOf({schemaField(packagewords::kind, text, {}),
                                uid,
                                schemaField(packagewords::at, QStringLiteral("datetime"), {}),
                                schemaField(packagewords::reason, text, {})}));
}

PackageTable emptyJournal()
{
    const QJsonObject positive{{QStringLiteral("minimum"), 1}};
    const QJsonObject hash{{QStringLiteral("pattern"), QStringLiteral("[0-9a-f]{64}")}};
    return emptyTable(
        packagewords::journalTable,
        schemaOf({schemaField(packagewords::seq, QStringLiteral("integer"), positive),
                  schemaField(packagewords::commitment, QStringLiteral("string"), hash)}));
}

QByteArray markRow(const PackageMark &mark)
{
    QByteArray row;
    appendCsvRow(row, {mark.kind, mark.uid.toString(), toWireTime(mark.at), mark.reason});
    return row;
}

QString joinedHex(const std::vector<QByteArray> &hashes)
{
    QStringList words;
    for (const QByteArray &hash : hashes)
        words += QString::fromLatin1(hash.toHex());
    return words.join(u' ');
}

QString uidText(const Uid &uid)
{
    return uid.isNull() ? QString() : uid.toString();
}

} // namespace

PackageTables::PackageTables(const Catalogue &catalogue)
    : m_catalogue(&catalogue)
    , m_restrictions(emptyMarks(packagewords::restrictionTable))
    , m_erasures(emptyMarks(packagewords::erasureTable))
    , m_journal(emptyJournal())
{ }

bool PackageTables::add(const Record &record,
                        const std::vector<QByteArray> &bases,
                        qint64 maximumBytes)
{
    const Kind &kind = m_catalogue->kind(record.kind);
    PackageTable &table = tableOf(kind);
    QStringList cells{record.uid.toString(),
                      joinedHex(bases),
                      QString::fromLatin1(contentHash(*m_catalogue, record).toHex()),
                      uidText(record.parent),
                      toWireTime(record.changedAt),
                      record.changedBy};
    const QStringList columns = packagewords::columnsOf(table.schema);
    for (qsizetype i = cells.size(); i < columns.size(); ++i) {
        const Field *field = m_catalogue->findField(kind, columns.at(i));
        cells += field == nullptr ? QString() : record.value(field->id).toWire();
    }
    QByteArray row;
    appendCsvRow(row, cells);
    const qint64 header = table.rows == 0 ? table.csv.size() : 0;
    if (m_bytes + header + row.size() > maximumBytes)
        return false;
    append(table, row);
    return true;
}

void PackageTables::addRestriction(const PackageMark &mark)
{
    append(m_restrictions, markRow(mark));
}

void PackageTables::addErasure(const PackageMark &mark)
{
    append(m_erasures, markRow(mark));
}

void PackageTables::addCommitment(qint64 seq, const QByteArray &commitment)
{
    QByteArray row;
    appendCsvRow(row, {QString::number(seq), QString::fromLatin1(commitment.toHex())});
    append(m_journal, row);
}

void PackageTables::append(PackageTable &table, const QByteArray &row)
{
    if (table.rows == 0)
        m_bytes += table.csv.size();
    table.csv += row;
    m_bytes += row.size();
    ++table.rows;
}

std::map<QString, qint64> PackageTables::counts() const
{
    std::map<QString, qint64> result;
    for (const auto &[key, table] : m_kinds) {
        if (table.rows > 0)
            result[table.name] = table.rows;
    }
    return result;
}

std::vector<PackageTable> PackageTables::tables() const
{
    std::vector<PackageTable> result;
    for (const auto &[key, table] : m_kinds)
        result.push_back(table);
    result.push_back(m_restrictions);
    result.push_back(m_erasures);
    result.push_back(m_journal);
    std::erase_if(result, [](const PackageTable &table) { return table.rows == 0; });
    return result;
}

PackageTable &PackageTables::tableOf(const Kind &kind)
{
    const std::pair key(depthOf(kind), kind.index);
    const auto found = m_kinds.find(key);
    if (found != m_kinds.end())
        return found->second;
    return m_kinds.emplace(key, emptyTable(kind.name, exchangeSchema(*m_catalogue, kind)))
        .first->second;
}

int PackageTables::depthOf(const Kind &kind) const
{
    int depth = 0;
    for (const Kind *parent = m_catalogue->findKind(kind.parent); parent != nullptr;
         parent = m_catalogue->findKind(parent->parent))
        ++depth;
    return depth;
}

} // namespace archive
