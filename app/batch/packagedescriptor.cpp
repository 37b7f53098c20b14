// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagedescriptor.h"

#include "batch/batchfile.h"
#include "batch/packagepath.h"
#include "batch/packagewords.h"
#include "vault/hash.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace archive {

namespace {

constexpr QLatin1String batchMember("credit:batch");
constexpr QLatin1String resourcesMember("resources");
constexpr QLatin1String pathMember("path");
constexpr QLatin1String bytesMember("bytes");
constexpr QLatin1String hashMember("hash");
constexpr QLatin1String schemaMember("schema");
constexpr QByteArrayView hashPrefix("sha256:");

QJsonObject dialect()
{
    return {{QStringLiteral("delimiter"), QStringLiteral(",")},
            {QStringLiteral("lineTerminator"), QStringLiteral("\r\n")},
            {QStringLiteral("quoteChar"), QStringLiteral("\"")},
            {QStringLiteral("doubleQuote"), true},
            {QStringLiteral("skipInitialSpace"), false},
            {QStringLiteral("header"), true}};
}

QJsonObject resourceOf(const PackageTable &table)
{
    const QByteArray hash = hashPrefix.toByteArray() + sha256(table.csv).toHex();
    return {{packagewords::name, table.name},
            {pathMember, QString::fromLatin1(packagepath::ofTable(table.name))},
            {bytesMember, table.csv.size()},
            {hashMember, QString::fromLatin1(hash)},
            {QStringLiteral("profile"), QStringLiteral("tabular-data-resource")},
            {QStringLiteral("type"), QStringLiteral("table")},
            {QStringLiteral("mediatype"), QStringLiteral("text/csv")},
            {QStringLiteral("format"), QStringLiteral("csv")},
            {QStringLiteral("encoding"), QStringLiteral("utf-8")},
            {QStringLiteral("dialect"), dialect()},
            {schemaMember, table.schema}};
}

Error wrongMember(const QString &member)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("archive::PackageDescriptor",
                                        "%1 is not in the form of a package: see its '%2'.")
                .arg(QLatin1String(packagepath::descriptor), member),
            member};
}

Result<DescribedTable> describedTable(const QJsonObject &json)
{
    DescribedTable table;
    table.name = json.value(packagewords::name).toString();
    table.path = json.value(pathMember).toString().toUtf8();
    if (!packagepath::isTableName(table.name.toUtf8())
        || table.path != packagepath::ofTable(table.name))
        return wrongMember(pathMember);
    table.bytes = json.value(bytesMember).toInteger(-1);
    if (table.bytes < 0)
        return wrongMember(bytesMember);
    const QByteArray hash = json.value(hashMember).toString().toUtf8();
    table.hash = hash.mid(hashPrefix.size());
    if (!hash.startsWith(hashPrefix) || !packagepath::isSha256(table.hash))
        return wrongMember(hashMember);
    table.columns = packagewords::columnsOf(json.value(schemaMember).toObject());
    if (table.columns.isEmpty() || table.columns.contains(QString()))
        return wrongMember(schemaMember);
    return table;
}

} // namespace

QByteArray PackageDescriptor::write(const BatchHeader &header,
                                    const std::vector<PackageTable> &tables)
{
    QJsonArray resources;
    for (const PackageTable &table : tables)
        resources.append(resourceOf(table));
    const QJsonObject package{
        {QStringLiteral("$schema"),
         QStringLiteral("https://datapackage.org/profiles/2.0/datapackage.json")},
        {QStringLiteral("profile"), QStringLiteral("tabular-data-package")},
        {packagewords::name, batchName(header.station, header.number).toLower()},
        {QStringLiteral("id"), header.id.toString()},
        {QStringLiteral("created"), toWireTime(header.created)},
        {resourcesMember, resources},
        {batchMember, header.toJson()}};
    return QJsonDocument(package).toJson(QJsonDocument::Indented);
}

Result<PackageDescriptor> PackageDescriptor::read(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return wrongMember(QStringLiteral("{"));
    PackageDescriptor descriptor;
    ARCHIVE_TRY(header, BatchHeader::fromJson(document.object().value(batchMember).toObject()));
    descriptor.header = std::move(header);
    const QJsonValue resources = document.object().value(resourcesMember);
    if (!resources.isArray())
        return wrongMember(resourcesMember);
    const QJsonArray described = resources.toArray();
    for (const auto &resource : described) {
        ARCHIVE_TRY(table, describedTable(resource.toObject()));
        descriptor.tables.push_back(std::move(table));
    }
    return descriptor;
}

} // namespace archive
