// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/palette.h"

namespace archive::palette {

namespace {

Theme &inForce()
{
    static Theme theme = Theme::Light;
    return theme;
}

} // namespace

void setTheme(Theme theme)
{
    inForce() = theme;
}

Theme theme()
{
    return inForce();
}

QRgb Role::rgb() const
{
    switch (inForce()) {
    case Theme::Dark:
        return dark;
    case Theme::HighContrast:
        return highContrast;
    case Theme::Light:
        break;
    }
    return light;
}

} // namespace archive::palette
