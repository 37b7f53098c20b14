// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/password.h"

namespace archive::test {

/// A guess that costs nothing, so that tests are fast.
inline constexpr KdfCost cheapCost{64, 1, 1};

} // namespace archive::test
