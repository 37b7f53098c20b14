// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/verify.h"
#include "vault/lockout.h"
#include "vault/lockoutfile.h"
#include "vault/samplekeys.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace archive;
using test::FixedClock;

namespace {

const LockoutSchedule schedule{3, 10, 100};

QString admin()
{
    return QStringLiteral("admin");
}

QString officer()
{
    return QStringLiteral("officer");
}

} // namespace

class tst_Lockout : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::shared_ptr<test::FailingDisk> m_disk;

    [[nodiscard]] Environment environment() const
    {
        return {m_clock, std::make_shared<test::SeededRandom>(5), m_disk};
    }
    /// A new one each time, as a program that was started again has it.
    [[nodiscard]] Lockout lockout() const { return {m_folder->path(), schedule, environment()}; }
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("lockout.json"));
    }
    void fail(const QString &who, int times) const
    {
        for (int i = 0; i < times; ++i)
            QVERIFY_RESULT(lockout().countFailure(who));
    }
    [[nodiscard]] qint64 waitMs(const QString &who) const
    {
        const auto admitted = lockout().admit(who);
        return admitted ? 0 : admitted.error().waitMs;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 5, 13), QTime(2, 0), Qt::UTC));
        m_disk = std::make_shared<test::FailingDisk>(std::make_shared<SystemDisk>());
    }

    void theDelayGrowsToItsMost_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("none") << 0 << qint64(0);
        QTest::newRow("a slip") << 1 << qint64(0);
        QTest::newRow("the last free one") << 3 << qint64(0);
        QTest::newRow("one more") << 4 << qint64(10);
        QTest::newRow("twice as long") << 5 << qint64(20);
        QTest::newRow("and again") << 7 << qint64(80);
        QTest::newRow("the most") << 8 << qint64(100);
        QTest::newRow("never more") << 60 << qint64(100);
    }
    void theDelayGrowsToItsMost()
    {
        QFETCH(int, failures);
        QFETCH(qint64, seconds);
        QCOMPARE(schedule.delayMs(failures), seconds * 1000);
        fail(admin(), failures);
        QCOMPARE(waitMs(admin()), seconds * 1000);
        m_clock->advanceSeconds(seconds - 1);
        QCOMPARE(waitMs(admin()), seconds == 0 ? 0 : 1000);
        m_clock->advanceSeconds(1);
        QVERIFY_RESULT(lockout().admit(admin()));
    }

    void aWrongAttemptForetellsTheNext_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<QString>("number");
        QTest::newRow("the first of three free ones") << 1 << QStringLiteral("3");
        QTest::newRow("the last free one") << 3 << QStringLiteral("1");
        QTest::newRow("one more waits ten seconds") << 4 << QStringLiteral("10");
        QTest::newRow("the most") << 60 << QStringLiteral("100");
    }
    void aWrongAttemptForetellsTheNext()
    {
        QFETCH(int, failures);
        QFETCH(QString, number);
        fail(admin(), failures - 1);
        const auto counted = lockout().countFailure(admin());
        QVERIFY_RESULT(counted);
        QCOMPARE(*counted, qint64(failures));
        const auto words = lockout().outlook(*counted).split(u' ');
        QVERIFY2(words.contains(number), qPrintable(words.join(u' ')));
    }

    void theSentenceSaysHowLong()
    {
        fail(admin(), 5);
        m_clock->advanceSeconds(3);
        const auto answer = lockout().admit(admin());
        QVERIFY_ERROR(answer, ErrorCode::LockedOut);
        QCOMPARE(answer.error().waitMs, 17'000);
        QVERIFY2(answer.error().message.contains(QStringLiteral("17")),
                 qPrintable(answer.error().message));
    }

    void settingTheWallClockChangesNothing_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::newRow("ten minutes on") << QDateTime(QDate(2026, 5, 13), QTime(2, 10), Qt::UTC);
        QTest::newRow("ten years on") << QDateTime(QDate(2036, 5, 13), QTime(2, 0), Qt::UTC);
        QTest::newRow("an hour back") << QDateTime(QDate(2026, 5, 13), QTime(1, 0), Qt::UTC);
        QTest::newRow("before 1970") << QDateTime(QDate(1960, 1, 1), QTime(0, 0), Qt::UTC);
    }
    void settingTheWallClockChangesNothing()
    {
        QFETCH(QDateTime, now);
        fail(admin(), 4);
        m_clock->set(now);
        QCOMPARE(waitMs(admin()), 10'000);
        fail(admin(), 1); // counted by the changed clock
        QCOMPARE(waitMs(admin()), 20'000);
        m_clock->set(QDateTime(QDate(2026, 5, 13), QTime(2, 0), Qt::UTC));
        QCOMPARE(waitMs(admin()), 20'000);
        m_clock->advanceSeconds(20);
        QCOMPARE(waitMs(admin()), 0);
    }

    void aRestartNeitherEndsTheWaitingNorMakesItGrow()
    {
        m_clock->setSinceBootMs(50'000);
        fail(admin(), 8);
        m_clock->setSinceBootMs(5'000);
        QCOMPARE(waitMs(admin()), 95'000);
        // Past the moment that the last failure had in the machine's earlier run, the waiting goes on to its end.
        m_clock->setSinceBootMs(49'000);
        QCOMPARE(waitMs(admin()), 51'000);
        m_clock->setSinceBootMs(60'000);
        QCOMPARE(waitMs(admin()), 40'000);
        m_clock->setSinceBootMs(99'999);
        QCOMPARE(waitMs(admin()), 1);
        m_clock->setSinceBootMs(100'000);
        QCOMPARE(waitMs(admin()), 0);
    }

    void aRestartThatCannotBeNotedIsAnError()
    {
        m_clock->setSinceBootMs(50'000);
        fail(admin(), 8);
        m_clock->setSinceBootMs(5'000);
        m_disk->failAt(test::DiskStep::Create, 1, ErrorCode::DiskFull);
        QVERIFY_ERROR(lockout().admit(admin()), ErrorCode::DiskFull);
        QCOMPARE(lockout().admitUnwritten(admin()).error().waitMs, 95'000);
    }

    void twoUsersAreApart()
    {
        fail(admin(), 5);
        fail(officer(), 1);
        fail(Lockout::recovery(), 4);
        QCOMPARE(waitMs(admin()), 20'000);
        QCOMPARE(waitMs(officer()), 0);
        QCOMPARE(waitMs(Lockout::recovery()), 10'000);
        QCOMPARE(lockout().clear(admin())->count, 5);
        QCOMPARE(waitMs(admin()), 0);
        QCOMPARE(waitMs(Lockout::recovery()), 10'000);
    }

    void oneNameIsOneUserHoweverItIsTyped()
    {
        fail(QStringLiteral("e\u0301va"), 2);
        fail(QStringLiteral(" \u00e9va "), 2);
        QCOMPARE(waitMs(QStringLiteral("\u00e9va")), 10'000);
    }

    void theRightPasswordClearsAndTellsWhatWas()
    {
        fail(admin(), 2);
        m_clock->advanceSeconds(60);
        fail(admin(), 1);
        const auto before = lockout().clear(admin());
        QVERIFY_RESULT(before);
        QCOMPARE(before->count, 3);
        QCOMPARE(before->last, m_clock->nowUtc());
        QVERIFY2(!QFileInfo::exists(path()), "nothing is left to keep");
        QCOMPARE(lockout().clear(admin())->count, 0);
        fail(admin(), 3);
        QCOMPARE(waitMs(admin()), 0);
    }

    void namesDoNotStandInTheFile()
    {
        fail(QStringLiteral("correct-horse-battery"), 2); // a password in the wrong field
        const auto json = test::readBytes(path());
        QVERIFY(!json.isEmpty());
        QVERIFY(!json.contains("correct"));
    }

    void whatIsNoFileOfOursCountsAsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        SeededFile sample;
        const auto good = sample.file.toJson();
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("cut") << good.left(good.size() / 2);
        QTest::newRow("another format") << QByteArray(good).replace("lockout", "keys");
        QTest::newRow("a later version")
            << QByteArray(good).replace("\"version\": 1", "\"version\": 2");
        QTest::newRow("no salt") << QByteArray(good).replace("salt", "sugar");
        QTest::newRow("a name that is no hash")
            << QByteArray(good).replace(sample.file.entries.first().who.toLatin1(), "admin");
        QTest::newRow("a negative time") << QByteArray(good).replace("1000000", "-1");
        QTest::newRow("no failures")
            << QByteArray(good).replace("\"failures\": 9", "\"failures\": 0");
        QTest::newRow("a text for a number")
            << QByteArray(good).replace("\"failures\": 9", "\"failures\": \"9\"");
        QTest::newRow("a list") << QByteArray("[1]");
        auto longList = sample.file;
        longList.entries =
            QList<LockoutFile::Entry>(LockoutFile::mostEntries + 1, sample.file.entries.first());
        QTest::newRow("too long a list") << longList.toJson();
    }
    void whatIsNoFileOfOursCountsAsNone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(test::writeBytes(path(), SeededFile().file.toJson()));
        QVERIFY2(waitMs(admin()) > 0, "the sample itself locks out");
        QVERIFY(QFile::remove(path()));
        QVERIFY(test::writeBytes(path(), bytes));
        QVERIFY_RESULT(lockout().admit(admin()));
        QCOMPARE(lockout().clear(admin())->count, 0);
        QCOMPARE(test::readBytes(path()), bytes);
        fail(admin(), 4);
        QCOMPARE(waitMs(admin()), 10'000);
    }

    void aForgedTimeWaitsNoLongerThanTheMost()
    {
        SeededFile sample;
        sample.file.entries.first().failures = qint64(1) << 52U;
        sample.file.entries.first().bootMs = qint64(1) << 52U;
        sample.file.entries.first().wallMs = qint64(1) << 52U;
        QVERIFY(test::writeBytes(path(), sample.file.toJson()));
        m_clock->setSinceBootMs(1'000);
        QCOMPARE(waitMs(admin()), 99'000);
        m_clock->advanceSeconds(99);
        QCOMPARE(waitMs(admin()), 0);
        fail(admin(), 1);
        QCOMPARE(waitMs(admin()), 100'000);
    }

    void aFailureThatCannotBeWrittenIsAnError()
    {
        for (int step = 1; step <= 7; ++step) {
            m_disk->failAt(step, ErrorCode::Io);
            const auto counted = lockout().countFailure(admin());
            m_disk->failNever();
            if (step > 1) // the first is the reading, and what can't be read counts as none
                QVERIFY_ERROR(counted, ErrorCode::Io);
            QVERIFY(QFileInfo::exists(path()) == (step == 1));
            QVERIFY(!QFileInfo::exists(path()) || QFile::remove(path()));
        }
    }

    void aFullListGivesUpWhoFailedLeast()
    {
        SeededRandom random(3);
        auto file = LockoutFile::create(random).value();
        for (int i = 0; i < LockoutFile::mostEntries; ++i) {
            LockoutFile::Entry entry;
            entry.who = QStringLiteral("%1").arg(i, 4, 16, QLatin1Char('0'));
            entry.failures = i == 500 ? 1 : 9;
            file.entries.append(entry);
        }
        QString fresh = QStringLiteral("user");
        while (file.find(fresh) != nullptr)
            fresh += u'x';
        file.findOrAdd(fresh).failures = 1;
        QCOMPARE(file.entries.size(), LockoutFile::mostEntries);
        QVERIFY(file.find(fresh) != nullptr);
        QVERIFY(std::none_of(file.entries.begin(), file.entries.end(), [](const auto &entry) {
            return entry.who == QLatin1String("01f4");
        }));
    }

private:
    using SeededRandom = test::SeededRandom;

    /// A file in which the administrator failed nine times at the beginning of the fixed clock.
    struct SeededFile
    {
        LockoutFile file;
        SeededFile()
        {
            SeededRandom random(7);
            file = LockoutFile::create(random).value();
            auto &entry = file.findOrAdd(admin());
            entry.failures = 9;
            entry.wallMs = 1'778'637'600'000;
            entry.bootMs = 1'000'000;
        }
    };
};

QTEST_GUILESS_MAIN(tst_Lockout)
#include "tst_lockout.moc"
