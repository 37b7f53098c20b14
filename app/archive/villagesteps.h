// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/caserows.h"
#include "archive/journalwriter.h"

namespace archive {

/// Whether a case is about a village.
[[nodiscard]] bool isOfVillage(const CaseRecord &record);
/// The record of the village that it is about; NotFound when it was deleted.
[[nodiscard]] Result<Record> villageOf(Store &store, const CaseRecord &record);
/// By uid or by the twelve digits of its division; NotFound when it has no record here.
[[nodiscard]] Result<Record> namedVillage(Store &store, const QString &name);
/// The newest rating of a village, whatever became of it; none when it was never rated.
[[nodiscard]] Result<std::optional<Record>> newestVillageRating(Store &store, const Uid &village);
/// The rating that a village's case stands on; none when it is not here any more.
[[nodiscard]] Result<std::optional<Record>>
villageRatingOf(Store &store, const std::vector<CaseStepRecord> &steps);

/// What the steps of a village's case do to the rating that it stands on (resources/workflow/village.csv), as RatingSteps does for a household.
class VillageSteps
{
public:
    /// Both must outlive the object.
    VillageSteps(Store &store, JournalWriter &journal);

    [[nodiscard]] Result<void> enter(const Record &rating, const QString &stateCode);
    /// Day, plate and term; a plate that the village had holds until today. Refused for a rating that does not say how long it holds.
    [[nodiscard]] Result<void> grant(const Record &rating, const QString &plate);

private:
    [[nodiscard]] Result<void> write(const Record &before, Record after);

    Store &m_store;
    JournalWriter &m_journal;
};

} // namespace archive
