// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/record.h"

namespace archive {

/// Whether a forest right is of a type that nobody may take as collateral (福林贷: 生态公益林, 天然林).
[[nodiscard]] bool isEcological(const Record &forest);

} // namespace archive
