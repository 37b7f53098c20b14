// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/erasures.h"

#include "archive/access.h"
#include "archive/eraser.h"
#include "archive/filereferences.h"
#include "archive/restrictions.h"
#include "archive/searchindex.h"
#include "archive/typedformrows.h"
#include "views/fields.h"

#include <QDir>
#include <QFileInfo>

#include <set>

namespace archive {
namespace {

Result<std::vector<ListedRecord>> allListed(Store &store)
{
    ARCHIVE_TRY(rows, store.statement(QStringLiteral("erasures/listed")));
    std::vector<ListedRecord> records;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return records;
        records.push_back({Uid::fromBytes(rows.blob(0)),
                           QDate::fromString(rows.text(1), Qt::ISODate),
                           rows.text(2)});
    }
}

Result<QStringList> backupFolders(Store &store)
{
    ARCHIVE_TRY(rows, store.statement(QStringLiteral("backups/folders")));
    QStringList folders;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return folders;
        folders.append(rows.text(0));
    }
}

/// The index of digits is written anew without what was deleted.
/// Pages that rows and scans left are zeroed by secure_delete in the log; the checkpoint puts them over the old ones and empties the log.
Result<void> rewritePages(Store &store)
{
    ARCHIVE_CHECK(finishErasedFiles(store));
    ARCHIVE_CHECK(optimiseDigits(store));
    return store.connection().checkpoint();
}

/// What the list locks and is still there.
Result<std::vector<KeptByLaw>> keptOf(Store &store, const std::vector<ListedRecord> &listed)
{
    std::vector<KeptByLaw> kept;
    for (const auto &record : listed) {
        if (record.law.isEmpty())
            continue;
        ARCHIVE_TRY(place, Rows(store).place(record.uid));
        if (place)
            kept.push_back({{place->kind, record.uid, place->household, 0}, record.law, record.on});
    }
    return kept;
}

} // namespace

Erasures::Erasures(Store &store)
    : m_store(store)
{ }

Result<ErasureSummary> Erasures::erase(const Session &session, const Uid &uid)
{
    ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::task, Action::Manage));
    ErasureSummary summary;
    {
        ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
        ARCHIVE_TRY(records, Eraser(m_store, scope.journal(), ErasureReason::Withdrawn).erase(uid));
        ARCHIVE_CHECK(scope.commit());
        summary.records = records;
    }
    ARCHIVE_TRY(unreached, finish());
    summary.unreached = unreached;
    return summary;
}

Result<QStringList> Erasures::finish()
{
    ARCHIVE_TRY(unreached, publish());
    ARCHIVE_CHECK(rewritePages(m_store));
    return unreached;
}

Result<AppliedList> Erasures::apply(const Session &session, const std::vector<ListedRecord> &listed)
{
    ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::task, Action::Manage));
    AppliedList applied;
    {
        ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
        Eraser eraser(m_store, scope.journal(), ErasureReason::Retention);
        std::set<Uid> uids;
        for (const auto &record : listed) {
            uids.insert(record.uid);
            if (!record.law.isEmpty())
                continue;
            const auto erased = eraser.erase(record.uid);
            if (!erased && erased.error().code != ErrorCode::NotFound)
                return erased.error();
            applied.erased += erased ? *erased : 0;
        }
        ARCHIVE_TRY(kept, keptOf(m_store, listed));
        ARCHIVE_CHECK(restrictAll(m_store, scope.journal(), kept));
        // A form may tell of what was saved, and erased, after the backup was made.
        ARCHIVE_CHECK(TypedFormRows(m_store).forget(uids));
        applied.restricted = qint64(kept.size());
        ARCHIVE_CHECK(scope.commit());
    }
    ARCHIVE_CHECK(rewritePages(m_store));
    return applied;
}

Result<QStringList> Erasures::publish()
{
    const auto &context = m_store.context();
    ARCHIVE_TRY(all, allListed(m_store));
    const auto name = erasurelist::fileName(context.info.id);
    auto &disk = *context.environment.disk;
    const auto &station = context.keys->stationKey();
    ARCHIVE_CHECK(erasurelist::extend(
        disk, QDir(context.info.folder).filePath(name), context.info.id, station, all));
    ARCHIVE_TRY(folders, backupFolders(m_store));
    QStringList unreached;
    for (const auto &folder : folders) {
        const bool there = QFileInfo(folder).isDir();
        if (!there
            || !erasurelist::extend(
                    disk, QDir(folder).filePath(name), context.info.id, station, all)
                    .ok())
            unreached.append(folder);
    }
    return unreached;
}

} // namespace archive
