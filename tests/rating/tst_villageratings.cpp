// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagestory.h"
#include "support/verify.h"

#include <QRegularExpression>

#include <algorithm>

using namespace archive;
using namespace archive::test;

using Standing = VillageVerdict::Standing;

/// Proposals for villages as they are kept: made, left as they stand, amended; and what their townships have of them.
class tst_VillageRatings : public QObject
{
    Q_OBJECT

private:
    static VillageProfile shipped(VillageStory &story, const char *name = "fujian")
    {
        return must(VillageProfile::load(
            story.folder(), *story.environment().disk, QString::fromLatin1(name)));
    }
    static VillageTotals rate(VillageStory &story,
                              const VillageScope &scope = {{}, 2025},
                              const char *profile = "fujian")
    {
        const auto session = story.rating();
        const auto read = shipped(story, profile);
        return must(VillageRatings(story.archive(), read).rateAll(session, scope));
    }
    static std::vector<ShownRecord> kept(VillageStory &story)
    {
        const auto session = story.rating();
        return must(story.archive().records().children(session, kinds::villageRating, story.place));
    }
    /// Of townships and counties.
    static std::vector<ShownRecord> keptOfPlaces(VillageStory &story)
    {
        const auto session = story.rating();
        return must(story.archive().records().children(session, kinds::townshipRating, {}));
    }
    static void decide(VillageStory &story, const Uid &place)
    {
        auto made = ArchiveStory::change<VillageRatingEdit>(
            kinds::villageRating, [](VillageRatingEdit &edit) {
                edit.setVillageRatedOn(PurgeStory::date("2026-01-31"))
                    .setVillageDecidedOn(PurgeStory::date("2026-02-10"))
                    .setVillageRatingState(codes::villageRatingState::decided);
            });
        made.parent = place;
        story.saveAs(QStringLiteral("rating"), made);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aProposalIsKeptWithWhatItRestsOn()
    {
        VillageStory story;
        story.settle();
        const auto totals = rate(story);
        QCOMPARE(totals.villages.size(), size_t(1));
        QCOMPARE(totals.written, 1);
        const auto &verdict = totals.villages.front().verdict;
        // 8 of 40 on file, 2 of 40 trusted, nobody in arrears, no bad loans, no disputes, three appraisers: 0 + 0 + 15 + 15 + 15 + 5.
        QCOMPARE(verdict.standing, Standing::Failed);
        QCOMPARE(verdict.tenths, std::optional<qint64>(500));
        QCOMPARE(verdict.failed, QStringList{QStringLiteral("trusted")});
        QVERIFY2(verdict.gaps.front().startsWith(QStringLiteral("6 more credit household(s)")),
                 qPrintable(verdict.gaps.front()));
        const auto ratings = kept(story);
        QCOMPARE(ratings.size(), size_t(1));
        const VillageRatingView rating(ratings.front().record);
        QCOMPARE(rating.villageRatingState(), QString(codes::villageRatingState::proposed));
        QCOMPARE(rating.villagePoints(), std::optional<qint64>(500));
        QCOMPARE(rating.filedRate()->toWire(), QStringLiteral("20.00"));
        QCOMPARE(rating.trustedRate()->toWire(), QStringLiteral("5.00"));
        QCOMPARE(rating.badLoanRate()->toWire(), QStringLiteral("0.00"));
        QCOMPARE(rating.villageRatedYear(), std::optional<qint64>(2025));
        QVERIFY(rating.villageFigures().contains(QStringLiteral("trusted=2/40")));
        QVERIFY(rating.villageFigures().contains(QStringLiteral("on_time\n")));
        QVERIFY(rating.villageProfile().endsWith(QStringLiteral(" 2026.1")));
        QVERIFY(!rating.villageDecidedOn());
    }

    void onlyWhatChangedIsSavedAgain()
    {
        VillageStory story;
        story.settle();
        rate(story);
        const auto before = kept(story).front().record;
        story.setDay(QDate(2026, 5, 14));
        auto totals = rate(story);
        QCOMPARE(totals.written, 0);
        QCOMPARE(totals.unchanged, 1);
        QCOMPARE(kept(story).front().record.revision, before.revision);
        story.trust(story.homes.at(2));
        totals = rate(story);
        QCOMPARE(totals.written, 1);
        const auto after = kept(story);
        QCOMPARE(after.size(), size_t(1));
        QCOMPARE(after.front().record.uid, before.uid);
        QCOMPARE(VillageRatingView(after.front().record).trustedRate()->toWire(),
                 QStringLiteral("7.50"));
    }

    void whatIsNoLongerKnownIsCleared()
    {
        VillageStory story;
        story.settle();
        rate(story);
        for (const auto &debt : story.debts) {
            Change gone;
            gone.kind = kinds::loan;
            gone.uid = debt;
            gone.deleted = true;
            story.saveAs(QStringLiteral("collect"), gone);
        }
        const auto totals = rate(story);
        QCOMPARE(totals.villages.front().verdict.standing, Standing::Incomplete);
        const auto ratings = kept(story);
        QCOMPARE(ratings.size(), size_t(1));
        const VillageRatingView rating(ratings.front().record);
        QCOMPARE(rating.villageRatingState(), QString(codes::villageRatingState::factsMissing));
        QVERIFY(!rating.villagePoints());
        QVERIFY(!rating.badLoanRate());
        QVERIFY(rating.filedRate());
    }

    void anotherYearIsAnotherProposal()
    {
        VillageStory story;
        story.settle();
        rate(story);
        const auto totals = rate(story, {{}, 2024});
        QCOMPARE(totals.villages.front().verdict.standing, Standing::Incomplete);
        QCOMPARE(totals.written, 1);
        QCOMPARE(kept(story).size(), size_t(2));
        QCOMPARE(rate(story).unchanged, 1);
    }

    void anotherProfileIsAnotherProposal()
    {
        VillageStory story;
        story.settle();
        rate(story);
        const auto totals = rate(story, {{}, 2025}, "zhaoyang");
        QCOMPARE(totals.written, 1);
        const auto ratings = kept(story);
        QCOMPARE(VillageRatingView(ratings.front().record).trustedRate()->toWire(),
                 QStringLiteral("25.00"));
    }

    /// Whoever has acted on a proposal finds it as it was.
    void anApplicationIsLeftAlone()
    {
        VillageStory story;
        story.settle();
        rate(story);
        story.saveAs(QStringLiteral("rating"),
                     ArchiveStory::change<VillageRatingEdit>(
                         kinds::villageRating,
                         [](VillageRatingEdit &edit) {
                             edit.setVillageRatingState(codes::villageRatingState::applied);
                         },
                         kept(story).front().record.uid));
        story.trust(story.homes.at(2));
        rate(story);
        const auto ratings = kept(story);
        QCOMPARE(ratings.size(), size_t(2));
        const VillageRatingView applied(ratings.front().record);
        QCOMPARE(applied.villageRatingState(), QString(codes::villageRatingState::applied));
        QCOMPARE(applied.trustedRate()->toWire(), QStringLiteral("5.00"));
    }

    void onlyTheLockedVillageIsLeftOut()
    {
        VillageStory story;
        story.settle();
        const auto other = story.villageRecord(ArchiveStory::otherVillage());
        rate(story);
        const auto proposal = kept(story).front().record;
        const auto rating = story.rating();
        must(story.archive().locks().lock(
            rating, kinds::villageRating, proposal.uid, QStringLiteral("finished")));
        story.trust(story.homes.at(2));
        story.yearOf(other, 2025, 10, 5);
        const auto totals = rate(story);
        QCOMPARE(totals.unsaved.size(), size_t(1));
        QCOMPARE(totals.unsaved.front().division, ArchiveStory::village());
        QVERIFY(!totals.unsaved.front().error.message.isEmpty());
        QCOMPARE(totals.written, 1);
        QCOMPARE(kept(story).front().record.revision, proposal.revision);
    }

    void aVillageWithoutARecordLacksIt()
    {
        VillageStory story;
        story.signIn(QStringLiteral("officer"));
        story.home(QStringLiteral("张秀梅"));
        const auto totals = rate(story);
        QCOMPARE(totals.villages.size(), size_t(1));
        const auto &village = totals.villages.front();
        QCOMPARE(village.name, QStringLiteral("澄江楼村"));
        QCOMPARE(village.verdict.standing, Standing::Incomplete);
        QCOMPARE(village.verdict.missing.front(), QStringLiteral("the record of the village"));
        QVERIFY(!village.verdict.tenths);
        QCOMPARE(totals.written + totals.unchanged, 0);
    }

    void aDecisionMakesACreditVillage_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("expected");
        const auto today = QStringLiteral("2026-05-13");
        const QString decided(codes::villageRatingState::decided);
        QTest::newRow("decided") << decided << "" << today << 1;
        QTest::newRow("on its last day") << decided << "2026-05-13" << today << 1;
        QTest::newRow("past") << decided << "2026-05-12" << today << 0;
        QTest::newRow("without an end, as long as the profile says") << decided << ""
                                                                     << "2028-01-31" << 1;
        QTest::newRow("and no longer") << decided << ""
                                       << "2028-02-01" << 0;
        QTest::newRow("to be improved")
            << QString(codes::villageRatingState::toBeImproved) << "" << today << 1;
        QTest::newRow("removed") << QString(codes::villageRatingState::removed) << "" << today << 0;
        QTest::newRow("applied") << QString(codes::villageRatingState::applied) << "" << today << 0;
    }
    void aDecisionMakesACreditVillage()
    {
        QFETCH(QString, state);
        QFETCH(QString, until);
        QFETCH(QString, day);
        QFETCH(int, expected);
        VillageStory story;
        const auto place = story.villageRecord();
        auto made = ArchiveStory::change<VillageRatingEdit>(
            kinds::villageRating, [&](VillageRatingEdit &edit) {
                edit.setVillageRatedOn(PurgeStory::date("2026-01-31")).setVillageRatingState(state);
                if (!until.isEmpty())
                    edit.setVillageRatingUntil(must(PartialDate::parse(until)));
            });
        made.parent = place;
        story.saveAs(QStringLiteral("rating"), made);
        story.setDay(QDate::fromString(day, Qt::ISODate));
        QCOMPARE(story.facts().front().facts.value(QStringLiteral("decided"), -1),
                 qint64(expected));
    }

    void aTownshipCountsDecisions()
    {
        VillageStory story;
        story.settle();
        auto totals = rate(story);
        QCOMPARE(totals.townships.size(), size_t(1));
        QCOMPARE(totals.townships.front().division, QStringLiteral("350405100000"));
        QCOMPARE(totals.townships.front().name, QStringLiteral("青州镇"));
        QCOMPARE(totals.townships.front().decided, qint64(0));
        const auto villages = totals.townships.front().villages;
        QVERIFY(villages > 1);
        decide(story, story.place);
        totals = rate(story);
        const auto &township = totals.townships.front();
        QCOMPARE(township.decided, qint64(1));
        QCOMPARE(township.verdict.figures.value(VillageIndicator::Villages),
                 (VillageFigure{1, villages, {}}));
        QVERIFY(totals.villages.front().isDecided);
        QCOMPARE(township.verdict.failed, QStringList{QStringLiteral("villages")});
        QCOMPARE(township.verdict.standing, Standing::Incomplete);
    }

    void whatPassesIsToldBesideDecisions()
    {
        VillageStory story;
        story.settle();
        for (size_t index = 2; index < story.homes.size(); ++index)
            story.trust(story.homes.at(index));
        const auto totals = rate(story);
        QCOMPARE(totals.villages.front().verdict.standing, Standing::Passed);
        QCOMPARE(totals.townships.front().decided, qint64(0));
        QCOMPARE(totals.townships.front().proposed, qint64(1));
    }

    void aCountyIsMadeOfItsTownships()
    {
        VillageStory story;
        story.settle();
        const auto totals = rate(story, {{}, 2025}, "autonomous-prefecture");
        QCOMPARE(totals.counties.size(), size_t(1));
        const auto &county = totals.counties.front();
        QCOMPARE(county.division, QStringLiteral("350405000000"));
        QCOMPARE(county.verdict.standing, Standing::Failed);
        QCOMPARE(county.verdict.failed, QStringList{QStringLiteral("villages")});
        QVERIFY(county.villages > totals.townships.front().villages);
    }

    void townshipsAndCountyAreProposed()
    {
        VillageStory story;
        story.settle();
        const auto totals = rate(story, {{}, 2025}, "autonomous-prefecture");
        QCOMPARE(totals.placesWritten, 2);
        QVERIFY(totals.unsaved.empty());
        const auto proposals = keptOfPlaces(story);
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
        const auto before = keptOfPlaces(story).front().record;
        story.setDay(QDate(2026, 5, 14));
        auto totals = rate(story);
        QCOMPARE(totals.placesWritten, 0);
        QCOMPARE(totals.placesUnchanged, 1);
        QCOMPARE(keptOfPlaces(story).front().record.revision, before.revision);
        decide(story, story.place);
        totals = rate(story);
        QCOMPARE(totals.placesWritten, 1);
        const auto after = keptOfPlaces(story);
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
        QCOMPARE(keptOfPlaces(story).size(), size_t(2));
        QCOMPARE(rate(story).placesUnchanged, 1);
    }

    /// Whoever has acted on it finds it as it was.
    void aTownshipThatAppliedIsLeftAlone()
    {
        VillageStory story;
        story.settle();
        rate(story);
        const auto applied = keptOfPlaces(story).front().record;
        story.saveAs(QStringLiteral("rating"),
                     ArchiveStory::change<TownshipRatingEdit>(
                         kinds::townshipRating,
                         [](TownshipRatingEdit &edit) {
                             edit.setTownshipRatingState(codes::villageRatingState::applied);
                         },
                         applied.uid));
        decide(story, story.place);
        rate(story);
        const auto all = keptOfPlaces(story);
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(TownshipRatingView(all.front().record).creditVillages(), std::optional<qint64>(0));
    }

    void aPlaceThatIsNotJudgedIsNotProposed()
    {
        VillageStory story;
        story.settle();
        const auto totals = rate(story);
        QCOMPARE(totals.counties.front().verdict.standing, Standing::Unjudged);
        const auto all = keptOfPlaces(story);
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(TownshipRatingView(all.front().record).ratedDivision(),
                 QStringLiteral("350405100000"));
    }

    void onlyTheLockedTownshipIsLeftOut()
    {
        VillageStory story;
        story.settle();
        rate(story, {{}, 2025}, "autonomous-prefecture");
        const auto proposal = keptOfPlaces(story).front().record;
        const auto session = story.rating();
        must(story.archive().locks().lock(
            session, kinds::townshipRating, proposal.uid, QStringLiteral("finished")));
        decide(story, story.place);
        const auto totals = rate(story, {{}, 2025}, "autonomous-prefecture");
        QCOMPARE(totals.unsaved.size(), size_t(1));
        QCOMPARE(totals.unsaved.front().division, QStringLiteral("350405100000"));
        QCOMPARE(totals.placesWritten, 1);
        QCOMPARE(keptOfPlaces(story).front().record.revision, proposal.revision);
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

    void aDivisionIsRatedAlone()
    {
        VillageStory story;
        story.settle();
        story.villageRecord(ArchiveStory::otherVillage());
        const auto totals = rate(story, {ArchiveStory::village(), 2025});
        QCOMPARE(totals.villages.size(), size_t(1));
        // A part of a township says nothing of the whole.
        QVERIFY(totals.townships.empty());
        QVERIFY(totals.counties.empty());
        QVERIFY(keptOfPlaces(story).empty());
        QCOMPARE(rate(story).villages.size(), size_t(2));
    }

    void whoWorksInOneTownshipRatesThere()
    {
        VillageStory story;
        story.settle();
        story.villageRecord(ArchiveStory::otherVillage());
        const auto session = story.administrator();
        must(story.archive().users().add(session,
                                         QStringLiteral("local"),
                                         {QStringLiteral("officer")},
                                         {must(DivisionCode::parse(QStringLiteral("350405100")))},
                                         ArchiveStory::password(),
                                         PasswordUse::Lasting));
        const auto local = story.as(QStringLiteral("local"), QStringLiteral("rating"));
        const auto profile = shipped(story);
        const auto totals =
            must(VillageRatings(story.archive(), profile).rateAll(local, {{}, 2025}));
        QCOMPARE(totals.villages.size(), size_t(1));
        QCOMPARE(totals.townships.size(), size_t(1));
        QCOMPARE(totals.placesWritten, 1);
        QVERIFY(totals.counties.empty());
    }

    void whoMayNotRateProposesNothing()
    {
        VillageStory story;
        story.settle();
        const auto session = story.as(QStringLiteral("officer"), QStringLiteral("collect"));
        const auto profile = shipped(story);
        QVERIFY_ERROR(VillageRatings(story.archive(), profile).rateAll(session, {{}, 2025}),
                      ErrorCode::Refused);
        QVERIFY(kept(story).empty());
        QVERIFY(keptOfPlaces(story).empty());
    }
};

QTEST_MAIN(tst_VillageRatings)
#include "tst_villageratings.moc"
