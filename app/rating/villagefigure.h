// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rate.h"

#include <QString>

#include <optional>

namespace archive {

/// What a village, a township or a county is measured by; in profiles and on the wire by these words.
enum class VillageIndicator : quint8 {
    Filed, ///< "filed": households on file, of those that the profile names
    Trusted, ///< "trusted": credit households, of those that the profile names
    Punctual, ///< "punctual": households without arrears within 24 months, of those with loans
    OnTime, ///< "on_time": loans paid back by their end, of those that ended within 24 months
    Bad, ///< "bad": balance that is substandard or worse, of the balance
    BadChange, ///< "bad_change": loans more than 90 days late now less those a year before, of those that stood in both
    Disputes, ///< "disputes": households with an open objection, of those on file
    Committee, ///< "committee": how many appraisers spoke within twelve months
    Villages, ///< "villages": credit villages, of those that the township or county has
    Townships, ///< "townships": credit townships, of those that the county has
};

[[nodiscard]] QString wordOf(VillageIndicator indicator);
[[nodiscard]] std::optional<VillageIndicator> indicatorOf(const QString &word);
/// For people.
[[nodiscard]] QString titleOf(VillageIndicator indicator);
/// A number of people and no share.
[[nodiscard]] bool isNumber(VillageIndicator indicator);

/// An indicator's value, exact: a share of something, or a number of people. Compared and told in hundredths, of a per cent or of one.
struct VillageFigure
{
    qint64 part = 0; ///< may be below zero for a change
    qint64 whole = 0; ///< 0: not known
    QString missing; ///< why it is not known, a sentence

    /// A number that is no share.
    [[nodiscard]] static VillageFigure ofNumber(qint64 number);
    [[nodiscard]] static VillageFigure unknown(const QString &why);
    [[nodiscard]] bool isKnown() const { return whole > 0; }
    /// Below, at or above a limit in hundredths: -1, 0, 1. Only of what is known.
    [[nodiscard]] int against(qint64 limit) const;
    /// Rounded half up. Only of what is known.
    [[nodiscard]] qint64 hundredths() const;
    /// Of a share; none for what is not known.
    [[nodiscard]] std::optional<Rate> rate() const;
    /// By how many hundredths it misses the limit, rounded away from it. Only of what is known.
    [[nodiscard]] qint64 distance(qint64 limit) const;
    /// How many more, counted one by one, reach a limit that the figure is below. Only of what is known.
    [[nodiscard]] qint64 wanting(qint64 limit) const;
    friend bool operator==(const VillageFigure &, const VillageFigure &) = default;
};

/// "20.0" for 2000, "15.02" for 1502.
[[nodiscard]] QString hundredthsText(qint64 hundredths);

} // namespace archive
