// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"

#include <QString>

namespace archive {

/// Brings a change of keys that was cut short to its end, or takes back what was not verified; for whoever opens the folder, before the keys are
/// read.
[[nodiscard]] Result<void> finishRekey(const QString &folder, const Environment &environment);

} // namespace archive
