// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace archive {

/// The printed data dictionary (数据字典) of a catalogue as Markdown: kinds, fields, codes, classes, levels, sources.
[[nodiscard]] QString dictionaryText(const Catalogue &catalogue);

} // namespace archive
