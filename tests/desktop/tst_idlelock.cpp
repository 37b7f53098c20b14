// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/checkline.h"
#include "desktop/frame/idlewatch.h"
#include "desktop/frame/pinlock.h"
#include "desktop/householdentry.h"
#include "support/archivestory.h"
#include "support/fakes.h"
#include "support/rawdatabase.h"
#include "views/household.h"

#include <QCloseEvent>
#include <QLabel>
#include <QStandardPaths>

using namespace archive;
using test::Station;

namespace {

constexpr qint64 minute = 60;

/// The machine's own disk and dice under a clock that is moved by hand.
struct Clockwork
{
    std::shared_ptr<test::FixedClock> clock =
        std::make_shared<test::FixedClock>(QDateTime::currentDateTimeUtc());
    Environment environment{
        clock, std::make_shared<SystemRandom>(), std::make_shared<SystemDisk>()};
};

} // namespace

/// A workstation that nobody works at locks: what is shown goes, what is typed stays, a PIN reopens a few times.
class tst_IdleLock : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static QString collect() { return QStringLiteral("Collection for the archive"); }
    static QString pin() { return QStringLiteral("2580"); }

    static void check(const Station &station) { station.window.findChild<IdleWatch *>()->check(); }
    static void enterSecret(const Station &station, const QString &secret)
    {
        station.type("secret", secret);
        QTest::keyClick(station.find("secret"), Qt::Key_Return);
    }
    static QString said(const Station &station)
    {
        return station.find<CheckLine>("lockProblem")->text();
    }
    static int entries(const QString &folder, const char *action)
    {
        return test::RawDatabase(folder + QStringLiteral("/archive.db"),
                                 QStringLiteral("officer"),
                                 test::samplePassword())
            .value("SELECT count(*) FROM journal WHERE action='" + QByteArray(action) + "'")
            .toInt();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_idlelock"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void aGivenPasswordIsChangedBeforeAnythingElse()
    {
        const auto folder = m_sample.copy();
        const auto given = QStringLiteral("given-Goat-9");
        QVERIFY_RESULT(test::addBeginner(folder, QStringLiteral("wang"), given));
        const Station station(folder);
        station.enterPassword(QStringLiteral("wang"), given);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("next") != nullptr, Station::patience);
        QVERIFY(station.find("work") == nullptr && station.find("rail") == nullptr);
        const auto *const problem = station.find<CheckLine>("passwordProblem");
        const auto choose = [&station](const QString &next, const QString &again) {
            station.type("next", next);
            station.type("again", again);
            QTest::keyClick(station.find("again"), Qt::Key_Return);
        };
        choose(QStringLiteral("chosen-Hen-4"), QStringLiteral("chosen-Hen-5"));
        QVERIFY(!problem->text().isEmpty());
        QVERIFY(station.find<QLineEdit>("next")->text().isEmpty());
        choose(QStringLiteral("teagarden"), QStringLiteral("teagarden"));
        QTRY_VERIFY_WITH_TIMEOUT(problem->text().contains(QStringLiteral("12")), Station::patience);
        choose(QStringLiteral("chosen-Hen-4"), QStringLiteral("chosen-Hen-4"));
        QTRY_VERIFY_WITH_TIMEOUT(station.find("work") != nullptr, Station::patience);
        QVERIFY(station.beginWork(collect()));
    }

    void itLocksAfterTheMinutesAndNotBefore()
    {
        const Clockwork work;
        const auto folder = m_sample.copy();
        const Station station(folder, {1366, 698}, work.environment);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        for (int i = 0; i < 19; ++i) {
            work.clock->advanceSeconds(30);
            check(station);
        }
        QVERIFY(station.find("table") != nullptr);
        // A key is presence: the ten minutes begin anew.
        QTest::keyClick(station.find("table"), Qt::Key_Down);
        for (int i = 0; i < 19; ++i) {
            work.clock->advanceSeconds(30);
            check(station);
        }
        QVERIFY(station.find("table") != nullptr);
        work.clock->advanceSeconds(30);
        check(station);
        QVERIFY(station.find("table") == nullptr && station.find("rail") == nullptr);
        QVERIFY(station.find("secret") != nullptr);
        QVERIFY(station.textOf("lockedFor").contains(QStringLiteral("officer")));
        QTRY_COMPARE_WITH_TIMEOUT(entries(folder, "locked"), 1, Station::patience);
        // While it is locked there is no session: whoever asks gets nothing.
        bool refused = false;
        auto &window = const_cast<Station &>(station).window;
        window.worker().run<ListPage>(
            &window,
            [](Archive &archive, const Session &session) {
                return archive.records().list(session, {kinds::household, {}, {}, 10});
            },
            [&refused](const Result<ListPage> &page) { refused = !page.ok(); });
        QTRY_VERIFY_WITH_TIMEOUT(refused, Station::patience);
    }

    void aMachineThatSleptIsLocked()
    {
        const Clockwork work;
        const Station station(m_sample.copy(), {1366, 698}, work.environment);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        check(station);
        // The clock since the start stood still while the other went on.
        work.clock->set(work.clock->nowUtc().addSecs(2 * minute));
        QTest::keyClick(station.find("table"), Qt::Key_Down);
        QVERIFY(station.find("secret") != nullptr);
    }

    void whatWasTypedIsThereAgain()
    {
        const Clockwork work;
        const Station station(m_sample.copy(), {1366, 698}, work.environment);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        test::beginHousehold(station);
        station.fill(fields::household::address, QStringLiteral("和平路56号"));
        work.clock->advanceSeconds(11 * minute);
        check(station);
        QVERIFY(station.find("save") == nullptr);
        QVERIFY(!station.textOf("unsaved").isEmpty());
        // Nothing leaves it but what the person at it decides.
        station.prompts->confirmed = false;
        QCloseEvent close;
        QCoreApplication::sendEvent(&const_cast<Station &>(station).window, &close);
        QVERIFY(!close.isAccepted());
        enterSecret(station, QStringLiteral("wrong-Horse-7"));
        QTRY_VERIFY_WITH_TIMEOUT(!said(station).isEmpty(), Station::patience);
        QVERIFY(station.find("save") == nullptr);
        enterSecret(station, test::samplePassword());
        QTRY_VERIFY_WITH_TIMEOUT(station.find("save") != nullptr, Station::patience);
        QCOMPARE(station.shownIn(fields::household::address), QStringLiteral("和平路56号"));
        // The check that fell into the lock is made up for.
        QTRY_VERIFY_WITH_TIMEOUT(station.find<QPushButton>("save")->isEnabled(), Station::patience);
        test::enterMember(station, QStringLiteral("林晓燕"), QStringLiteral("359999198001010020"));
        test::saveHousehold(station);
    }

    void aPinReopensUntilItWasWrongThreeTimes()
    {
        const Clockwork work;
        const auto folder = m_sample.copy();
        const Station station(folder, {1366, 698}, work.environment);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        station.prompts->pin = QStringLiteral("1234");
        station.click("pin");
        QCOMPARE(station.prompts->told.size(), qsizetype(1));
        station.prompts->pin = pin();
        station.click("pin");
        QCOMPARE(station.prompts->told.size(), qsizetype(1));
        auto &window = const_cast<Station &>(station).window;
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(station.find("table"), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("secret") != nullptr, Station::patience);
        enterSecret(station, pin());
        QTRY_VERIFY_WITH_TIMEOUT(station.find("table") != nullptr, Station::patience);
        QCOMPARE(entries(folder, "unlocked"), 1);
        station.click("lock");
        for (int i = 0; i < 3; ++i)
            enterSecret(station, QStringLiteral("2581"));
        QVERIFY(said(station).contains(QStringLiteral("password")));
        // Forgotten: the right one does not help any more.
        enterSecret(station, pin());
        QTRY_VERIFY_WITH_TIMEOUT(station.find("secret")->isEnabled(), Station::patience);
        QVERIFY(station.find("table") == nullptr);
        enterSecret(station, test::samplePassword());
        QTRY_VERIFY_WITH_TIMEOUT(station.find("table") != nullptr, Station::patience);
        QCOMPARE(entries(folder, "unlocked"), 2);
    }

    void aPinReopensAFewTimesAndAPasswordRenewsIt()
    {
        const auto rules = IdleRules::shipped();
        QVERIFY_RESULT(rules);
        PinLock lock(*rules);
        QVERIFY(!lock.isUsable());
        QVERIFY(lock.attempt(pin()) == PinLock::Answer::Spent);
        QVERIFY_RESULT(lock.set(pin()));
        for (int i = 0; i < rules->pinReopens; ++i)
            QVERIFY(lock.attempt(pin()) == PinLock::Answer::Opened);
        QVERIFY(!lock.isUsable());
        QVERIFY(lock.attempt(pin()) == PinLock::Answer::Spent);
        lock.renew();
        QVERIFY(lock.attempt(pin()) == PinLock::Answer::Opened);
        for (int i = 1; i < rules->pinWrong; ++i)
            QVERIFY(lock.attempt(QStringLiteral("0000")) == PinLock::Answer::Wrong);
        QVERIFY(lock.attempt(QStringLiteral("0000")) == PinLock::Answer::Spent);
        lock.renew();
        QVERIFY(lock.attempt(pin()) == PinLock::Answer::Spent);
    }

    void pinsThatArePoorAreNotTaken_data()
    {
        QTest::addColumn<QString>("pin");
        for (const auto *one : {"", "123", "258025802", "25a0", "٢٥٨٠", "1111", "1234", "87654321"})
            QTest::newRow(one) << QString::fromUtf8(one);
    }
    void pinsThatArePoorAreNotTaken()
    {
        QFETCH(QString, pin);
        PinLock lock(*IdleRules::shipped());
        QVERIFY_ERROR(lock.set(pin), ErrorCode::InvalidInput);
        QVERIFY(!lock.isUsable());
    }

    void aStationMayBeStricterOnly()
    {
        const auto rules = IdleRules::shipped();
        QVERIFY_RESULT(rules);
        QCOMPARE(rules->minutesWith(0), rules->minutes);
        QCOMPARE(rules->minutesWith(rules->minutes - 1), rules->minutes - 1);
        QCOMPARE(rules->minutesWith(rules->minutes + 1), rules->minutes);
    }

    /// For people to look at, where ARCHIVE_PICTURES names a folder; else the pages are only walked through.
    void pictures()
    {
        const auto out = qEnvironmentVariable("ARCHIVE_PICTURES");
        const auto folder = m_sample.copy();
        QVERIFY_RESULT(
            test::addBeginner(folder, QStringLiteral("wang"), QStringLiteral("given-Goat-9")));
        const Station station(folder);
        const auto take = [&](const char *name) {
            return out.isEmpty()
                || const_cast<Station &>(station).window.grab().save(
                    out + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
        };
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QVERIFY(take("list"));
        station.click("lock");
        QVERIFY(station.find("secret")->hasFocus() || station.find("rail") == nullptr);
        enterSecret(station, QStringLiteral("wrong-Horse-7"));
        QTRY_VERIFY_WITH_TIMEOUT(!said(station).isEmpty(), Station::patience);
        QVERIFY(take("locked"));
        station.click("leave");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("credentials") != nullptr, Station::patience);
        station.enterPassword(QStringLiteral("wang"), QStringLiteral("given-Goat-9"));
        QTRY_VERIFY_WITH_TIMEOUT(station.find("next") != nullptr, Station::patience);
        station.type("next", QStringLiteral("a"));
        QTest::keyClick(station.find("again"), Qt::Key_Return);
        QVERIFY(take("ownpassword"));
    }
};

QTEST_MAIN(tst_IdleLock)
#include "tst_idlelock.moc"
