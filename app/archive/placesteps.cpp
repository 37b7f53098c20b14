// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/placesteps.h"

#include "archive/savewriter.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct PlaceStepsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Cases)
};

} // namespace

PlaceSteps::PlaceSteps(Store &store, JournalWriter &journal)
    : m_store(store)
    , m_journal(journal)
{ }

Result<void> PlaceSteps::write(const Record &before, Record after)
{
    PlannedRecord planned;
    planned.before = before;
    ++after.revision;
    after.changedAt = m_store.now();
    after.changedBy = m_store.user().name;
    planned.after = std::move(after);
    return writeNote(
        m_store, m_journal, planned, PlaceStepsText::tr("by a step of the rating's case"));
}

Result<void> PlaceSteps::enter(const Record &rating, const QString &stateCode)
{
    if (PlaceRatingView(rating).state() == stateCode)
        return {};
    auto after = rating;
    PlaceRatingEdit(after).setState(stateCode);
    return write(rating, std::move(after));
}

Result<void> PlaceSteps::grant(const CaseRecord &record, const Record &rating, const QString &plate)
{
    const auto months = PlaceRatingView(rating).validMonths();
    if (!months) {
        return Error{ErrorCode::Refused,
                     PlaceStepsText::tr("The rating does not say how long it holds; rate the "
                                        "villages again."),
                     {}};
    }
    const auto today = m_store.today();
    ARCHIVE_TRY(others, placeRatings(m_store, record));
    for (const auto &other : others) {
        if (other.uid == rating.uid || !PlaceRatingView(other).holdsAfter(today))
            continue;
        auto ended = other;
        PlaceRatingEdit(ended).setUntil(today);
        ARCHIVE_CHECK(write(other, std::move(ended)));
    }
    auto after = rating;
    PlaceRatingEdit edit(after);
    edit.grant(today, plate);
    edit.setUntil(today.addMonths(int(*months)).addDays(-1));
    return write(rating, std::move(after));
}

} // namespace archive
