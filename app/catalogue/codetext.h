// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/kind.h"

namespace archive {

/// Codes as people write and read them.
namespace codetext {

/// "02 户主"; several joined by "; "; a code that the list does not have as it is.
[[nodiscard]] QString display(const CodeList *list, const QString &codes, bool several);

/// The code that was meant by "02", "02 户主", "户主" or "Household head"; only selectable ones are found by title.
/// NotFound: none. InvalidInput: the title is that of several codes.
[[nodiscard]] Result<QString> find(const CodeList &list, const QString &typed);

/// Several of these, separated by ";", or by commas or spaces where that can be read; the wire form.
[[nodiscard]] Result<QString> findSeveral(const CodeList &list, const QString &typed);

} // namespace codetext
} // namespace archive
