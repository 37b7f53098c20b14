// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/filecheck.h"

#include "archive/filereferences.h"
#include "catalogue/valuetext.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct FileCheckText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Files)
};

/// Damage that keeps a part from being read is a finding, not an end of the check.
Result<void> note(const Error &error, QStringList &problems)
{
    if (error.code != ErrorCode::Damaged)
        return error;
    problems.append(error.message);
    return {};
}

Result<void> checkPages(FileStore &files, QStringList &problems)
{
    const auto faults = files.connection().integrityCheck();
    if (!faults)
        return note(faults.error(), problems);
    for (const auto &fault : *faults)
        problems.append(FileCheckText::tr("The database of scans is damaged: %1").arg(fault));
    return {};
}

Result<void> checkContent(FileStore &files, const QString &hash, bool named, FileCheck &check)
{
    const auto file = files.find(hash);
    if (!file)
        return note(file.error(), check.problems);
    if (named && file->has_value()) {
        ++check.named;
        check.bytes += (*file)->bytes.size();
    }
    return {};
}

QString sentenceFor(const Store &store, const FileReference &reference, bool neverHere)
{
    const auto &kinds = store.catalogue().kinds();
    const auto title = reference.kind < kinds.size() ? titleOf(kinds.at(reference.kind))
                                                     : QString::number(reference.kind);
    const auto sentence = neverHere
        ? FileCheckText::tr(
            "The scan %1 of %2 %3 was not in the backup that this archive comes from.")
        : FileCheckText::tr("The scan %1 of %2 %3 is missing; restore it from a backup.");
    return sentence.arg(reference.hash, title, reference.uid.toString());
}

} // namespace

Result<FileCheck> checkKeptFiles(Store &store, FileStore &files, CheckedFiles which)
{
    FileCheck check;
    ARCHIVE_CHECK(checkPages(files, check.problems));
    ARCHIVE_TRY(hashes, files.hashes());
    ARCHIVE_TRY(references, fileReferences(store));
    ARCHIVE_TRY(absent, absentFiles(store));
    ARCHIVE_TRY(unlisted, unlistedFiles(store));
    for (const auto &reference : unlisted) {
        check.problems.append(
            FileCheckText::tr("The list of scans lacks %1, which %2 names; restore a backup.")
                .arg(reference.hash, reference.uid.toString()));
    }
    const QSet<QString> kept(hashes.cbegin(), hashes.cend());
    QSet<QString> named;
    for (const auto &reference : references) {
        named.insert(reference.hash);
        if (kept.contains(reference.hash))
            continue;
        const bool neverHere = absent.contains(reference.hash);
        auto &list = neverHere ? check.missing : check.problems;
        list.append(sentenceFor(store, reference, neverHere));
    }
    for (const auto &hash : hashes) {
        const bool isNamed = named.contains(hash);
        check.orphans += isNamed ? 0 : 1;
        if (isNamed || which == CheckedFiles::All)
            ARCHIVE_CHECK(checkContent(files, hash, isNamed, check));
    }
    return check;
}

} // namespace archive
