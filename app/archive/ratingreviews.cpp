// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ratingreviews.h"

#include "archive/access.h"
#include "archive/casewriter.h"
#include "archive/ratingcase.h"
#include "base/legalclock.h"
#include "views/fields.h"

#include <algorithm>

namespace archive {
namespace {

/// The step that changes a grade, whatever the table calls it.
Result<Transition> adjustingStep(Store &store)
{
    ARCHIVE_TRY(workflows, shippedWorkflows(store));
    ARCHIVE_TRY(workflow, workflowOf(*workflows, ratingcase::workflow));
    const auto &steps = workflow->transitions;
    const auto found = std::find_if(steps.begin(), steps.end(), [](const Transition &step) {
        return step.effect == CaseEffect::Adjust;
    });
    if (found == steps.end())
        return Error{ErrorCode::Internal, {}, QStringLiteral("no step adjusts a grade")};
    return *found;
}

} // namespace

RatingReviews::RatingReviews(Store &store)
    : m_store(store)
{ }

Result<std::vector<ReviewCount>> RatingReviews::counts(const Session &session,
                                                       const ReviewTime &time)
{
    const AccessRules access(m_store, session);
    ARCHIVE_CHECK(access.require(kinds::rating, Action::View));
    ARCHIVE_TRY(adjusting, adjustingStep(m_store));
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rating/reviews")));
    statement.bindAll(QString(ratingcase::workflow),
                      adjusting.from,
                      adjusting.action,
                      legalclock::firstMoment(time.from).toMSecsSinceEpoch(),
                      legalclock::firstMoment(time.until.addDays(1)).toMSecsSinceEpoch());
    std::vector<ReviewCount> counts;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return counts;
        const auto division = statement.text(3);
        if (division.isEmpty() ? access.isLimited() : !access.covers(division))
            continue;
        const bool isOurs = statement.integer(1) == 0;
        counts.push_back({statement.text(0),
                          isOurs ? m_store.context().info.station : statement.text(2),
                          division,
                          statement.integer(4),
                          statement.integer(5),
                          statement.integer(6)});
    }
}

} // namespace archive
