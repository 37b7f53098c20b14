// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/session.h"

#include <QDate>

#include <vector>

namespace archive {

class Store;

/// How often a user judged proposed grades of households of one village, and how often that was another grade than the proposed one.
struct ReviewCount
{
    QString user;
    QString station; ///< where the steps were taken
    QString division; ///< 12 digits; empty when the household is here no more
    qint64 judged = 0; ///< passed, changed, rejected or vetoed
    qint64 adjusted = 0; ///< of these: changed
    qint64 confirmed = 0; ///< of these: agreed to by a second person
};

/// The days on which the steps were taken, both inclusive.
struct ReviewTime
{
    QDate from;
    QDate until;
};

/// What became of proposed grades at the hands of reviewers, from the steps of cases: no person's data but the reviewers' names.
class RatingReviews
{
public:
    explicit RatingReviews(Store &store);

    /// In the villages that the session covers; what is here no more is counted for who covers everything. Refused unless the session may look at
    /// ratings.
    [[nodiscard]] Result<std::vector<ReviewCount>> counts(const Session &session,
                                                          const ReviewTime &time);

private:
    Store &m_store;
};

} // namespace archive
