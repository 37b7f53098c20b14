// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archiveworker.h"
#include "desktop/work/printjobs.h"
#include "rating/appraisalsheet.h"
#include "rating/appraisalwriter.h"

namespace archive {

/// What is read of a village before its sheet is typed in.
struct AppraisalPaper
{
    std::vector<SheetLine> lines; ///< in the order of the print
    QStringList appraisers; ///< of this year
    std::vector<PointsLimit> limits;
};

/// What somebody typed of a sheet.
struct AppraisalOrder
{
    AppraisalHead head;
    std::vector<AppraisedLine> lines;
    QString reason; ///< as saveAppraisals()
};

/// How far the saving of a sheet is; the window reads and stops it from its own thread.
struct AppraisalRound
{
    std::atomic_int done = 0; ///< households
    std::atomic_bool stopped = false;
};

/// The villages that the session covers whole.
[[nodiscard]] JobTicket readAppraisalVillages(ArchiveWorker &worker,
                                              QObject *receiver,
                                              ArchiveWorker::Done<std::vector<VillageChoice>> done);
[[nodiscard]] JobTicket readAppraisalPaper(ArchiveWorker &worker,
                                           QObject *receiver,
                                           DivisionCode village,
                                           ArchiveWorker::Done<AppraisalPaper> done);
[[nodiscard]] JobTicket readSpoken(ArchiveWorker &worker,
                                   QObject *receiver,
                                   const AppraisalHead &head,
                                   ArchiveWorker::Done<std::vector<Uid>> done);
/// Stopped between households, with what was saved until then told.
void saveSheet(ArchiveWorker &worker,
               QObject *receiver,
               const AppraisalOrder &order,
               const std::shared_ptr<AppraisalRound> &round,
               ArchiveWorker::Done<AppraisalOutcome> done);

} // namespace archive
