// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/caserows.h"
#include "archive/journalwriter.h"
#include "archive/ratingcase.h"

namespace archive {

/// The newest rating of a household, whatever became of it; none when it was never rated.
[[nodiscard]] Result<std::optional<Record>> newestRating(Store &store, const Uid &household);

/// The rating that a case stands on; none when it was erased.
[[nodiscard]] Result<std::optional<Record>> ratingOf(Store &store,
                                                     const std::vector<CaseStepRecord> &steps);

/// Whether the household has appraisals that were entered, changed or deleted after this rating was made.
[[nodiscard]] Result<bool> hasNewerAppraisal(Store &store, const Uid &household, const Uid &rating);

/// What a posting has to be of.
struct PostingPlace
{
    QString division; ///< of the household or the village
    QString kind; ///< code of the list "posting_kind"
};

/// The last day of the posting that the values name. Refused for one that has begun, is over, is of another place or matter.
[[nodiscard]] Result<QDate>
requirePosting(Store &store, const PostingPlace &place, const CaseValues &values);

/// What the steps of a case do to the rating that it stands on (resources/workflow/rating.csv): inside the journal's scope, whatever consent
/// says, since a step that is taken is to be seen in the record too.
class RatingSteps
{
public:
    /// Both must outlive the object.
    RatingSteps(Store &store, JournalWriter &journal);

    /// Writes the state's code into the rating, if it has one.
    [[nodiscard]] Result<void>
    enter(const Uid &household, const Record &rating, const QString &stateCode);
    /// The grade that a reviewer wants in place of the one proposed; an empty one takes it back.
    [[nodiscard]] Result<void>
    adjust(const Uid &household, const Record &rating, const QString &grade, const QString &reason);
    /// A reason that a reviewer found for not rating the household, a code of the list "veto_reason", with what it was found by; the grade is gone.
    [[nodiscard]] Result<void>
    veto(const Uid &household, const Record &rating, const QString &code, const QString &reason);
    /// Grade, person, day and term. Refused for a rating that does not say how long it holds.
    [[nodiscard]] Result<void> decide(const Uid &household, const Record &rating);
    /// A rating that another has followed holds until today.
    [[nodiscard]] Result<void> end(const Uid &household, const Record &rating);

private:
    [[nodiscard]] Result<void> write(const Uid &household, const Record &before, Record after);

    Store &m_store;
    JournalWriter &m_journal;
};

} // namespace archive
