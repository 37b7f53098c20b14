// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "rating/villagelook.h"

#include <functional>

namespace archive {

/// Told how many villages were proposed; false stops after them, with what was proposed until then saved.
using VillageWatch = std::function<bool(int)>;

/// Proposals (初评) for villages by a profile, kept as records of the kind `village_rating`: one a village and year, amended while nobody has acted on
/// it; and for the townships and counties of which the session covers all (PlaceProposals). A proposal makes no credit village or township before people
/// have decided; so townships and counties count decisions, and what passes beside them.
class VillageRatings
{
public:
    /// Both must outlive the object.
    VillageRatings(Archive &archive, const VillageProfile &profile)
        : m_archive(archive)
        , m_profile(profile)
    { }

    /// Errors as RatingFacts::villages()'s; what can't be saved is told and does not stop the others.
    [[nodiscard]] Result<VillageTotals>
    rateAll(const Session &session, const VillageScope &scope, const VillageWatch &watch = {});

private:
    /// A proposal that is to be kept.
    struct Waiting
    {
        QString division;
        Change change;
    };

    [[nodiscard]] Result<void> propose(const Session &session, const RatedVillage &village);
    [[nodiscard]] Change changeOf(const RatedVillage &village) const;
    [[nodiscard]] Result<void> saveWaiting(const Session &session);

    Archive &m_archive;
    const VillageProfile &m_profile;
    VillageTotals m_totals;
    int m_year = 0;
    std::vector<Waiting> m_waiting;
};

} // namespace archive
