// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/decryptedpages.h"
#include "support/dyingdisk.h"
#include "support/scandesk.h"
#include "support/verify.h"

#include <QRegularExpression>

#include <csignal>
#include <sys/resource.h>

using namespace archive;
using namespace archive::test;

namespace {

void copyFolder(const QString &from, const QString &to)
{
    QVERIFY(QDir().mkpath(to));
    for (const auto &name : QDir(from).entryList(QDir::Files)) {
        if (name != QStringLiteral("archive.lock"))
            QVERIFY(QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name)));
    }
}

/// No file of this process may grow beyond a size while this lives: what a full disk does, at any byte.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

/// What stays and what goes: by time, by power cuts, on full disks.
class tst_FileSweep : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatNoRowNamesGoesAfterADay()
    {
        Desk desk;
        const auto loose = desk.story.scan(scanOf("loose-scan "));
        QCOMPARE(desk.sweep(), qint64(0));
        desk.nextDay(qint64{24} * 3600 - 1);
        QCOMPARE(desk.sweep(), qint64(0));
        QVERIFY(desk.isKept(loose));
        desk.nextDay(1);
        QCOMPARE(desk.sweep(), qint64(1));
        QVERIFY(!desk.isKept(loose));
        QVERIFY_RESULT(desk.get());
        desk.story.signOut();
        const auto pages = decryptedPages(desk.story.folder(), DatabaseRole::Files);
        QVERIFY(!pages.contains("loose-scan") && pages.contains("signed-by-Zhang"));
        RawDatabase raw(desk.file("/archive.db"));
        QCOMPARE(raw.value("SELECT count(*) FROM journal WHERE action='files-swept'"),
                 QByteArray("1"));
        QCOMPARE(desk.verify().problems, QStringList());
    }

    void aScanThatIsPutAgainGetsItsDayAgain()
    {
        Desk desk;
        const auto loose = desk.story.scan(scanOf("loose "));
        desk.nextDay();
        QCOMPARE(desk.story.scan(scanOf("loose ")), loose);
        QCOMPARE(desk.sweep(), qint64(0));
        QVERIFY_RESULT(desk.tryName(loose));
    }

    void aReplacedScanStaysForADay()
    {
        Desk desk;
        const auto better = desk.story.scan(scanOf("better "));
        QVERIFY_RESULT(desk.tryName(better));
        desk.nextDay(qint64{40} * 24 * 3600);
        QCOMPARE(desk.sweep(), qint64(0)); // only now seen without a name
        QVERIFY_RESULT(desk.tryName(desk.hash)); // taken back
        desk.nextDay();
        QCOMPARE(desk.sweep(), qint64(0));
        QVERIFY(desk.isKept(desk.hash) && desk.isKept(better));
        desk.nextDay();
        QCOMPARE(desk.sweep(), qint64(1));
        QVERIFY(desk.isKept(desk.hash) && !desk.isKept(better));
    }

    void aClockThatWasPutBackBeginsTheDayAnew()
    {
        Desk desk;
        const auto today = desk.story.clock().nowUtc();
        desk.story.clock().set(today.addYears(5));
        const auto loose = desk.story.scan(scanOf("loose "));
        desk.story.clock().set(today);
        QCOMPARE(desk.sweep(), qint64(0));
        desk.nextDay();
        QCOMPARE(desk.sweep(), qint64(1));
        QVERIFY(!desk.isKept(loose));
    }

    void nothingIsSweptWhileARecordIsBeingSaved()
    {
        Desk desk;
        const auto loose = desk.story.scan(scanOf("loose "));
        desk.nextDay();
        auto &archive = desk.story.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        {
            RawDatabase saving(desk.file("/archive.db"));
            saving.exec("BEGIN IMMEDIATE");
            QVERIFY_ERROR(archive.files().sweep(session), ErrorCode::Busy);
            QVERIFY(desk.isKept(loose));
            saving.exec("ROLLBACK");
        }
        QCOMPARE(must(archive.files().sweep(session)), qint64(1));
    }

    void onlyWhoManagesSweeps()
    {
        Desk desk;
        QVERIFY_ERROR(desk.story.archive().files().sweep(desk.story.session()), ErrorCode::Refused);
    }

    void twoConnectionsSeeTheSameScans()
    {
        Desk desk;
        const auto second = must(desk.story.archive().connect());
        const auto session = must(second->sessions().begin(QStringLiteral("collect")));
        const auto hash = must(second->files().put(session, scanOf("second "), png()));
        QVERIFY_RESULT(desk.tryName(hash));
        QVERIFY_RESULT(second->files().get(session, kinds::consent, desk.consent, hash));
        desk.hash = hash;
        QVERIFY_RESULT(desk.get());
    }

    void aPowerCutBetweenScanAndRowLosesNothing()
    {
        Desk desk;
        const auto loose = desk.story.scan(scanOf("loose "));
        const QTemporaryDir dir;
        const auto cut = dir.filePath(QStringLiteral("cut"));
        copyFolder(desk.story.folder(), cut); // with its logs, as the power leaves it
        const auto opened = must(Archive::open(
            cut, QStringLiteral("officer"), ArchiveStory::password(), desk.story.environment()));
        const auto check = must(verifyArchive(*opened, true));
        QCOMPARE(check.problems, QStringList());
        QCOMPARE(check.orphans, qint64(1));
        const auto session = must(opened->sessions().begin(QStringLiteral("collect")));
        QCOMPARE(must(opened->files().get(session, kinds::consent, desk.consent, desk.hash)).bytes,
                 desk.bytes);
        QVERIFY_RESULT(
            opened->records().save(session,
                                   {{},
                                    {ArchiveStory::change<ConsentEdit>(
                                        kinds::consent,
                                        [&](ConsentEdit &edit) { edit.setScanHash(loose); },
                                        desk.consent)}}));
    }

    void aFullDiskAtAnyByteKeepsWhatWasThere()
    {
        Desk desk;
        auto &files = desk.story.archive().files();
        const auto session = desk.story.session();
        const auto bytes = scanOf("full-disk ");
        // Both logs may be the longer one.
        const auto from = QFileInfo(desk.file("/files.db-wal")).size();
        int failures = 0;
        for (qint64 room = 0;; room += 1500) {
            const auto put = [&] {
                const FullDisk full(from + room);
                return files.put(session, bytes, png());
            }();
            if (put)
                break;
            ++failures;
            QVERIFY(put.error().code == ErrorCode::DiskFull || put.error().code == ErrorCode::Io);
            QVERIFY_RESULT(desk.get());
        }
        QVERIFY(failures > 10);
        const auto check = desk.verify();
        QCOMPARE(check.problems, QStringList());
        QCOMPARE(check.orphans, qint64(1));
        QVERIFY_RESULT(files.put(session, bytes, png()));
    }

    void anArchiveWithoutItsScansDoesNotOpen()
    {
        Desk desk;
        desk.story.signOut();
        QVERIFY(QFile::rename(desk.file(), desk.file("/elsewhere.db")));
        const auto opened = Archive::open(desk.story.folder(),
                                          QStringLiteral("officer"),
                                          ArchiveStory::password(),
                                          desk.story.environment());
        QVERIFY_ERROR(opened, ErrorCode::NotFound);
        QVERIFY(opened.error().message.contains(QStringLiteral("files.db")));
        QVERIFY(!QFile::exists(desk.file()));
        QVERIFY(QFile::rename(desk.file("/elsewhere.db"), desk.file()));
        QVERIFY_RESULT(desk.get());
    }

    void aLaterVersionIsRefused()
    {
        Desk desk;
        desk.story.signOut();
        {
            RawDatabase raw(desk.file());
            raw.exec("PRAGMA user_version=99");
        }
        QVERIFY_ERROR(Archive::open(desk.story.folder(),
                                    QStringLiteral("officer"),
                                    ArchiveStory::password(),
                                    desk.story.environment()),
                      ErrorCode::NewerVersion);
    }

    void anOlderArchiveGetsFilesWhateverFailsMeanwhile()
    {
        const QDir golden(QStringLiteral(ARCHIVE_TEST_DATA "/golden/schema-4"));
        for (int step = 1;; ++step) {
            const QTemporaryDir dir;
            copyFolder(golden.path(), dir.path());
            for (const auto &name : QDir(dir.path()).entryList(QDir::Files))
                QFile::setPermissions(dir.filePath(name), QFile::ReadOwner | QFile::WriteOwner);
            auto disk = std::make_shared<DyingDisk>();
            auto environment = Environment::system();
            environment.disk = disk;
            const auto open = [&] {
                return Archive::open(
                    dir.path(), QStringLiteral("officer"), ArchiveStory::password(), environment);
            };
            disk->arm(DyingDisk::Failure::FromThenOn, step);
            const bool done = open().ok();
            disk->arm(DyingDisk::Failure::None, 0);
            const auto opened = open();
            QVERIFY_RESULT(opened);
            QCOMPARE(must(verifyArchive(**opened, true)).problems, QStringList());
            QVERIFY(QFile::exists(dir.filePath(QStringLiteral("files.db"))));
            QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("files.db.new"))));
            if (done) {
                QVERIFY(step > 3);
                return;
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_FileSweep)
#include "tst_filesweep.moc"
