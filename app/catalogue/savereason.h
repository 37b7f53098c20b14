// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace archive {

/// Why a record is saved although some points are unusual: a code of the list save_reason, or what somebody wrote.
namespace savereason {

/// The reasons to pick from.
[[nodiscard]] const CodeList &list(const Catalogue &catalogue);
/// The title of a picked reason in the language of the program, or the reason as it was written.
[[nodiscard]] QString text(const Catalogue &catalogue, const QString &reason);
/// Whether it is no reason at all: empty, or "other" without a word.
[[nodiscard]] bool saysNothing(const QString &reason);

} // namespace savereason
} // namespace archive
