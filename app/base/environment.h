// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/disk.h"
#include "base/random.h"

#include <memory>

namespace archive {

/// The three seams to the world, handed down from main() or from a test; shared by all threads, so each must be thread-safe.
struct Environment
{
    std::shared_ptr<Clock> clock;
    std::shared_ptr<RandomSource> random;
    std::shared_ptr<Disk> disk;

    /// The machine's own clock, generator and file system.
    [[nodiscard]] static Environment system()
    {
        return {std::make_shared<SystemClock>(),
                std::make_shared<SystemRandom>(),
                std::make_shared<SystemDisk>()};
    }
};

} // namespace archive
