// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/division.h"
#include "rating/villagelook.h"

namespace archive {

/// Adds villages up to what lies above them, by the register of divisions of a day.
class VillagePlaces
{
public:
    /// All must outlive the object. `decided` are the townships and counties by a decision in force.
    VillagePlaces(const DivisionRegister &divisions,
                  const VillageProfile &profile,
                  QDate day,
                  const QStringList &decided)
        : m_divisions(divisions)
        , m_profile(profile)
        , m_day(day)
        , m_decided(decided)
    { }

    /// "俞邦村"; the code where the register does not know it.
    [[nodiscard]] QString nameOf(const QString &division) const;
    [[nodiscard]] RatedPlace township(const QString &division,
                                      const std::vector<RatedVillage> &villages) const;
    /// `townships`: those of the county that were rated.
    [[nodiscard]] RatedPlace county(const QString &division,
                                    const std::vector<RatedVillage> &villages,
                                    const std::vector<RatedPlace> &townships) const;

private:
    /// The administrative villages (行政村) below it: not the communities of towns.
    [[nodiscard]] QStringList villagesBelow(DivisionCode division) const;
    /// Those that have administrative villages: an industrial zone has none, and can't be a credit township.
    [[nodiscard]] QStringList townshipsBelow(DivisionCode county) const;
    [[nodiscard]] RatedPlace addedUp(const QString &division,
                                     const std::vector<RatedVillage> &villages) const;

    const DivisionRegister &m_divisions;
    const VillageProfile &m_profile;
    QDate m_day;
    const QStringList &m_decided;
};

} // namespace archive
