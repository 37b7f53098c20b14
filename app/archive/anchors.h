// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journal.h"

namespace archive {

class Store;

/// Keeps a head of the journal that left the archive, so that a check can compare: in the same transaction as what carries it.
/// `place` says where it stands: "batch 3", "report 350405-20260429-000318".
[[nodiscard]] Result<void> keepAnchor(Store &store, const JournalHead &head, const QString &place);

} // namespace archive
