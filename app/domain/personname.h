// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkedtext.h"

namespace archive {

/// The longest name in characters (code points).
inline constexpr int maximumNameLength = 50;

/// The name of a person: Han characters of any plane, Latin letters, and between them the dot of transcribed names (·),
/// a space, a hyphen or an apostrophe.
/// InvalidInput: empty, too long, control and format characters, line breaks, digits, emoji and other symbols, letters of
/// other scripts, lone surrogates, unassigned code points outside the planes of ideographs.
/// Warnings: private use, other dots (• ． ・ ‧), ideographs newer than this program, one character only.
[[nodiscard]] Result<CheckedText> checkPersonName(const QString &typed);

} // namespace archive
