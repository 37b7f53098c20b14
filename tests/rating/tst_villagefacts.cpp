// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ratingfacts.h"
#include "rating/villagestory.h"
#include "support/verify.h"
#include "views/objection.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

/// What happens to the village, and what a count of it is then.
struct VillageCase
{
    const char *name;
    void (*tell)(VillageStory &story);
    const char *fact;
    int expected; ///< below zero: not known
};

constexpr int notKnown = -1;

void asItIs(VillageStory &) { }

void addWithdrawn(VillageStory &story)
{
    story.signIn(QStringLiteral("officer"));
    story.withdraw(story.consent(story.household(QStringLiteral("赵六"))));
}

void object(VillageStory &story, size_t index, QLatin1String state)
{
    auto made = ArchiveStory::change<ObjectionEdit>(kinds::objection, [&](ObjectionEdit &edit) {
        edit.setReceivedOn(PurgeStory::date("2026-05-10"))
            .setObjectionContent(QStringLiteral("余额不符"))
            .setObjectionState(state);
        if (state != codes::objectionState::received)
            edit.setAnsweredOn(PurgeStory::date("2026-05-12"));
    });
    made.parent = story.homes.at(index);
    story.saveAs(QStringLiteral("objection"), made);
}

const VillageCase villageCases[]{
    {"registered households of the year", asItIs, "households_registered", 40},
    {"resident households, apart", asItIs, "households_resident", 10},
    {"people that nobody counted", asItIs, "people_registered", notKnown},
    {"the village's own figures are those of their year",
     [](VillageStory &story) {
         story.saveAs(
             QStringLiteral("collect"),
             ArchiveStory::change<VillageEdit>(
                 kinds::village,
                 [](VillageEdit &edit) { edit.setStatisticsYear(2024).setRegisteredPeople(150); },
                 story.place));
     },
     "people_registered",
     notKnown},
    {"a record of the year stands before the village's own figures",
     [](VillageStory &story) {
         story.saveAs(QStringLiteral("collect"),
                      ArchiveStory::change<VillageEdit>(
                          kinds::village,
                          [](VillageEdit &edit) {
                              edit.setStatisticsYear(2025).setRegisteredHouseholds(99);
                          },
                          story.place));
     },
     "households_registered",
     40},
    {"households on file", asItIs, "filed", 8},
    {"a draft is not entered",
     [](VillageStory &story) {
         story.signIn(QStringLiteral("officer"));
         story.household(QStringLiteral("赵六"));
     },
     "entered",
     8},
    {"one whose consent was withdrawn is entered", addWithdrawn, "entered", 9},
    {"and not on file", addWithdrawn, "filed", 8},
    {"a consent that ended",
     [](VillageStory &story) { story.setDay(QDate(2040, 1, 1)); },
     "filed",
     0},
    {"all live there", asItIs, "filed_resident", 8},
    {"away on business lives there",
     [](VillageStory &story) { story.moveAway(2, codes::residenceState::awayOnBusiness); },
     "filed_resident",
     8},
    {"registered only does not",
     [](VillageStory &story) {
         story.moveAway(2, codes::residenceState::registeredOnlyNotLivingThere);
     },
     "filed_resident",
     7},
    {"of one it is not known",
     [](VillageStory &story) {
         story.empty(kinds::household, story.homes.at(2), {fields::household::residenceState});
     },
     "filed_unplaced",
     1},
    {"trusted by decision", asItIs, "trusted", 2},
    {"a grade that is none of the trusted",
     [](VillageStory &story) {
         story.ratingOf(story.homes.at(2), [](RatingEdit &edit) {
             VillageStory::decide(edit, codes::grade::gradeB, "2026-02-10");
         });
     },
     "trusted",
     2},
    {"the newest decision counts",
     [](VillageStory &story) {
         story.ratingOf(story.homes.at(0), [](RatingEdit &edit) {
             VillageStory::decide(edit, codes::grade::gradeB, "2026-02-10");
         });
     },
     "trusted",
     1},
    {"one that was cancelled afterwards",
     [](VillageStory &story) {
         story.ratingOf(story.homes.at(0), [](RatingEdit &edit) {
             edit.setRatedOn(PurgeStory::date("2026-04-01"))
                 .setRatingState(codes::ratingState::cancelled);
         });
     },
     "trusted",
     1},
    {"an older one that is entered later does not",
     [](VillageStory &story) {
         story.ratingOf(story.homes.at(0), [](RatingEdit &edit) {
             edit.setRatedOn(PurgeStory::date("2024-01-05"));
             VillageStory::decide(edit, codes::grade::gradeB, "2024-02-10");
         });
     },
     "trusted",
     2},
    {"a decision on its last day",
     [](VillageStory &story) { story.setDay(QDate(2028, 1, 10)); },
     "trusted",
     2},
    {"a decision that is past",
     [](VillageStory &story) { story.setDay(QDate(2028, 1, 11)); },
     "trusted",
     0},
    {"a decision without an end holds for the profile's months",
     [](VillageStory &story) {
         story.ratingOf(story.homes.at(2), [](RatingEdit &edit) {
             edit.setRatedOn(PurgeStory::date("2024-05-01"));
             VillageStory::decide(edit, codes::grade::singleA, "2024-05-13");
         });
     },
     "trusted",
     3},
    {"and no longer",
     [](VillageStory &story) {
         story.ratingOf(story.homes.at(2), [](RatingEdit &edit) {
             edit.setRatedOn(PurgeStory::date("2024-05-01"));
             VillageStory::decide(edit, codes::grade::singleA, "2024-05-12");
         });
     },
     "trusted",
     2},
    {"a trusted one that moved away",
     [](VillageStory &story) {
         story.moveAway(0, codes::residenceState::registeredOnlyNotLivingThere);
     },
     "trusted_resident",
     1},
    {"a proposal is none",
     [](VillageStory &story) { story.RatingStory::rating(story.homes.at(2)); },
     "trusted",
     2},
    {"and told beside",
     [](VillageStory &story) { story.RatingStory::rating(story.homes.at(2)); },
     "proposed",
     1},
    {"a proposal for a trusted one is not told twice",
     [](VillageStory &story) { story.RatingStory::rating(story.homes.at(0)); },
     "proposed",
     0},
    {"no objections", asItIs, "disputed", 0},
    {"two objections of one household",
     [](VillageStory &story) {
         object(story, 0, codes::objectionState::received);
         object(story, 0, codes::objectionState::received);
     },
     "disputed",
     1},
    {"an objection that is answered",
     [](VillageStory &story) { object(story, 0, codes::objectionState::corrected); },
     "disputed",
     0},
    {"an objection as a case",
     [](VillageStory &story) {
         const auto session = story.as(QStringLiteral("officer"), QStringLiteral("objection"));
         must(story.archive().cases().open(
             session,
             {QStringLiteral("objection"),
              story.debts.at(0).toString(),
              {},
              {{QStringLiteral("dispute"), QStringLiteral("余额不符")}}}));
     },
     "disputed",
     1},
    {"households with loans", asItIs, "borrowers", 8},
    {"all pay as agreed", asItIs, "borrowers_punctual", 8},
    {"an overdue month",
     [](VillageStory &story) {
         story.amendDebt(3, [](LoanEdit &edit) {
             edit.setRepaymentStrip(QStringLiteral("NNNNNNNNNNNN1NNNNNNNNNNN"));
         });
     },
     "borrowers_punctual",
     7},
    {"paid late within the month is on time",
     [](VillageStory &story) {
         story.amendDebt(3, [](LoanEdit &edit) {
             edit.setRepaymentStrip(QStringLiteral("NNNNNNNNNNNNMNNNNNNNNNNN"));
         });
     },
     "borrowers_punctual",
     8},
    {"a loan that is over and not paid back",
     [](VillageStory &story) { story.endDebt(3, "2026-05-12", ""); },
     "borrowers_punctual",
     7},
    {"on its last day it is not over",
     [](VillageStory &story) { story.endDebt(3, "2026-05-13", ""); },
     "borrowers_punctual",
     8},
    {"a loan without a strip is unclear",
     [](VillageStory &story) {
         story.empty(kinds::loan,
                     story.debts.at(3),
                     {fields::loan::repaymentStrip, fields::loan::stripUntil});
     },
     "borrowers_unclear",
     1},
    {"private lending does not count",
     [](VillageStory &story) {
         story.amendDebt(3, [](LoanEdit &edit) { edit.setPrivateLending(true); });
     },
     "borrowers",
     7},
    {"a deleted loan does not count",
     [](VillageStory &story) {
         Change gone;
         gone.kind = kinds::loan;
         gone.uid = story.debts.at(3);
         gone.deleted = true;
         story.saveAs(QStringLiteral("collect"), gone);
     },
     "borrowers",
     7},
    {"nothing fell due", asItIs, "loans_due", notKnown},
    {"all fell due",
     [](VillageStory &story) { story.endAll("2026-05-01", "2026-05-01"); },
     "loans_due",
     8},
    {"and were paid on the day",
     [](VillageStory &story) { story.endAll("2026-05-01", "2026-05-01"); },
     "loans_on_time",
     8},
    {"a day late",
     [](VillageStory &story) { story.endAll("2026-05-01", "2026-05-02"); },
     "loans_on_time",
     0},
    {"in the month of the end",
     [](VillageStory &story) { story.endAll("2026-05-01", "2026-05"); },
     "loans_on_time",
     8},
    {"a loan that ended before the 24 months",
     [](VillageStory &story) { story.endAll("2024-05-13", "2024-05-13"); },
     "loans_due",
     notKnown},
    {"four that fell due would tell of one",
     [](VillageStory &story) {
         for (size_t index = 0; index < 4; ++index)
             story.endDebt(index, "2026-05-01", "2026-05-01");
     },
     "loans_due",
     notKnown},
    {"what is owed, in fen", asItIs, "owed", 32'000'000},
    {"nothing of it is bad", asItIs, "owed_bad", 0},
    {"a substandard loan",
     [](VillageStory &story) {
         story.amendDebt(3,
                         [](LoanEdit &edit) { edit.setFiveClass(codes::fiveClass::substandard); });
     },
     "owed_bad",
     4'000'000},
    {"a loan on special mention is not bad",
     [](VillageStory &story) {
         story.amendDebt(
             3, [](LoanEdit &edit) { edit.setFiveClass(codes::fiveClass::specialMention); });
     },
     "owed_bad",
     0},
    {"a loan without a class is unclear",
     [](VillageStory &story) {
         story.empty(kinds::loan, story.debts.at(3), {fields::loan::fiveClass});
     },
     "loans_unclear",
     1},
    {"a settled loan is not owed",
     [](VillageStory &story) { story.endDebt(3, "2026-05-01", "2026-05-01"); },
     "owed",
     28'000'000},
    {"loans that stood a year ago", asItIs, "loans_marked", 8},
    {"more than 90 days late now",
     [](VillageStory &story) { story.markAll("NNNNNNNNNNNNNNNNNNNN1234"); },
     "loans_late",
     8},
    {"not then",
     [](VillageStory &story) { story.markAll("NNNNNNNNNNNNNNNNNNNN1234"); },
     "loans_late_before",
     0},
    {"late a year ago",
     [](VillageStory &story) { story.markAll("NNNNNNNN1234NNNNNNNNNNNN"); },
     "loans_late_before",
     8},
    {"loans that did not stand a year ago",
     [](VillageStory &story) { story.markAll("////////////NNNNNNNNNNNN"); },
     "loans_marked",
     notKnown},
    {"appraisers", asItIs, "committee", 3},
    {"one of them again, of another household",
     [](VillageStory &story) {
         story.voice(story.homes.at(1), QStringLiteral("李代表"), "2026-03-02");
     },
     "committee",
     3},
    {"one a year ago",
     [](VillageStory &story) {
         story.voice(story.homes.at(1), QStringLiteral("赵代表"), "2025-05-13");
     },
     "committee",
     3},
    {"not decided", asItIs, "decided", 0},
};

} // namespace

/// Each count that a village's rating rests on, as the archive's own statement tells it.
class tst_VillageFacts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void countsAreAsTheRecordsSay_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const auto &each : villageCases)
            QTest::newRow(each.name) << index++;
    }
    void countsAreAsTheRecordsSay()
    {
        QFETCH(int, index);
        const auto &each = villageCases[index];
        VillageStory story;
        story.settle();
        each.tell(story);
        const auto villages = story.facts();
        QCOMPARE(villages.size(), size_t(1));
        QCOMPARE(villages.front().village, story.place);
        QCOMPARE(villages.front().facts.value(QString::fromLatin1(each.fact), notKnown),
                 qint64(each.expected));
    }

    void yearsAreKeptApart()
    {
        VillageStory story;
        story.settle();
        story.yearOf(story.place, 2024, 41, 12);
        const auto registered = QStringLiteral("households_registered");
        QCOMPARE(story.facts(2024).front().facts.value(registered), qint64(41));
        QCOMPARE(story.facts(2025).front().facts.value(registered), qint64(40));
        QVERIFY(!story.facts(2023).front().facts.contains(registered));
    }

    void theVillagesOwnFiguresCountForTheirYear()
    {
        VillageStory story;
        story.villageRecord(ArchiveStory::village(), [](VillageEdit &edit) {
            edit.setStatisticsYear(2024).setResidentHouseholds(7);
        });
        const auto resident = QStringLiteral("households_resident");
        QCOMPARE(story.facts(2024).front().facts.value(resident), qint64(7));
        QVERIFY(!story.facts(2025).front().facts.contains(resident));
    }

    /// Below five nothing is told but how many there are.
    void fewHouseholdsAreNotToldOf()
    {
        VillageStory story;
        story.villageRecord();
        for (const auto *name : {"张秀梅", "李长根", "陈家旺", "罗天明"}) {
            const auto home = story.home(QString::fromUtf8(name));
            story.debt(home);
            story.trust(home);
        }
        auto facts = story.facts().front().facts;
        QCOMPARE(facts.value(QStringLiteral("filed")), qint64(4));
        for (const auto *name : {"filed_resident",
                                 "rated",
                                 "trusted",
                                 "proposed",
                                 "disputed",
                                 "borrowers",
                                 "owed",
                                 "loans_marked"})
            QVERIFY2(!facts.contains(QString::fromLatin1(name)), name);
        story.debt(story.home(QStringLiteral("邓细妹")));
        facts = story.facts().front().facts;
        QCOMPARE(facts.value(QStringLiteral("trusted")), qint64(4));
        QCOMPARE(facts.value(QStringLiteral("owed")), qint64(20'000'000));
    }

    void aVillageWithoutARecordIsTold()
    {
        VillageStory story;
        story.settle();
        story.home(QStringLiteral("吴海生"), ArchiveStory::otherVillage());
        const auto villages = story.facts();
        QCOMPARE(villages.size(), size_t(2));
        QVERIFY(villages.front().village != villages.back().village);
        const auto &other = villages.front().village.isNull() ? villages.front() : villages.back();
        QVERIFY(other.village.isNull());
        QCOMPARE(other.division, ArchiveStory::otherVillage());
        QVERIFY(other.name.isEmpty());
    }

    void aDivisionIsAskedAlone()
    {
        VillageStory story;
        story.settle();
        auto query = story.query();
        query.divisionPrefix = ArchiveStory::otherVillage();
        const auto session = story.rating();
        QVERIFY(must(story.archive().ratingFacts().villages(session, query)).empty());
    }

    void onlyWhoMayRateVillagesAsks_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("another purpose") << "officer"
                                         << "collect";
        QTest::newRow("admin") << "admin"
                               << "maintenance";
        QTest::newRow("auditor") << "auditor"
                                 << "audit";
    }
    void onlyWhoMayRateVillagesAsks()
    {
        QFETCH(QString, user);
        QFETCH(QString, purpose);
        VillageStory story;
        const auto session = story.as(user, purpose);
        QVERIFY_ERROR(story.archive().ratingFacts().villages(session, story.query()),
                      ErrorCode::Refused);
    }
};

QTEST_MAIN(tst_VillageFacts)
#include "tst_villagefacts.moc"
