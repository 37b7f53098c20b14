// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <exception>

namespace archive {

/// What Botan threw, as a value: it was asked for something that only a lack of memory or a defect makes fail.
[[nodiscard]] Error cryptoError(const std::exception &exception);

} // namespace archive
