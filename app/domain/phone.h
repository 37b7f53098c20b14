// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkedtext.h"

namespace archive {

/// A telephone number, brought to one form: mobile "13800000137", landline "0598-5822222" with "-12" for an extension,
/// foreign "+…" (E.164). The country code 86, spaces, hyphens, brackets and full width are taken.
/// InvalidInput: other characters, and numbers of digits that no such number has.
/// Warnings: a landline without its area code.
[[nodiscard]] Result<CheckedText> checkPhone(const QString &typed);

} // namespace archive
