// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sqliteerror.h"

#include "vault/sealederror.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct SqliteText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Sqlite)
};

ErrorCode codeOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Damaged;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return ErrorCode::InvalidInput;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_IOERR:
        return code == SQLITE_IOERR_DATA || code == SQLITE_IOERR_CORRUPTFS ? ErrorCode::Damaged
                                                                           : ErrorCode::Io;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
    case SQLITE_NOLFS:
        return ErrorCode::Io;
    default:
        return ErrorCode::Internal;
    }
}

QString sentenceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return SqliteText::tr("The disk is full; nothing was changed. Free some space and try "
                              "again.");
    case ErrorCode::Busy:
        return SqliteText::tr("The archive is in use by something else; try again in a moment.");
    case ErrorCode::Damaged:
        return SqliteText::tr("The archive's database is damaged; run a verification and restore "
                              "a backup.");
    case ErrorCode::InvalidInput:
        return SqliteText::tr("What was to be saved breaks a rule of the archive; nothing was "
                              "changed.");
    case ErrorCode::Cancelled:
        return SqliteText::tr("The operation was cancelled.");
    case ErrorCode::Io:
        return SqliteText::tr("The archive's database could not be read or written; check the disk "
                              "and the folder's rights.");
    default:
        return SqliteText::tr("The archive's database reported a fault of this program; report it "
                              "with its details.");
    }
}

} // namespace

Error sqliteError(sqlite3 *database, int code, const QString &context)
{
    const auto kind = codeOf(code);
    const auto *text = database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    const auto details = QStringLiteral("%1: %2 (SQLite %3)")
                             .arg(context, QString::fromUtf8(text), QString::number(code));
    if (database != nullptr && (code & 0xFF) == SQLITE_IOERR) {
        if (auto error = takeSealedError(database)) {
            error->context = details;
            return *error;
        }
    }
    return Error{kind, sentenceOf(kind), details};
}

} // namespace archive
