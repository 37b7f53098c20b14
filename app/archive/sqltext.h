// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace archive {

/// The text of ":/sql/<name>.sql"; Internal when the program lacks it.
[[nodiscard]] Result<QString> sqlText(const QString &name);

} // namespace archive
