// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "rating/rater.h"

#include <functional>

namespace archive {

/// A household whose proposal could not be kept, as when it is locked against slips.
struct UnsavedRating
{
    QString registerNumber;
    Error error;
};

/// What became of the households that were rated together; a proposal counts once it is kept.
struct RatingTotals
{
    int rated = 0; ///< with a grade proposed
    int incomplete = 0;
    int vetoed = 0;
    int unchanged =
        0; ///< of those: nothing they rest on had changed, so that the last proposal stands
    int refused = 0; ///< no consent lets them be rated
    QMap<QString, int> grades;
    std::vector<UnsavedRating> unsaved;
};

/// Called between households with how many are done; false stops there, and what is saved stays.
using RatingWatch = std::function<bool(int done)>;

/// Proposals (初评) by card and policy: each with its details (inputs, points, reasons), both or none. Nobody is rated by a machine alone: a proposal
/// is no grade before a person has decided (个人信息保护法第二十四条).
class Ratings
{
public:
    /// Both must outlive the object.
    Ratings(Archive &archive, const RatingSet &set)
        : m_archive(archive)
        , m_set(set)
    { }

    /// Every household of a division, some in one save. Cancelled by `watch`, with what was proposed until then saved.
    [[nodiscard]] Result<RatingTotals>
    rateAll(const Session &session, const QString &divisionPrefix, const RatingWatch &watch);
    /// One household. Refused, with the sentence, when its consent does not let it; errors as Records::save()'s.
    [[nodiscard]] Result<RatingTotals> rateOne(const Session &session, const Uid &household);

private:
    /// A proposal that is to be kept.
    struct Waiting
    {
        QString registerNumber;
        RatingProposal::Standing standing = RatingProposal::Standing::Rated;
        QString grade;
        std::vector<Change> changes; ///< the rating and its details
    };

    [[nodiscard]] Result<void>
    ratePage(const Session &session, const RatingPage &page, const RatingWatch &watch);
    [[nodiscard]] Result<void> rate(const Session &session, RatingInputs household);
    [[nodiscard]] Result<bool> stands(const Session &session, const RatingInputs &household);
    [[nodiscard]] Result<void> add(const RatingInputs &household, const RatingProposal &proposal);
    [[nodiscard]] Result<void> saveWaiting(const Session &session);
    void count(RatingProposal::Standing standing, const QString &grade);
    [[nodiscard]] static Error stopped(int done);

    Archive &m_archive;
    const RatingSet &m_set;
    RatingTotals m_totals;
    int m_done = 0;
    std::vector<Waiting> m_waiting;
};

} // namespace archive
