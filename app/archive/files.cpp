// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/files.h"

#include "archive/access.h"
#include "archive/filelimits.h"
#include "archive/filereferences.h"
#include "archive/filestore.h"
#include "archive/journalwriter.h"
#include "archive/looks.h"
#include "archive/rows.h"
#include "catalogue/valuetext.h"
#include "views/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct FilesText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Files)
};

/// Whoever may enter a record that can name a scan may put one.
Result<void> requirePutting(Store &store, const Session &session)
{
    const AccessRules rules(store, session);
    const auto &kinds = store.catalogue().kinds();
    const bool may = std::any_of(kinds.begin(), kinds.end(), [&rules](const Kind &kind) {
        return namesFiles(kind) && rules.may(kind.index, Action::Save);
    });
    if (may)
        return {};
    return Error{ErrorCode::Refused,
                 FilesText::tr("Your duties do not allow to keep scans for this purpose; choose "
                               "another purpose or ask an administrator."),
                 {}};
}

Error notNamed(const Kind &kind)
{
    return Error{
        ErrorCode::NotFound,
        FilesText::tr("The record of %1 has no such scan; read it again.").arg(titleOf(kind)),
        {}};
}

/// The record as the session may see it, if the scan is named by what may be seen of it.
Result<Record>
requireNaming(AccessRules &rules, const Kind &kind, const Record &record, const QString &hash)
{
    if (!filesOf(kind, record).contains(hash))
        return notNamed(kind);
    ARCHIVE_TRY(shown, rules.requireShown(record));
    if (shown.access == Access::Masked) {
        return Error{ErrorCode::Refused,
                     FilesText::tr("A scan can't be masked, so it is not shown for this purpose; "
                                   "choose another purpose."),
                     {}};
    }
    if (!filesOf(kind, shown.record).contains(hash))
        return Error{ErrorCode::Refused, shown.missingBasis, {}};
    return shown.record;
}

Error absent(const QString &hash)
{
    return Error{ErrorCode::NotFound,
                 FilesText::tr("The scan is not in this archive, which was restored without scans "
                               "or has lost it; restore it from a complete backup or scan it "
                               "again."),
                 hash};
}

} // namespace

Files::Files(Store &store)
    : m_store(store)
{ }

Result<QString>
Files::put(const Session &session, const QByteArray &bytes, const QString &mediaType)
{
    ARCHIVE_CHECK(requirePutting(m_store, session));
    ARCHIVE_TRY(limits, FileLimits::shipped());
    ARCHIVE_CHECK(limits.check(bytes, mediaType));
    const StoredFile file{fileHash(bytes), mediaType, bytes};
    ARCHIVE_TRY(files, m_store.files());
    ARCHIVE_CHECK(files->put(file, m_store.now().toMSecsSinceEpoch()));
    return file.hash;
}

Result<KeptFile>
Files::get(const Session &session, KindIndex kind, const Uid &uid, const QString &hash)
{
    if (kind >= m_store.catalogue().kinds().size()) {
        return Error{ErrorCode::InvalidInput,
                     FilesText::tr("There is no such kind of record; see the data dictionary."),
                     QString::number(kind)};
    }
    const auto &described = m_store.catalogue().kind(kind);
    AccessRules rules(m_store, session);
    ARCHIVE_CHECK(rules.require(kind, Action::View));
    Rows rows(m_store);
    ARCHIVE_TRY(record, rows.find(kind, uid));
    if (!record || record->deleted)
        return notNamed(described);
    ARCHIVE_TRY(household, rows.household(*record));
    if (!household.isNull())
        ARCHIVE_CHECK(rules.requireHousehold(household));
    ARCHIVE_TRY(shown, requireNaming(rules, described, *record, hash));
    ARCHIVE_TRY(files, m_store.files());
    ARCHIVE_TRY(file, files->find(hash));
    if (!file)
        return absent(hash);
    if (const auto subject = subjectOf(m_store.catalogue(), shown, household))
        ARCHIVE_CHECK(recordLooks(m_store, session, QStringLiteral("look"), {*subject}));
    return KeptFile{file->bytes, file->mediaType};
}

Result<qint64> Files::sweep(const Session &session)
{
    ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::task, Action::Manage));
    ARCHIVE_TRY(limits, FileLimits::shipped());
    ARCHIVE_TRY(files, m_store.files());
    // Held until the scans are gone: a save can't be between its check and its row.
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    ARCHIVE_TRY(named, namedFiles(m_store));
    ARCHIVE_TRY(gone, files->sweep(named, {m_store.now().toMSecsSinceEpoch(), limits.graceMs}));
    if (gone.isEmpty())
        return 0;
    for (const auto &hash : std::as_const(gone)) {
        ARCHIVE_TRY(forget, m_store.statement(QStringLiteral("filereferences/forgetpast")));
        ARCHIVE_CHECK(forget.bindAll(hash).run());
    }
    EntryDraft draft;
    draft.action = QStringLiteral("files-swept");
    draft.content.detail = QString::number(gone.size());
    ARCHIVE_CHECK(scope.journal().append(draft));
    ARCHIVE_CHECK(scope.commit());
    ARCHIVE_CHECK(files->connection().checkpoint());
    return gone.size();
}

} // namespace archive
