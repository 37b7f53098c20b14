// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace archive::test {

/// Every warning but those of Qt's unseen screen, which says with each dialog and list that opens that it has no window manager:
/// it takes no size limits, stacks no windows, grabs no keys.
inline QRegularExpression warningsOfOurs()
{
    return QRegularExpression(QStringLiteral(
        R"(^(?!This plugin does not support (propagateSizeHints\(\)|raise\(\)|grabbing the keyboard)$))"));
}

} // namespace archive::test
