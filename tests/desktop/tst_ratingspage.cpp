// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/ratingspage.h"
#include "desktop/rating/ratingdecisionform.h"
#include "desktop/station.h"
#include "support/fakes.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTableWidget>

using namespace archive;
using test::Station;

namespace {

constexpr QLatin1String ratingPurpose("Rating");

/// Another reviewer, for what takes two.
Result<void> addReviewer(const QString &folder, const QString &name)
{
    ARCHIVE_TRY(
        archive,
        Archive::open(
            folder, QStringLiteral("admin"), test::samplePassword(), Environment::system()));
    ARCHIVE_TRY(session, archive->sessions().begin(QStringLiteral("maintenance")));
    return archive->users().add(session,
                                name,
                                {QStringLiteral("reviewer")},
                                {},
                                test::samplePassword(),
                                PasswordUse::Lasting);
}

} // namespace

/// 信用评级 in the window: a round of proposals, what they rest on, and the steps to a grade, each by whoever may take it.
class tst_RatingsPage : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static bool goThere(const Station &station)
    {
        for (auto *const button : station.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == QLatin1String("Ratings")) {
                QTest::mouseClick(button, Qt::LeftButton);
                return QTest::qWaitFor([&] { return station.find("decision") != nullptr; },
                                       Station::patience);
            }
        }
        return false;
    }
    static QListWidget *items(const Station &station) { return station.find<QListWidget>("items"); }
    /// Proposes, and waits until the list has what came of it.
    static bool propose(const Station &station)
    {
        QTest::mouseClick(station.find("rate"), Qt::LeftButton);
        return QTest::qWaitFor(
            [&] { return !station.prompts->told.isEmpty() && items(station)->count() > 0; },
            Station::patience);
    }
    /// Only those that wait for this step.
    static bool choose(const Station &station, const QString &state)
    {
        auto *const box = station.find<QComboBox>("state");
        const auto row = box->findData(state);
        box->setCurrentIndex(row);
        return row >= 0 && QTest::qWaitFor([&] { return isRead(station); }, Station::patience);
    }
    static bool isRead(const Station &station)
    {
        return items(station)->count() > 0 && station.find<QComboBox>("step") != nullptr
            && station.find<QTableWidget>("points")->rowCount() > 0;
    }
    /// Takes a step and waits until the household is somewhere else in the list, or a sentence says why not.
    static QString take(const Station &station, const char *step)
    {
        auto *const box = station.find<QComboBox>("step");
        const auto title = QString::fromLatin1(step);
        if (!QTest::qWaitFor([&] { return box->findText(title) >= 0; }, Station::patience))
            return QStringLiteral("no such step");
        box->setCurrentIndex(box->findText(title));
        const auto before = items(station)->currentItem()->text();
        QTest::mouseClick(station.find("decide"), Qt::LeftButton);
        const auto said = [&] {
            return station.find<QLabel>("told")->text();
        };
        if (!QTest::qWaitFor(
                [&] {
                    const auto *const item = items(station)->currentItem();
                    return !said().isEmpty() || item == nullptr || item->text() != before;
                },
                Station::patience))
            return QStringLiteral("nothing happened");
        return said();
    }

    /// Each proposal that waits, through these steps.
    static bool bringUp(const Station &station, const std::vector<const char *> &steps)
    {
        const QString states[] = {QString(), QStringLiteral("proposed")};
        for (size_t i = 0; i < steps.size(); ++i) {
            if (!choose(station, states[i]))
                return false;
            for (int left = items(station)->count(); left > 0; --left) {
                if (!take(station, steps.at(i)).isEmpty())
                    return false;
            }
        }
        return true;
    }

    static QDate dayOf(const Environment &environment)
    {
        constexpr qint64 china = 28'800; // seconds ahead of UTC
        return environment.clock->nowUtc().addSecs(china).date();
    }
    static void proposeAndAppraise(const QString &folder, const Environment &environment)
    {
        const Station station(folder, {1366, 698}, environment);
        QVERIFY(station.signIn(QStringLiteral("officer"), ratingPurpose));
        QVERIFY(goThere(station));
        QVERIFY(propose(station));
        QVERIFY(bringUp(station, {"Take the proposal up", "Appraised by the village"}));
    }
    static void passAll(const QString &folder, const Environment &environment)
    {
        const Station station(folder, {1366, 698}, environment);
        QVERIFY(station.signIn(QStringLiteral("reviewer"), ratingPurpose));
        QVERIFY(goThere(station));
        QVERIFY(choose(station, QStringLiteral("appraised")));
        const auto waiting = items(station)->count();
        QVERIFY(waiting > 1);
        for (int i = 0; i < waiting; ++i)
            QCOMPARE(take(station, "Pass"), QString());
    }
    /// Each on a posting of its own, but those below trust and those that did not agree.
    static void postAll(const QString &folder, const Environment &environment, int &posted)
    {
        const Station station(folder, {1366, 698}, environment);
        QVERIFY(station.signIn(QStringLiteral("officer"), ratingPurpose));
        QVERIFY(goThere(station));
        QVERIFY(choose(station, QStringLiteral("reviewed")));
        const auto today = dayOf(environment);
        const auto waiting = items(station)->count();
        for (int row = 0; row < waiting; ++row) {
            QTRY_VERIFY_WITH_TIMEOUT(station.find<QComboBox>("posting") != nullptr,
                                     Station::patience);
            auto *const posting = station.find<QComboBox>("posting");
            posting->setCurrentIndex(posting->count() - 1);
            QTest::keyClicks(station.find<QLineEdit>("postedFrom"), today.toString(Qt::ISODate));
            QTest::keyClicks(station.find<QLineEdit>("postedUntil"),
                             today.addDays(6).toString(Qt::ISODate));
            const auto said = take(station, "Put on the posting list");
            if (said.isEmpty()) {
                ++posted;
                continue;
            }
            QVERIFY2(said.contains(QStringLiteral("without posting")), qPrintable(said));
            items(station)->setCurrentRow(items(station)->currentRow() + 1);
            QTRY_VERIFY_WITH_TIMEOUT(isRead(station), Station::patience);
        }
    }
    static void decideOne(const QString &folder, const Environment &environment, int posted)
    {
        const Station station(folder, {1366, 698}, environment);
        QVERIFY(station.signIn(QStringLiteral("reviewer"), ratingPurpose));
        QVERIFY(goThere(station));
        QVERIFY(choose(station, QStringLiteral("posted")));
        QCOMPARE(items(station)->count(), posted);
        QVERIFY(take(station, "Decide").contains(QStringLiteral("taken down")));
        QTest::keyClicks(station.find<QLineEdit>("takenDown"),
                         dayOf(environment).toString(Qt::ISODate));
        QCOMPARE(take(station, "Decide"), QString());
        QVERIFY(choose(station, QStringLiteral("decided")));
        const auto grade = station.find<QLabel>("grade")->text();
        const QStringList trusted{QStringLiteral("A"), QStringLiteral("AA"), QStringLiteral("AAA")};
        QVERIFY2(trusted.contains(grade), qPrintable(grade));
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_ratingspage"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void itIsAbsentForOtherWork()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"),
                               QStringLiteral("Collection for the archive")));
        QVERIFY(!goThere(station));
    }

    void aRoundProposesAndShowsWhatPointsRestOn()
    {
        const auto folder = m_sample.copy();
        const Station station(folder);
        QVERIFY(station.signIn(QStringLiteral("officer"), ratingPurpose));
        QVERIFY(goThere(station));
        QVERIFY(propose(station));
        QVERIFY2(station.prompts->told.front().contains(QStringLiteral("rated")),
                 qPrintable(station.prompts->told.front()));
        QTRY_VERIFY_WITH_TIMEOUT(isRead(station), Station::patience);
        const auto *const table = station.find<QTableWidget>("points");
        QCOMPARE(table->rowCount(), 15);
        double sum = 0;
        for (int row = 0; row < table->rowCount(); ++row)
            sum += table->item(row, 2)->text().toDouble();
        QVERIFY(sum > 0);
        QVERIFY(station.find<QLabel>("notes")->text().contains(QStringLiteral("same points")));
    }

    /// The officer takes it up and brings it to the reviewer, who passes it; he may not take steps that are not his.
    void aProposalGoesToItsReview()
    {
        const auto folder = m_sample.copy();
        {
            const Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("officer"), ratingPurpose));
            QVERIFY(goThere(station));
            QVERIFY(propose(station));
            QVERIFY(choose(station, QString()));
            QCOMPARE(take(station, "Take the proposal up"), QString());
            QVERIFY(choose(station, QStringLiteral("proposed")));
            QCOMPARE(take(station, "Appraised by the village"), QString());
            QVERIFY(choose(station, QStringLiteral("appraised")));
            // The review is not an officer's.
            QCOMPARE(station.find<QComboBox>("step")->count(), 0);
            QVERIFY(!station.find("decide")->isEnabled());
            QVERIFY(!station.find<QLabel>("told")->text().isEmpty());
        }
        QVERIFY_RESULT(addReviewer(folder, QStringLiteral("reviewer2")));
        {
            const Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("reviewer"), ratingPurpose));
            QVERIFY(goThere(station));
            QVERIFY(choose(station, QStringLiteral("appraised")));
            // A change needs its reason.
            auto *const step = station.find<QComboBox>("step");
            step->setCurrentIndex(step->findText(QStringLiteral("Change the grade")));
            QVERIFY(station.find<QComboBox>("toGrade") != nullptr);
            station.find<QComboBox>("toGrade")->setCurrentIndex(4);
            QVERIFY(take(station, "Change the grade").contains(QStringLiteral("reason")));
            QTest::keyClicks(station.find<QPlainTextEdit>("reason"), QStringLiteral("too new"));
            QCOMPARE(take(station, "Change the grade"), QString());
            QVERIFY(choose(station, QStringLiteral("adjusted")));
            QVERIFY(take(station, "Agree to the change").contains(QStringLiteral("yourself")));
        }
        {
            const Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("reviewer2"), ratingPurpose));
            QVERIFY(goThere(station));
            QVERIFY(choose(station, QStringLiteral("adjusted")));
            QCOMPARE(station.find<QLabel>("grade")->text(), QStringLiteral("C"));
            QCOMPARE(take(station, "Agree to the change"), QString());
            QVERIFY(choose(station, QStringLiteral("reviewed")));
        }
    }

    /// From the proposal to the grade: two weeks of three people's work.
    void aVillagesGradeIsDecidedInTheWindow()
    {
        const auto folder = m_sample.copy();
        auto environment = Environment::system();
        const auto clock = std::make_shared<test::FixedClock>(QDateTime::currentDateTimeUtc());
        environment.clock = clock;
        proposeAndAppraise(folder, environment);
        passAll(folder, environment);
        int posted = 0;
        postAll(folder, environment, posted);
        QVERIFY(posted > 0);
        constexpr qint64 week = 604'800; // seconds
        clock->advanceSeconds(week);
        decideOne(folder, environment, posted);
    }

    void theReceiptIsAStepAway()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), ratingPurpose));
        QVERIFY(goThere(station));
        QVERIFY(propose(station));
        QTRY_VERIFY_WITH_TIMEOUT(isRead(station), Station::patience);
        station.click("openReceipt");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("make") != nullptr, Station::patience);
        QVERIFY(station.textOf("title").startsWith(QStringLiteral("Rating receipt")));
        station.click("make");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("savePdf") != nullptr, Station::patience);
        QVERIFY(!station.textOf("number").isEmpty());
    }
};

QTEST_MAIN(tst_RatingsPage)
#include "tst_ratingspage.moc"
