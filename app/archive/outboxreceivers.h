// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/store.h"
#include "catalogue/record.h"

namespace archive {

/// Every receiver that the register names, in force or not.
[[nodiscard]] Result<QStringList> receiverIds(Store &store);

/// The entries in force on a civil date: both dates of the agreement are there, and the day lies between them, both included.
[[nodiscard]] Result<std::vector<Record>> receiversInForce(Store &store, QDate date);

/// The entry of this id; Refused, with the reason, when it is missing or not in force.
[[nodiscard]] Result<Record> requireReceiver(Store &store, const QString &receiver, QDate date);

} // namespace archive
