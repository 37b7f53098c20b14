// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace archive {

/// A key by which groups and addresses sort as somebody walks by them: "2 组" before "十组", "56 号" before "112 号".
[[nodiscard]] QString walkingKey(const QString &text);

} // namespace archive
