// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/placeproposals.h"

#include "base/legalclock.h"
#include "rating/proposals.h"
#include "rating/villagefigurelines.h"
#include "rating/villageproposal.h"
#include "views/townshiprating.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace archive {

namespace {

/// What a proposal sets; the day, which alone makes no other one, stands first.
constexpr std::array proposedOfPlace{fields::townshipRating::townshipRatedOn,
                                     fields::townshipRating::ratedDivision,
                                     fields::townshipRating::townshipRatedYear,
                                     fields::townshipRating::townshipProfile,
                                     fields::townshipRating::townshipVillages,
                                     fields::townshipRating::creditVillages,
                                     fields::townshipRating::townshipPoints,
                                     fields::townshipRating::passesGates,
                                     fields::townshipRating::townshipFigures,
                                     fields::townshipRating::townshipValidMonths,
                                     fields::townshipRating::townshipRatingState};

} // namespace

Change PlaceProposals::changeOf(const RatedPlace &place) const
{
    const auto today = legalclock::civilDate(m_archive.environment().clock->nowUtc());
    const auto &verdict = place.verdict;
    Record record;
    record.kind = kinds::townshipRating;
    TownshipRatingEdit(record)
        .setRatedDivision(place.division)
        .setTownshipRatedOn(PartialDate::fromDate(today))
        .setTownshipRatedYear(m_year)
        .setTownshipProfile(villageproposal::titleOf(m_profile))
        .setTownshipVillages(place.villages)
        .setCreditVillages(place.decided)
        .setTownshipPoints(verdict.tenths)
        .setPassesGates(verdict.standing == VillageVerdict::Standing::Passed)
        .setTownshipFigures(figureLines(verdict.figures))
        .setTownshipValidMonths(m_profile.validMonths())
        .setTownshipRatingState(villageproposal::stateOf(verdict.standing));
    return villageproposal::changeOf(record, proposedOfPlace);
}

std::optional<Change> PlaceProposals::amending(const RatedPlace &place,
                                               const std::vector<ShownRecord> &kept) const
{
    const auto last = std::find_if(kept.rbegin(), kept.rend(), [&](const ShownRecord &each) {
        const TownshipRatingView rating(each.record);
        return rating.ratedDivision() == place.division && rating.townshipRatedYear() == m_year
            && villageproposal::isProposal(rating.townshipRatingState());
    });
    return villageproposal::amending(changeOf(place),
                                     last == kept.rend() ? nullptr : &last->record);
}

Result<void> PlaceProposals::keep(const Session &session, VillageTotals &totals) const
{
    ARCHIVE_TRY(kept, m_archive.records().children(session, kinds::townshipRating, {}));
    std::vector<std::vector<Change>> proposals;
    QStringList divisions;
    for (const auto *places : {&totals.townships, &totals.counties}) {
        for (const auto &place : *places) {
            if (place.verdict.standing == VillageVerdict::Standing::Unjudged)
                continue;
            auto change = amending(place, kept);
            if (change) {
                proposals.push_back({std::move(*change)});
                divisions.append(place.division);
            } else {
                ++totals.placesUnchanged;
            }
        }
    }
    ARCHIVE_TRY(
        outcomes,
        saveProposals(m_archive,
                      session,
                      QCoreApplication::translate("archive::VillageRatings", "proposed by profile"),
                      proposals));
    for (size_t i = 0; i < outcomes.size(); ++i) {
        if (outcomes[i]) {
            totals.unsaved.push_back({divisions.at(qsizetype(i)), *outcomes[i]});
        } else {
            ++totals.placesWritten;
        }
    }
    return {};
}

} // namespace archive
