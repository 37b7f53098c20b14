// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagestory.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

using Standing = VillageVerdict::Standing;

/// Proposals for townships and the county as they are kept, and the decisions that a county counts.
class tst_PlaceProposals : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void townshipsAndCountyAreProposed()
    {
        VillageStory story;
        story.settle();
        const auto totals = rate(story, {{}, 2025}, "autonomous-prefecture");
        QCOMPARE(totals.placesWritten, 2);
        QVERIFY(totals.unsaved.empty());
        const auto proposals = story.placeRatings();
        QCOMPARE(proposals.size(), size_t(2));
        const TownshipRatingView township(proposals.front().record);
        QCOMPARE(township.ratedDivision(), QStringLiteral("350405100000"));
        QCOMPARE(township.townshipRatedOn()->toWire(), QStringLiteral("2026-05-13"));
        QCOMPARE(township.townshipRatedYear(), std::optional<qint64>(2025));
        QVERIFY(township.townshipProfile().endsWith(QStringLiteral(" 2026.1")));
        QCOMPARE(township.townshipVillages(),
                 std::optional<qint64>(totals.townships.front().villages));
        QCOMPARE(township.creditVillages(), std::optional<qint64>(0));
        QCOMPARE(township.townshipValidMonths(), std::optional<qint64>(24));
        // Too many villages tell nothing of their loans.
        QCOMPARE(township.townshipRatingState(), QString(codes::villageRatingState::factsMissing));
        QCOMPARE(township.passesGates(), std::optional<bool>(false));
        QVERIFY(!township.townshipPoints());
        const TownshipRatingView county(proposals.back().record);
        QCOMPARE(county.ratedDivision(), QStringLiteral("350405000000"));
        QCOMPARE(county.townshipRatingState(), QString(codes::villageRatingState::proposed));
        QCOMPARE(county.passesGates(), std::optional<bool>(false));
        QVERIFY(county.townshipFigures().contains(QStringLiteral("townships=0/12")));
        QVERIFY(!county.townshipDecidedOn());
    }

    void aPlaceIsSavedAgainWhenItsFiguresAreOthers()
    {
        VillageStory story;
        story.settle();
        rate(story);
        const auto before = story.placeRatings().front().record;
        story.setDay(QDate(2026, 5, 14));
        auto totals = rate(story);
        QCOMPARE(totals.placesWritten, 0);
        QCOMPARE(totals.placesUnchanged, 1);
        QCOMPARE(story.placeRatings().front().record.revision, before.revision);
        story.decideVillage(story.place);
        totals = rate(story);
        QCOMPARE(totals.placesWritten, 1);
        const auto after = story.placeRatings();
        QCOMPARE(after.size(), size_t(1));
        QCOMPARE(after.front().record.uid, before.uid);
        QCOMPARE(TownshipRatingView(after.front().record).creditVillages(),
                 std::optional<qint64>(1));
        QCOMPARE(TownshipRatingView(after.front().record).townshipRatedOn()->toWire(),
                 QStringLiteral("2026-05-14"));
    }

    void anotherYearIsAnotherProposalForAPlaceToo()
    {
        VillageStory story;
        story.settle();
        rate(story);
        QCOMPARE(rate(story, {{}, 2024}).placesWritten, 1);
        QCOMPARE(story.placeRatings().size(), size_t(2));
        QCOMPARE(rate(story).placesUnchanged, 1);
    }

    /// Whoever has acted on it finds it as it was.
    void aTownshipThatAppliedIsLeftAlone()
    {
        VillageStory story;
        story.settle();
        rate(story);
        const auto applied = story.placeRatings().front().record;
        story.saveAs(QStringLiteral("rating"),
                     ArchiveStory::change<TownshipRatingEdit>(
                         kinds::townshipRating,
                         [](TownshipRatingEdit &edit) {
                             edit.setTownshipRatingState(codes::villageRatingState::applied);
                         },
                         applied.uid));
        story.decideVillage(story.place);
        rate(story);
        const auto all = story.placeRatings();
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(TownshipRatingView(all.front().record).creditVillages(), std::optional<qint64>(0));
    }

    void aPlaceThatIsNotJudgedIsNotProposed()
    {
        VillageStory story;
        story.settle();
        const auto totals = rate(story);
        QCOMPARE(totals.counties.front().verdict.standing, Standing::Unjudged);
        const auto all = story.placeRatings();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(TownshipRatingView(all.front().record).ratedDivision(),
                 QStringLiteral("350405100000"));
    }

    void onlyTheLockedTownshipIsLeftOut()
    {
        VillageStory story;
        story.settle();
        rate(story, {{}, 2025}, "autonomous-prefecture");
        const auto proposal = story.placeRatings().front().record;
        const auto session = story.rating();
        must(story.archive().locks().lock(
            session, kinds::townshipRating, proposal.uid, QStringLiteral("finished")));
        story.decideVillage(story.place);
        const auto totals = rate(story, {{}, 2025}, "autonomous-prefecture");
        QCOMPARE(totals.unsaved.size(), size_t(1));
        QCOMPARE(totals.unsaved.front().division, QStringLiteral("350405100000"));
        QCOMPARE(totals.placesWritten, 1);
        QCOMPARE(story.placeRatings().front().record.revision, proposal.revision);
    }

    void aDecisionMakesACreditTownship_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("expected");
        const auto today = QStringLiteral("2026-05-13");
        const QString decided(codes::villageRatingState::decided);
        QTest::newRow("decided") << decided << "" << today << true;
        QTest::newRow("on its last day") << decided << "2026-05-13" << today << true;
        QTest::newRow("past") << decided << "2026-05-12" << today << false;
        QTest::newRow("until a month") << decided << "2026-05" << today << true;
        QTest::newRow("until a month that is past") << decided << "2026-04" << today << false;
        QTest::newRow("until a year") << decided << "2026" << today << true;
        QTest::newRow("without an end, as long as the profile says") << decided << ""
                                                                     << "2028-02-10" << true;
        QTest::newRow("and no longer") << decided << ""
                                       << "2028-02-11" << false;
        QTest::newRow("to be improved")
            << QString(codes::villageRatingState::toBeImproved) << "" << today << true;
        QTest::newRow("removed") << QString(codes::villageRatingState::removed) << "" << today
                                 << false;
        QTest::newRow("posted") << QString(codes::villageRatingState::posted) << "" << today
                                << false;
        QTest::newRow("proposed") << QString(codes::villageRatingState::proposed) << "" << today
                                  << false;
    }
    void aDecisionMakesACreditTownship()
    {
        QFETCH(QString, state);
        QFETCH(QString, until);
        QFETCH(QString, day);
        QFETCH(bool, expected);
        VillageStory story;
        story.decideTownship(QStringLiteral("350405101000"), state, until);
        story.setDay(QDate::fromString(day, Qt::ISODate));
        const auto session = story.rating();
        const auto places = must(story.archive().ratingFacts().decidedPlaces(session, 24));
        QCOMPARE(places, expected ? QStringList{QStringLiteral("350405101000")} : QStringList());
    }

    void theNewestDecisionCounts()
    {
        VillageStory story;
        const auto division = QStringLiteral("350405101000");
        story.decideTownship(division, codes::villageRatingState::decided);
        story.decideTownship(division, codes::villageRatingState::removed);
        story.decideTownship(QStringLiteral("350405100000"), codes::villageRatingState::removed);
        story.decideTownship(QStringLiteral("350405100000"), codes::villageRatingState::decided);
        const auto session = story.rating();
        QCOMPARE(must(story.archive().ratingFacts().decidedPlaces(session, 24)),
                 QStringList{QStringLiteral("350405100000")});
    }

    /// Not those that pass every gate, as long as nobody decided.
    void aCountyCountsTownshipsByDecision()
    {
        VillageStory story;
        story.settle();
        auto totals = rate(story, {{}, 2025}, "autonomous-prefecture");
        QCOMPARE(totals.counties.front().townships, qint64(12));
        QCOMPARE(totals.counties.front().decidedTownships, qint64(0));
        QVERIFY(!totals.townships.front().isDecided);
        // The one without villages in the archive counts as well.
        const QString decided(codes::villageRatingState::decided);
        story.decideTownship(QStringLiteral("350405100000"), decided);
        story.decideTownship(QStringLiteral("350405101000"), decided);
        totals = rate(story, {{}, 2025}, "autonomous-prefecture");
        QVERIFY(totals.townships.front().isDecided);
        const auto &county = totals.counties.front();
        QVERIFY(!county.isDecided);
        QCOMPARE(county.decidedTownships, qint64(2));
        QCOMPARE(county.verdict.figures.value(VillageIndicator::Townships),
                 (VillageFigure{2, 12, {}}));
    }
};

QTEST_GUILESS_MAIN(tst_PlaceProposals)
#include "tst_placeproposals.moc"
