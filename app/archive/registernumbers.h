// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/saveplan.h"

namespace archive {

/// The next free register number of a division, "350405101204-0037". Preview takes none, so that the same may be shown again.
[[nodiscard]] Result<QString>
nextRegisterNumber(Store &store, PendingRows &rows, DivisionCode division, RegisterNumbers numbers);

} // namespace archive
