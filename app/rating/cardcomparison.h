// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/model.h"

namespace archive {

/// One thing in which two cards differ.
struct CardDifference
{
    enum class Kind : quint8 { Added, Gone, Points, ReasonText };

    Kind kind = Kind::Added;
    QString characteristic;
    QString band; ///< empty: the characteristic as a whole was added or is gone
    QString
        before; ///< points or reason text, "" of what was added; points that are calculated are "†"
    QString after;
};

/// What became of each characteristic, by its name, and each of its bands, by its text: in the order of `after`, with what is gone behind. What is
/// worked out before and after the bands (derived fields, formulas of points, baselines, Targets) is not compared.
[[nodiscard]] std::vector<CardDifference> compareCards(const pmml::Model &before,
                                                       const pmml::Model &after);

} // namespace archive
