// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace archive {

/// Text that may be kept, and what somebody should look at before keeping it. What must not be kept is an Error instead.
struct CheckedText
{
    QString text; ///< trimmed; never normalised, since a name's exact characters are the person's
    QStringList warnings; ///< sentences for the user; empty when nothing is odd
};

enum class TextLines { One, Many };

/// Free text: trimmed, at most `maximum` characters (code points), no control characters (line feeds and tabs only with
/// TextLines::Many), no lone surrogates, no noncharacters. Private-use characters give a warning. Empty text is fine.
[[nodiscard]] Result<CheckedText>
checkFreeText(const QString &typed, int maximum, TextLines lines = TextLines::One);

} // namespace archive
