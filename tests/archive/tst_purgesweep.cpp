// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/decryptedpages.h"
#include "support/purgestory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"

#include <QDir>
#include <QRegularExpression>

#include <stdexcept>

using namespace archive;
using namespace archive::test;

namespace {

/// The day on which the five years of what ended on 2021-05-13 are over.
constexpr auto dayAfter = QDate::fromJulianDay(2461175); // 2026-05-14

/// Many adverse records that end on the same day.
void addRecords(PurgeStory &story, const Uid &household, int records)
{
    constexpr int together = 500;
    story.signIn(QStringLiteral("officer"));
    std::vector<Change> changes;
    for (int i = 0; i < records; ++i) {
        auto change = PurgeStory::adverse(household, QStringLiteral("执字%1号").arg(i));
        PurgeStory::put(change, fields::publicRecord::endedOn, "2021-05-13");
        changes.push_back(std::move(change));
        if (int(changes.size()) == together || i + 1 == records) {
            must(story.trySave(changes));
            changes.clear();
        }
    }
}

/// The archive's files as they are at this moment, as after a power cut.
void copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        throw std::runtime_error("no folder for the copy");
    const QDir folder(from);
    for (const auto &name : folder.entryList(QDir::Files)) {
        if (!name.endsWith(QStringLiteral(".lock")) && !name.endsWith(QStringLiteral("-shm")))
            QFile::copy(folder.filePath(name), QDir(to).filePath(name));
    }
}

} // namespace

/// A purge of many records works in chunks: each is whole, and it goes on from wherever it was stopped or killed.
class tst_PurgeSweep : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyChunkIsWholeAndThePurgeGoesOnFromIt()
    {
        PurgeStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        constexpr int records = 100;
        addRecords(story, household, records);
        story.setDay(dayAfter);
        const auto id = story.propose();
        const QTemporaryDir copies;
        const auto session = story.reviewer();
        must(story.tryStep(session, id, "approve"));
        QStringList moments{copies.filePath(QStringLiteral("approved"))};
        copyFolder(story.folder(), moments.first());
        must(story.tryStep(session, id, "erase", [&](const PurgeSummary &summary) {
            moments.append(copies.filePath(QString::number(summary.erased)));
            copyFolder(story.folder(), moments.last());
            return true;
        }));
        QVERIFY(moments.size() >= 3);
        for (const auto &moment : std::as_const(moments)) {
            auto archive = must(Archive::open(
                moment, QStringLiteral("reviewer"), ArchiveStory::password(), story.environment()));
            QCOMPARE(must(verifyArchive(*archive, true)).problems, QStringList());
            const auto again = must(archive->sessions().begin(QStringLiteral("check")));
            const auto done =
                must(archive->cases().step(again, {id, QStringLiteral("erase"), {}, {}, {}}));
            QCOMPARE(done.purge->erased, records);
            QCOMPARE(done.state, QStringLiteral("purged"));
            QCOMPARE(must(verifyArchive(*archive, true)).problems, QStringList());
            archive.reset();
            QVERIFY(!decryptedPages(moment).contains(QStringLiteral("执字7号").toUtf8()));
        }
    }

    void fiveThousandAreDoneInChunksAndCanBeStopped()
    {
        PurgeStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        constexpr int records = 5000;
        addRecords(story, household, records);
        story.setDay(dayAfter);
        const auto id = story.propose();
        const auto session = story.reviewer();
        must(story.tryStep(session, id, "approve"));
        int chunks = 0;
        const auto stopped =
            story.tryStep(session, id, "erase", [&](const PurgeSummary &) { return ++chunks < 3; });
        QVERIFY_ERROR(stopped, ErrorCode::Cancelled);
        QCOMPARE(chunks, 3);
        const auto left =
            must(story.archive().cases().get(session, id)).row; // as it was, to be gone on with
        QCOMPARE(left.state, QStringLiteral("approved"));
        const auto done = must(story.tryStep(session, id, "erase", [&](const PurgeSummary &) {
            ++chunks;
            return true;
        }));
        QCOMPARE(done.purge->erased, records);
        QVERIFY(chunks >= 100);
        story.signOut();
        RawDatabase raw(story.folder() + QStringLiteral("/archive.db"));
        QCOMPARE(raw.value("SELECT count(*) FROM public_record"), QByteArray("0"));
        QCOMPARE(raw.value("SELECT count(*) FROM erasure"), QByteArray::number(records));
    }
};

QTEST_GUILESS_MAIN(tst_PurgeSweep)
#include "tst_purgesweep.moc"
