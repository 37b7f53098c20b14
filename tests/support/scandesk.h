// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/archivestory.h"
#include "support/barescans.h"
#include "support/rawdatabase.h"
#include "views/consent.h"

#include <QTest>

namespace archive::test {

inline QString png()
{
    return QStringLiteral("image/png");
}

/// A picture with so many bytes that no page has by chance.
inline QByteArray scanOf(const QByteArray &word, qsizetype size = 20'000)
{
    return bareScan(word.repeated(size / word.size() + 1).left(size));
}

/// A household whose consent has a scan.
struct Desk
{
    ArchiveStory story;
    Uid household;
    Uid consent;
    QByteArray bytes = scanOf("signed-by-Zhang ");
    QString hash;

    Desk()
    {
        household = story.household(QStringLiteral("张秀梅"));
        consent = story.consent(household);
        hash = story.scan(bytes);
        story.nameScan(consent, hash);
    }
    [[nodiscard]] QString file(const char *name = "/files.db") const
    {
        return story.folder() + QLatin1String(name);
    }
    Result<KeptFile> get(const QString &purpose = QStringLiteral("collect"))
    {
        return story.archive().files().get(story.session(purpose), kinds::consent, consent, hash);
    }
    Result<SaveOutcome> tryName(const QString &named)
    {
        return story.trySave({ArchiveStory::change<ConsentEdit>(
            kinds::consent, [&](ConsentEdit &edit) { edit.setScanHash(named); }, consent)});
    }
    qint64 sweep()
    {
        auto &archive = story.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        const auto gone = must(archive.files().sweep(session));
        story.signIn(QStringLiteral("officer"));
        return gone;
    }
    [[nodiscard]] bool isKept(const QString &wanted) const
    {
        RawDatabase raw(file());
        return raw.value("SELECT count(*) FROM file WHERE hash='" + wanted.toLatin1() + "'") == "1";
    }
    [[nodiscard]] JournalCheck verify() { return must(verifyArchive(story.archive(), true)); }
    void nextDay(qint64 seconds = qint64{25} * 3600) { story.clock().advanceSeconds(seconds); }
};

} // namespace archive::test
