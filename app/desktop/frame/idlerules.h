// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace archive {

/// When a workstation locks, and what a short PIN is good for then: resources/policy/idle.csv.
struct IdleRules
{
    int minutes = 0; ///< without a key or a movement
    int asleepSeconds =
        0; ///< a gap of this length between two looks at the clock: the machine slept
    int pinShortest = 0;
    int pinLongest = 0;
    int pinWrong = 0; ///< so many wrong ones, and the PIN is forgotten
    int pinReopens = 0; ///< so often in a row, then the password once

    /// Damaged when the table makes no sense.
    [[nodiscard]] static Result<IdleRules> shipped();
    /// The station's own minutes where they are fewer: a station may be stricter than the table, never laxer.
    [[nodiscard]] int minutesWith(int ofStation) const;
};

} // namespace archive
