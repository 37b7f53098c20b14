// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/samplecard.h"
#include "rating/ratingdetail.h"
#include "rating/ratings.h"
#include "rating/ratingstory.h"
#include "support/countyfile.h"
#include "support/decryptedpages.h"
#include "support/verify.h"
#include "views/ratingdetail.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// Proposals as they are kept: made, left as they stand, and without their inputs once a law has erased one of these.
class tst_Ratings : public QObject
{
    Q_OBJECT

private:
    static RatingSet shipped(RatingStory &story)
    {
        return must(RatingSet::load(story.folder(), *story.environment().disk));
    }
    static RatingTotals rate(RatingStory &story, const QString &prefix = {})
    {
        const auto session = story.rating();
        const auto set = shipped(story);
        return must(
            Ratings(story.archive(), set).rateAll(session, prefix, [](int) { return true; }));
    }
    /// A card that asks for nothing but the share of what was only stated, and for what is stale.
    static QByteArray shareCard()
    {
        SampleCard card;
        card.dictionary =
            QStringLiteral("<DataField name='stated_share' optype='continuous' dataType='double'/>"
                           "<DataField name='stale_share' optype='continuous' dataType='double'/>");
        card.schema =
            QStringLiteral("<MiningField name='stated_share'/><MiningField name='stale_share'/>");
        return card.text();
    }
    static QByteArray sharePolicy()
    {
        return R"({"name": "来源", "version": "1", "card": "card.pmml", "vetoes": "vetoes.pmml",
                   "grades": [{"grade": "C", "from": "0.0"}], "validMonths": 12,
                   "mandatory": ["stated_share", "stale_share"], "changeable": []})";
    }
    static std::vector<ShownRecord> kept(RatingStory &story, KindIndex kind, const Uid &household)
    {
        const auto session = story.rating();
        return must(story.archive().records().children(session, kind, household));
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aProposalIsKeptWithWhatItRestsOn()
    {
        RatingStory story;
        story.baselines();
        const auto home = story.complete(QStringLiteral("张秀梅"));
        const auto totals = rate(story);
        QCOMPARE(totals.rated, 1);
        QCOMPARE(totals.grades.value(QStringLiteral("AA")), 1);
        const auto ratings = kept(story, kinds::rating, home);
        QCOMPARE(ratings.size(), size_t(1));
        const RatingView rating(ratings.front().record);
        QCOMPARE(rating.ratingPoints(), std::optional(RatingStory::points));
        QCOMPARE(rating.proposedGrade(), QStringLiteral("AA"));
        QCOMPARE(rating.ratingState(), QString(codes::ratingState::proposed));
        QVERIFY(rating.finalGrade().isEmpty());
        const auto details = kept(story, kinds::ratingDetail, home);
        QCOMPARE(details.size(), size_t(1));
        const RatingDetailView detail(details.front().record);
        QCOMPARE(detail.detailedRating(), std::optional(rating.record().uid));
        const auto set = shipped(story);
        QCOMPARE(detail.cardHash(), set.cardHash());
        const auto again = workedOutAgain(set, details.front().record);
        QVERIFY_RESULT(again);
        QCOMPARE(again->tenths, rating.ratingPoints());
    }

    void detailsAreNotChangedByHand_data()
    {
        QTest::addColumn<bool>("deleted");
        QTest::newRow("another value") << false;
        QTest::newRow("deleted") << true;
    }
    void detailsAreNotChangedByHand()
    {
        QFETCH(bool, deleted);
        RatingStory story;
        story.baselines();
        const auto home = story.complete(QStringLiteral("张秀梅"));
        rate(story);
        const auto session = story.rating();
        const auto before = kept(story, kinds::ratingDetail, home).front().record;
        auto change = ArchiveStory::change<RatingDetailEdit>(
            kinds::ratingDetail,
            [](RatingDetailEdit &edit) { edit.setItemPoints(QStringLiteral("A1=15")); },
            before.uid);
        change.deleted = deleted;
        if (deleted)
            change.values.clear();
        QVERIFY_ERROR(story.archive().records().save(session, {QStringLiteral("slip"), {change}}),
                      ErrorCode::Refused);
        const auto after = kept(story, kinds::ratingDetail, home);
        QCOMPARE(after.size(), size_t(1));
        QCOMPARE(after.front().record.revision, before.revision);
        QCOMPARE(after.front().record.values, before.values);
    }

    void whatIsMissingIsKeptAsSuch()
    {
        RatingStory story;
        const auto home = story.complete(QStringLiteral("张秀梅"));
        const auto totals = rate(story);
        QCOMPARE(totals.incomplete, 1);
        const auto ratings = kept(story, kinds::rating, home);
        const RatingView rating(ratings.front().record);
        QCOMPARE(rating.ratingState(), QString(codes::ratingState::factsMissing));
        QVERIFY(!rating.ratingPoints());
        const auto details = kept(story, kinds::ratingDetail, home);
        const RatingDetailView detail(details.front().record);
        QCOMPARE(detail.missingInputs(), QStringLiteral("income_ratio\nnet_assets_ratio"));
    }

    void aCardThatAsksWhereFactsComeFrom()
    {
        RatingStory story;
        story.baselines();
        const auto home = story.complete(QStringLiteral("张秀梅"));
        auto stated = ArchiveStory::change<IncomeEdit>(kinds::income, [](IncomeEdit &edit) {
            edit.setIncomeYear(2025)
                .setIncomeKind(QStringLiteral("4"))
                .setNetIncome(Money::fromFen(100));
        });
        stated.parent = home;
        stated.source = {
            codes::dataSource::statedByThePerson, QDate(2026, 5, 1), QDate(2026, 5, 12)};
        story.saveAs(QStringLiteral("collect"), stated);
        QVERIFY(putCountyFile(story.folder(), QStringLiteral("card.pmml"), shareCard()));
        QVERIFY(putCountyFile(story.folder(), QStringLiteral("policy.json"), sharePolicy()));
        const auto set = shipped(story);
        const auto session = story.rating();
        const auto totals =
            must(Ratings(story.archive(), set).rateAll(session, {}, [](int) { return true; }));
        QCOMPARE(totals.rated, 1);
        const auto details = kept(story, kinds::ratingDetail, home);
        const auto facts = factsFrom(RatingDetailView(details.front().record).frozenInputs());
        const auto share = facts.value(QStringLiteral("stated_share"));
        QVERIFY2(share.toDouble() > 0 && share.toDouble() < 0.5, qPrintable(share));
        QCOMPARE(facts.value(QStringLiteral("stale_share")), share);
    }

    void aVetoIsKeptWithItsReason()
    {
        RatingStory story;
        story.baselines();
        const auto home = story.complete(QStringLiteral("张秀梅"));
        story.below<LoanEdit>(kinds::loan, home, [](LoanEdit &edit) {
            edit.setContractNumber(QStringLiteral("HT-1"))
                .setAmount(Money::fromFen(10'000'000))
                .setBalance(Money::fromFen(0))
                .setStartDate(PurgeStory::date("2025-01-10"))
                .setNotifiedOn(PurgeStory::date("2026-01-05"))
                .setFiveClass(QStringLiteral("3"))
                .setRepaymentStrip(QStringLiteral("////////NNNNNNNNNNNNNNNN"))
                .setStripUntil(PurgeStory::date("2026-05"));
        });
        QCOMPARE(rate(story).vetoed, 1);
        const auto ratings = kept(story, kinds::rating, home);
        const RatingView rating(ratings.front().record);
        QCOMPARE(rating.ratingState(), QString(codes::ratingState::notRated));
        QCOMPARE(rating.vetoReasons(), QStringList{QStringLiteral("2")});
        QVERIFY(rating.ratingPoints().has_value());
        QVERIFY(rating.proposedGrade().isEmpty());
    }

    void onlyWhatChangedIsRatedAgain()
    {
        RatingStory story;
        story.baselines();
        const auto first = story.complete(QStringLiteral("张秀梅"));
        const auto second = story.complete(QStringLiteral("李长根"));
        rate(story);
        story.signIn(QStringLiteral("officer"));
        story.amend(second, [](HouseholdEdit &edit) { edit.setLabourForce(1); });
        const auto totals = rate(story);
        QCOMPARE(totals.rated, 2);
        QCOMPARE(totals.unchanged, 1);
        QCOMPARE(kept(story, kinds::rating, first).size(), size_t(1));
        QCOMPARE(kept(story, kinds::rating, second).size(), size_t(2));
    }

    void aDivisionIsRatedAlone()
    {
        RatingStory story;
        story.baselines();
        story.complete(QStringLiteral("张秀梅"));
        QCOMPARE(rate(story, ArchiveStory::otherVillage()).rated, 0);
        QCOMPARE(rate(story, ArchiveStory::village()).rated, 1);
    }

    void stoppedItGoesOn()
    {
        RatingStory story;
        story.baselines();
        story.complete(QStringLiteral("张秀梅"));
        story.complete(QStringLiteral("李长根"));
        const auto set = shipped(story);
        const auto session = story.rating();
        QVERIFY_ERROR(
            Ratings(story.archive(), set).rateAll(session, {}, [](int done) { return done < 1; }),
            ErrorCode::Cancelled);
        const auto totals = rate(story);
        QCOMPARE(totals.rated, 2);
        QCOMPARE(totals.unchanged, 1);
    }

    void onlyTheLockedHouseholdIsLeftOut()
    {
        RatingStory story;
        story.baselines();
        const auto locked = story.complete(QStringLiteral("张秀梅"));
        const auto other = story.complete(QStringLiteral("李长根"));
        const auto collect = story.as(QStringLiteral("officer"), QStringLiteral("collect"));
        must(story.archive().locks().lock(
            collect, kinds::household, locked, QStringLiteral("finished")));
        const auto totals = rate(story);
        QCOMPARE(totals.rated, 1);
        QCOMPARE(totals.grades.value(QStringLiteral("AA")), 1);
        QCOMPARE(totals.unsaved.size(), size_t(1));
        QVERIFY(!totals.unsaved.front().registerNumber.isEmpty());
        QVERIFY(!totals.unsaved.front().error.message.isEmpty());
        QVERIFY(kept(story, kinds::rating, locked).empty());
        QCOMPARE(kept(story, kinds::rating, other).size(), size_t(1));
        const auto set = shipped(story);
        const auto session = story.rating();
        QVERIFY(!Ratings(story.archive(), set).rateOne(session, locked));
    }

    void withoutConsentNobodyIsRated()
    {
        RatingStory story;
        story.baselines();
        story.signIn(QStringLiteral("officer"));
        const auto home = story.household(QStringLiteral("张秀梅"));
        const auto consent = story.consent(home);
        story.withdraw(consent);
        const auto totals = rate(story);
        QCOMPARE(totals.refused, 1);
        QCOMPARE(totals.rated + totals.incomplete + totals.vetoed, 0);
        const auto set = shipped(story);
        const auto session = story.rating();
        QVERIFY_ERROR(Ratings(story.archive(), set).rateOne(session, home), ErrorCode::Refused);
    }

    /// Of what was erased by law nothing may be read in a rating either: neither in its details nor in the journal.
    void anErasedFactTakesTheDetailsAlong()
    {
        RatingStory story;
        story.baselines();
        const auto home = story.complete(QStringLiteral("张秀梅"));
        const auto untouched = story.complete(QStringLiteral("李长根"));
        story.amend(home, [](HouseholdEdit &edit) { edit.setLabourForce(2); });
        story.record(home, "2021-05-13", QStringLiteral("(2019)闽0427执1号"));
        rate(story);
        QVERIFY(decryptedPages(story.folder()).contains("workers=2"));
        story.setDay(QDate(2026, 5, 14));
        const auto purge = story.propose();
        story.approve(purge);
        const auto ratings = kept(story, kinds::rating, home);
        QCOMPARE(RatingView(ratings.front().record).notRepeatable(), std::optional(true));
        QCOMPARE(RatingView(ratings.front().record).ratingPoints(),
                 std::optional(RatingStory::points - 10));
        QVERIFY(kept(story, kinds::ratingDetail, home).empty());
        QCOMPARE(kept(story, kinds::ratingDetail, untouched).size(), size_t(1));
        const auto check = must(verifyArchive(story.archive(), true));
        QVERIFY2(check.problems.isEmpty(), qPrintable(check.problems.join(u'\n')));
        story.signOut();
        const auto pages = decryptedPages(story.folder());
        QVERIFY(!pages.contains("workers=2"));
        QVERIFY(pages.contains("workers=3"));
    }
};

QTEST_MAIN(tst_Ratings)
#include "tst_ratings.moc"
