// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checkedrecord.h"
#include "domain/divisioncode.h"
#include "views/codes.h"
#include "views/measure.h"
#include "views/rating.h"
#include "views/townshiprating.h"
#include "views/village.h"
#include "views/villagerating.h"
#include "views/villageyear.h"

#include <algorithm>
#include <array>

namespace archive {
namespace {

/// The grade that so many tenths of a point are worth, by the limits of the table, and the check that speaks of it.
std::pair<QLatin1String, Check> gradeOf(const CheckedRecord &checked, qint64 points)
{
    static constexpr std::array<std::pair<QLatin1String, Check>, 4> bands{
        {{codes::grade::tripleA, Check::GradePointsAaa},
         {codes::grade::doubleA, Check::GradePointsAa},
         {codes::grade::singleA, Check::GradePointsA},
         {codes::grade::gradeB, Check::GradePointsB}}};
    for (const auto &band : bands) {
        if (points >= checked.limit(band.second))
            return band;
    }
    return {codes::grade::gradeC, Check::GradePointsC};
}

void checkGrade(const CheckedRecord &checked, const RatingView &rating)
{
    namespace f = fields::rating;
    if (rating.ratingPoints() && !rating.proposedGrade().isEmpty()) {
        const auto [grade, check] = gradeOf(checked, *rating.ratingPoints());
        checked.raiseIf(rating.proposedGrade() != grade, check, f::proposedGrade);
    }
    const bool differs = !rating.finalGrade().isEmpty() && !rating.proposedGrade().isEmpty()
        && rating.finalGrade() != rating.proposedGrade();
    checked.raiseIf(differs && rating.overrideReason().isEmpty(),
                    Check::OverrideUnexplained,
                    f::overrideReason);
}

bool ranksBelow(const CheckedRecord &checked, const std::optional<Rate> &rate, Check check)
{
    return rate && *rate < checked.rateLimit(check);
}

} // namespace

Result<void> checkRating(const CheckedRecord &checked)
{
    const RatingView rating(checked.record());
    namespace f = fields::rating;
    checkGrade(checked, rating);
    const bool isDecided = rating.ratingState() == codes::ratingState::decided;
    checked.raiseIf(isDecided
                        && (rating.finalGrade().isEmpty() || rating.decidedBy().isEmpty()
                            || !rating.decidedOn()),
                    Check::DecisionMissing,
                    f::ratingState);
    checked.raiseIf(!rating.vetoReasons().isEmpty() && !rating.finalGrade().isEmpty(),
                    Check::VetoWithGrade,
                    f::finalGrade);
    const auto from = rating.decidedOn() ? rating.decidedOn() : rating.ratedOn();
    const auto years = int(checked.limit(Check::RatingYearsMost));
    checked.raiseIf(from && rating.ratingUntil()
                        && rating.ratingUntil()->earliest() > from->latest().addYears(years),
                    Check::RatingYearsMost,
                    f::ratingUntil);
    return {};
}

Result<void> checkVillage(const CheckedRecord &checked)
{
    const auto division = DivisionCode::parse(VillageView(checked.record()).villageDivision());
    checked.raiseIf(division && division->level() != DivisionLevel::Village,
                    Check::VillageLevel,
                    fields::village::villageDivision);
    return {};
}

/// Each year once: what a rating reckons with must not depend on which of two records is read.
Result<void> checkVillageYear(const CheckedRecord &checked)
{
    const VillageYearView year(checked.record());
    ARCHIVE_TRY(years, checked.rows().children(kinds::villageYear, checked.record().parent));
    const bool twice = std::any_of(years.begin(), years.end(), [&](const Record &each) {
        return !each.deleted && each.uid != checked.record().uid
            && VillageYearView(each).figuresYear() == year.figuresYear();
    });
    checked.raiseIf(twice, Check::VillageYearTwice, fields::villageYear::figuresYear);
    return {};
}

Result<void> checkVillageRating(const CheckedRecord &checked)
{
    const VillageRatingView rating(checked.record());
    namespace f = fields::villageRating;
    if (rating.villageRatingState() != codes::villageRatingState::decided)
        return {};
    checked.raiseIf(ranksBelow(checked, rating.trustedRate(), Check::TrustedLeast),
                    Check::TrustedLeast,
                    f::trustedRate);
    checked.raiseIf(ranksBelow(checked, rating.filedRate(), Check::FiledLeast),
                    Check::FiledLeast,
                    f::filedRate);
    checked.raiseIf(rating.badLoanRate()
                        && *rating.badLoanRate() > checked.rateLimit(Check::BadLoansMost),
                    Check::BadLoansMost,
                    f::badLoanRate);
    return {};
}

Result<void> checkTownshipRating(const CheckedRecord &checked)
{
    const auto division = DivisionCode::parse(TownshipRatingView(checked.record()).ratedDivision());
    checked.raiseIf(division && division->level() != DivisionLevel::Township
                        && division->level() != DivisionLevel::County,
                    Check::RatedDivisionLevel,
                    fields::townshipRating::ratedDivision);
    return {};
}

Result<void> checkMeasure(const CheckedRecord &checked)
{
    const MeasureView measure(checked.record());
    checked.raiseIf(measure.measureKind() == codes::measureKind::sanctionOfTheNationalList
                        && measure.measureDocument().isEmpty(),
                    Check::SanctionWithoutDocument,
                    fields::measure::measureDocument);
    return {};
}

} // namespace archive
