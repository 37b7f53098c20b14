// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/specimen.h"
#include "support/campaign.h"
#include "support/cheapcost.h"
#include "support/outboxstory.h"
#include "support/tappeddisk.h"
#include "vault/logframes.h"
#include "vault/sealeddb.h"

#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

#include <functional>

using namespace archive;
using namespace archive::test;

namespace {

/// The machine of a test that lays out files a thousand times needs no durability.
std::optional<int> withoutSyncs(const TappedDisk::Operation &operation)
{
    using Kind = TappedDisk::Operation::Kind;
    return operation.kind == Kind::Sync ? std::optional<int>(SQLITE_OK) : std::nullopt;
}

/// Where the last transaction of a log begins.
qint64 lastTransactionStart(const QByteArray &log)
{
    constexpr qint64 commitSizeAt = 4;
    qint64 start = logHeaderSize;
    for (qint64 at = logHeaderSize; at + qint64{2} * frameSize <= log.size(); at += frameSize) {
        if (qFromBigEndian<quint32>(log.constData() + at + commitSizeAt) != 0)
            start = at + frameSize;
    }
    return start;
}

qint64 pagesOf(const QByteArray &database)
{
    return database.size() / pageSize;
}

QByteArray pageOf(const QByteArray &database, qint64 page)
{
    return database.mid((page - 1) * pageSize, pageSize);
}

void putPage(QByteArray &database, qint64 page, const QByteArray &bytes)
{
    database.replace((page - 1) * pageSize, pageSize, bytes);
}

QByteArray placed(qint64 place, const QByteArray &wrong)
{
    return QByteArray::number(place) + ": " + wrong;
}

} // namespace

/// A real archive's files with something wrong in them. Whatever it is, it is reported, or nothing of the content depends on it.
/// ARCHIVE_CAMPAIGN=long tries every 64th byte and every pair (tests/README.md).
class tst_Damage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OutboxStory> m_story;
    std::unique_ptr<Specimen> m_specimen;
    SpecimenFiles m_open; ///< of the open archive, as a power cut leaves them
    SpecimenFiles m_closed;
    DatabaseContent m_whole; ///< of m_open
    DatabaseContent m_withoutLast; ///< of m_open without the last transaction of the log
    DatabaseContent m_wholeClosed;
    int m_reported = 0;
    int m_lastLost = 0;
    int m_unused = 0;

    /// Every 64th byte; in the short form every seventh of these.
    [[nodiscard]] static qint64 step() { return rounds<qint64>(qint64{7} * 64, 64); }
    /// The database is ten times the log, and most of its pages are alike.
    [[nodiscard]] static qint64 stepInDatabase() { return rounds<qint64>(qint64{41} * 64, 64); }

    /// Empty when the damage was reported, was without meaning or, when that is allowed, cost the last transaction alone.
    [[nodiscard]] QByteArray
    judge(const SpecimenFiles &files, const DatabaseContent &whole, bool lastMayBeLost)
    {
        const auto finding = m_specimen->examine(files);
        if (!finding.reported.isEmpty()) {
            ++m_reported;
            return {};
        }
        if (finding.content == whole) {
            ++m_unused;
            return {};
        }
        if (lastMayBeLost && finding.content == m_withoutLast) {
            ++m_lastLost;
            return {};
        }
        return "unnoticed, and other: " + finding.content.differences(whole).join(", ");
    }
    void tell(const char *what) const
    {
        qInfo("%s: %d reported, %d cost the last transaction alone, %d without meaning",
              what,
              m_reported,
              m_lastLost,
              m_unused);
    }

    /// The story's archive.db with a rollback journal that is hot: half of a big transaction has been written over it.
    [[nodiscard]] SpecimenFiles withHotJournal() const
    {
        const QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("archive.db"));
        if (!putBytes(path, m_closed.database))
            throw std::runtime_error("no copy");
        SealedDb db(path,
                    SealedDb::Log::Rollback,
                    PageCodec::create(m_specimen->keys(), DatabaseRole::Records));
        if (db.exec(
                "PRAGMA secure_delete=ON; PRAGMA cache_size=3; BEGIN; DROP TABLE search_key; DROP "
                "TABLE journal_content; DROP TABLE signature; DROP TABLE outbox; CREATE TABLE "
                "filler AS SELECT randomblob(3000) FROM sqlite_master")
            != SQLITE_OK)
            throw std::runtime_error("no transaction");
        return Specimen::filesOf(dir.path());
    }

private slots:
    void initTestCase()
    {
        TappedDisk::instance().setTap(withoutSyncs);
        m_story = std::make_unique<OutboxStory>();
        m_story->householdWithLoan(QStringLiteral("欧阳擎苍"));
        m_story->close();
        m_story->household(QStringLiteral("张秀梅"));
        m_specimen = std::make_unique<Specimen>(*m_story);
        m_open = Specimen::filesOf(m_story->folder());
        QVERIFY(m_open.log.size() > qsizetype{20} * frameSize);
        m_story->signOut();
        m_closed = Specimen::filesOf(m_story->folder());
        QVERIFY(m_closed.log.isEmpty());
        const auto whole = m_specimen->examine(m_open);
        QCOMPARE(whole.reported, QString());
        m_whole = whole.content;
        QVERIFY(m_whole.isReadable());
        m_wholeClosed = m_specimen->read(m_closed);
        auto without = m_open;
        without.log.truncate(lastTransactionStart(m_open.log));
        m_withoutLast = m_specimen->read(without);
        QVERIFY(!(m_withoutLast == m_whole));
        QVERIFY(m_wholeClosed == m_whole);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_reported = 0;
        m_lastLost = 0;
        m_unused = 0;
    }

    void changedBytesOfTheDatabase()
    {
        for (qint64 at = 0; at < m_closed.database.size(); at += stepInDatabase()) {
            auto files = m_closed;
            files.database[at] = char(files.database.at(at) ^ 0x20);
            const auto wrong = judge(files, m_wholeClosed, false);
            QVERIFY2(wrong.isEmpty(), placed(at, wrong).constData());
        }
        tell("database");
        QVERIFY(m_reported > 100);
    }

    void changedBytesOfTheLog()
    {
        const auto last = lastTransactionStart(m_open.log);
        for (qint64 at = 0; at < m_open.log.size(); at += step()) {
            auto files = m_open;
            files.log[at] = char(files.log.at(at) ^ 0x20);
            const auto wrong = judge(files, m_whole, at >= last);
            QVERIFY2(wrong.isEmpty(), placed(at, wrong).constData());
        }
        tell("log");
        QVERIFY(m_reported > 100);
        QVERIFY(m_lastLost > 0);
    }

    void changedBytesOfTheDatabaseUnderALog()
    {
        for (qint64 at = 0; at < m_open.database.size();
             at += rounds(qint64{2}, qint64{3}) * stepInDatabase()) {
            auto files = m_open;
            files.database[at] = char(files.database.at(at) ^ 0x20);
            const auto wrong = judge(files, m_whole, false);
            QVERIFY2(wrong.isEmpty(), placed(at, wrong).constData());
        }
        tell("database under a log");
        QVERIFY(m_reported > 30);
    }

    void changedBytesOfTheRollbackJournal()
    {
        const auto hot = withHotJournal();
        QVERIFY(hot.journal.size() > qsizetype{5} * journalRecordSize);
        QVERIFY(hot.database != m_closed.database);
        QCOMPARE(judge(hot, m_wholeClosed, false), QByteArray());
        QCOMPARE(m_unused, 1);
        QVERIFY2(!judge({hot.database, {}, {}}, m_wholeClosed, false).isEmpty() || m_reported == 1,
                 "without its journal the database has to be wrong");
        m_reported = 0;
        m_unused = 0;
        for (qint64 at = 0; at < hot.journal.size(); at += step()) {
            auto files = hot;
            files.journal[at] = char(files.journal.at(at) ^ 0x20);
            const auto wrong = judge(files, m_wholeClosed, false);
            QVERIFY2(wrong.isEmpty(), placed(at, wrong).constData());
        }
        tell("rollback journal");
        QVERIFY(m_reported > 20);
    }

    void pagesSwappedWithinTheDatabase()
    {
        const auto pages = pagesOf(m_closed.database);
        for (qint64 one = 1; one <= pages; ++one) {
            const auto furthest = rounds(std::min(one + 1, pages), pages);
            for (qint64 two = one + 1; two <= furthest; ++two) {
                auto files = m_closed;
                putPage(files.database, one, pageOf(m_closed.database, two));
                putPage(files.database, two, pageOf(m_closed.database, one));
                const auto wrong = judge(files, m_wholeClosed, false);
                QVERIFY2(wrong.isEmpty(), placed(one * 1000 + two, wrong).constData());
            }
        }
        tell("pages swapped");
        QVERIFY(m_reported >= pages - 1);
    }

    void pagesOfOtherDatabases_data()
    {
        QTest::addColumn<bool>("sameArchive");
        QTest::newRow("another archive's") << false;
        QTest::newRow("files.db of the same archive") << true;
    }
    void pagesOfOtherDatabases()
    {
        QFETCH(bool, sameArchive);
        const QTemporaryDir dir;
        QByteArray foreign;
        if (sameArchive) {
            SealedDb db(dir.filePath(QStringLiteral("files.db")),
                        SealedDb::Log::WriteAhead,
                        PageCodec::create(m_specimen->keys(), DatabaseRole::Files));
            QCOMPARE(
                db.exec("CREATE TABLE t(a); WITH RECURSIVE s(i) AS (VALUES(1) UNION ALL SELECT "
                        "i+1 FROM s WHERE i<100) INSERT INTO t SELECT randomblob(3000) FROM s; "
                        "PRAGMA wal_checkpoint(TRUNCATE)"),
                SQLITE_OK);
            foreign = fileBytes(dir.filePath(QStringLiteral("files.db")));
        } else {
            NewArchiveOptions options;
            options.folder = dir.filePath(QStringLiteral("other"));
            options.division = QStringLiteral("350405");
            options.station = QStringLiteral("story");
            options.institution = QStringLiteral("故事农村信用合作联社");
            options.adminPassword = ArchiveStory::password();
            options.cost = cheapCost;
            must(Archive::create(options, Environment::system()));
            foreign = Specimen::filesOf(options.folder).database;
        }
        const auto pages = std::min(pagesOf(foreign), pagesOf(m_closed.database));
        QVERIFY(pages > 40);
        for (qint64 page = 1; page <= pages; ++page) {
            auto files = m_closed;
            putPage(files.database, page, pageOf(foreign, page));
            const auto wrong = judge(files, m_wholeClosed, false);
            QVERIFY2(wrong.isEmpty(), placed(page, wrong).constData());
        }
        QVERIFY2(m_specimen->examine({foreign, {}, {}}).reported.length() > 10, "the whole file");
        tell(QTest::currentDataTag());
        QVERIFY(m_reported > pages / 2);
    }

    void framesSwappedWithinTheLog()
    {
        const auto last = lastTransactionStart(m_open.log);
        const auto frames = (m_open.log.size() - logHeaderSize) / frameSize;
        for (qint64 one = 0; one < frames; ++one) {
            const auto furthest = rounds(std::min(one + 3, frames), frames);
            for (qint64 two = one + 1; two < furthest; ++two) {
                for (const int skip :
                     {0, frameHeaderSize}) { // with their headers, and the pages alone
                    auto files = m_open;
                    const auto from = LogFrames::offsetOf(one) + skip;
                    const auto to = LogFrames::offsetOf(two) + skip;
                    const int count = frameSize - skip;
                    files.log.replace(from, count, m_open.log.mid(to, count));
                    files.log.replace(to, count, m_open.log.mid(from, count));
                    const auto wrong = judge(files, m_whole, LogFrames::offsetOf(one) >= last);
                    QVERIFY2(wrong.isEmpty(), placed(one * 1000 + two, wrong).constData());
                }
            }
        }
        tell("frames swapped");
        QVERIFY(m_reported > frames);
    }

    void framesOfAnOlderLog()
    {
        OutboxStory story;
        static_cast<void>(story.archive());
        story.household(QStringLiteral("张秀梅"));
        Specimen specimen(story);
        const auto older = Specimen::filesOf(story.folder());
        story.signOut();
        story.household(QStringLiteral("李秀梅"));
        const auto newer = Specimen::filesOf(story.folder());
        const auto whole = specimen.read(newer);
        const auto last = lastTransactionStart(newer.log);
        auto shorter = newer;
        shorter.log.truncate(last);
        const auto withoutLast = specimen.read(shorter);
        const auto size = std::min(older.log.size(), newer.log.size());
        int reported = 0;
        for (qint64 at = logHeaderSize; at + frameSize <= size; at += frameSize) {
            auto files = newer;
            files.log.replace(at, frameSize, older.log.mid(at, frameSize));
            const auto finding = specimen.examine(files);
            reported += finding.reported.isEmpty() ? 0 : 1;
            QVERIFY2(!finding.reported.isEmpty() || (at >= last && finding.content == withoutLast),
                     qPrintable(QString::number(at)));
        }
        QVERIFY(reported > 10);
        // Its header alone: what follows is not of its generation.
        auto mixed = newer;
        mixed.log.replace(0, logHeaderSize, older.log.left(logHeaderSize));
        QVERIFY(!specimen.examine(mixed).reported.isEmpty());
        QVERIFY(specimen.read(newer) == whole);
    }

    /// The log and the database of one archive from different days; what both days changed are the same few pages.
    void aLogAndADatabaseOfDifferentDays()
    {
        OutboxStory story;
        std::vector<SpecimenFiles> closed;
        std::vector<SpecimenFiles> open;
        Specimen specimen(story);
        for (const auto *name : {"张秀梅", "李秀梅", "王秀梅"}) {
            story.household(QString::fromUtf8(name));
            open.push_back(Specimen::filesOf(story.folder()));
            story.signOut();
            closed.push_back(Specimen::filesOf(story.folder()));
        }
        for (size_t database = 0; database < closed.size(); ++database) {
            for (size_t log = 0; log < open.size(); ++log) {
                const auto finding =
                    specimen.examine({closed.at(database).database, open.at(log).log, {}});
                const auto where =
                    QStringLiteral("database of evening %1, log of day %2").arg(database).arg(log);
                // The log of the same day is in the database already, and that of the next day belongs to it.
                if (log == database || log == database + 1) {
                    QVERIFY2(finding.reported.isEmpty(), qPrintable(where + finding.reported));
                    QVERIFY2(finding.content == specimen.read(closed.at(log)), qPrintable(where));
                } else {
                    QVERIFY2(!finding.reported.isEmpty(), qPrintable(where));
                }
            }
        }
    }
    void anOlderPageOfTheSameArchive_data()
    {
        using Work = std::function<void(OutboxStory &, const Uid &)>;
        QTest::addColumn<Work>("work");
        QTest::newRow("a household is entered") << Work(
            [](OutboxStory &story, const Uid &) { story.household(QStringLiteral("李秀梅")); });
        QTest::newRow("an address is changed") << Work([](OutboxStory &story, const Uid &uid) {
            story.save(ArchiveStory::change<HouseholdEdit>(
                kinds::household,
                [](HouseholdEdit &edit) { edit.setAddress(QStringLiteral("二组3号")); },
                uid));
        });
        QTest::newRow("a name is changed") << Work([](OutboxStory &story, const Uid &uid) {
            story.save(ArchiveStory::change<PersonEdit>(
                kinds::person,
                [](PersonEdit &edit) { edit.setName(QStringLiteral("欧阳望舒")); },
                story.headOf(uid)));
        });
        QTest::newRow("a record is looked at") << Work([](OutboxStory &story, const Uid &uid) {
            must(story.archive().records().get(story.session(), kinds::household, uid));
        });
        QTest::newRow("a batch is closed")
            << Work([](OutboxStory &story, const Uid &) { story.close(); });
        QTest::newRow("a consent is withdrawn") << Work([](OutboxStory &story, const Uid &uid) {
            const auto consents =
                must(story.archive().records().children(story.session(), kinds::consent, uid));
            story.withdraw(consents.front().record.uid);
        });
        QTest::newRow("a village is entered") << Work([](OutboxStory &story, const Uid &) {
            for (int i = 0; i < rounds(10, 60); ++i)
                story.householdWithLoan(QStringLiteral("赵秀梅"));
        });
    }
    /// One page as it was earlier, which its tag can't tell from the present one: found by the chain, the states of the records and SQLite's
    /// own check, or told of here.
    void anOlderPageOfTheSameArchive()
    {
        using Work = std::function<void(OutboxStory &, const Uid &)>;
        QFETCH(Work, work);
        OutboxStory story;
        for (int i = 0; i < 8; ++i)
            story.householdWithLoan(QStringLiteral("张秀梅"));
        const auto household = story.household(QStringLiteral("欧阳擎苍"));
        story.consent(household);
        story.signOut();
        const auto older = Specimen::filesOf(story.folder()).database;
        work(story, household);
        story.signOut();
        const auto newer = Specimen::filesOf(story.folder()).database;
        Specimen specimen(story);
        const auto whole = specimen.read({newer, {}, {}});
        int found = 0;
        int unchanged = 0;
        QByteArrayList unnoticed;
        for (qint64 page = 1; page <= pagesOf(older); ++page) {
            if (pageOf(older, page) == pageOf(newer, page))
                continue;
            SpecimenFiles files{newer, {}, {}};
            putPage(files.database, page, pageOf(older, page));
            const auto finding = specimen.examine(files);
            if (!finding.reported.isEmpty()) {
                ++found;
            } else if (finding.content == whole) {
                ++unchanged;
            } else {
                unnoticed += finding.content.differences(whole).join('+');
            }
            // No record and no entry of the journal goes back without a word; docs/reliability.md says what these cost.
            for (const auto &table : unnoticed) {
                QVERIFY2(QByteArrayList({"anchor",
                                         "outbox_count",
                                         "outbox_day",
                                         "outbox_record",
                                         "running_number",
                                         "search_digits_data",
                                         "search_digits_idx",
                                         "search_key",
                                         "signature"})
                             .contains(table),
                         table.constData());
            }
        }
        qInfo("older pages: %d found, %d without meaning, %d unnoticed (%s)",
              found,
              unchanged,
              int(unnoticed.size()),
              unnoticed.join(' ').constData());
        QVERIFY(found > 0);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TappedDisk::instance(); // before the product's VFS, which is to stand on it
    tst_Damage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_damage.moc"
