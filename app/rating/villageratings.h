// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "rating/villagerater.h"

#include <functional>

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
    VillageVerdict verdict;
};

/// A village whose proposal could not be kept, as when it is locked against slips.
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
    int written = 0; ///< proposals that are new or other than before
    int unchanged = 0;
    std::vector<UnsavedVillage> unsaved;
    bool stopped = false; ///< not all of them were proposed
};

/// Told how many villages were proposed; false stops after them, with what was proposed until then saved.
using VillageWatch = std::function<bool(int)>;

/// Proposals (初评) for villages by a profile, kept as records of the kind `village_rating`: one a village and year, amended while nobody has acted on
/// it. A proposal makes no credit village before people have decided; so townships and counties count decisions, and what passes beside them.
class VillageRatings
{
public:
    /// Both must outlive the object.
    VillageRatings(Archive &archive, const VillageProfile &profile)
        : m_archive(archive)
        , m_profile(profile)
    { }

    /// What the villages and what lies above them are like now, without a proposal. Errors as RatingFacts::villages()'s.
    [[nodiscard]] Result<VillageTotals> look(const Session &session, const VillageScope &scope);
    /// The same, and proposes each; a village that can't be saved is told and does not stop the others.
    [[nodiscard]] Result<VillageTotals>
    rateAll(const Session &session, const VillageScope &scope, const VillageWatch &watch = {});

private:
    /// A proposal that is to be kept.
    struct Waiting
    {
        QString division;
        Change change;
    };

    [[nodiscard]] Result<void> read(const Session &session, const VillageScope &scope);
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
