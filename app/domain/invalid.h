// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <utility>

namespace archive {

/// The refusal of a value; the sentence never repeats a person's number, since messages go to logs and consoles.
[[nodiscard]] inline Error invalidInput(QString sentence)
{
    return {ErrorCode::InvalidInput, std::move(sentence), {}};
}

} // namespace archive
