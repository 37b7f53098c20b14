// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/saveplan.h"

#include "archive/registernumbers.h"
#include "catalogue/valuetext.h"
#include "views/household.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace archive {
namespace {

struct SavePlanText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Records)
};

Error badChange(const QString &sentence, const Uid &uid)
{
    return {ErrorCode::InvalidInput, sentence, uid.isNull() ? QString() : uid.toString()};
}

Result<void> checkShape(const Catalogue &catalogue, const Change &change)
{
    if (change.kind >= catalogue.kinds().size()) {
        return badChange(SavePlanText::tr("There is no such kind of record; see the data "
                                          "dictionary."),
                         change.uid);
    }
    const auto &kind = catalogue.kind(change.kind);
    for (const auto &[field, value] : change.values) {
        if (field.kind != change.kind || field.index >= kind.fields.size()) {
            return badChange(SavePlanText::tr("Records of %1 have no such field; see the data "
                                              "dictionary.")
                                 .arg(titleOf(kind)),
                             change.uid);
        }
        const auto &described = catalogue.field(field);
        if (!value.isNone() && value.type() != described.type) {
            return badChange(SavePlanText::tr("The value of %1 is of another type; see the data "
                                              "dictionary.")
                                 .arg(titleOf(described)),
                             change.uid);
        }
    }
    return {};
}

Result<void> checkSources(const Catalogue &catalogue, const Change &change, QDate today)
{
    ARCHIVE_CHECK(factsource::check(change.source, catalogue, today));
    for (const auto &own : change.ownSources) {
        const bool isChanged =
            std::any_of(change.values.begin(), change.values.end(), [&own](const auto &value) {
                return value.first == own.first;
            });
        if (!isChanged) {
            return badChange(SavePlanText::tr("A source is told of a value that is not changed; "
                                              "tell it of values of the change only."),
                             change.uid);
        }
        ARCHIVE_CHECK(factsource::check(own.second, catalogue, today));
    }
    return {};
}

bool sameValues(const Kind &kind, const Record &a, const Record &b)
{
    for (const auto &field : kind.fields) {
        if (!(a.value(field.id) == b.value(field.id)))
            return false;
    }
    return true;
}

} // namespace

SavePlan::SavePlan(Store &store)
    : m_store(&store)
    , m_rows(store)
{ }

Result<SavePlan> SavePlan::make(Store &store, const ChangeSet &changes, RegisterNumbers numbers)
{
    SavePlan plan(store);
    for (const auto &change : changes.changes)
        ARCHIVE_CHECK(plan.add(change));
    ARCHIVE_CHECK(plan.numberHouseholds(numbers));
    ARCHIVE_CHECK(plan.place());
    return plan;
}

Result<void> SavePlan::add(const Change &change)
{
    const auto &catalogue = m_store->catalogue();
    ARCHIVE_CHECK(checkShape(catalogue, change));
    ARCHIVE_CHECK(checkSources(catalogue, change, m_store->today()));
    ARCHIVE_TRY(planned, begin(change));
    planned.source = change.source;
    planned.ownSources = change.ownSources;
    auto &after = planned.after;
    for (const auto &[field, value] : change.values)
        after.set(field, value);
    after.deleted = change.deleted;
    const auto &kind = catalogue.kind(change.kind);
    planned.unchanged = planned.before.revision > 0 && after.deleted == planned.before.deleted
        && sameValues(kind, planned.before, after);
    if (!planned.unchanged) {
        after.revision = planned.before.revision + 1;
        after.changedAt = m_store->now();
        after.changedBy = m_store->user().name;
    }
    if (!m_rows.add(after)) {
        return badChange(SavePlanText::tr("One record is changed twice in the same set; change it "
                                          "once."),
                         after.uid);
    }
    m_records.push_back(std::move(planned));
    return {};
}

Result<PlannedRecord> SavePlan::begin(const Change &change)
{
    if (change.uid.isNull())
        return beginNew(change);
    Rows rows(*m_store);
    ARCHIVE_TRY(kind, rows.kindOf(change.uid));
    if (!kind)
        return beginNew(change);
    if (*kind != change.kind) {
        return badChange(SavePlanText::tr("The record is of another kind, %1; name that kind.")
                             .arg(titleOf(m_store->catalogue().kind(*kind))),
                         change.uid);
    }
    ARCHIVE_TRY(present, rows.find(change.kind, change.uid));
    return present ? beginPresent(change, *present) : beginNew(change);
}

Result<PlannedRecord> SavePlan::beginPresent(const Change &change, const Record &present)
{
    if (change.revision && *change.revision != present.revision) {
        return Error{ErrorCode::Stale,
                     SavePlanText::tr("The record was changed by %1 in the meantime; read it again "
                                      "and repeat the change.")
                         .arg(present.changedBy),
                     present.uid.toString()};
    }
    if (change.parent && !(*change.parent == present.parent)) {
        return badChange(SavePlanText::tr("A record stays with the record that it was entered for; "
                                          "enter it anew there and delete it here."),
                         present.uid);
    }
    return PlannedRecord{present, present, {}, {}, {}, {}, false};
}

Result<PlannedRecord> SavePlan::beginNew(const Change &change)
{
    if (change.deleted || change.revision.value_or(0) != 0) {
        return Error{ErrorCode::NotFound,
                     SavePlanText::tr("The record that is to be changed does not exist; read it "
                                      "again."),
                     change.uid.toString()};
    }
    PlannedRecord planned;
    planned.after.kind = change.kind;
    planned.after.uid = change.uid;
    if (change.uid.isNull()) {
        ARCHIVE_TRY(uid, m_store->newUid());
        planned.after.uid = uid;
    }
    planned.after.parent = change.parent.value_or(Uid());
    planned.after.values.resize(m_store->catalogue().kind(change.kind).fields.size());
    planned.before = planned.after;
    return planned;
}

Result<void> SavePlan::numberHouseholds(RegisterNumbers numbers)
{
    for (auto &planned : m_records) {
        if (planned.after.kind != kinds::household || planned.before.revision != 0)
            continue;
        const HouseholdView household(planned.after);
        const auto division = DivisionCode::parse(household.division());
        if (!household.registerNumber().isEmpty() || !division)
            continue;
        ARCHIVE_TRY(number, nextRegisterNumber(*m_store, m_rows, *division, numbers));
        HouseholdEdit(planned.after).setRegisterNumber(number);
        m_rows.replace(planned.after);
    }
    return {};
}

Result<void> SavePlan::place()
{
    std::map<Uid, Divisions> known;
    for (auto &planned : m_records) {
        ARCHIVE_TRY(household, m_rows.household(planned.after));
        planned.household = household;
        if (household.isNull())
            continue;
        auto place = known.find(household);
        if (place == known.end()) {
            ARCHIVE_TRY(divisions, divisionsOf(household));
            place = known.emplace(household, divisions).first;
        }
        planned.divisionBefore = place->second.before;
        planned.divisionAfter = place->second.after;
    }
    return {};
}

Result<SavePlan::Divisions> SavePlan::divisionsOf(const Uid &household)
{
    Divisions divisions;
    ARCHIVE_TRY(after, m_rows.find(kinds::household, household));
    if (after)
        divisions.after = HouseholdView(*after).division();
    ARCHIVE_TRY(before, Rows(*m_store).find(kinds::household, household));
    if (before)
        divisions.before = HouseholdView(*before).division();
    return divisions;
}

} // namespace archive
