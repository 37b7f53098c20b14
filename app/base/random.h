// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace archive {

/// The seam for randomness; a source that fails makes the operation fail.
class RandomSource
{
public:
    RandomSource() = default;
    virtual ~RandomSource() = default;
    Q_DISABLE_COPY_MOVE(RandomSource)

    /// `count` random bytes.
    [[nodiscard]] virtual Result<QByteArray> bytes(qsizetype count) = 0;
};

/// The operating system's cryptographic generator.
class SystemRandom final : public RandomSource
{
public:
    [[nodiscard]] Result<QByteArray> bytes(qsizetype count) override;
};

} // namespace archive
