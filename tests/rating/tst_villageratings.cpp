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
    static std::vector<ShownRecord> kept(VillageStory &story)
    {
        const auto session = story.rating();
        return must(story.archive().records().children(session, kinds::villageRating, story.place));
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
        story.decideVillage(story.place);
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
        QVERIFY(story.placeRatings().empty());
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
        QVERIFY(story.placeRatings().empty());
    }
};

QTEST_MAIN(tst_VillageRatings)
#include "tst_villageratings.moc"
