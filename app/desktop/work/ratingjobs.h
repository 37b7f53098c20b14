// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archiveworker.h"
#include "desktop/work/casepostings.h"
#include "rating/counterrating.h"
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
    bool soon = false; ///< the deadline is within the days that the desk looks ahead, or over
    bool opened =
        false; ///< the user has opened the case as it stands; only known of one that waits soon
};

/// Which households: those of a state, or those whose deadline lies in a span of days, whatever their state.
struct RatingChoice
{
    QString state; ///< empty: proposals that nobody has taken up
    bool byDay = false; ///< the state does not count, the days do
    QDate from; ///< invalid: any
    QDate until; ///< invalid: any
};

/// What is read for the list.
struct RatingListing
{
    std::vector<RatingItem> items;
    std::vector<DueMonth> months; ///< of the session's area
    QDate today;
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

/// By their deadlines, at most a thousand.
[[nodiscard]] JobTicket readRatingItems(ArchiveWorker &worker,
                                        QObject *receiver,
                                        const RatingChoice &choice,
                                        ArchiveWorker::Done<RatingListing> done);
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

/// A household that was not kept at its yearly review.
struct NotKept
{
    QString registerNumber;
    QString sentence;
};

struct KeptRatings
{
    int kept = 0;
    std::vector<NotKept> refused;
    bool stopped = false; ///< before the last one
};

/// 无变化: takes the step `keep` of each, one after the other, each by its own guards and only as it stood when it was read. Stopped between households.
void keepRatings(ArchiveWorker &worker,
                 QObject *receiver,
                 const std::vector<RatingItem> &items,
                 const std::shared_ptr<RatingRound> &round,
                 ArchiveWorker::Done<KeptRatings> done);

/// 当场评级: proposes of one household as it is saved. Refused without a consent that lets it be rated.
void rateHousehold(ArchiveWorker &worker,
                   QObject *receiver,
                   const Uid &household,
                   ArchiveWorker::Done<CounterRating> done);

/// Where the rating of a household stands: a proposal that nobody took up, else its newest open case; none without either.
[[nodiscard]] JobTicket readRatingItemOf(ArchiveWorker &worker,
                                         QObject *receiver,
                                         const Uid &household,
                                         ArchiveWorker::Done<std::optional<RatingItem>> done);

} // namespace archive
