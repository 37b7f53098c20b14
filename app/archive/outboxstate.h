// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/record.h"

namespace archive {

class Store;

/// Brings one record's outbox state up to date. Records::save calls it in its transaction, after the row is written.
[[nodiscard]] Result<void> updateOutbox(Store &store, const Record &after);

/// Asks consent again for every record of a household: draft marks and outbox states follow. Records::save calls it once for each
/// household whose consents changed, after all rows of the set are written.
[[nodiscard]] Result<void> reevaluateSubject(Store &store, const Uid &household);

} // namespace archive
