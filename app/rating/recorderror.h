// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace archive {

/// Whether an error is about the records of a save, and so perhaps about one household or village alone.
[[nodiscard]] inline bool isOfRecords(const Error &error)
{
    return error.code == ErrorCode::Refused || error.code == ErrorCode::InvalidInput
        || error.code == ErrorCode::Stale;
}

} // namespace archive
