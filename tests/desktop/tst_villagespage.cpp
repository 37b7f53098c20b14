// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/allpages.h"
#include "desktop/pages/villagespage.h"
#include "desktop/station.h"
#include "desktop/village/sentencelist.h"
#include "desktop/village/steptrack.h"
#include "rating/villagestory.h"
#include "support/countyfile.h"
#include "support/spoiledjson.h"

#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableWidget>
#include <QTranslator>

using namespace archive;
using namespace archive::test;

namespace {

constexpr qint64 week = 604'800; // seconds
constexpr auto villageName = "澄江楼村";

} // namespace

/// 村级评定 in the window: what villages are like, a round of proposals, and the steps to a plate, each by whoever may take it.
class tst_VillagesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<VillageStory> m_story;

    /// Somebody who rates, on the page with its villages.
    class Seat : public Station
    {
    public:
        explicit Seat(VillageStory &story, const char *user = "officer", QSize size = {1366, 698})
            : Station(story.folder(), size, story.environment())
        {
            m_isThere = enter(QLatin1String(user));
        }
        [[nodiscard]] bool isThere() const { return m_isThere; }
        [[nodiscard]] QTableView *villages() const { return find<QTableView>("villages"); }
        [[nodiscard]] bool isRead() const
        {
            auto *const table = villages();
            return table != nullptr && table->model()->rowCount() > 0;
        }
        [[nodiscard]] QString inRow(int row, int column) const
        {
            return villages()->model()->index(row, column).data().toString();
        }
        [[nodiscard]] QString state() const { return inRow(0, 5); }
        [[nodiscard]] QStringList steps() const
        {
            QStringList titles;
            const auto *const box = find<QComboBox>("step");
            for (int row = 0; box != nullptr && row < box->count(); ++row)
                titles.append(box->itemText(row));
            return titles;
        }
        [[nodiscard]] QString track() const { return find<StepTrack>("track")->accessibleName(); }
        [[nodiscard]] QString gaps() const { return find<SentenceList>("gaps")->text(); }
        /// What the form says once the step was refused, or nothing once the village is in another state.
        [[nodiscard]] QString take(const char *step) const
        {
            if (!offers(step))
                return QStringLiteral("no such step: ") + steps().join(u'|');
            const auto before = state();
            click("decide");
            const auto said = [this] {
                return find("stepTold") == nullptr ? QString() : textOf("stepTold");
            };
            if (!QTest::qWaitFor([&] { return !said().isEmpty() || state() != before; }, patience))
                return QStringLiteral("nothing happened");
            return state() != before ? QString() : said();
        }
        /// Chooses a step by keys once it is offered.
        [[nodiscard]] bool offers(const char *step) const
        {
            const auto title = QLatin1String(step);
            if (!QTest::qWaitFor([&] { return steps().contains(title); }, patience))
                return false;
            auto *const box = find<QComboBox>("step");
            while (box->currentText() != title) {
                QTest::keyClick(
                    box, box->currentIndex() < box->findText(title) ? Qt::Key_Down : Qt::Key_Up);
            }
            return true;
        }
        void choosePlace(int tab) const
        {
            auto *const views = find<QTabBar>("views");
            QTest::mouseClick(views, Qt::LeftButton, {}, views->tabRect(tab).center());
        }
        /// Proposes and answers with what was said of it.
        [[nodiscard]] QString propose() const
        {
            for (auto *const label : window.findChildren<QLabel *>(QStringLiteral("told")))
                label->clear();
            click("propose");
            QString said;
            const bool isSaid = QTest::qWaitFor(
                [&] {
                    said = find("told") == nullptr ? QString() : textOf("told");
                    return said.contains(QStringLiteral("written"));
                },
                patience);
            return isSaid ? said : QStringLiteral("nothing was said");
        }

    private:
        bool enter(const QString &user)
        {
            enterPassword(user, ArchiveStory::password());
            return QTest::qWaitFor([this] { return find<QComboBox>("work") != nullptr; }, patience)
                && beginWork(QStringLiteral("Rating")) && goTo("villages-page")
                && QTest::qWaitFor([this] { return isRead(); }, patience);
        }

        bool m_isThere = false;
    };

    std::vector<ShownRecord> ratings()
    {
        const auto session = m_story->rating();
        auto kept = must(
            m_story->archive().records().children(session, kinds::villageRating, m_story->place));
        m_story->signOut();
        return kept;
    }
    void trustAll()
    {
        for (size_t at = 2; at < m_story->homes.size(); ++at)
            m_story->trust(m_story->homes.at(at));
        m_story->signOut();
    }
    void propose()
    {
        const Seat seat(*m_story);
        QVERIFY(seat.isThere());
        QVERIFY(seat.propose().startsWith(QStringLiteral("1 proposals written")));
    }
    [[nodiscard]] QString today() const
    {
        constexpr qint64 china = 28'800; // seconds ahead of UTC
        return m_story->environment().clock->nowUtc().addSecs(china).date().toString(Qt::ISODate);
    }
    /// From the application to the review, each by another person than the one before.
    void bringToReview()
    {
        {
            const Seat officer(*m_story);
            QVERIFY(officer.isThere());
            QVERIFY(officer.offers("Take the application up"));
            officer.type("applicant", QString::fromUtf8("张主任"));
            QCOMPARE(officer.take("Take the application up"), QString());
            // Whoever opened the case does not check it.
            QVERIFY(officer.take("Pass the first review").contains(QStringLiteral("yourself")));
        }
        {
            const Seat reviewer(*m_story, "reviewer");
            QVERIFY(reviewer.isThere());
            QCOMPARE(reviewer.take("Pass the first review"), QString());
        }
        {
            const Seat officer(*m_story);
            QVERIFY(officer.isThere());
            QVERIFY(officer.offers("Appraised by the group"));
            QVERIFY(officer.take("Appraised by the group").contains(QStringLiteral("Members")));
            officer.type("members", QStringLiteral("Li, Zhang, Wang"));
            officer.type("minutes", QStringLiteral("2026-5"));
            QCOMPARE(officer.take("Appraised by the group"), QString());
            // The review is a reviewer's.
            QTRY_VERIFY_WITH_TIMEOUT(officer.textOf("stepTold").contains(QStringLiteral("yours")),
                                     Station::patience);
            QCOMPARE(officer.steps(), QStringList());
            QVERIFY(!officer.find("decide")->isEnabled());
        }
        const Seat reviewer(*m_story, "reviewer");
        QVERIFY(reviewer.isThere());
        QCOMPARE(reviewer.take("Pass"), QString());
    }
    void post()
    {
        const Seat officer(*m_story);
        QVERIFY(officer.isThere());
        QVERIFY(officer.offers("Put on the posting list"));
        QVERIFY(officer.find("postedFrom") != nullptr);
        QVERIFY(officer.find("plate") == nullptr);
        officer.type("postingPlace", QString::fromUtf8("村务公开栏"));
        officer.type("postedFrom", today());
        officer.type("postedUntil",
                     QDate::fromString(today(), Qt::ISODate).addDays(6).toString(Qt::ISODate));
        QCOMPARE(officer.take("Put on the posting list"), QString());
        QCOMPARE(officer.state(), QStringLiteral("Posted"));
    }
    void grant()
    {
        const Seat reviewer(*m_story, "reviewer");
        QVERIFY(reviewer.isThere());
        QVERIFY(reviewer.offers("Grant the plate"));
        reviewer.type("minutes", QStringLiteral("2026-6"));
        QVERIFY(reviewer.take("Grant the plate").contains(QStringLiteral("Number of the plate")));
        reviewer.type("plate", QStringLiteral("SX-2026-01"));
        QVERIFY(reviewer.take("Grant the plate").contains(QStringLiteral("taken down")));
        reviewer.type("takenDown", today());
        QVERIFY(reviewer.take("Grant the plate").contains(QStringLiteral("objection")));
        reviewer.type("objections", QStringLiteral("0"));
        QCOMPARE(reviewer.take("Grant the plate"), QString());
        QCOMPARE(reviewer.state(), QStringLiteral("Decided"));
        QTRY_VERIFY_WITH_TIMEOUT(
            reviewer.textOf("plateTold").contains(QStringLiteral("SX-2026-01")), Station::patience);
        QVERIFY2(reviewer.track().contains(QStringLiteral("Plate 2026-05-20 (done)")),
                 qPrintable(reviewer.track()));
        reviewer.choosePlace(2);
        QTRY_VERIFY(reviewer.find<QTableView>("dueTable") != nullptr);
        const auto *const due = reviewer.find<QTableView>("dueTable")->model();
        QCOMPARE(due->rowCount(), 1);
        QCOMPARE(due->index(0, 0).data().toString(), QStringLiteral("2027-05"));
        QCOMPARE(due->index(0, 2).data().toString(), QString::fromUtf8(villageName));
    }
    /// The shipped profile, but that a township needs no credit village and has no points.
    static QByteArray easyProfile()
    {
        QFile file(QStringLiteral(":/rating/villages/fujian.json"));
        auto json = file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll()).object()
            : QJsonObject();
        setMember("townships/gates/0", "least", QStringLiteral("0.0"))(json);
        setMember("townships", "items", QJsonArray())(json);
        return QJsonDocument(json).toJson();
    }
    static void speak(const QString &language)
    {
        for (auto *const translator : qApp->findChildren<QTranslator *>())
            delete translator;
        QVERIFY_RESULT(applyLanguage(*qApp, language));
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_villagespage"));
        QSettings().clear();
        applyAppStyle(*qApp);
    }
    void init()
    {
        QTest::failOnWarning(test::warningsOfOurs());
        speak(QStringLiteral("en"));
        m_story = std::make_unique<VillageStory>();
        m_story->settle();
        m_story->signOut();
    }

    void itIsAbsentForOtherWork()
    {
        const Station station(m_story->folder(), {1366, 698}, m_story->environment());
        station.enterPassword(QStringLiteral("officer"), ArchiveStory::password());
        QTRY_VERIFY_WITH_TIMEOUT(station.find<QComboBox>("work") != nullptr, Station::patience);
        QVERIFY(station.beginWork(QStringLiteral("Collection for the archive")));
        QVERIFY(station.find("villages-page") == nullptr);
    }

    void itsTitleSpeaksBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("zh_CN") << "zh_CN" << QStringLiteral("村级评定");
        QTest::newRow("en") << "en" << QStringLiteral("Village ratings");
    }
    void itsTitleSpeaksBothLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QString, title);
        speak(language);
        QCOMPARE(VillagesPage::entry().title, title);
    }

    void lookingSavesNothing()
    {
        {
            const Seat seat(*m_story);
            QVERIFY(seat.isThere());
            QCOMPARE(seat.inRow(0, 0), QString::fromUtf8(villageName));
            QCOMPARE(seat.inRow(0, 1), QStringLiteral("20.00"));
            QCOMPARE(seat.inRow(0, 2), QStringLiteral("5.00"));
            QCOMPARE(seat.inRow(0, 3), QStringLiteral("0.00"));
            QCOMPARE(seat.inRow(0, 4), QStringLiteral("50.0"));
            QTRY_VERIFY_WITH_TIMEOUT(!seat.steps().isEmpty(), Station::patience);
            QCOMPARE(seat.textOf("trendNone"), QStringLiteral("No year was rated yet."));
        }
        QVERIFY(ratings().empty());
    }

    void aRoundTellsWhatItWrote()
    {
        {
            const Seat seat(*m_story);
            QVERIFY(seat.isThere());
            QCOMPARE(seat.propose(),
                     QStringLiteral("1 proposals written, 0 as before, 0 not saved. "
                                    "Townships and county: 1 written, 0 as before."));
            QCOMPARE(seat.propose(),
                     QStringLiteral("0 proposals written, 1 as before, 0 not saved. "
                                    "Townships and county: 0 written, 1 as before."));
            QTRY_VERIFY_WITH_TIMEOUT(
                seat.textOf("trendNone").startsWith(QStringLiteral("Only 2025")),
                Station::patience);
        }
        QCOMPARE(ratings().size(), size_t(1));
    }

    void aFailedGateIsToldWithWhatIsMissing()
    {
        propose();
        {
            const Seat officer(*m_story);
            QVERIFY(officer.isThere());
            QCOMPARE(officer.state(), QStringLiteral("Gate not passed"));
            QVERIFY2(officer.gaps().contains(QStringLiteral("6 more credit households")),
                     qPrintable(officer.gaps()));
            const auto *const gates = officer.find<QTableWidget>("gates");
            QCOMPARE(gates->rowCount(), 1);
            QCOMPARE(gates->item(0, 2)->text(), QStringLiteral("5.0 %"));
            QCOMPARE(gates->item(0, 3)->text(), QStringLiteral("Failed"));
            QCOMPARE(officer.find<QTableWidget>("items")->rowCount(), 6);
            QVERIFY(officer.offers("Take the application up"));
            officer.type("applicant", QStringLiteral("Zhang"));
            QCOMPARE(officer.take("Take the application up"), QString());
        }
        const Seat reviewer(*m_story, "reviewer");
        QVERIFY(reviewer.isThere());
        QVERIFY(reviewer.take("Pass the first review").contains(QStringLiteral("gate")));
        QCOMPARE(reviewer.state(), QStringLiteral("Applied"));
    }

    void missingFiguresAreNamed()
    {
        const Seat seat(*m_story);
        QVERIFY(seat.isThere());
        auto *const year = seat.find<QComboBox>("year");
        QCOMPARE(year->currentText(), QStringLiteral("2025"));
        QTest::keyClick(year, Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(seat.state(), QStringLiteral("Facts missing"), Station::patience);
        QCOMPARE(seat.inRow(0, 4), QStringLiteral("—"));
        QTRY_VERIFY2_WITH_TIMEOUT(
            seat.gaps().contains(QStringLiteral("registered households of 2024")),
            qPrintable(seat.gaps()),
            Station::patience);
        QCOMPARE(seat.find<QTableWidget>("gates")->item(0, 3)->text(), QStringLiteral("Not known"));
    }

    void anotherProfileAsksOtherThings()
    {
        const Seat seat(*m_story);
        QVERIFY(seat.isThere());
        QCOMPARE(seat.find<QComboBox>("profile")->count(), 4);
        QTRY_COMPARE(seat.find<QTableWidget>("gates")->rowCount(), 1);
        QTest::keyClick(seat.find("profile"), Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(seat.find<QTableWidget>("gates")->rowCount() > 1,
                                 Station::patience);
    }

    /// A week of three people's work.
    void aVillageComesToItsPlate()
    {
        trustAll();
        propose();
        bringToReview();
        post();
        m_story->clock().advanceSeconds(week);
        grant();
        const auto kept = ratings();
        QCOMPARE(kept.size(), size_t(1));
        const VillageRatingView rating(kept.front().record);
        QCOMPARE(rating.villageRatingState(), QString(codes::villageRatingState::decided));
        QCOMPARE(rating.plateNumber(), QStringLiteral("SX-2026-01"));
        QCOMPARE(rating.villageRatingUntil()->toWire(), QStringLiteral("2028-05-19"));
    }

    void twoYearsMakeALine()
    {
        m_story->yearOf(m_story->place, 2024, 40, 10);
        m_story->signOut();
        const Seat seat(*m_story);
        QVERIFY(seat.isThere());
        QVERIFY(seat.propose().startsWith(QStringLiteral("1 ")));
        QTest::keyClick(seat.find("year"), Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(
            seat.state(), QStringLiteral("Gate not passed"), Station::patience);
        QVERIFY(seat.propose().startsWith(QStringLiteral("1 ")));
        QTRY_VERIFY_WITH_TIMEOUT(seat.find("trend") != nullptr, Station::patience);
        QVERIFY2(seat.find("trend")->accessibleName().startsWith(
                     QStringLiteral("From 2024 to 2025: Filed 20.0")),
                 qPrintable(seat.find("trend")->accessibleName()));
    }

    void whatIsTypedIsNotLostUnasked()
    {
        const Seat seat(*m_story);
        QVERIFY(seat.isThere());
        QVERIFY(seat.offers("Take the application up"));
        seat.type("applicant", QStringLiteral("Zhang"));
        seat.prompts->confirmed = false;
        seat.click("households");
        QCOMPARE(seat.prompts->asked.size(), 1);
        QVERIFY(seat.find("villages") != nullptr);
        auto *const chinese = seat.window.findChild<QAction *>(QStringLiteral("language-zh_CN"));
        QVERIFY(chinese != nullptr);
        chinese->trigger();
        QCOMPARE(seat.prompts->asked.size(), 2);
        QCOMPARE(seat.find<QLineEdit>("applicant")->text(), QStringLiteral("Zhang"));
    }

    void aTownshipIsTakenUpByItsOwnSteps()
    {
        QVERIFY(putCountyFile(
            m_story->folder(), QStringLiteral("village-profile.json"), easyProfile()));
        {
            const Seat seat(*m_story);
            QVERIFY(seat.isThere());
            QVERIFY(seat.propose().contains(QStringLiteral("Townships and county: 1 written")));
            seat.choosePlace(1);
            QVERIFY(seat.offers("Take the application up"));
            seat.click("decide");
            QTRY_VERIFY_WITH_TIMEOUT(seat.textOf("stepTold").contains(QStringLiteral("Applicant")),
                                     Station::patience);
            seat.type("applicant", QString::fromUtf8("青州镇人民政府"));
            seat.click("decide");
            QVERIFY(seat.offers("Pass the first review"));
            seat.click("decide");
            QTRY_VERIFY_WITH_TIMEOUT(seat.textOf("stepTold").contains(QStringLiteral("yourself")),
                                     Station::patience);
        }
        const auto session = m_story->rating();
        CaseQuery query;
        query.workflow = QStringLiteral("township");
        const auto cases = must(m_story->archive().cases().due(session, query));
        QCOMPARE(cases.size(), size_t(1));
        QCOMPARE(cases.front().state, QStringLiteral("applied"));
        QCOMPARE(cases.front().record->division, QStringLiteral("350405100000"));
        m_story->signOut();
    }

    void aVillagesPapersAreMadeInThePreview()
    {
        const Seat seat(*m_story);
        QVERIFY(seat.isThere());
        auto *const papers = seat.find<QPushButton>("papers");
        QTRY_COMPARE_WITH_TIMEOUT(papers->menu()->actions().size(), 2, Station::patience);
        papers->menu()->actions().front()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(seat.find("make") != nullptr, Station::patience);
        QVERIFY(seat.find("recipient") == nullptr);
        QCOMPARE(seat.textOf("title"), QStringLiteral("Application of the village"));
        seat.click("make");
        QTRY_VERIFY_WITH_TIMEOUT(!seat.textOf("number").isEmpty(), Station::patience);
        QVERIFY(seat.find("savePdf") != nullptr);
    }

    void townshipsAreToldByDecisions()
    {
        const Seat seat(*m_story);
        QVERIFY(seat.isThere());
        seat.choosePlace(1);
        QTRY_VERIFY(seat.find<QTableView>("places") != nullptr);
        const auto *const places = seat.find<QTableView>("places")->model();
        QVERIFY(places->rowCount() >= 1);
        QCOMPARE(places->index(0, 2).data().toString(), QStringLiteral("0"));
        const auto gaps = seat.find<SentenceList>("placeGaps")->text();
        QVERIFY2(gaps.contains(QStringLiteral("credit village")), qPrintable(gaps));
        QVERIFY(seat.find("share")->accessibleName().contains(QStringLiteral("gate 50")));
    }
};

QTEST_MAIN(tst_VillagesPage)
#include "tst_villagespage.moc"
