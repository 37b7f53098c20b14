// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

class QWidget;

namespace archive {

/// The field of a household's forms that the widget edits, of which record, and what stands in it; without a record for any other
/// widget. `household` is whose form the fields outside of tables are.
[[nodiscard]] TypedPlace typedPlaceOf(QWidget *widget, const Uid &household);

/// Types into the widget what stood there, and puts the cursor where it was.
void typeAgain(QWidget *widget, const TypedPlace &place);

} // namespace archive
