// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archiveworker.h"
#include "desktop/work/casepostings.h"
#include "rating/ratingreceipt.h"
#include "rating/ratings.h"
#include "report/ratingpaper.h"

namespace archive {

/// A household that waits for a step of its rating.
struct RatingItem
{
    ListRow row;
    Uid caseId; ///< null: its proposal was not taken up yet
    QString state; ///< of the case; empty without one
    qint64 revision = 0;
    QDate deadline;
    bool overdue = false;
};

/// What is read of a household before somebody decides.
struct RatingFile
{
    RatingReceipt receipt;
    std::optional<CaseFile> file; ///< none before it was taken up
    RatedHome home;
    std::vector<OpenPosting> postings; ///< of its place
    CasePosting posting; ///< that the household is on
};

/// What somebody decided: opens the case where there is none.
struct RatingDecision
{
    RatingItem item;
    QString action;
    QString reason;
    CaseValues values;
    std::optional<NewPosting> newPosting = {};
    PostingEnd postingEnd = {}; ///< of the posting that the household is on
};

/// Those of a state, or proposals that nobody has taken up without one; by their deadlines, at most a thousand.
[[nodiscard]] JobTicket readRatingItems(ArchiveWorker &worker,
                                        QObject *receiver,
                                        const QString &state,
                                        ArchiveWorker::Done<std::vector<RatingItem>> done);
/// Journalled: as a look, and as the opening of the case.
[[nodiscard]] JobTicket readRatingFile(ArchiveWorker &worker,
                                       QObject *receiver,
                                       const RatingItem &item,
                                       ArchiveWorker::Done<RatingFile> done);
void decideRating(ArchiveWorker &worker,
                  QObject *receiver,
                  const RatingDecision &decision,
                  ArchiveWorker::Done<CaseState> done);
/// How far a round of proposals is; the window reads and stops it from its own thread.
struct RatingRound
{
    std::atomic_int done = 0; ///< households
    std::atomic_bool stopped = false;
};
/// Proposes anew what has changed in the area of the session's task. Stopped between households, with what was proposed until then saved.
void rateArea(ArchiveWorker &worker,
              QObject *receiver,
              const std::shared_ptr<RatingRound> &round,
              ArchiveWorker::Done<RatingTotals> done);

} // namespace archive
