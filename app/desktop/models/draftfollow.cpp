// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/legalclock.h"
#include "desktop/models/householddraft.h"
#include "views/fields.h"

#include <algorithm>

namespace archive {

namespace {

/// What neighbours, and the records of one paper, mostly have in common.
constexpr FieldId stickyFields[] = {fields::household::division,
                                    fields::household::groupName,
                                    fields::household::householdType,
                                    fields::household::residenceState,
                                    fields::loan::institution,
                                    fields::loan::institutionKind,
                                    fields::loan::dataSource};

Value sexOf(const CitizenId &number)
{
    return Value::ofCode(QString::number(static_cast<int>(number.sex())));
}

Value birthOf(const CitizenId &number)
{
    return Value::of(PartialDate::fromDate(number.birthDate()));
}

QString wireOf(const RecordTableModel::Values &values, FieldId field)
{
    for (const auto &[id, value] : values) {
        if (id == field)
            return value.toWire();
    }
    return {};
}

void fillIn(RecordTableModel::Values &values, FieldId field, const Value &value)
{
    if (wireOf(values, field).isEmpty())
        values.emplace_back(field, value);
}

} // namespace

void HouseholdDraft::follow(KindIndex kind, int row, FieldId field)
{
    if (std::find(std::begin(stickyFields), std::end(stickyFields), field)
        != std::end(stickyFields))
        m_sticky[field] = table(kind).draft(row).now.value(field);
    if (field == fields::person::idNumber)
        followIdNumber(row);
}

void HouseholdDraft::followIdNumber(int row)
{
    auto &people = table(kinds::person);
    const auto today = legalclock::civilDate(m_environment.clock->nowUtc());
    const auto &person = people.draft(row).now;
    const auto number = CitizenId::parse(person.value(fields::person::idNumber).toWire(), today);
    if (!number)
        return;
    const auto former = std::exchange(m_followed[person.uid], *number);
    // What a person typed himself stays, and the checks tell him when it does not fit.
    const auto fill = [&](FieldId field, Value (*told)(const CitizenId &)) {
        const auto &present = people.draft(row).now.value(field);
        if (present.isNone() || (!former.isNull() && present == told(former)))
            people.derive(row, field, told(*number));
    };
    fill(fields::person::birthDate, &birthOf);
    fill(fields::person::sex, &sexOf);
}

Result<void> HouseholdDraft::startNext(const QString &officer, QDate today)
{
    std::vector<std::pair<FieldId, Value>> shared;
    const auto &present = table(kinds::household).draft(0).now;
    for (const auto field : stickyFields) {
        if (field.kind == kinds::household)
            shared.emplace_back(field, present.value(field));
    }
    ARCHIVE_CHECK(startNew({}, officer, today));
    auto &own = table(kinds::household);
    for (const auto &[field, value] : shared)
        own.setValue(0, field, value);
    m_undo.clear();
    return {};
}

Result<int> HouseholdDraft::add(KindIndex kind)
{
    RecordTableModel::Values values;
    for (const auto &[field, value] : m_sticky) {
        if (field.kind == kind)
            values.emplace_back(field, value);
    }
    return table(kind).add(household(), values);
}

Result<int> HouseholdDraft::addAll(KindIndex kind, std::vector<RecordTableModel::Values> records)
{
    const auto today = legalclock::civilDate(m_environment.clock->nowUtc());
    std::map<size_t, CitizenId> numbers;
    for (size_t i = 0; i < records.size() && kind == kinds::person; ++i) {
        const auto number = CitizenId::parse(wireOf(records[i], fields::person::idNumber), today);
        if (!number)
            continue;
        numbers.emplace(i, *number);
        fillIn(records[i], fields::person::birthDate, birthOf(*number));
        fillIn(records[i], fields::person::sex, sexOf(*number));
    }
    ARCHIVE_TRY(first, table(kind).addAll(household(), records));
    for (const auto &[place, number] : numbers) {
        const auto row = first + static_cast<int>(place);
        m_followed[table(kind).draft(row).now.uid] = number;
    }
    return first;
}

void HouseholdDraft::undo()
{
    if (!m_undo.canUndo())
        return;
    m_undo.undo();
    emit restored(m_place.first, m_place.second);
}

void HouseholdDraft::redo()
{
    if (!m_undo.canRedo())
        return;
    m_undo.redo();
    emit restored(m_place.first, m_place.second);
}

} // namespace archive
