// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backups.h"

#include "archive/access.h"
#include "archive/anchors.h"
#include "archive/backupwriter.h"
#include "archive/erasures.h"
#include "archive/files.h"
#include "archive/folder.h"
#include "archive/generations.h"
#include "archive/journalwriter.h"
#include "archive/store.h"
#include "views/fields.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace archive {
namespace {

struct BackupsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Backups)
};

Result<void> journalBackup(Store &store, const Session &session, const BackupSummary &summary)
{
    const auto name = QFileInfo(summary.file).fileName();
    ARCHIVE_TRY(scope, WriteScope::begin(store, session));
    EntryDraft draft;
    draft.action = QStringLiteral("backup-made");
    draft.content.detail = name;
    ARCHIVE_CHECK(scope.journal().append(draft));
    ARCHIVE_CHECK(keepAnchor(store, summary.head, QStringLiteral("backup ") + name));
    ARCHIVE_TRY(folder, store.statement(QStringLiteral("backups/putfolder")));
    ARCHIVE_CHECK(folder.bindAll(QFileInfo(summary.file).absolutePath()).run());
    return scope.commit();
}

} // namespace

Backups::Backups(Store &store)
    : m_store(store)
{ }

Result<BackupSummary> Backups::toFile(const Session &session,
                                      const QString &file,
                                      const CopyProgress &progress,
                                      ScanPlace scans)
{
    ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::task, Action::Manage));
    BackupWriter writer(m_store, QFileInfo(file).absoluteFilePath(), scans);
    ARCHIVE_TRY(summary, writer.write(progress));
    auto journalled = journalBackup(m_store, session, summary);
    if (!journalled) {
        ARCHIVE_CHECK(m_store.context().environment.disk->remove(summary.file));
        return journalled.error();
    }
    ARCHIVE_CHECK(Erasures(m_store).publish());
    return summary;
}

Result<BackupSummary> Backups::keepGeneration(const Session &session, const CopyProgress &progress)
{
    ARCHIVE_CHECK(Files(m_store).sweep(session));
    const QDir folder(archivefolder::backupsPath(m_store.context().info.folder));
    if (!folder.mkpath(QStringLiteral("."))) {
        return Error{ErrorCode::Io,
                     BackupsText::tr("The folder %1 could not be made; check its rights.")
                         .arg(QDir::toNativeSeparators(folder.path())),
                     {}};
    }
    ARCHIVE_TRY(head, Journal(m_store).head());
    const auto name = QStringLiteral("%1-%2.zip")
                          .arg(m_store.now().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")))
                          .arg(head.size);
    ARCHIVE_TRY(summary, toFile(session, folder.filePath(name), progress, ScanPlace::Beside));
    ARCHIVE_CHECK(generations::removeOld(m_store, folder.path()));
    return summary;
}

QStringList Backups::generations() const
{
    return generations::in(archivefolder::backupsPath(m_store.context().info.folder));
}

QDateTime Backups::newestAt() const
{
    const auto all = generations();
    return all.isEmpty() ? QDateTime() : generations::timeOf(all.front());
}

} // namespace archive
