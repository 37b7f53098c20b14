// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace archive {

/// A user's name in the one form in which it is kept: NFC, without spaces around it. InvalidInput for an empty one, one of more
/// than 64 characters, or with control, unassigned or invisible characters.
[[nodiscard]] Result<QString> normalizedUserName(const QString &name);

/// False with control, unassigned, private-use or invisible characters, or half of a surrogate pair.
[[nodiscard]] bool isPrintableText(const QString &text);

} // namespace archive
