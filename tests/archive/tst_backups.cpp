// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/erasurelist.h"
#include "support/backupplace.h"
#include "support/rawdatabase.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

class tst_Backups : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aBackupBecomesTheSameArchiveAgain()
    {
        Place place;
        const auto made = place.backup(place.file());
        QVERIFY_RESULT(made);
        QVERIFY(made->records > 10);
        QCOMPARE(made->bytes, QFileInfo(place.file()).size());
        place.story.signOut();

        const QTemporaryDir target;
        const auto folder = target.filePath(QStringLiteral("restored"));
        const auto restored = restoreArchive(place.request(folder), place.story.environment());
        QVERIFY_RESULT(restored);
        QCOMPARE(restored->records, made->records);
        QCOMPARE(restored->epoch, QStringLiteral("2"));
        const auto opened = Archive::open(
            folder, QStringLiteral("officer"), ArchiveStory::password(), place.story.environment());
        QVERIFY_RESULT(opened);
        QCOMPARE((*opened)->info().epoch, QStringLiteral("2"));
        QCOMPARE(must(verifyArchive(**opened, true)).problems, QStringList());
        const auto session = must((*opened)->sessions().begin(QStringLiteral("collect")));
        QVERIFY_RESULT((*opened)->records().get(session, kinds::household, place.first));
        QCOMPARE(must((*opened)->journal().headAt(made->head.size)).hash, made->head.hash);
    }

    /// Templates, rating policy and what is typed twice are the county's work, and no record has them.
    void whatTheCountyPutBesideComesBack()
    {
        Place place;
        const QList<QPair<QString, QByteArray>> files{
            {QStringLiteral("doubleentry.csv"), "name,value\n"},
            {QStringLiteral("rating/policy.json"), "{}"},
            {QStringLiteral("rating/本县.pmml"), "<PMML/>"},
            {QStringLiteral("templates/collection.html"), "<p>本县</p>"},
            {QStringLiteral("notes.txt"), "not the archive's"},
            {QStringLiteral("rating/notes.txt"), "nor this"}};
        const QDir home(place.story.folder());
        for (const auto &[name, bytes] : files) {
            QVERIFY(QDir().mkpath(QFileInfo(home.filePath(name)).absolutePath()));
            QFile file(home.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        QVERIFY_RESULT(place.backup(place.file()));
        place.story.signOut();
        const QTemporaryDir target;
        const auto folder = target.filePath(QStringLiteral("restored"));
        QVERIFY_RESULT(restoreArchive(place.request(folder), place.story.environment()));
        for (const auto &[name, bytes] : files) {
            QFile file(QDir(folder).filePath(name));
            const bool isOurs = !name.endsWith(QLatin1String("notes.txt"));
            QCOMPARE(file.exists(), isOurs);
            if (isOurs) {
                QVERIFY(file.open(QIODevice::ReadOnly));
                QCOMPARE(file.readAll(), bytes);
            }
        }
    }

    void nothingOfItIsReadable()
    {
        Place place;
        QVERIFY_RESULT(place.backup(place.file()));
        QFile file(place.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY(!bytes.contains("张秀梅") && !bytes.contains("SQLite format"));
    }

    void theJournalTellsOfItAndKeepsItsHead()
    {
        Place place;
        const auto made = place.backup(place.file());
        QVERIFY_RESULT(made);
        place.story.signIn(QStringLiteral("officer"));
        RawDatabase raw(place.story.folder() + QStringLiteral("/archive.db"));
        QCOMPARE(raw.value("SELECT hex(hash) FROM anchor WHERE place='backup a.zip'"),
                 made->head.hash.toHex().toUpper());
        QCOMPARE(raw.value("SELECT count(*) FROM journal WHERE action='backup-made'"),
                 QByteArray("1"));
    }

    void whatExistsIsNotOverwritten()
    {
        Place place;
        QFile file(place.file());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("other") == 5);
        file.close();
        QVERIFY_ERROR(place.backup(place.file()), ErrorCode::InvalidInput);
        QCOMPARE(file.size(), 5);
        QVERIFY_ERROR(place.backup(place.backups.filePath(QStringLiteral("no/where.zip"))),
                      ErrorCode::NotFound);
    }

    void aCancelledOneLeavesNothing()
    {
        Place place;
        QVERIFY_ERROR(place.backup(place.file(), [](qint64, qint64) { return false; }),
                      ErrorCode::Cancelled);
        QCOMPARE(filesIn(place.backups.path()), QStringList());
    }

    void aDamagedArchiveGivesNoBackup()
    {
        Place place;
        place.story.signOut();
        {
            RawDatabase raw(place.story.folder() + QStringLiteral("/archive.db"));
            raw.exec("DROP TRIGGER journal_topic_no_update");
            raw.exec("UPDATE journal_topic SET action='harmless' WHERE action='sign-in'");
        }
        QVERIFY_ERROR(place.backup(place.file()), ErrorCode::Damaged);
        QCOMPARE(filesIn(place.backups.path()), QStringList());
    }

    void onlyWhoManagesMakesThem()
    {
        Place place;
        auto &archive = place.story.signIn(QStringLiteral("officer"));
        QVERIFY_ERROR(archive.backups().toFile(place.story.session(), place.file()),
                      ErrorCode::Refused);
    }

    void anyChangedByteOfTheFileIsFound()
    {
        Place place;
        QVERIFY_RESULT(place.backup(place.file()));
        QFile file(place.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto whole = file.readAll();
        file.close();
        for (int i = 1; i < 24; ++i) {
            auto damaged = whole;
            const auto at = whole.size() * i / 24;
            damaged[at] = char(damaged.at(at) ^ 1);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
            file.close();
            const QTemporaryDir target;
            const auto folder = target.filePath(QStringLiteral("r"));
            const auto restored = restoreArchive(place.request(folder), place.story.environment());
            QVERIFY2(!restored.ok(), qPrintable(QString::number(at)));
            QCOMPARE(filesIn(folder), QStringList());
        }
    }

    void wrongRequestsAreRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("code");
        QTest::newRow("no file") << "file" << int(ErrorCode::NotFound);
        QTest::newRow("another file") << "foreign" << int(ErrorCode::NotAnArchive);
        QTest::newRow("wrong password") << "password" << int(ErrorCode::WrongPassword);
        QTest::newRow("a folder in use") << "folder" << int(ErrorCode::Refused);
        QTest::newRow("no list of erasures") << "erasures" << int(ErrorCode::NotFound);
        QTest::newRow("an officer") << "officer" << int(ErrorCode::Refused);
    }
    void wrongRequestsAreRefused()
    {
        QFETCH(QString, what);
        QFETCH(int, code);
        Place place;
        QVERIFY_RESULT(place.backup(place.file()));
        const QTemporaryDir target;
        auto request = place.request(target.filePath(QStringLiteral("r")));
        if (what == QLatin1String("file"))
            request.file = place.file("missing.zip");
        if (what == QLatin1String("foreign"))
            request.file = QStringLiteral(ARCHIVE_TEST_DATA "/golden/README.md");
        if (what == QLatin1String("password"))
            request.password = QStringLiteral("wrong-Horse-7");
        if (what == QLatin1String("folder"))
            request.folder = place.story.folder();
        if (what == QLatin1String("erasures"))
            request.erasures = target.filePath(QStringLiteral("list.txt"));
        if (what == QLatin1String("officer"))
            request.user = QStringLiteral("officer");
        const auto restored = restoreArchive(request, place.story.environment());
        QVERIFY_ERROR(restored, code);
        if (what == QLatin1String("password"))
            QVERIFY(restored.error().message.contains(QStringLiteral("of its time")));
        if (what != QLatin1String("folder"))
            QVERIFY(filesIn(target.filePath(QStringLiteral("r"))).isEmpty());
    }

    void whatWasErasedSinceDoesNotComeBack()
    {
        Place place;
        QVERIFY_RESULT(place.backup(place.file()));
        auto &archive = place.story.archive();
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        const auto erased = archive.erasures().erase(session, place.first);
        QVERIFY_RESULT(erased);
        QCOMPARE(erased->unreached, QStringList());
        const auto id = archive.info().id;
        place.story.signOut();
        const QTemporaryDir target;
        const auto folder = target.filePath(QStringLiteral("r"));
        const auto restored = restoreArchive(place.request(folder), place.story.environment());
        QVERIFY_RESULT(restored);
        QCOMPARE(restored->erasuresFrom, place.backups.filePath(erasurelist::fileName(id)));
        QCOMPARE(restored->erased, erased->records);
        const auto opened = must(Archive::open(folder,
                                               QStringLiteral("officer"),
                                               ArchiveStory::password(),
                                               place.story.environment()));
        QCOMPARE(must(verifyArchive(*opened, true)).problems, QStringList());
        const auto look = must(opened->sessions().begin(QStringLiteral("collect")));
        QVERIFY_ERROR(opened->records().get(look, kinds::household, place.first),
                      ErrorCode::NotFound);
    }

    void withoutAListItSaysSo()
    {
        Place place;
        QVERIFY_RESULT(place.backup(place.file()));
        for (const auto &name : filesIn(place.backups.path())) {
            if (name.startsWith(QStringLiteral("erasures-")))
                QVERIFY(QFile::remove(place.backups.filePath(name)));
        }
        const QTemporaryDir target;
        const auto restored = restoreArchive(place.request(target.filePath(QStringLiteral("r"))),
                                             place.story.environment());
        QVERIFY_RESULT(restored);
        QVERIFY(restored->erasuresFrom.isEmpty());
    }

    void oldPasswordsOpenOldBackups()
    {
        Place place;
        QVERIFY_RESULT(place.backup(place.file()));
        QVERIFY_RESULT(place.story.archive().users().changeOwnPassword(
            ArchiveStory::password(), QStringLiteral("another-Horse-8")));
        const QTemporaryDir target;
        auto request = place.request(target.filePath(QStringLiteral("r")));
        QVERIFY_RESULT(restoreArchive(request, place.story.environment()));
        request.folder = target.filePath(QStringLiteral("s"));
        request.password = QStringLiteral("another-Horse-8");
        QVERIFY_ERROR(restoreArchive(request, place.story.environment()), ErrorCode::WrongPassword);
    }
};

QTEST_GUILESS_MAIN(tst_Backups)
#include "tst_backups.moc"
