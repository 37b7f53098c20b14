// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/villagesteps.h"

#include "archive/ratingcase.h"
#include "archive/rows.h"
#include "archive/savewriter.h"
#include "views/codes.h"
#include "views/village.h"
#include "views/villagerating.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct VillageStepsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Cases)
};

} // namespace

bool isOfVillage(const CaseRecord &record)
{
    return record.subjectKind == kinds::village;
}

Result<Record> villageOf(Store &store, const CaseRecord &record)
{
    ARCHIVE_TRY(village, Rows(store).find(kinds::village, record.subject));
    if (village && !village->deleted)
        return *village;
    return Error{ErrorCode::NotFound,
                 VillageStepsText::tr("The village of this case is not here any more."),
                 record.subject.toString()};
}

Result<Record> namedVillage(Store &store, const QString &name)
{
    Rows rows(store);
    if (const auto uid = Uid::parse(name)) {
        ARCHIVE_TRY(found, rows.find(kinds::village, *uid));
        if (found && !found->deleted)
            return *found;
    }
    ARCHIVE_TRY(same, rows.having(fields::village::villageDivision, Value::ofText(name)));
    if (!same.empty())
        return same.front();
    return Error{ErrorCode::NotFound,
                 VillageStepsText::tr("There is no record of a village %1 here; enter it first.")
                     .arg(name.left(40)),
                 {}};
}

Result<std::optional<Record>> newestVillageRating(Store &store, const Uid &village)
{
    ARCHIVE_TRY(ratings, Rows(store).children(kinds::villageRating, village));
    return ratings.empty() ? std::optional<Record>() : std::optional(ratings.back());
}

Result<std::optional<Record>> villageRatingOf(Store &store,
                                              const std::vector<CaseStepRecord> &steps)
{
    const auto stepped = lastValue(steps, ratingcase::rating);
    if (stepped.isEmpty())
        return std::optional<Record>();
    ARCHIVE_TRY(uid, Uid::parse(stepped));
    ARCHIVE_TRY(rating, Rows(store).find(kinds::villageRating, uid));
    return rating && !rating->deleted ? rating : std::optional<Record>();
}

VillageSteps::VillageSteps(Store &store, JournalWriter &journal)
    : m_store(store)
    , m_journal(journal)
{ }

Result<void> VillageSteps::write(const Record &before, Record after)
{
    PlannedRecord planned;
    planned.before = before;
    ++after.revision;
    after.changedAt = m_store.now();
    after.changedBy = m_store.user().name;
    planned.after = std::move(after);
    return writeNote(
        m_store, m_journal, planned, VillageStepsText::tr("by a step of the rating's case"));
}

Result<void> VillageSteps::enter(const Record &rating, const QString &stateCode)
{
    if (VillageRatingView(rating).villageRatingState() == stateCode)
        return {};
    auto after = rating;
    VillageRatingEdit(after).setVillageRatingState(stateCode);
    return write(rating, std::move(after));
}

Result<void> VillageSteps::grant(const Record &rating, const QString &plate)
{
    const auto months = VillageRatingView(rating).villageValidMonths();
    if (!months) {
        return Error{ErrorCode::Refused,
                     VillageStepsText::tr("The rating does not say how long it holds; rate the "
                                          "villages again."),
                     {}};
    }
    const auto today = m_store.today();
    ARCHIVE_TRY(others, Rows(m_store).children(kinds::villageRating, rating.parent));
    for (const auto &other : others) {
        const VillageRatingView view(other);
        const bool holds = other.uid != rating.uid && view.villageDecidedOn()
            && (!view.villageRatingUntil() || view.villageRatingUntil()->latest() > today);
        if (!holds)
            continue;
        auto ended = other;
        VillageRatingEdit(ended).setVillageRatingUntil(PartialDate::fromDate(today));
        ARCHIVE_CHECK(write(other, std::move(ended)));
    }
    auto after = rating;
    VillageRatingEdit(after)
        .setVillageRatingState(codes::villageRatingState::decided)
        .setVillageDecidedOn(PartialDate::fromDate(today))
        .setPlateNumber(plate)
        .setVillageRatingUntil(PartialDate::fromDate(today.addMonths(int(*months)).addDays(-1)));
    return write(rating, std::move(after));
}

} // namespace archive
