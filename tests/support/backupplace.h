// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/backups.h"
#include "archive/restore.h"
#include "support/archivestory.h"
#include "support/barescans.h"

#include <QDir>

namespace archive::test {

/// An archive with two households and a place for its backups.
struct Place
{
    ArchiveStory story;
    QTemporaryDir backups;
    Uid first;

    Place()
    {
        first = story.household(QStringLiteral("张秀梅"));
        story.consent(first);
        story.household(QStringLiteral("李国强"));
    }
    [[nodiscard]] QString file(const char *name = "a.zip") const
    {
        return backups.filePath(QLatin1String(name));
    }
    Result<BackupSummary> backup(const QString &path,
                                 const CopyProgress &progress = {},
                                 ScanPlace scans = ScanPlace::Inside)
    {
        auto &archive = story.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        return archive.backups().toFile(session, path, progress, scans);
    }
    Result<BackupSummary> generation()
    {
        auto &archive = story.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        story.clock().advanceSeconds(60); // a name of its own
        auto made = archive.backups().keepGeneration(session);
        return made;
    }
    /// A scan in the first household's consent: that consent and the scan's hash.
    std::pair<Uid, QString> addScan(const QByteArray &word, qsizetype size = 20'000)
    {
        story.signIn(QStringLiteral("officer"));
        const auto consents =
            must(story.archive().records().children(story.session(), kinds::consent, first));
        const auto consent = consents.front().record.uid;
        const auto hash = story.scan(bytesOf(word, size));
        story.nameScan(consent, hash);
        return {consent, hash};
    }
    static QByteArray bytesOf(const QByteArray &word, qsizetype size = 20'000)
    {
        return bareScan(word.repeated(size / word.size()));
    }
    [[nodiscard]] QStringList sharedStores() const
    {
        const QDir folder(story.folder() + QStringLiteral("/backups"));
        QStringList paths;
        for (const auto &name : folder.entryList({QStringLiteral("scans-*.db")}))
            paths.append(folder.filePath(name));
        return paths;
    }
    [[nodiscard]] QString sharedStore() const { return sharedStores().constFirst(); }
    [[nodiscard]] Result<std::unique_ptr<Archive>> openRestored(const QString &folder) const
    {
        return Archive::open(
            folder, QStringLiteral("officer"), ArchiveStory::password(), story.environment());
    }
    [[nodiscard]] QByteArray
    scanIn(const QString &folder, const Uid &consent, const QString &hash) const
    {
        const auto opened = must(openRestored(folder));
        const auto session = must(opened->sessions().begin(QStringLiteral("collect")));
        return must(opened->files().get(session, kinds::consent, consent, hash)).bytes;
    }
    [[nodiscard]] RestoreRequest request(const QString &folder) const
    {
        return {file(), folder, QStringLiteral("admin"), ArchiveStory::password(), {}};
    }
};

inline QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace archive::test
