// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backupmanifest.h"
#include "archive/backupzip.h"
#include "support/backupplace.h"
#include "support/decryptedpages.h"
#include "support/dyingdisk.h"
#include "support/rawdatabase.h"
#include "support/verify.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// The scans of backups: inside, left out, or once for all generations.
class tst_Generations : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void scansComeAlongAndBack()
    {
        Place place;
        const auto [consent, hash] = place.addScan("first ");
        const auto made = place.backup(place.file());
        QVERIFY_RESULT(made);
        QCOMPARE(made->scans, qint64(1));
        QCOMPARE(made->missingScans, qint64(0));
        const QTemporaryDir target;
        const auto folder = target.filePath(QStringLiteral("r"));
        const auto restored = restoreArchive(place.request(folder), place.story.environment());
        QVERIFY_RESULT(restored);
        QCOMPARE(restored->scans, qint64(1));
        QCOMPARE(restored->missingScans, qint64(0));
        QCOMPARE(place.scanIn(folder, consent, hash), Place::bytesOf("first "));
    }

    void withoutScansItSaysHowManyAreMissing()
    {
        Place place;
        const auto [consent, hash] = place.addScan("first ");
        const auto made = place.backup(place.file(), {}, ScanPlace::Nowhere);
        QVERIFY_RESULT(made);
        QCOMPARE(made->scans, qint64(0));
        QCOMPARE(made->missingScans, qint64(1));
        const QTemporaryDir target;
        const auto folder = target.filePath(QStringLiteral("r"));
        const auto restored = restoreArchive(place.request(folder), place.story.environment());
        QVERIFY_RESULT(restored);
        QCOMPARE(restored->scans, qint64(0));
        QCOMPARE(restored->missingScans, qint64(1));
        auto opened = must(place.openRestored(folder));
        auto check = must(verifyArchive(*opened, true));
        QCOMPARE(check.problems, QStringList());
        QVERIFY(check.ok);
        QCOMPARE(check.missing.size(), qsizetype(1));
        QVERIFY(check.missing.first().contains(hash));
        const auto session = must(opened->sessions().begin(QStringLiteral("collect")));
        QVERIFY_ERROR(opened->files().get(session, kinds::consent, consent, hash),
                      ErrorCode::NotFound);
        // The same paper scanned again is there again.
        QVERIFY_RESULT(
            opened->files().put(session, Place::bytesOf("first "), QStringLiteral("image/png")));
        QVERIFY_RESULT(opened->files().get(session, kinds::consent, consent, hash));
        check = must(verifyArchive(*opened, true));
        QVERIFY(check.ok && check.missing.isEmpty());
    }

    void aLostScanGivesNoBackup_data()
    {
        QTest::addColumn<QByteArray>("harm");
        QTest::addColumn<bool>("generation");
        const QByteArray lost("DELETE FROM unnamed; DELETE FROM file");
        const QByteArray changed("DROP TRIGGER file_no_update;"
                                 "UPDATE file SET content=zeroblob(bytes)");
        QTest::newRow("lost, one file") << lost << false;
        QTest::newRow("changed, one file") << changed << false;
        QTest::newRow("lost, a generation") << lost << true;
        QTest::newRow("changed, a generation") << changed << true;
    }
    void aLostScanGivesNoBackup()
    {
        QFETCH(QByteArray, harm);
        QFETCH(bool, generation);
        Place place;
        place.addScan("first ");
        place.story.signOut();
        {
            RawDatabase raw(place.story.folder() + QStringLiteral("/files.db"));
            raw.exec(harm);
        }
        const auto made = generation ? place.generation() : place.backup(place.file());
        QVERIFY_ERROR(made, ErrorCode::Damaged);
        QCOMPARE(filesIn(place.backups.path()), QStringList());
        QCOMPARE(place.story.archive().backups().generations(), QStringList());
    }

    void generationsShareUnchangedScans()
    {
        Place place;
        const auto [consent, hash] = place.addScan("first ", 400'000);
        const auto first = place.generation();
        QVERIFY_RESULT(first);
        QCOMPARE(first->scans, qint64(1));
        QVERIFY(first->bytes < 2'000'000);
        const auto store = place.sharedStore();
        const auto size = QFileInfo(store).size();
        QVERIFY(size > 400'000);
        const auto second = place.generation();
        QVERIFY_RESULT(second);
        QCOMPARE(second->scans, qint64(1));
        QCOMPARE(place.sharedStore(), store);
        QVERIFY(QFileInfo(store).size() < size + 50'000);
        QFile raw(store);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QVERIFY(!raw.readAll().contains("first first"));

        const QTemporaryDir target;
        for (const auto &made : {*first, *second}) {
            auto request = place.request(target.filePath(QString::number(made.head.size)));
            request.file = made.file;
            const auto restored = restoreArchive(request, place.story.environment());
            QVERIFY_RESULT(restored);
            QCOMPARE(restored->scans, qint64(1));
            QCOMPARE(place.scanIn(request.folder, consent, hash),
                     Place::bytesOf("first ", 400'000));
        }
    }

    void aGenerationWithoutItsScansIsNotRestored_data()
    {
        QTest::addColumn<QByteArray>("harm");
        QTest::addColumn<int>("code");
        QTest::newRow("no store") << QByteArray() << int(ErrorCode::NotFound);
        QTest::newRow("a scan lost") << QByteArray("DELETE FROM generation_file; DELETE FROM file")
                                     << int(ErrorCode::Damaged);
        QTest::newRow("a scan changed") << QByteArray("DROP TRIGGER file_no_update;"
                                                      "UPDATE file SET content=zeroblob(bytes)")
                                        << int(ErrorCode::Damaged);
    }
    void aGenerationWithoutItsScansIsNotRestored()
    {
        QFETCH(QByteArray, harm);
        QFETCH(int, code);
        Place place;
        place.addScan("first ");
        const auto made = place.generation();
        QVERIFY_RESULT(made);
        place.story.signOut();
        if (harm.isEmpty()) {
            QVERIFY(QFile::remove(place.sharedStore()));
        } else {
            RawDatabase raw(place.sharedStore());
            raw.exec(harm);
        }
        const QTemporaryDir target;
        auto request = place.request(target.filePath(QStringLiteral("r")));
        request.file = made->file;
        QVERIFY_ERROR(restoreArchive(request, place.story.environment()), code);
        QCOMPARE(filesIn(request.folder), QStringList());
    }

    void aSharedScanThatWasSpoiltIsMendedByTheNextGeneration()
    {
        Place place;
        const auto [consent, hash] = place.addScan("first ");
        const auto first = place.generation();
        QVERIFY_RESULT(first);
        place.story.signOut();
        {
            RawDatabase raw(place.sharedStore());
            raw.exec("DROP TRIGGER file_no_update; UPDATE file SET content=zeroblob(bytes)");
        }
        QVERIFY_RESULT(place.generation());
        place.story.signOut();
        const QTemporaryDir target;
        auto request = place.request(target.filePath(QStringLiteral("r")));
        request.file = first->file;
        QVERIFY_RESULT(restoreArchive(request, place.story.environment()));
        QCOMPARE(place.scanIn(request.folder, consent, hash), Place::bytesOf("first "));
    }

    void scansThatNoGenerationNamesAreSwept()
    {
        Place place;
        const auto [consent, hash] = place.addScan("first ");
        QVERIFY_RESULT(place.generation());
        place.story.signIn(QStringLiteral("officer"));
        const auto better = place.story.scan(Place::bytesOf("better "));
        place.story.nameScan(consent, better);
        QVERIFY_RESULT(place.generation());
        {
            RawDatabase raw(place.sharedStore());
            QCOMPARE(raw.value("SELECT count(*) FROM file"), QByteArray("2"));
        }
        place.story.clock().advanceSeconds(qint64{91} * 24 * 3600); // both are too old then
        QVERIFY_RESULT(place.generation());
        QCOMPARE(place.story.archive().backups().generations().size(), qsizetype(1));
        RawDatabase raw(place.sharedStore());
        QCOMPARE(raw.value("SELECT hash FROM file"), better.toLatin1());
        QCOMPARE(raw.value("SELECT count(*) FROM generation"), QByteArray("1"));
    }

    void newKeysBeginAnotherStoreAndOldGenerationsKeepTheirs()
    {
        Place place;
        const auto [consent, hash] = place.addScan("first ");
        const auto old = place.generation();
        QVERIFY_RESULT(old);
        const auto oldStore = place.sharedStore();
        place.story.signOut();
        QVERIFY_RESULT(rekeyArchive(place.story.folder(),
                                    QStringLiteral("admin"),
                                    ArchiveStory::password(),
                                    place.story.environment()));
        place.story.clock().advanceSeconds(3600);
        QVERIFY_RESULT(place.generation());
        QCOMPARE(place.sharedStores().size(), qsizetype(2));
        const QTemporaryDir target;
        auto request = place.request(target.filePath(QStringLiteral("r")));
        request.file = old->file;
        QVERIFY_RESULT(restoreArchive(request, place.story.environment()));
        QCOMPARE(place.scanIn(request.folder, consent, hash), Place::bytesOf("first "));
        place.story.clock().advanceSeconds(qint64{91} * 24 * 3600);
        QVERIFY_RESULT(place.generation());
        QVERIFY(!place.sharedStores().contains(oldStore));
        QCOMPARE(place.sharedStores().size(), qsizetype(1));
    }

    void scansErasedSinceDoNotComeBack()
    {
        Place place;
        place.addScan("scan-of-erased ");
        const auto made = place.generation();
        QVERIFY_RESULT(made);
        auto &archive = place.story.archive();
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        QVERIFY_RESULT(archive.erasures().erase(session, place.first));
        place.story.signOut();
        const QTemporaryDir target;
        auto request = place.request(target.filePath(QStringLiteral("r")));
        request.file = made->file;
        const auto restored = restoreArchive(request, place.story.environment());
        QVERIFY_RESULT(restored);
        QVERIFY(restored->erased > 0);
        QVERIFY(!decryptedPages(request.folder, DatabaseRole::Files).contains("scan-of-erased"));
        QCOMPARE(must(verifyArchive(*must(place.openRestored(request.folder)), true)).orphans,
                 qint64(0));
    }

    void freeSpaceIsCheckedBeforeTheFirstByte_data()
    {
        QTest::addColumn<int>("scans");
        QTest::newRow("scans inside") << int(ScanPlace::Inside);
        QTest::newRow("scans beside") << int(ScanPlace::Beside);
    }
    void freeSpaceIsCheckedBeforeTheFirstByte()
    {
        QFETCH(int, scans);
        Place place;
        place.addScan("large ", 3'000'000);
        const auto records = QFileInfo(place.story.folder() + QStringLiteral("/archive.db")).size()
            + QFileInfo(place.story.folder() + QStringLiteral("/archive.db-wal")).size();
        auto disk = std::make_shared<FailingDisk>(std::make_shared<SystemDisk>());
        // Room for the records, but not for the scans twice.
        disk->setFreeBytes(2 * records + 9'000'000);
        auto environment = place.story.environment();
        environment.disk = disk;
        place.story.signOut();
        const auto archive = must(Archive::open(
            place.story.folder(), QStringLiteral("admin"), ArchiveStory::password(), environment));
        const auto session = must(archive->sessions().begin(QStringLiteral("maintenance")));
        QVERIFY_ERROR(archive->backups().toFile(session, place.file(), {}, ScanPlace(scans)),
                      ErrorCode::DiskFull);
        QCOMPARE(filesIn(place.backups.path()), QStringList());
        QVERIFY_RESULT(archive->backups().toFile(session, place.file(), {}, ScanPlace::Nowhere));
    }

    void aGenerationThatFailsAtAnyStepHarmsNoOther()
    {
        Place place;
        const auto [consent, hash] = place.addScan("first ");
        const auto first = place.generation();
        QVERIFY_RESULT(first);
        place.story.signIn(QStringLiteral("officer"));
        const auto better = place.story.scan(Place::bytesOf("better "));
        place.story.nameScan(consent, better);
        place.story.signOut();
        auto disk = std::make_shared<DyingDisk>();
        auto environment = place.story.environment();
        environment.disk = disk;
        for (int step = 1;; ++step) {
            bool done = false;
            {
                const auto archive = must(Archive::open(place.story.folder(),
                                                        QStringLiteral("admin"),
                                                        ArchiveStory::password(),
                                                        environment));
                const auto session = must(archive->sessions().begin(QStringLiteral("maintenance")));
                place.story.clock().advanceSeconds(60);
                disk->arm(DyingDisk::Failure::FromThenOn, step);
                done = archive->backups().keepGeneration(session).ok();
                disk->arm(DyingDisk::Failure::None, 0);
            }
            if (done) {
                QVERIFY(step > 10);
                break;
            }
        }
        const QTemporaryDir target;
        auto &archive = place.story.archive();
        const auto all = archive.backups().generations();
        QVERIFY(all.size() >= 2 && all.last() == first->file);
        place.story.signOut();
        for (const auto &file : all) {
            auto request = place.request(target.filePath(QFileInfo(file).baseName()));
            request.file = file;
            QVERIFY_RESULT(restoreArchive(request, place.story.environment()));
            const auto &named = file == first->file ? hash : better;
            QVERIFY(!place.scanIn(request.folder, consent, named).isEmpty());
        }
    }

    void descriptionsAreReadStrictly_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("code");
        const auto damaged = int(ErrorCode::Damaged);
        QTest::newRow("as it was written") << QString() << QJsonValue() << 0;
        QTest::newRow("an unknown place")
            << "place" << QJsonValue(QLatin1String("elsewhere")) << damaged;
        QTest::newRow("a store that is a path")
            << "store" << QJsonValue(QLatin1String("../files.db")) << damaged;
        QTest::newRow("a store without a name")
            << "store" << QJsonValue(QLatin1String("")) << damaged;
        QTest::newRow("a count that is a text")
            << "count" << QJsonValue(QLatin1String("1")) << damaged;
        QTest::newRow("a member that is not known") << "more" << QJsonValue(1) << damaged;
    }
    void descriptionsAreReadStrictly()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(int, code);
        Place place;
        place.addScan("first ");
        const auto made = place.generation();
        QVERIFY_RESULT(made);
        auto json = QJsonDocument::fromJson(
                        must(readEntry(made->file, QStringLiteral("backup.json"), 1'000'000)))
                        .object();
        auto scans = json.value(QStringLiteral("scans")).toObject();
        if (!member.isEmpty())
            scans.insert(member, value);
        json.insert(QStringLiteral("scans"), scans);
        const auto manifest = BackupManifest::fromJson(QJsonDocument(json).toJson());
        if (code != 0) {
            QVERIFY_ERROR(manifest, code);
            return;
        }
        QVERIFY_RESULT(manifest);
        QCOMPARE(manifest->scans.store, QFileInfo(place.sharedStore()).fileName());
        // The first version had no scans; a later one is not guessed at.
        json.remove(QStringLiteral("scans"));
        QVERIFY_ERROR(BackupManifest::fromJson(QJsonDocument(json).toJson()), ErrorCode::Damaged);
        json.insert(QStringLiteral("version"), 1);
        const auto first = BackupManifest::fromJson(QJsonDocument(json).toJson());
        QVERIFY_RESULT(first);
        QVERIFY(first->scans.place == ScanPlace::Nowhere);
        json.insert(QStringLiteral("scans"), scans);
        json.insert(QStringLiteral("version"), 2);
        QVERIFY_RESULT(BackupManifest::fromJson(QJsonDocument(json).toJson()));
        json.insert(QStringLiteral("version"), BackupManifest::version + 1);
        QVERIFY_ERROR(BackupManifest::fromJson(QJsonDocument(json).toJson()),
                      ErrorCode::NewerVersion);
    }

    void generationsAreLimitedByNumberAndAge()
    {
        Place place;
        auto &archive = place.story.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        for (int i = 0; i < 16; ++i) {
            place.story.clock().advanceSeconds(3600);
            QVERIFY_RESULT(archive.backups().keepGeneration(session));
        }
        QCOMPARE(archive.backups().generations().size(), 14);
        place.story.clock().advanceSeconds(qint64{91} * 24 * 3600);
        const auto last = archive.backups().keepGeneration(session);
        QVERIFY_RESULT(last);
        QCOMPARE(archive.backups().generations(), QStringList{last->file});
    }
};

QTEST_GUILESS_MAIN(tst_Generations)
#include "tst_generations.moc"
