// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace archive {

/// The seam for time: everything that needs "now" is given a Clock.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Milliseconds since the machine started; unlike the wall clock it cannot be set back.
    [[nodiscard]] virtual qint64 sinceBootMs() const = 0;
};

/// The machine's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] qint64 sinceBootMs() const override;
};

} // namespace archive
