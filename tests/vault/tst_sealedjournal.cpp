// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/commits.h"
#include "vault/pagegeometry.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace archive;
using namespace archive::test;

/// A rollback journal that is hot: the power failed while the database was being written.
class tst_SealedJournal : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_database;
    QByteArray m_journal;

    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir->filePath(QLatin1String(name));
    }
    void put(const QByteArray &database, const QByteArray &journal) const
    {
        QVERIFY(putBytes(path("c.db"), database));
        QVERIFY(putBytes(path("c.db-journal"), journal));
    }
    [[nodiscard]] QByteArray found(const QByteArray &database, const QByteArray &journal) const
    {
        put(database, journal);
        SealedDb db(path("c.db"), SealedDb::Log::Rollback);
        return Commits(db).last();
    }

private slots:
    void initTestCase()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        SealedDb db(path("a.db"), SealedDb::Log::Rollback);
        Commits work(db);
        QCOMPARE(work.create(), SQLITE_OK);
        for (int n = 1; n <= 10; ++n)
            QCOMPARE(work.commit(n, 250), SQLITE_OK);
        QCOMPARE(db.exec("PRAGMA cache_size=5; BEGIN; UPDATE house SET text='x'||text; UPDATE "
                         "counter SET n=77"),
                 SQLITE_OK);
        QVERIFY(copyAsAfterPowerCut(path("a.db"), path("b.db")));
        m_database = fileBytes(path("b.db"));
        m_journal = fileBytes(path("b.db-journal"));
        QVERIFY(m_journal.size() > qsizetype{4} * journalRecordSize);
        QCOMPARE(db.exec("ROLLBACK"), SQLITE_OK);
        QCOMPARE(work.last(), QByteArray("10"));
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void itIsRolledBack() { QCOMPARE(found(m_database, m_journal), QByteArray("10")); }

    /// Behind the records of the present transaction stand those of a longer one before it.
    void aJournalThatStaysIsRolledBackToItsOwnEnd_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::newRow("persistent") << QByteArray("PRAGMA journal_mode=PERSIST");
        QTest::newRow("exclusive") << QByteArray("PRAGMA locking_mode=EXCLUSIVE");
    }
    void aJournalThatStaysIsRolledBackToItsOwnEnd()
    {
        QFETCH(QByteArray, mode);
        QFile::remove(path("stays.db"));
        SealedDb db(path("stays.db"), SealedDb::Log::Rollback);
        QCOMPARE(db.exec(mode), SQLITE_OK);
        Commits work(db);
        QCOMPARE(work.create(), SQLITE_OK);
        for (int n = 1; n <= 20; ++n)
            QCOMPARE(work.commit(n, 900), SQLITE_OK);
        QCOMPARE(db.exec("UPDATE house SET text=text||'x'"), SQLITE_OK);
        const auto left = fileBytes(path("stays.db-journal")).size();
        QVERIFY(left > qsizetype{10} * journalRecordSize);
        QCOMPARE(db.exec("BEGIN; UPDATE counter SET n=77; ROLLBACK"), SQLITE_OK);
        QCOMPARE(int(takeSealedFault(db.handle()).kind), int(SealedFault::Kind::None));
        QCOMPARE(work.last(), QByteArray("20"));
        QCOMPARE(db.exec("PRAGMA cache_size=5; BEGIN; UPDATE house SET text='y'||text WHERE n<9; "
                         "UPDATE counter SET n=78; ROLLBACK"),
                 SQLITE_OK);
        QCOMPARE(work.last(), QByteArray("20"));
        QCOMPARE(db.text("SELECT count(*) FROM house WHERE text LIKE 'y%'"), QByteArray("0"));
        QCOMPARE(fileBytes(path("stays.db-journal")).size(), left);
    }

    void itIsRolledBackOverATornFirstPage()
    {
        for (int sector = 0; sector < pageSize; sector += journalSector) {
            auto torn = m_database;
            torn.replace(sector, journalSector, QByteArray(journalSector, 'Z'));
            const auto last = found(torn, m_journal);
            // Page 1 is in the journal only if the transaction changed it.
            QVERIFY2(last == "10" || last.startsWith("error"), last.constData());
        }
    }

    void aChangedByteIsReportedOrWithoutMeaning()
    {
        for (qsizetype at = 0; at < m_journal.size(); at += 64) {
            auto journal = m_journal;
            journal[at] = char(journal.at(at) ^ 1);
            const auto last = found(m_database, journal);
            QVERIFY2(last == "10" || last.startsWith("error"),
                     (QByteArray::number(at) + ": " + last).constData());
        }
    }

    void aBrokenMarkBeforeTheDatabaseWasWrittenIsNoLoss()
    {
        SealedDb db(path("n.db"), SealedDb::Log::Rollback);
        Commits work(db);
        QCOMPARE(work.create(), SQLITE_OK);
        QCOMPARE(work.commit(1), SQLITE_OK);
        QCOMPARE(db.exec("BEGIN; UPDATE counter SET n=77"), SQLITE_OK);
        QVERIFY(copyAsAfterPowerCut(path("n.db"), path("m.db")));
        QCOMPARE(db.exec("ROLLBACK"), SQLITE_OK);
        auto journal = fileBytes(path("m.db-journal"));
        if (journal.isEmpty())
            journal = QByteArray(journalSector, '\0');
        journal.replace(0, 8, "garbled!");
        QVERIFY(putBytes(path("m.db-journal"), journal));
        SealedDb copy(path("m.db"), SealedDb::Log::Rollback);
        QCOMPARE(Commits(copy).last(), QByteArray("1"));
    }

    void anotherArchivesJournalIsRefused()
    {
        SealedDb other(
            path("x.db"), SealedDb::Log::Rollback, sampleCodec(PageCipher::Aes256Gcm, 'x'));
        Commits work(other);
        QCOMPARE(work.create(), SQLITE_OK);
        for (int n = 1; n <= 10; ++n)
            QCOMPARE(work.commit(n), SQLITE_OK);
        QCOMPARE(other.exec("PRAGMA cache_size=5; BEGIN; UPDATE house SET text='x'||text"),
                 SQLITE_OK);
        QVERIFY(found(m_database, fileBytes(path("x.db-journal"))).startsWith("error"));
    }
};

QTEST_GUILESS_MAIN(tst_SealedJournal)
#include "tst_sealedjournal.moc"
