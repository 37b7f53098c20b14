// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/store.h"

#include <QStringList>

namespace archive::generations {

/// The generations of backups in a folder, full paths, newest first.
[[nodiscard]] QStringList in(const QString &folder);

/// When a generation was made, in UTC, as its name says.
[[nodiscard]] QDateTime timeOf(const QString &generation);

/// Removes generations beyond the number and the age of resources/policy/backups.csv, never the newest, then the shared scans that none of the
/// others names. Stores of scans of earlier keys go when no generation says that it needs them.
[[nodiscard]] Result<void> removeOld(Store &store, const QString &folder);

} // namespace archive::generations
