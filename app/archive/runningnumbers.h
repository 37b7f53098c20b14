// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/store.h"

namespace archive {

/// One more than the last of this name, from 1; kept with the transaction that it is asked in.
[[nodiscard]] Result<qint64> nextRunningNumber(Store &store, const QString &name);

} // namespace archive
