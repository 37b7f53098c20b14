// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/palette.h"

#include <QList>

#include <optional>

namespace archive {

/// How the windows look at this workstation; it is the computer's choice, not the archive's.
struct Appearance
{
    std::optional<Theme> theme; ///< none: as the system looks
    int sizePercent = 100; ///< of everything drawn; one of displaySizes()

    /// What was kept, or the defaults where it can't be read.
    [[nodiscard]] static Appearance kept();
    void keep() const;
};

[[nodiscard]] QList<int> displaySizes();

/// What the system looks like now; light where it does not say.
[[nodiscard]] Theme systemTheme();

/// Before the application object exists: the size of what is drawn can only be chosen then.
void applyDisplaySize();

} // namespace archive
