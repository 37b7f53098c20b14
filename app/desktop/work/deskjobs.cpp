// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/deskjobs.h"

namespace archive {

JobTicket readDesk(ArchiveWorker &worker, QObject *receiver, ArchiveWorker::Done<DeskView> done)
{
    return worker.run<DeskView>(
        receiver,
        [](Archive &archive, const Session &session) -> Result<DeskView> {
            DeskView view;
            ARCHIVE_TRY(list, archive.deskWork().waiting(session));
            ARCHIVE_TRY(outbox, archive.outbox().counts());
            ARCHIVE_TRY(counts, archive.records().countByDivision({}, 6));
            view.list = std::move(list);
            view.outbox = std::move(outbox);
            view.backupAt = archive.backups().newestAt();
            for (const auto &[division, households] : counts)
                view.households += households;
            return view;
        },
        std::move(done));
}

} // namespace archive
