// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace archive {

/// What people type or paste, before it is read as a value.
namespace typedtext {

/// Full-width ASCII (U+FF01–FF5E) becomes half width, U+3000 and U+00A0 a space; spaces at both ends go.
[[nodiscard]] QString halfWidth(QStringView typed);

/// halfWidth() without any space.
[[nodiscard]] QString compact(QStringView typed);

} // namespace typedtext
} // namespace archive
