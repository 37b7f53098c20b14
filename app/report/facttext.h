// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/value.h"

namespace archive {

/// A fact as it stands on paper: codes as their Chinese titles, amounts with separators; empty for none.
[[nodiscard]] QString factText(const Catalogue &catalogue, const Field &field, const Value &value);

} // namespace archive
