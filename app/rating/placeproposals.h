// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/villageratings.h"

namespace archive {

/// Proposals (初评) for townships and counties that were added up from their villages, kept as records of the kind `township_rating`: one a place and
/// year, amended while nobody has acted on it. What the profile does not judge is not proposed.
class PlaceProposals
{
public:
    /// Both must outlive the object.
    PlaceProposals(Archive &archive, const VillageProfile &profile, int year)
        : m_archive(archive)
        , m_profile(profile)
        , m_year(year)
    { }

    /// Counts in `totals` what became of its townships and counties; one that can't be saved is told there and does not stop the others.
    [[nodiscard]] Result<void> keep(const Session &session, VillageTotals &totals) const;

private:
    [[nodiscard]] Change changeOf(const RatedPlace &place) const;
    /// None when it stands so already.
    [[nodiscard]] std::optional<Change> amending(const RatedPlace &place,
                                                 const std::vector<ShownRecord> &kept) const;

    Archive &m_archive;
    const VillageProfile &m_profile;
    int m_year;
};

} // namespace archive
