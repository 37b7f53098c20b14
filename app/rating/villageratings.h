// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "rating/villagerater.h"

namespace archive {

class VillagePlaces;

/// A village with what was proposed of it.
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

/// What became of the villages that were rated together.
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
};

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
    [[nodiscard]] Result<VillageTotals> rateAll(const Session &session, const VillageScope &scope);

private:
    /// A proposal that is to be kept.
    struct Waiting
    {
        QString division;
        Change change;
    };

    [[nodiscard]] RatedVillage rated(VillageInputs inputs, const VillagePlaces &places) const;
    /// Townships and counties of which nothing was left out.
    void addUp(const Session &session, const QString &divisionPrefix, const VillagePlaces &places);
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
