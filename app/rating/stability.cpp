// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/stability.h"

#include "rating/informationvalue.h"

#include <cmath>
#include <numeric>

namespace archive {

Stability stabilityOf(const std::vector<qint64> &then, const std::vector<qint64> &now)
{
    const auto allThen = double(std::accumulate(then.begin(), then.end(), qint64(0)));
    const auto allNow = double(std::accumulate(now.begin(), now.end(), qint64(0)));
    Stability stability;
    for (size_t bin = 0; bin < then.size(); ++bin) {
        if (then[bin] + now[bin] == 0) {
            stability.bins.push_back(0);
            continue;
        }
        const double added = then[bin] == 0 || now[bin] == 0 ? halfARow : 0;
        const double before = (double(then[bin]) + added) / allThen;
        const double after = (double(now[bin]) + added) / allNow;
        stability.bins.push_back((after - before) * std::log(after / before));
        stability.psi += stability.bins.back();
    }
    return stability;
}

} // namespace archive
