// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/archivectl/command.h"

namespace archive {

/// Whose figures of villages are reckoned with: --year, else the last year that is over, whose figures are the newest that can be whole.
/// InvalidInput for what is no year, for one to come and for one before there were archives.
[[nodiscard]] Result<int> figuresYear(const Arguments &arguments, const Environment &environment);

} // namespace archive
