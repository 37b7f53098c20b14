// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/restrictions.h"

#include <QDate>

namespace archive {

/// What another law orders to keep of a request's record, and what can go.
struct ErasurePlan
{
    std::vector<ErasureTarget> erased;
    std::vector<KeptByLaw> kept;
    qint64 open = 0; ///< facts that another law keeps and that have not ended
};

/// What an erasure of the record and of all that goes with it comes to on that day: a record that another law keeps keeps those that it
/// stands under or belongs to. NotFound for an unknown uid.
[[nodiscard]] Result<ErasurePlan> planErasure(Store &store, const Uid &uid, QDate day);

} // namespace archive
