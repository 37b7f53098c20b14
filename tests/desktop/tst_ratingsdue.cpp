// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ratingcase.h"
#include "desktop/pages/ratingspage.h"
#include "desktop/station.h"
#include "rating/ratings.h"
#include "support/fakes.h"
#include "support/rawdatabase.h"
#include "views/codes.h"
#include "views/posting.h"
#include "views/rating.h"

#include <QLabel>
#include <QListWidget>
#include <QStandardPaths>

using namespace archive;
using test::Station;

namespace {

constexpr QLatin1String rater("Rating");
constexpr qint64 secondsOfDay = 86'400;

/// What several people did until grades were decided, without their windows.
class DecidedVillage
{
public:
    DecidedVillage(QString folder, Environment environment, std::shared_ptr<test::FixedClock> clock)
        : m_folder(std::move(folder))
        , m_environment(std::move(environment))
        , m_clock(std::move(clock))
    { }

    /// How many grades were decided a week after today.
    int decide()
    {
        as("officer");
        const auto set =
            test::must(RatingSet::load(m_archive->info().folder, *m_archive->environment().disk));
        test::must(Ratings(*m_archive, set).rateAll(*m_session, {}, [](int) { return true; }));
        for (const auto &row : test::must(m_archive->ratingFacts().proposals(*m_session))) {
            const auto opened = m_archive->cases().open(
                *m_session, {ratingcase::workflow, row.household.toString(), {}, {}});
            if (opened)
                step(opened->id, "appraise");
        }
        as("reviewer");
        for (const auto &id : in("appraised"))
            step(id, "review");
        post();
        m_clock->advanceSeconds(7 * secondsOfDay);
        return takeDownAndDecide();
    }

private:
    void as(const char *user)
    {
        m_session.reset();
        m_archive.reset();
        m_archive = test::must(
            Archive::open(m_folder, QLatin1String(user), test::samplePassword(), m_environment));
        m_session = test::must(m_archive->sessions().begin(QStringLiteral("rating")));
    }
    [[nodiscard]] PartialDate today() const
    {
        constexpr qint64 china = 28'800; // seconds ahead of UTC
        return PartialDate::fromDate(m_clock->nowUtc().addSecs(china).date());
    }
    std::vector<Uid> in(const char *state)
    {
        CaseQuery query;
        query.workflow = ratingcase::workflow;
        query.state = QLatin1String(state);
        std::vector<Uid> ids;
        for (const auto &row : test::must(m_archive->cases().due(*m_session, query)))
            ids.push_back(row.id);
        return ids;
    }
    bool step(const Uid &id, const char *action, const CaseValues &values = {})
    {
        return m_archive->cases().get(*m_session, id).ok()
            && m_archive->cases()
                   .step(*m_session, {id, QLatin1String(action), {}, values, {}})
                   .ok();
    }
    Uid savePosting(const std::function<void(PostingEdit &)> &fill, const Uid &uid = {})
    {
        Record posting;
        posting.kind = kinds::posting;
        PostingEdit edit(posting);
        fill(edit);
        auto change = changeTo(posting);
        change.uid = uid;
        return test::must(m_archive->records().save(*m_session, {QStringLiteral("公示"), {change}}))
            .saved.front()
            .uid;
    }
    void post()
    {
        as("officer");
        m_posting = savePosting([this](PostingEdit &edit) {
            edit.setPostingKind(codes::postingKind::trustedHouseholds)
                .setPostingDivision(m_archive->info().division.text())
                .setPostedFrom(today())
                .setPostedUntil(PartialDate::fromDate(today().latest().addDays(6)));
        });
        for (const auto &id : in("reviewed"))
            step(id, "post", {{ratingcase::posting, m_posting.toString()}});
    }
    int takeDownAndDecide()
    {
        as("officer");
        savePosting([this](PostingEdit &edit) { edit.setTakenDownOn(today()); }, m_posting);
        as("reviewer");
        int decided = 0;
        for (const auto &id : in("reviewed"))
            step(id, "examine", {{ratingcase::minutes, QStringLiteral("2026-3")}});
        for (const auto *state : {"posted", "examined"}) {
            for (const auto &id : in(state))
                decided += step(id, "decide") ? 1 : 0;
        }
        m_session.reset();
        m_archive.reset();
        return decided;
    }

    QString m_folder;
    Environment m_environment;
    std::shared_ptr<test::FixedClock> m_clock;
    std::unique_ptr<Archive> m_archive;
    std::optional<Session> m_session;
    Uid m_posting;
};

} // namespace

/// Ratings by the month in which they fall due, the yearly review of several that were opened, and a household that is rated at the counter.
class tst_RatingsDue : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_decided; ///< a folder with decided grades, made once
    int m_grades = 0;
    int m_copies = 0;
    QDateTime m_then; ///< when they were decided

    QString copyOfDecided()
    {
        auto target = m_dir->filePath(QStringLiteral("copy%1").arg(++m_copies));
        QDir().mkpath(target);
        for (const auto &file : QDir(m_decided).entryList(QDir::Files))
            QFile::copy(m_decided + QLatin1Char('/') + file, target + QLatin1Char('/') + file);
        return target;
    }
    /// So many days after the grades were decided.
    [[nodiscard]] Environment later(int days) const
    {
        auto environment = Environment::system();
        environment.clock = std::make_shared<test::FixedClock>(m_then.addSecs(days * secondsOfDay));
        return environment;
    }
    static bool goThere(const Station &station)
    {
        return station.goTo("rating-page")
            && QTest::qWaitFor([&] { return month(station)->count() > 1; }, Station::patience);
    }
    static QListWidget *items(const Station &station) { return station.find<QListWidget>("items"); }
    static QComboBox *month(const Station &station) { return station.find<QComboBox>("month"); }
    static bool chooseMonth(const Station &station, const char *title, int rows)
    {
        const auto row = month(station)->findText(QLatin1String(title), Qt::MatchStartsWith);
        month(station)->setCurrentIndex(row);
        return row >= 0
            && QTest::qWaitFor([&] { return items(station)->count() == rows; }, Station::patience);
    }
    /// The number in brackets.
    static int countOf(const Station &station, const char *title)
    {
        const auto row = month(station)->findText(QLatin1String(title), Qt::MatchStartsWith);
        const auto text = month(station)->itemText(row);
        return text.mid(text.lastIndexOf(QLatin1Char('(')) + 1).chopped(1).toInt();
    }
    static bool mayBeTicked(const Station &station, int row)
    {
        return items(station)->item(row)->flags().testFlag(Qt::ItemIsUserCheckable);
    }
    /// Goes to a line by keys and waits until it has been read.
    static bool openLine(const Station &station, int row)
    {
        auto *const list = items(station);
        while (list->currentRow() != row)
            QTest::keyClick(list, list->currentRow() < row ? Qt::Key_Down : Qt::Key_Up);
        return QTest::qWaitFor([&] { return mayBeTicked(station, row); }, Station::patience);
    }
    static QByteArray raw(const QString &folder, const char *sql)
    {
        test::RawDatabase database(folder + QStringLiteral("/archive.db"),
                                   QStringLiteral("reviewer"),
                                   test::samplePassword());
        return database.value(sql);
    }
    static void rawExec(const QString &folder, const QByteArray &sql)
    {
        test::RawDatabase database(folder + QStringLiteral("/archive.db"),
                                   QStringLiteral("reviewer"),
                                   test::samplePassword());
        database.exec(sql.constData());
    }
    /// The row of the list of households in which this stands; -1 if there is none.
    static int rowOf(const Station &station, const QString &text)
    {
        for (int column = 0; column < station.find<QTableView>("table")->model()->columnCount();
             ++column) {
            const auto row = station.rowWith(column, text);
            if (row >= 0)
                return row;
        }
        return -1;
    }
    /// Opens the household of a row of the list and rates it; what was said, or nothing when the page of ratings is there.
    static QString rateAtCounter(const Station &station, int row)
    {
        station.prompts->told.clear();
        if (!station.goTo("households")
            || !QTest::qWaitFor([&] { return station.rows() > row; }, Station::patience))
            return QStringLiteral("no list");
        auto *const table = station.find<QTableView>("table");
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return station.find("tabs") != nullptr; }, Station::patience))
            return QStringLiteral("no household");
        station.openTabOf(kinds::rating);
        const auto isReady = [&] {
            return station.find("rateNow") != nullptr && station.find("rateNow")->isEnabled();
        };
        if (!QTest::qWaitFor(isReady, Station::patience))
            return QStringLiteral("no button");
        station.click("rateNow");
        const auto isOver = [&] {
            return !station.prompts->told.isEmpty() || station.find("decision") != nullptr;
        };
        if (!QTest::qWaitFor(isOver, Station::patience))
            return QStringLiteral("nothing happened");
        return station.prompts->told.join(QLatin1Char(' '));
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_ratingsdue"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
        m_dir = std::make_unique<QTemporaryDir>();
        m_decided = m_sample.copy();
        const auto clock = std::make_shared<test::FixedClock>(QDateTime::currentDateTimeUtc());
        auto environment = Environment::system();
        environment.clock = clock;
        m_grades = DecidedVillage(m_decided, environment, clock).decide();
        m_then = clock->nowUtc();
        QVERIFY2(m_grades > 2, qPrintable(QString::number(m_grades)));
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    /// All steps stand together then, each line with its step and its last day.
    void whatFallsDueIsAskedByMonth()
    {
        const auto folder = copyOfDecided();
        const auto environment = later(330);
        const auto open =
            raw(folder,
                "SELECT count(*) FROM archive_case WHERE is_open = 1 AND workflow = 'rating'")
                .toInt();
        const Station station(folder, {1366, 698}, environment);
        QVERIFY(station.signIn(QStringLiteral("reviewer"), rater));
        QVERIFY(goThere(station));
        QCOMPARE(countOf(station, "All with"), open);
        const auto late = countOf(station, "Overdue");
        QCOMPARE(late, open - m_grades);
        QVERIFY(chooseMonth(station, "All with", open));
        QVERIFY(!station.find("state")->isEnabled());
        QVERIFY(chooseMonth(station, "Overdue", late));
        for (int row = 0; row < late; ++row)
            QVERIFY(items(station)->item(row)->text().contains(QStringLiteral("overdue")));
        // A year after the decision, whichever month that is.
        const auto due = m_then.addYears(1).addSecs(28'800).date();
        const auto thisMonth = m_then.addSecs(330 * secondsOfDay + 28'800).date();
        const auto months = (due.year() - thisMonth.year()) * 12 + due.month() - thisMonth.month();
        const auto title = months == 0 ? QByteArray("This month")
            : months == 1              ? QByteArray("Next month")
                                       : due.toString(QStringLiteral("yyyy-MM")).toLatin1();
        QCOMPARE(countOf(station, title.constData()), m_grades);
        QVERIFY(chooseMonth(station, title.constData(), m_grades));
        for (int row = 0; row < m_grades; ++row) {
            const auto text = items(station)->item(row)->text();
            QVERIFY2(text.contains(QStringLiteral("Decided")), qPrintable(text));
            QVERIFY2(text.contains(due.toString(Qt::ISODate)), qPrintable(text));
        }
        // By the step again.
        month(station)->setCurrentIndex(0);
        QVERIFY(station.find("state")->isEnabled());
    }

    /// Nobody keeps what he has not opened; what somebody else stepped on meanwhile is named, and the others are kept.
    void severalThatWereOpenedAreKeptAtOneClick()
    {
        const auto folder = copyOfDecided();
        const Station station(folder, {1366, 698}, later(330));
        QVERIFY(station.signIn(QStringLiteral("reviewer"), rater));
        QVERIFY(goThere(station));
        auto *const state = station.find<QComboBox>("state");
        state->setCurrentIndex(state->findData(QStringLiteral("decided")));
        QTRY_COMPARE_WITH_TIMEOUT(items(station)->count(), m_grades, Station::patience);
        QVERIFY(openLine(station, 0));
        QVERIFY(!mayBeTicked(station, m_grades - 1));
        QVERIFY(items(station)->item(m_grades - 1)->text().contains(QStringLiteral("not opened")));
        QVERIFY(!station.find("keep")->isEnabled());
        for (const int row : {0, 1}) {
            QVERIFY(openLine(station, row));
            QTest::keyClick(items(station), Qt::Key_Space);
            QCOMPARE(items(station)->item(row)->checkState(), Qt::Checked);
        }
        QCOMPARE(station.textOf("keep").remove(u'&'), QStringLiteral("Keep 2 unchanged"));
        const auto second = items(station)
                                ->item(1)
                                ->text()
                                .section(QStringLiteral("  "), 1, 1)
                                .section(QLatin1Char('\n'), 0, 0);
        rawExec(folder,
                "UPDATE archive_case SET revision = revision + 1 WHERE household = (SELECT uid "
                "FROM household WHERE register_number = '"
                    + second.toUtf8() + "')");
        station.click("keep");
        QTRY_COMPARE_WITH_TIMEOUT(station.prompts->told.size(), 1, Station::patience);
        QVERIFY2(station.prompts->told.front().startsWith(QStringLiteral("1 ")),
                 qPrintable(station.prompts->told.front()));
        const auto *const refused = station.find<QListWidget>("refused");
        QVERIFY(refused != nullptr);
        QCOMPARE(refused->count(), 1);
        QVERIFY(refused->item(0)->text().startsWith(second));
        QTRY_VERIFY_WITH_TIMEOUT(items(station)->count() == m_grades, Station::patience);
        QCOMPARE(raw(folder, "SELECT count(*) FROM case_step WHERE action = 'keep'"),
                 QByteArray("1"));
    }

    /// The review is a reviewer's, and it is not due half a year before.
    void whoMayNotKeepIsNotAsked_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("days");
        QTest::newRow("an officer") << "officer" << 330;
        QTest::newRow("too early") << "reviewer" << 180;
    }
    void whoMayNotKeepIsNotAsked()
    {
        QFETCH(QString, user);
        QFETCH(int, days);
        const Station station(copyOfDecided(), {1366, 698}, later(days));
        QVERIFY(station.signIn(user, rater));
        QVERIFY(goThere(station));
        auto *const state = station.find<QComboBox>("state");
        state->setCurrentIndex(state->findData(QStringLiteral("decided")));
        QTRY_COMPARE_WITH_TIMEOUT(items(station)->count(), m_grades, Station::patience);
        QTRY_VERIFY_WITH_TIMEOUT(!station.textOf("grade").isEmpty(), Station::patience);
        QVERIFY(station.find("keep") == nullptr);
        QVERIFY(!mayBeTicked(station, 0));
    }

    /// Each household of the list: a grade leads to its rating, and what is missing is said with its names.
    void aHouseholdIsRatedAtTheCounter()
    {
        const auto folder = m_sample.copy();
        int rated = 0;
        int lacking = 0;
        {
            const Station station(folder, {1366, 698});
            QVERIFY(station.signIn(QStringLiteral("officer"), rater));
            const auto rows = station.rows();
            for (int row = 0; row < rows && (rated == 0 || lacking == 0); ++row) {
                const auto said = rateAtCounter(station, row);
                if (said.isEmpty()) {
                    ++rated;
                    QTRY_VERIFY_WITH_TIMEOUT(items(station)->currentItem() != nullptr
                                                 && station.find<QComboBox>("step")->count() > 0,
                                             Station::patience);
                    QCOMPARE(station.find<QComboBox>("step")->itemText(0),
                             QStringLiteral("Take the proposal up"));
                } else if (said.startsWith(QStringLiteral("Facts are missing"))) {
                    ++lacking;
                    QVERIFY2(!said.contains(QLatin1Char('_')), qPrintable(said));
                } else {
                    QVERIFY2(said.contains(QStringLiteral("consent"))
                                 || said.contains(QStringLiteral("No grade"))
                                 || said.contains(QStringLiteral("draft")),
                             qPrintable(said));
                }
            }
        }
        QVERIFY(rated > 0);
        QVERIFY(lacking > 0);
        // What was saved moves a household in the list, so that one may have come twice.
        QVERIFY(raw(folder, "SELECT count(*) FROM rating_detail").toInt() >= 2);
    }

    /// A household whose case has gone on is found where it stands.
    void theCounterLeadsToTheCaseAsItStands()
    {
        const Station station(m_sample.copy(), {1366, 698});
        QVERIFY(station.signIn(QStringLiteral("officer"), rater));
        int row = 0;
        while (!rateAtCounter(station, row).isEmpty())
            ++row;
        QTRY_VERIFY_WITH_TIMEOUT(items(station)->currentItem() != nullptr
                                     && station.find<QComboBox>("step")->count() > 0,
                                 Station::patience);
        const auto who = items(station)->currentItem()->text().section(QLatin1Char('\n'), 0, 0);
        station.click("decide");
        QTRY_VERIFY_WITH_TIMEOUT(items(station)->count() == 0, Station::patience);
        QVERIFY(station.goTo("households"));
        const auto number = who.section(QStringLiteral("  "), 1, 1);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(station, number) >= 0, Station::patience);
        QCOMPARE(rateAtCounter(station, rowOf(station, number)), QString());
        QTRY_VERIFY_WITH_TIMEOUT(items(station)->currentItem() != nullptr
                                     && items(station)->currentItem()->text().startsWith(who),
                                 Station::patience);
        QCOMPARE(station.find<QComboBox>("state")->currentData().toString(),
                 QStringLiteral("proposed"));
    }

    void whoDoesNotRateIsNotOfferedIt()
    {
        const Station station(m_sample.copy(), {1366, 698});
        QVERIFY(station.signIn(QStringLiteral("officer"),
                               QStringLiteral("Collection for the archive")));
        auto *const table = station.find<QTableView>("table");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("tabs") != nullptr, Station::patience);
        station.openTabOf(kinds::rating);
        QVERIFY(station.find("rateNow") == nullptr);
    }
};

QTEST_MAIN(tst_RatingsDue)
#include "tst_ratingsdue.moc"
