// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkdesk.h"
#include "support/verify.h"
#include "views/measure.h"
#include "views/rating.h"
#include "views/townshiprating.h"
#include "views/village.h"
#include "views/villagerating.h"
#include "views/villageyear.h"

using namespace archive;
using namespace archive::test;

namespace {

constexpr auto gradesFollowThePointsCases = std::to_array<CheckCase>({
    {"1000 tenths and tripleA",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setRatingPoints(1000)
                 .setProposedGrade(codes::grade::tripleA);
         })};
     },
     ""},
    {"900 tenths and tripleA",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setRatingPoints(900)
                 .setProposedGrade(codes::grade::tripleA);
         })};
     },
     ""},
    {"899 tenths and tripleA",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setRatingPoints(899)
                 .setProposedGrade(codes::grade::tripleA);
         })};
     },
     "!grade-points-aa"},
    {"800 tenths and doubleA",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setRatingPoints(800)
                 .setProposedGrade(codes::grade::doubleA);
         })};
     },
     ""},
    {"799 tenths and doubleA",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setRatingPoints(799)
                 .setProposedGrade(codes::grade::doubleA);
         })};
     },
     "!grade-points-a"},
    {"700 tenths and singleA",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setRatingPoints(700)
                 .setProposedGrade(codes::grade::singleA);
         })};
     },
     ""},
    {"699 tenths and singleA",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setRatingPoints(699)
                 .setProposedGrade(codes::grade::singleA);
         })};
     },
     "!grade-points-b"},
    {"600 tenths and gradeB",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setRatingPoints(600)
                 .setProposedGrade(codes::grade::gradeB);
         })};
     },
     ""},
    {"599 tenths and gradeB",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setRatingPoints(599)
                 .setProposedGrade(codes::grade::gradeB);
         })};
     },
     "!grade-points-c"},
    {"0 tenths and gradeC",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setRatingPoints(0)
                 .setProposedGrade(codes::grade::gradeC);
         })};
     },
     ""},
    {"900 tenths and doubleA",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setRatingPoints(900)
                 .setProposedGrade(codes::grade::doubleA);
         })};
     },
     "!grade-points-aaa"},
    {"decided",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::decided)
                 .setFinalGrade(codes::grade::singleA)
                 .setDecidedBy(QStringLiteral("reviewer"))
                 .setDecidedOn(date("2026-05-02"));
         })};
     },
     ""},
    {"decided by nobody",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::decided)
                 .setFinalGrade(codes::grade::singleA)
                 .setDecidedOn(date("2026-05-02"));
         })};
     },
     "!decision-missing"},
    {"another grade with its reason",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setProposedGrade(codes::grade::gradeB)
                 .setFinalGrade(codes::grade::singleA)
                 .setOverrideReason(QStringLiteral("新获省级荣誉"));
         })};
     },
     ""},
    {"another grade without a reason",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setProposedGrade(codes::grade::gradeB)
                 .setFinalGrade(codes::grade::singleA);
         })};
     },
     "!override-unexplained"},
    {"a veto",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::notRated)
                 .setVetoReasons({QStringLiteral("1")});
         })};
     },
     ""},
    {"a veto and a grade",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setVetoReasons({QStringLiteral("1")})
                 .setFinalGrade(codes::grade::gradeC);
         })};
     },
     "!veto-with-grade"},
    {"two years",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setRatingUntil(date("2028-05-01"));
         })};
     },
     ""},
    {"a day more",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
             edit.setRatedOn(date("2026-05-01"))
                 .setRatingState(codes::ratingState::proposed)
                 .setRatingUntil(date("2028-05-02"));
         })};
     },
     "rating-years-most"},
});

Change yearOf(CheckDesk &desk, const Uid &village, int year, const Uid &uid = {})
{
    auto change = desk.below<VillageYearEdit>(
        kinds::villageYear, [&](VillageYearEdit &edit) { edit.setFiguresYear(year); }, village);
    if (!uid.isNull())
        change.uid = uid;
    return change;
}

Uid villageOf(CheckDesk &desk, const QString &division)
{
    return desk.save(desk.root<VillageEdit>(kinds::village, [&](VillageEdit &edit) {
        edit.setVillageDivision(division).setVillageName(QStringLiteral("澄江楼村"));
    }));
}

constexpr auto yearsStandOnceCases = std::to_array<CheckCase>({
    {"another year",
     [](CheckDesk &desk) {
         const auto village = villageOf(desk, ArchiveStory::village());
         desk.save(yearOf(desk, village, 2024));
         return std::vector{yearOf(desk, village, 2025)};
     },
     ""},
    {"the same year",
     [](CheckDesk &desk) {
         const auto village = villageOf(desk, ArchiveStory::village());
         desk.save(yearOf(desk, village, 2025));
         return std::vector{yearOf(desk, village, 2025)};
     },
     "!village-year-twice"},
    {"the same record again",
     [](CheckDesk &desk) {
         const auto village = villageOf(desk, ArchiveStory::village());
         const auto kept = desk.save(yearOf(desk, village, 2025));
         return std::vector{yearOf(desk, village, 2025, kept)};
     },
     ""},
    {"after it was deleted",
     [](CheckDesk &desk) {
         const auto village = villageOf(desk, ArchiveStory::village());
         Change gone;
         gone.kind = kinds::villageYear;
         gone.uid = desk.save(yearOf(desk, village, 2025));
         gone.deleted = true;
         desk.save(gone);
         return std::vector{yearOf(desk, village, 2025)};
     },
     ""},
    {"of another village",
     [](CheckDesk &desk) {
         desk.save(yearOf(desk, villageOf(desk, ArchiveStory::otherVillage()), 2025));
         return std::vector{yearOf(desk, villageOf(desk, ArchiveStory::village()), 2025)};
     },
     ""},
});

Change ratedDivision(CheckDesk &desk, const char *division)
{
    return desk.root<TownshipRatingEdit>(kinds::townshipRating, [&](TownshipRatingEdit &edit) {
        edit.setRatedDivision(QString::fromLatin1(division))
            .setTownshipRatedOn(date("2026-02-10"))
            .setTownshipRatingState(codes::villageRatingState::proposed);
    });
}

constexpr auto villagesPassTheGatesCases = std::to_array<CheckCase>({
    {"on the gates",
     [](CheckDesk &desk) {
         const auto village =
             desk.save(desk.root<VillageEdit>(kinds::village, [](VillageEdit &edit) {
                 edit.setVillageDivision(ArchiveStory::village())
                     .setVillageName(QStringLiteral("澄江楼村"));
             }));
         return std::vector{desk.below<VillageRatingEdit>(
             kinds::villageRating,
             [&](VillageRatingEdit &edit) {
                 edit.setVillageRatedOn(date("2026-01-31"))
                     .setVillageRatingState(codes::villageRatingState::decided)
                     .setTrustedRate(percent("20.00"))
                     .setFiledRate(percent("80.00"))
                     .setBadLoanRate(percent("3.00"));
             },
             village)};
     },
     ""},
    {"too few trusted",
     [](CheckDesk &desk) {
         const auto village =
             desk.save(desk.root<VillageEdit>(kinds::village, [](VillageEdit &edit) {
                 edit.setVillageDivision(ArchiveStory::village())
                     .setVillageName(QStringLiteral("澄江楼村"));
             }));
         return std::vector{desk.below<VillageRatingEdit>(
             kinds::villageRating,
             [&](VillageRatingEdit &edit) {
                 edit.setVillageRatedOn(date("2026-01-31"))
                     .setVillageRatingState(codes::villageRatingState::decided)
                     .setTrustedRate(percent("19.99"));
             },
             village)};
     },
     "trusted-least"},
    {"too few filed",
     [](CheckDesk &desk) {
         const auto village =
             desk.save(desk.root<VillageEdit>(kinds::village, [](VillageEdit &edit) {
                 edit.setVillageDivision(ArchiveStory::village())
                     .setVillageName(QStringLiteral("澄江楼村"));
             }));
         return std::vector{desk.below<VillageRatingEdit>(
             kinds::villageRating,
             [&](VillageRatingEdit &edit) {
                 edit.setVillageRatedOn(date("2026-01-31"))
                     .setVillageRatingState(codes::villageRatingState::decided)
                     .setFiledRate(percent("79.99"));
             },
             village)};
     },
     "filed-least"},
    {"too many bad loans",
     [](CheckDesk &desk) {
         const auto village =
             desk.save(desk.root<VillageEdit>(kinds::village, [](VillageEdit &edit) {
                 edit.setVillageDivision(ArchiveStory::village())
                     .setVillageName(QStringLiteral("澄江楼村"));
             }));
         return std::vector{desk.below<VillageRatingEdit>(
             kinds::villageRating,
             [&](VillageRatingEdit &edit) {
                 edit.setVillageRatedOn(date("2026-01-31"))
                     .setVillageRatingState(codes::villageRatingState::decided)
                     .setBadLoanRate(percent("3.01"));
             },
             village)};
     },
     "bad-loans-most"},
    {"not decided yet",
     [](CheckDesk &desk) {
         const auto village =
             desk.save(desk.root<VillageEdit>(kinds::village, [](VillageEdit &edit) {
                 edit.setVillageDivision(ArchiveStory::village())
                     .setVillageName(QStringLiteral("澄江楼村"));
             }));
         return std::vector{desk.below<VillageRatingEdit>(
             kinds::villageRating,
             [&](VillageRatingEdit &edit) {
                 edit.setVillageRatedOn(date("2026-01-31"))
                     .setVillageRatingState(codes::villageRatingState::applied)
                     .setTrustedRate(percent("1.00"));
             },
             village)};
     },
     ""},
    {"a village",
     [](CheckDesk &desk) {
         return std::vector{desk.root<VillageEdit>(kinds::village, [&](VillageEdit &edit) {
             edit.setVillageDivision(ArchiveStory::village())
                 .setVillageName(QStringLiteral("澄江楼村"));
         })};
     },
     ""},
    {"a township",
     [](CheckDesk &desk) {
         return std::vector{desk.root<VillageEdit>(kinds::village, [&](VillageEdit &edit) {
             edit.setVillageDivision(QStringLiteral("350405100000"))
                 .setVillageName(QStringLiteral("青州镇"));
         })};
     },
     "!village-level"},
    {"a rated township",
     [](CheckDesk &desk) { return std::vector{ratedDivision(desk, "350405100000")}; },
     ""},
    {"a rated county",
     [](CheckDesk &desk) { return std::vector{ratedDivision(desk, "350405000000")}; },
     ""},
    {"a village rated as a township",
     [](CheckDesk &desk) { return std::vector{ratedDivision(desk, "350405100201")}; },
     "!rated-division-level"},
    {"a prefecture rated as a township",
     [](CheckDesk &desk) { return std::vector{ratedDivision(desk, "350400000000")}; },
     "!rated-division-level"},
    {"a sanction with its document",
     [](CheckDesk &desk) {
         return std::vector{desk.below<MeasureEdit>(kinds::measure, [&](MeasureEdit &edit) {
             edit.setMeasureKind(codes::measureKind::sanctionOfTheNationalList)
                 .setMeasureItem(QStringLiteral("3"))
                 .setMeasureFrom(date("2026-05-01"))
                 .setMeasureDocument(QStringLiteral("国办发〔2020〕49号"));
         })};
     },
     ""},
    {"a sanction without one",
     [](CheckDesk &desk) {
         return std::vector{desk.below<MeasureEdit>(kinds::measure, [&](MeasureEdit &edit) {
             edit.setMeasureKind(codes::measureKind::sanctionOfTheNationalList)
                 .setMeasureItem(QStringLiteral("3"))
                 .setMeasureFrom(date("2026-05-01"));
         })};
     },
     "!sanction-without-document"},
    {"a reward without one",
     [](CheckDesk &desk) {
         return std::vector{desk.below<MeasureEdit>(kinds::measure, [&](MeasureEdit &edit) {
             edit.setMeasureKind(codes::measureKind::reward)
                 .setMeasureItem(QStringLiteral("3"))
                 .setMeasureFrom(date("2026-05-01"));
         })};
     },
     ""},
});

} // namespace

class tst_RatingChecks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void gradesFollowThePoints_data() { addRows(gradesFollowThePointsCases); }
    void gradesFollowThePoints() { verifyRow(gradesFollowThePointsCases); }

    void yearsStandOnce_data() { addRows(yearsStandOnceCases); }
    void yearsStandOnce() { verifyRow(yearsStandOnceCases); }

    void villagesPassTheGates_data() { addRows(villagesPassTheGatesCases); }
    void villagesPassTheGates() { verifyRow(villagesPassTheGatesCases); }
};

QTEST_GUILESS_MAIN(tst_RatingChecks)
#include "tst_ratingchecks.moc"
