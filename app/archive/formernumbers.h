// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/rows.h"

namespace archive {

/// Notes a number that a record had in the archive that it came from and that was taken here.
[[nodiscard]] Result<void>
keepFormerNumber(Store &store, const Record &record, const QString &number);
/// In their order; none for most.
[[nodiscard]] Result<QStringList> formerNumbersOf(Store &store, const Uid &record);
/// Records that once had the number, deleted ones too.
[[nodiscard]] Result<std::vector<Record>> recordsOfFormerNumber(Store &store,
                                                                const QString &number);

/// Search keys of a record's former numbers; none for a deleted one.
[[nodiscard]] Result<QStringList> formerNumberKeys(Store &store, const Record &record);

} // namespace archive
