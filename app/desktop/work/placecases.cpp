// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/placecases.h"

#include "archive/ratingcase.h"
#include "rating/villagefigurelines.h"
#include "views/codes.h"
#include "views/townshiprating.h"
#include "views/villagerating.h"

#include <algorithm>
#include <map>

namespace archive {
namespace {

/// Years of a trend.
constexpr size_t yearsTold = 6;

/// Digits of a division from which on it says more than the county.
constexpr qsizetype countyDigits = 6;

/// A rating of either kind, as much of it as the window tells.
struct KeptRating
{
    VillageYearRates rates;
    bool isDecided = false;
    GrantedPlate plate;
};

KeptRating keptVillage(const VillageRatingView &rating)
{
    return {{int(rating.villageRatedYear().value_or(0)),
             rating.filedRate(),
             rating.trustedRate(),
             rating.villagePoints()},
            rating.villageDecidedOn().has_value(),
            {rating.plateNumber(), rating.villageRatingUntil()}};
}

KeptRating keptTownship(const TownshipRatingView &rating)
{
    const auto figures = figuresIn(rating.townshipFigures());
    return {{int(rating.townshipRatedYear().value_or(0)),
             figures.value(VillageIndicator::Filed).rate(),
             figures.value(VillageIndicator::Trusted).rate(),
             rating.townshipPoints()},
            rating.townshipDecidedOn().has_value(),
            {rating.plateNumber(), rating.townshipRatingUntil()}};
}

Result<std::vector<KeptRating>>
keptRatings(Archive &archive, const Session &session, const RatedSubject &subject)
{
    std::vector<KeptRating> kept;
    if (subject.workflow == ratingcase::villageWorkflow) {
        ARCHIVE_TRY(village, Uid::parse(subject.subject));
        ARCHIVE_TRY(shown, archive.records().children(session, kinds::villageRating, village));
        for (const auto &each : shown)
            kept.push_back(keptVillage(VillageRatingView(each.record)));
        return kept;
    }
    ARCHIVE_TRY(shown, archive.records().children(session, kinds::townshipRating, {}));
    for (const auto &each : shown) {
        const TownshipRatingView rating(each.record);
        if (rating.ratedDivision() == subject.division)
            kept.push_back(keptTownship(rating));
    }
    return kept;
}

/// The last rating of each year, and the plate that was granted last.
void tellRatings(const std::vector<KeptRating> &ratings, VillageFile &file)
{
    std::map<int, VillageYearRates> years;
    for (const auto &rating : ratings) {
        if (rating.rates.year > 0)
            years[rating.rates.year] = rating.rates;
        if (rating.isDecided)
            file.plate = rating.plate;
    }
    file.years.reserve(years.size());
    for (const auto &[year, rates] : years)
        file.years.push_back(rates);
    if (file.years.size() > yearsTold)
        file.years.erase(file.years.begin(), file.years.end() - yearsTold);
}

Result<void>
readCases(Archive &archive, const Session &session, const RatedSubject &subject, VillageFile &file)
{
    ARCHIVE_TRY(open, openCasesOf(archive, session, subject.workflow));
    for (const auto &row : open) {
        if (!row.record || row.record->division != subject.division)
            continue;
        ARCHIVE_TRY(each, archive.cases().get(session, row.id));
        ARCHIVE_TRY(posting, postingOf(archive, session, each));
        if (!posting.uid.isNull())
            file.posting = posting;
        file.cases.push_back(std::move(each));
    }
    std::sort(file.cases.begin(), file.cases.end(), [](const CaseFile &a, const CaseFile &b) {
        return a.row.openedAt > b.row.openedAt;
    });
    return {};
}

} // namespace

std::optional<RatedSubject> subjectOf(const RatedVillage &village)
{
    if (village.inputs.village.isNull())
        return std::nullopt;
    return RatedSubject{ratingcase::villageWorkflow,
                        village.inputs.village.toString(),
                        village.inputs.division,
                        codes::postingKind::trustedVillage};
}

RatedSubject subjectOf(const RatedPlace &place)
{
    const auto beyondCounty = place.division.mid(countyDigits);
    const bool isCounty = beyondCounty.count(QLatin1Char('0')) == beyondCounty.size();
    return {ratingcase::townshipWorkflow,
            place.division,
            place.division,
            isCounty ? codes::postingKind::trustedCounty : codes::postingKind::trustedTownship};
}

Result<std::vector<CaseRow>>
openCasesOf(Archive &archive, const Session &session, QLatin1String workflow)
{
    CaseQuery query;
    query.workflow = workflow;
    return archive.cases().due(session, query);
}

Result<VillageFile>
readFileOf(Archive &archive, const Session &session, const RatedSubject &subject)
{
    VillageFile file;
    ARCHIVE_TRY(ratings, keptRatings(archive, session, subject));
    tellRatings(ratings, file);
    ARCHIVE_CHECK(readCases(archive, session, subject, file));
    ARCHIVE_TRY(postings, openPostings(archive, session, {subject.posting, subject.division}));
    file.postings = std::move(postings);
    return file;
}

Result<CaseState>
takeDecision(Archive &archive, const Session &session, const VillageDecision &decision)
{
    const auto &about = decision.about;
    auto values = decision.values;
    if (decision.caseId.isNull()) {
        return archive.cases().open(session,
                                    {about.workflow, about.subject, decision.reason, values});
    }
    if (decision.newPosting) {
        ARCHIVE_TRY(posting,
                    enterPosting(archive,
                                 session,
                                 {about.posting, about.division},
                                 *decision.newPosting,
                                 decision.reason));
        values.emplace_back(ratingcase::posting, posting.toString());
    }
    ARCHIVE_CHECK(endPosting(archive, session, decision.postingEnd, decision.reason));
    return archive.cases().step(
        session, {decision.caseId, decision.action, decision.reason, values, decision.revision});
}

} // namespace archive
