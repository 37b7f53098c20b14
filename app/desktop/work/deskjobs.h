// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archiveworker.h"

namespace archive {

/// What the 工作台 shows at one moment.
struct DeskView
{
    DeskList list;
    std::vector<std::pair<OutboxState, qint64>> outbox;
    QDateTime backupAt; ///< UTC; invalid when none was made
    qint64 households = 0; ///< of the archive
};

/// Reads it through the worker; an earlier question that waits is dropped by the caller's ticket.
[[nodiscard]] JobTicket
readDesk(ArchiveWorker &worker, QObject *receiver, ArchiveWorker::Done<DeskView> done);

} // namespace archive
