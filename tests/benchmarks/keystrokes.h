// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/searchpopulation.h"

#include <functional>

namespace archive::bench {

/// One kind of text in the search field, as it stands there after some key; what it is about comes from the person looked for.
struct Keystroke
{
    const char *kind;
    std::function<QString(const SearchedPerson &)> typed;
    bool narrowed = false; ///< while the person's village is chosen in the tree
};

/// All kinds that are measured.
[[nodiscard]] Result<std::vector<Keystroke>> keystrokes();

} // namespace archive::bench
