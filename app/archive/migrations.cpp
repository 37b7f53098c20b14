// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/migrations.h"

#include "archive/filereferences.h"
#include "archive/sqltext.h"
#include "vault/statement.h"

#include <QCoreApplication>
#include <QDir>

namespace archive {
namespace {

struct MigrationsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Archive)
};

QString stepFolder(DatabaseRole role)
{
    return role == DatabaseRole::Records ? QStringLiteral("migrations/")
                                         : QStringLiteral("files/migrations/");
}

/// Names without ".sql", in the order of their numbers; the n-th leads to version n.
Result<QStringList> stepNames(DatabaseRole role)
{
    const QDir folder(QStringLiteral(":/sql/") + stepFolder(role));
    QStringList names;
    for (const auto &file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        names.append(stepFolder(role) + file.chopped(4));
        if (QStringView(file).left(4).toInt() != int(names.size())) {
            return Error{ErrorCode::Internal,
                         MigrationsText::tr("A part of the program is missing; install it again."),
                         file};
        }
    }
    return names;
}

Result<void> applyStep(Connection &connection, const QString &name, int version)
{
    ARCHIVE_TRY(script, sqlText(name));
    ARCHIVE_CHECK(connection.exec(script));
    return connection.exec(QStringLiteral("PRAGMA user_version=%1").arg(version));
}

} // namespace

namespace migrations {

Result<int> newest(DatabaseRole role)
{
    ARCHIVE_TRY(names, stepNames(role));
    return int(names.size());
}

Result<int> versionOf(Connection &connection)
{
    ARCHIVE_TRY(statement, connection.prepared(QStringLiteral("PRAGMA user_version")));
    ARCHIVE_TRY(found, statement.step());
    return found ? int(statement.integer(0)) : 0;
}

Result<void> refuseNewer(Connection &connection, DatabaseRole role)
{
    ARCHIVE_TRY(present, versionOf(connection));
    ARCHIVE_TRY(own, newest(role));
    if (present <= own)
        return {};
    return Error{ErrorCode::NewerVersion,
                 MigrationsText::tr("The archive has version %1, this program reads up to version "
                                    "%2; install the newer program.")
                     .arg(present)
                     .arg(own),
                 {}};
}

Result<void> applyAll(Connection &connection, DatabaseRole role)
{
    ARCHIVE_TRY(names, stepNames(role));
    ARCHIVE_TRY(transaction, Transaction::begin(connection));
    ARCHIVE_TRY(present, versionOf(connection));
    for (int version = present + 1; version <= names.size(); ++version)
        ARCHIVE_CHECK(applyStep(connection, names.at(version - 1), version));
    return transaction.commit();
}

Result<void> applyMissing(Store &store)
{
    ARCHIVE_TRY(names, stepNames(DatabaseRole::Records));
    ARCHIVE_TRY(present, versionOf(store.connection()));
    const auto missing = names.mid(present);
    if (missing.isEmpty())
        return {};
    // The journal's own tables are among what changes, so that it tells of all steps when they are done.
    ARCHIVE_TRY(scope, WriteScope::begin(store));
    int version = present;
    for (const auto &name : missing)
        ARCHIVE_CHECK(applyStep(store.connection(), name, ++version));
    for (const auto &name : missing) {
        EntryDraft draft;
        draft.action = QStringLiteral("schema-changed");
        draft.content.detail = name.section(u'/', -1);
        ARCHIVE_CHECK(scope.journal().append(draft));
    }
    ARCHIVE_CHECK(fillFileReferences(store));
    return scope.commit();
}

} // namespace migrations
} // namespace archive
