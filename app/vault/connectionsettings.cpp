// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/connectionsettings.h"

#include "vault/connectionstate.h"
#include "vault/databasefile.h"
#include "vault/sealedvfs.h"
#include "vault/sqliteerror.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace archive {
namespace {

struct ConnectionSettingsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Connection)
};

/// The first column of the first row, or a null string without a row.
Result<QString> pragmaValue(sqlite3 *database, const QString &sql)
{
    ARCHIVE_TRY(statement, prepareSql(database, sql, 0));
    const int code = sqlite3_step(statement);
    QString value;
    if (code == SQLITE_ROW) {
        const auto *text = sqlite3_column_text(statement, 0);
        value = QString::fromUtf8(reinterpret_cast<const char *>(text));
    }
    const bool failed = code != SQLITE_ROW && code != SQLITE_DONE;
    const auto error = failed ? sqliteError(database, code, sql) : Error();
    sqlite3_finalize(statement);
    if (failed)
        return error;
    return value;
}

struct PragmaSetting
{
    QString name;
    QString value;
    QString readBack;
};

Error settingDidNotTake(const QString &name, const QString &value)
{
    return Error{ErrorCode::Internal,
                 ConnectionSettingsText::tr("The database refuses a safety setting; reinstall the "
                                            "program."),
                 QStringLiteral("%1 = %2").arg(name, value)};
}

Result<void> applyPragma(sqlite3 *database, const PragmaSetting &setting)
{
    ARCHIVE_CHECK(
        pragmaValue(database, QStringLiteral("PRAGMA %1=%2").arg(setting.name, setting.value)));
    ARCHIVE_TRY(value, pragmaValue(database, QStringLiteral("PRAGMA %1").arg(setting.name)));
    if (value != setting.readBack)
        return settingDidNotTake(setting.name, value);
    return {};
}

QList<PragmaSetting> pragmasFor(const OpenOptions &options)
{
    const auto on = QStringLiteral("1");
    const auto cache = QString::number(-options.cacheKiB);
    QList<PragmaSetting> settings{
        {QStringLiteral("synchronous"), QStringLiteral("FULL"), QStringLiteral("2")},
        {QStringLiteral("foreign_keys"), on, on},
        {QStringLiteral("temp_store"), QStringLiteral("MEMORY"), QStringLiteral("2")},
        {QStringLiteral("secure_delete"), on, on},
        {QStringLiteral("trusted_schema"), QStringLiteral("0"), QStringLiteral("0")},
        {QStringLiteral("cell_size_check"), on, on},
        {QStringLiteral("cache_size"), cache, cache},
    };
    // A reader can't change the journal's mode, but the file must be in the right one.
    if (options.mode != OpenMode::ReadOnly) {
        settings.append(
            {QStringLiteral("journal_mode"), QStringLiteral("WAL"), QStringLiteral("wal")});
    } else {
        settings.append({QStringLiteral("query_only"), on, on});
    }
    return settings;
}

Error notOurs(const QString &file)
{
    return Error{ErrorCode::NotAnArchive,
                 ConnectionSettingsText::tr("%1 is not a database of a credit archive; choose an "
                                            "archive's folder.")
                     .arg(QDir::toNativeSeparators(file)),
                 {}};
}

Result<void> applySwitch(sqlite3 *database, int option, int wanted)
{
    int present = -1;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): SQLite offers nothing else
    const int code = sqlite3_db_config(database, option, wanted, &present);
    if (code != SQLITE_OK || present != wanted) {
        return settingDidNotTake(QStringLiteral("db_config %1").arg(option),
                                 QString::number(present));
    }
    return {};
}

Result<void> applySwitches(sqlite3 *database)
{
    ARCHIVE_CHECK(applySwitch(database, SQLITE_DBCONFIG_DEFENSIVE, 1));
    ARCHIVE_CHECK(applySwitch(database, SQLITE_DBCONFIG_DQS_DML, 0));
    ARCHIVE_CHECK(applySwitch(database, SQLITE_DBCONFIG_DQS_DDL, 0));
    ARCHIVE_CHECK(applySwitch(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1));
    ARCHIVE_CHECK(applySwitch(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0));
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    if (sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, -1) != 0)
        return settingDidNotTake(QStringLiteral("attached"), QString());
    return {};
}

} // namespace

Result<void> markNewDatabase(sqlite3 *database)
{
    const auto id = QString::number(databaseApplicationId);
    if (const int code = reserveForSeals(database); code != SQLITE_OK)
        return sqliteError(database, code, QStringLiteral("reserve"));
    return applyPragma(database, {QStringLiteral("application_id"), id, id});
}

Result<void> requireMark(sqlite3 *database, const QString &file)
{
    ARCHIVE_TRY(id, pragmaValue(database, QStringLiteral("PRAGMA application_id")));
    return id == QString::number(databaseApplicationId) ? Result<void>() : notOurs(file);
}

Result<void> checkDatabaseMark(sqlite3 *database, const QString &file, const PageCodec &codec)
{
    auto marked = requireMark(database, file);
    if (marked || sqlite3_extended_errcode(database) == SQLITE_OK)
        return marked;
    ARCHIVE_TRY(sealed, looksSealed(file, codec));
    const bool foreign = sqlite3_errcode(database) == SQLITE_NOTADB
        || (!sealed && sqlite3_extended_errcode(database) == SQLITE_IOERR_DATA);
    return foreign ? Result<void>(notOurs(file)) : marked;
}

Result<void> applyConnectionSettings(sqlite3 *database, const OpenOptions &options)
{
    ARCHIVE_CHECK(applySwitches(database));
    for (const auto &setting : pragmasFor(options))
        ARCHIVE_CHECK(applyPragma(database, setting));
    ARCHIVE_TRY(journal, pragmaValue(database, QStringLiteral("PRAGMA journal_mode")));
    if (journal != QLatin1String("wal"))
        return settingDidNotTake(QStringLiteral("journal_mode"), journal);
    return {};
}

Result<void> checkSealed(sqlite3 *database)
{
    char *name = nullptr;
    const int code = sqlite3_file_control(database, "main", SQLITE_FCNTL_VFSNAME, &name);
    const auto vfs = QByteArray(name);
    sqlite3_free(name);
    if (code != SQLITE_OK || vfs != SealedVfs::shared().name())
        return settingDidNotTake(QStringLiteral("vfs"), QString::fromUtf8(vfs));
    return {};
}

} // namespace archive
