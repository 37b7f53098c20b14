// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/informationvalue.h"

#include <cmath>

namespace archive {

InformationValue informationValueOf(const std::vector<OutcomeCounts> &bands)
{
    double allGood = 0;
    double allBad = 0;
    for (const auto &band : bands) {
        allGood += double(band.good);
        allBad += double(band.bad);
    }
    InformationValue value;
    for (const auto &band : bands) {
        if (band.good + band.bad == 0) {
            value.bands.push_back({});
            continue;
        }
        const double added = band.good == 0 || band.bad == 0 ? halfARow : 0;
        const double good = (double(band.good) + added) / allGood;
        const double bad = (double(band.bad) + added) / allBad;
        const double woe = std::log(good / bad);
        value.bands.push_back({woe, (good - bad) * woe});
        value.total += value.bands.back().value;
    }
    return value;
}

} // namespace archive
