// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/ratingset.h"

namespace archive {

/// What one item could bring: points that it has, and the most that the card gives for it.
struct ItemRoom
{
    QString item;
    double points = 0;
    double most = 0;
    bool changeable = false; ///< a household can change it by itself
};

/// What would raise a grade.
struct GradeLift
{
    QString grade; ///< the next one
    qint64 tenths = 0; ///< of a point that are short of it
    QStringList items; ///< the fewest that together could bring these; empty when they can't
};

/// Names of the inputs that a characteristic rests on, through derived fields too.
[[nodiscard]] QStringList inputsOf(const pmml::Model &model,
                                   const pmml::Characteristic &characteristic);

/// The most points that a characteristic gives. Where they are calculated it is the baseline of a card that counts what is below it; none of
/// another card.
[[nodiscard]] std::optional<double> mostPoints(const pmml::Model &model,
                                               const pmml::Characteristic &characteristic);

/// The fewest items within the household's own power that could lift so many tenths to the next grade, of as many the ones that bring the least
/// beyond it; none in the highest grade. At most three items: nobody changes more at once.
[[nodiscard]] std::optional<GradeLift>
liftOf(const std::vector<GradeBand> &bands, qint64 tenths, const std::vector<ItemRoom> &items);

} // namespace archive
