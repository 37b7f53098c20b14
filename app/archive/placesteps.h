// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journalwriter.h"
#include "archive/placeratings.h"

namespace archive {

/// What the steps of the case of a village, township or county do to the rating that it stands on (resources/workflow/village.csv and township.csv), as
/// RatingSteps does for a household.
class PlaceSteps
{
public:
    /// Both must outlive the object.
    PlaceSteps(Store &store, JournalWriter &journal);

    [[nodiscard]] Result<void> enter(const Record &rating, const QString &stateCode);
    /// Day, plate and term; a plate that the place had holds until today. Refused for a rating that does not say how long it holds.
    [[nodiscard]] Result<void>
    grant(const CaseRecord &record, const Record &rating, const QString &plate);

private:
    [[nodiscard]] Result<void> write(const Record &before, Record after);

    Store &m_store;
    JournalWriter &m_journal;
};

} // namespace archive
