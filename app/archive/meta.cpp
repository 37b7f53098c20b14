// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/meta.h"

#include "archive/sqltext.h"
#include "vault/statement.h"

#include <QCoreApplication>

namespace archive {
namespace {

QString archiveName()
{
    return QStringLiteral("archive");
}
QString stationName()
{
    return QStringLiteral("station");
}
QString institutionName()
{
    return QStringLiteral("owner");
}
QString divisionName()
{
    return QStringLiteral("served");
}
QString suiteName()
{
    return QStringLiteral("suite");
}
QString sampleName()
{
    return QStringLiteral("sample");
}
QString trainingName()
{
    return QStringLiteral("training");
}
QString epochName()
{
    return QStringLiteral("epoch");
}
QString catalogueVersionName()
{
    return QStringLiteral("catalogue_version");
}
QString catalogueHashName()
{
    return QStringLiteral("catalogue_hash");
}
QString searchRulesName()
{
    return QStringLiteral("search_rules");
}

QString listRulesName()
{
    return QStringLiteral("list_rules");
}

std::vector<std::pair<QString, QString>> factsOf(const ArchiveInfo &info)
{
    std::vector<std::pair<QString, QString>> facts{
        {archiveName(), info.id.toString()},
        {stationName(), info.station},
        {institutionName(), info.institution},
        {divisionName(), info.division.text()},
        {suiteName(), info.suite},
        {sampleName(), info.sample ? QStringLiteral("1") : QStringLiteral("0")}};
    // Archives that were founded before there were training archives signed a founding without this line.
    if (info.training)
        facts.emplace_back(trainingName(), QStringLiteral("1"));
    return facts;
}

Result<void> put(Connection &connection, const QString &name, const QString &value)
{
    ARCHIVE_TRY(sql, sqlText(QStringLiteral("meta/put")));
    ARCHIVE_TRY(statement, connection.prepared(sql));
    return statement.bindAll(name, value.isNull() ? QStringLiteral("") : value).run();
}

Result<QHash<QString, QString>> readAll(Connection &connection)
{
    ARCHIVE_TRY(sql, sqlText(QStringLiteral("meta/all")));
    ARCHIVE_TRY(statement, connection.prepared(sql));
    QHash<QString, QString> facts;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return facts;
        facts.insert(statement.text(0), statement.text(1));
    }
}

} // namespace

Result<Meta> readMeta(Connection &connection, const QString &folder)
{
    ARCHIVE_TRY(facts, readAll(connection));
    Meta meta;
    const auto id = Uid::parse(facts.value(archiveName()));
    const auto division = DivisionCode::parse(facts.value(divisionName()));
    if (!id || !division || !facts.contains(sampleName()) || !facts.contains(suiteName())) {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("archive::Archive",
                                                 "The archive does not say what it is; restore it "
                                                 "from a backup."),
                     folder};
    }
    meta.info = {folder,
                 *id,
                 facts.value(stationName()),
                 facts.value(institutionName()),
                 *division,
                 facts.value(suiteName()),
                 facts.value(sampleName()) == QLatin1String("1"),
                 facts.value(epochName(), QStringLiteral("1")),
                 facts.value(trainingName()) == QLatin1String("1")};
    meta.catalogueVersion = facts.value(catalogueVersionName());
    meta.catalogueHash = facts.value(catalogueHashName());
    meta.searchRules = facts.value(searchRulesName());
    meta.listRules = facts.value(listRulesName());
    return meta;
}

Result<void> writeInfo(Connection &connection, const ArchiveInfo &info)
{
    for (const auto &[name, value] : factsOf(info))
        ARCHIVE_CHECK(put(connection, name, value));
    return {};
}

Result<void> writeEpoch(Connection &connection, const QString &epoch)
{
    return put(connection, epochName(), epoch);
}

Result<void> writeSearchRules(Connection &connection, const QString &rules)
{
    return put(connection, searchRulesName(), rules);
}

Result<void> writeListRules(Connection &connection, const QString &rules)
{
    return put(connection, listRulesName(), rules);
}

Result<void> writeCatalogueMeta(Connection &connection, const QString &version, const QString &hash)
{
    ARCHIVE_CHECK(put(connection, catalogueVersionName(), version));
    return put(connection, catalogueHashName(), hash);
}

QString foundingDetail(const ArchiveInfo &info)
{
    QStringList lines;
    for (const auto &[name, value] : factsOf(info))
        lines.append(name + QLatin1Char('=') + value);
    return lines.join(QLatin1Char('\n'));
}

} // namespace archive
