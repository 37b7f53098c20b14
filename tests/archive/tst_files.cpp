// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/decryptedpages.h"
#include "support/scandesk.h"
#include "support/verify.h"
#include "vault/hash.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

class tst_Files : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aScanIsKeptOnceAndReadThroughTheRowThatNamesIt()
    {
        Desk desk;
        QCOMPARE(desk.hash, QString::fromLatin1(sha256(desk.bytes).toHex()));
        QCOMPARE(desk.story.scan(desk.bytes), desk.hash);
        const auto kept = desk.get();
        QVERIFY_RESULT(kept);
        QCOMPARE(kept->bytes, desk.bytes);
        QCOMPARE(kept->mediaType, png());
        QCOMPARE(RawDatabase(desk.file()).value("SELECT count(*) FROM file"), QByteArray("1"));
        QCOMPARE(desk.verify().problems, QStringList());
        QCOMPARE(desk.verify().orphans, qint64(0));
    }

    void nothingOfItIsReadableInTheFiles()
    {
        Desk desk;
        for (const auto *name : {"/files.db", "/files.db-wal"}) {
            QFile file(desk.file(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto raw = file.readAll();
            QVERIFY(!raw.contains("signed-by-Zhang") && !raw.contains(desk.hash.toLatin1()));
        }
        QVERIFY(decryptedPages(desk.story.folder(), DatabaseRole::Files).contains("signed-by-Z"));
        QVERIFY_ERROR(
            Connection::open(desk.file(),
                             {OpenMode::ReadWrite,
                              PageCodec::create(desk.story.archive().keys(), DatabaseRole::Records),
                              1024}),
            ErrorCode::Damaged);
    }

    void theLookStandsInTheJournalFirst()
    {
        Desk desk;
        const auto count =
            QByteArray("SELECT count(*) FROM journal WHERE type=2 AND action='look'");
        const auto session = desk.story.session(QStringLiteral("check"));
        RawDatabase raw(desk.file("/archive.db"));
        const auto before = raw.value(count).toInt();
        auto &files = desk.story.archive().files();
        QVERIFY_RESULT(files.get(session, kinds::consent, desk.consent, desk.hash));
        QCOMPARE(raw.value(count).toInt(), before + 1);
        QVERIFY_RESULT(files.get(session, kinds::consent, desk.consent, desk.hash));
        QCOMPARE(raw.value(count).toInt(), before + 1);
        raw.exec("BEGIN IMMEDIATE"); // the journal can't be written: nothing is shown
        QVERIFY_ERROR(files.get(desk.story.session(QStringLiteral("check")),
                                kinds::consent,
                                desk.consent,
                                desk.hash),
                      ErrorCode::Busy);
        raw.exec("ROLLBACK");
    }

    void withoutTheRowThereIsNoWayToIt()
    {
        Desk desk;
        auto &files = desk.story.archive().files();
        const auto other = desk.story.household(QStringLiteral("李国强"));
        const auto otherConsent = desk.story.consent(other);
        const auto loose = desk.story.scan(scanOf("loose "));
        const auto session = desk.story.session();
        QVERIFY_ERROR(files.get(session, kinds::consent, otherConsent, desk.hash),
                      ErrorCode::NotFound);
        QVERIFY_ERROR(files.get(session, kinds::consent, desk.consent, loose), ErrorCode::NotFound);
        QVERIFY_ERROR(files.get(session, kinds::consent, desk.consent, QString()),
                      ErrorCode::NotFound);
        QVERIFY_ERROR(files.get(session, kinds::household, desk.household, desk.hash),
                      ErrorCode::NotFound);
        QVERIFY_ERROR(files.get(session, kinds::consent, Uid(), desk.hash), ErrorCode::NotFound);
        QVERIFY_ERROR(files.get(session, KindIndex(999), desk.consent, desk.hash),
                      ErrorCode::InvalidInput);
        auto gone = ArchiveStory::change<ConsentEdit>(
            kinds::consent, [](ConsentEdit &) {}, desk.consent);
        gone.deleted = true;
        QVERIFY_RESULT(desk.story.trySave({gone}));
        QVERIFY_ERROR(desk.get(), ErrorCode::NotFound);
    }

    void whoMayNotSeeTheRecordDoesNotSeeTheScan_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("a purpose that refuses the kind") << "officer"
                                                         << "appraise";
        QTest::newRow("masked rows can't show a scan") << "reporter"
                                                       << "transmit";
        QTest::newRow("an administrator") << "admin"
                                          << "maintenance";
        QTest::newRow("an auditor") << "auditor"
                                    << "audit";
        QTest::newRow("no purpose") << "officer"
                                    << "";
        QTest::newRow("another township") << "neighbour"
                                          << "collect";
    }
    void whoMayNotSeeTheRecordDoesNotSeeTheScan()
    {
        QFETCH(QString, user);
        QFETCH(QString, purpose);
        Desk desk;
        if (user == QStringLiteral("neighbour")) {
            auto &admin = desk.story.signIn(QStringLiteral("admin"));
            const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
            must(admin.users().add(session,
                                   user,
                                   {QStringLiteral("officer")},
                                   {must(DivisionCode::parse(QStringLiteral("350405101000")))},
                                   ArchiveStory::password(),
                                   PasswordUse::Lasting));
        }
        auto &archive = desk.story.signIn(user);
        const auto session = purpose.isEmpty() ? must(archive.sessions().beginMasked())
                                               : must(archive.sessions().begin(purpose));
        QVERIFY_ERROR(archive.files().get(session, kinds::consent, desk.consent, desk.hash),
                      ErrorCode::Refused);
    }

    void whoMayEnterNothingPutsNothing_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("an administrator") << "admin"
                                          << "maintenance";
        QTest::newRow("an auditor") << "auditor"
                                    << "audit";
        QTest::newRow("a reporter") << "reporter"
                                    << "transmit";
        QTest::newRow("only looking") << "officer"
                                      << "check";
        QTest::newRow("no purpose") << "officer"
                                    << "";
    }
    void whoMayEnterNothingPutsNothing()
    {
        QFETCH(QString, user);
        QFETCH(QString, purpose);
        ArchiveStory story;
        auto &archive = story.signIn(user);
        const auto session = purpose.isEmpty() ? must(archive.sessions().beginMasked())
                                               : must(archive.sessions().begin(purpose));
        QVERIFY_ERROR(archive.files().put(session, "scan", png()), ErrorCode::Refused);
        QCOMPARE(must(verifyArchive(archive, true)).orphans, qint64(0));
    }

    void onlyWhatIsAScanIsKept_data()
    {
        constexpr int limit = 8 * 1024 * 1024; // resources/policy/files.csv
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("kept");
        constexpr int frame = 4096; // more than a PNG adds to its pixels
        QTest::newRow("one pixel") << 1 << png() << true;
        QTest::newRow("less than the limit") << limit - frame << png() << true;
        QTest::newRow("more than the limit") << limit << png() << false;
        QTest::newRow("a PNG that is said to be a JPEG")
            << 100 << QStringLiteral("image/jpeg") << false;
        QTest::newRow("a document") << 100 << QStringLiteral("application/pdf") << false;
        QTest::newRow("a type that is not listed") << 100 << QStringLiteral("text/html") << false;
        QTest::newRow("no type") << 100 << QString() << false;
    }
    void onlyWhatIsAScanIsKept()
    {
        QFETCH(int, size);
        QFETCH(QString, type);
        QFETCH(bool, kept);
        ArchiveStory story;
        const auto put = story.archive().files().put(story.session(), scanOf("x1y2", size), type);
        if (!kept) {
            QVERIFY_ERROR(put, ErrorCode::InvalidInput);
            return;
        }
        QVERIFY_RESULT(put);
        QCOMPARE(must(verifyArchive(story.archive(), true)).orphans, qint64(1));
    }

    void aRowNamesOnlyScansThatAreKept()
    {
        Desk desk;
        const auto unknown = QString::fromLatin1(sha256("nobody scanned this").toHex());
        const auto named = desk.tryName(unknown);
        QVERIFY_ERROR(named, ErrorCode::InvalidInput);
        QCOMPARE(named.error().context, QStringLiteral("scan-unknown"));
        QVERIFY_RESULT(desk.get());
        desk.story.signOut();
        {
            RawDatabase raw(desk.file());
            raw.exec("DELETE FROM unnamed; DELETE FROM file"); // lost: what the row has it keeps
        }
        QVERIFY_RESULT(desk.story.trySave({ArchiveStory::change<ConsentEdit>(
            kinds::consent,
            [](ConsentEdit &edit) { edit.setFormVersion(QStringLiteral("2")); },
            desk.consent)}));
        QVERIFY_ERROR(desk.get(), ErrorCode::NotFound);
        const auto check = desk.verify();
        QCOMPARE(check.problems.size(), qsizetype(1));
        QVERIFY(check.problems.first().contains(desk.hash));
        QVERIFY(!check.ok && check.missing.isEmpty());
    }

    void aNameThatTheListLacksIsFound()
    {
        Desk desk;
        RawDatabase(desk.file("/archive.db")).exec("DELETE FROM file_reference");
        const auto check = desk.verify();
        QCOMPARE(check.problems.size(), qsizetype(1));
        QVERIFY(check.problems.first().contains(desk.hash));
    }

    void whatIsKeptNeverChanges()
    {
        Desk desk;
        RawDatabase raw(desk.file());
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 raw.exec("UPDATE file SET content=zeroblob(bytes)"));
        QVERIFY_RESULT(desk.get());
    }

    void anotherContentIsFoundAndMendedByTheSameScan()
    {
        Desk desk;
        desk.story.signOut();
        {
            RawDatabase raw(desk.file());
            raw.exec("DROP TRIGGER file_no_update");
            raw.exec("UPDATE file SET content=zeroblob(bytes)");
        }
        const auto damaged = desk.get();
        QVERIFY_ERROR(damaged, ErrorCode::Damaged);
        QVERIFY(damaged.error().message.contains(desk.hash));
        QCOMPARE(desk.verify().problems.size(), qsizetype(1));
        QCOMPARE(desk.story.scan(desk.bytes), desk.hash);
        QVERIFY_RESULT(desk.get());
        QCOMPARE(desk.verify().problems, QStringList());
    }

    void aTamperedPageIsDamage()
    {
        Desk desk;
        desk.story.signOut();
        QFile file(desk.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 2000));
        char byte = 0;
        QVERIFY(file.peek(&byte, 1) == 1);
        byte = char(byte ^ 1);
        QVERIFY(file.write(&byte, 1) == 1);
        file.close();
        QVERIFY_ERROR(desk.get(), ErrorCode::Damaged);
        const auto check = desk.verify();
        QVERIFY(!check.ok && !check.problems.isEmpty());
        // Records are in another database and stay readable.
        QVERIFY_RESULT(desk.story.archive().records().get(
            desk.story.session(), kinds::household, desk.household));
    }
};

QTEST_GUILESS_MAIN(tst_Files)
#include "tst_files.moc"
