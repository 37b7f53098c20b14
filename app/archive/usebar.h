// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/store.h"
#include "catalogue/record.h"

namespace archive {

/// Why the record is used by nobody on that day, whatever consent says: it is locked by another law, was repaired, is past its publication or
/// its term (a code of retention.h); empty when nothing bars it. Saving is barred by a lock alone, so that a wrong date can be put right.
[[nodiscard]] Result<QString>
barAgainst(Store &store, const Record &record, Action action, QDate date);

} // namespace archive
