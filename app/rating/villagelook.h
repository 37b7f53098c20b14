// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "rating/villagerater.h"

namespace archive {

class VillagePlaces;

/// A village with what a profile makes of it.
struct RatedVillage
{
    VillageInputs inputs;
    QString name; ///< of its record, else of the register of divisions
    bool isDecided = false; ///< a decision in force makes it a credit village
    VillageVerdict verdict;
};

/// A township or the county, from its villages.
struct RatedPlace
{
    QString division; ///< 12 digits
    QString name;
    qint64 villages = 0; ///< administrative villages of the register
    qint64 decided = 0; ///< of these: credit villages by a decision in force
    qint64 proposed = 0; ///< of these: not decided, and they pass every gate now
    qint64 townships =
        0; ///< of a county: townships of the register that have administrative villages
    qint64 decidedTownships = 0; ///< of these: credit townships by a decision in force
    qint64 proposedTownships = 0; ///< of these: not decided, and they pass every gate now
    bool isDecided = false; ///< a decision in force makes it a credit township or county
    VillageVerdict verdict;
};

/// A village, township or county whose proposal could not be kept, as when it is locked against slips.
struct UnsavedVillage
{
    QString division;
    Error error;
};

/// Which villages, by which year's figures.
struct VillageScope
{
    QString divisionPrefix;
    int year = 0;
};

/// Villages that were judged together, and what became of their proposals where these were kept.
struct VillageTotals
{
    std::vector<RatedVillage> villages;
    std::vector<RatedPlace> townships; ///< of which the session covers all
    std::vector<RatedPlace> counties;
    int written = 0; ///< proposals for villages that are new or other than before
    int unchanged = 0;
    int placesWritten = 0; ///< the same for townships and counties
    int placesUnchanged = 0;
    std::vector<UnsavedVillage> unsaved;
    bool stopped = false; ///< not all of them were proposed
};

/// Villages, townships and counties as a profile judges them today. Nothing is kept of it: VillageRatings keeps proposals.
class VillageLook
{
public:
    /// Errors as RatingFacts::villages()'s. The answer says nothing of proposals.
    [[nodiscard]] static Result<VillageTotals> read(Archive &archive,
                                                    const Session &session,
                                                    const VillageProfile &profile,
                                                    const VillageScope &scope);

private:
    VillageLook(Archive &archive, const VillageProfile &profile, const VillageScope &scope)
        : m_archive(archive)
        , m_profile(profile)
        , m_scope(scope)
    { }

    [[nodiscard]] RatedVillage judged(VillageInputs inputs, const VillagePlaces &places) const;
    /// Townships and counties of which nothing was left out.
    void addUp(const Session &session, const VillagePlaces &places, VillageTotals &totals) const;

    Archive &m_archive;
    const VillageProfile &m_profile;
    const VillageScope &m_scope;
};

} // namespace archive
