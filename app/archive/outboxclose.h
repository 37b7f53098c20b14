// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/outbox.h"

namespace archive {

/// Keeps a batch and its bytes, and marks its records as waiting, inside a transaction. Stale when one of them is no
/// longer as it was when it was packed.
[[nodiscard]] Result<void> keepClosedBatch(Store &store,
                                           const ClosedBatch &batch,
                                           const std::vector<DueRecord> &records,
                                           const std::vector<DueRemoval> &removals);

/// The error of a batch that was packed from what is no longer so.
[[nodiscard]] Error staleBatch(const QString &context);

} // namespace archive
