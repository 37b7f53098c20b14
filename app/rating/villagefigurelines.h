// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/villagerater.h"

namespace archive {

/// How a proposal keeps its figures: a line an indicator, "word=part/whole", and the word alone for what was not known.
[[nodiscard]] QString figureLines(const VillageFigures &figures);
/// The figures of such lines; a line that is none is passed over, and its figure is not known.
[[nodiscard]] VillageFigures figuresIn(const QString &lines);

} // namespace archive
