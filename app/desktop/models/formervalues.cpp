// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/formervalues.h"

#include "base/legalclock.h"
#include "desktop/models/householddraft.h"
#include "views/fields.h"

#include <algorithm>

namespace archive {

namespace {

/// A kind of which there is a record for each year, and what its records of several years have in common.
struct YearlyKind
{
    FieldId year;
    std::vector<FieldId> alike;
};

const std::vector<YearlyKind> &yearlyKinds()
{
    static const std::vector<YearlyKind> all = {
        {fields::income::incomeYear,
         {fields::income::earner, fields::income::incomeKind, fields::income::incomeDetail}},
        {fields::expense::expenseYear, {fields::expense::expenseKind}},
        {fields::turnover::turnoverYear,
         {fields::turnover::turnoverHolder, fields::turnover::turnoverBusiness}},
        {fields::dues::duesYear, {fields::dues::duesKind}},
        {fields::subsidy::subsidyYear,
         {fields::subsidy::beneficiary, fields::subsidy::subsidyItem}},
        {fields::insurance::coverageYear,
         {fields::insurance::insured, fields::insurance::insuranceKind}},
    };
    return all;
}

const YearlyKind *yearlyKind(KindIndex kind)
{
    const auto &all = yearlyKinds();
    const auto found = std::find_if(
        all.begin(), all.end(), [kind](const auto &one) { return one.year.kind == kind; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<int> yearOf(const YearlyKind &kind, const Record &record)
{
    bool isYear = false;
    const auto year = record.value(kind.year).toWire().toInt(&isYear);
    return isYear ? std::optional(year) : std::nullopt;
}

bool areAlike(const YearlyKind &kind, const Record &a, const Record &b)
{
    return std::all_of(kind.alike.begin(), kind.alike.end(), [&](FieldId field) {
        return a.value(field) == b.value(field);
    });
}

} // namespace

FormerValues::FormerValues(const HouseholdDraft &draft)
    : m_draft(draft)
{ }

void FormerValues::load(const std::vector<JournalEntry> &history, QDate today)
{
    m_lastYear.clear();
    m_old.clear();
    m_thisYear = today.year();
    for (const auto &entry : history) {
        if (entry.type != EntryType::Change)
            continue;
        if (legalclock::civilDate(entry.at).year() < m_thisYear) {
            m_old.insert(entry.record);
            continue;
        }
        // The year's first change tells what stood there when it began.
        for (const auto &[field, before] : entry.before)
            m_lastYear.try_emplace({entry.record, field}, before);
    }
}

std::optional<FormerValue> FormerValues::find(const Uid &record, FieldId field) const
{
    const auto *const yearly = yearlyKind(field.kind);
    auto former = yearly == nullptr ? ofLastYear(record, field) : ofYearBefore(record, field);
    if (!former || former->value.isNone())
        return std::nullopt;
    return former;
}

std::optional<FormerValue> FormerValues::ofYearBefore(const Uid &record, FieldId field) const
{
    const auto &yearly = *yearlyKind(field.kind);
    const bool isKey = field == yearly.year
        || std::find(yearly.alike.begin(), yearly.alike.end(), field) != yearly.alike.end();
    const auto &table = m_draft.table(field.kind);
    const auto row = table.rowOf(record);
    if (isKey || row < 0)
        return std::nullopt;
    const auto &now = table.draft(row).now;
    const auto year = yearOf(yearly, now);
    std::optional<FormerValue> last;
    for (int other = 0; year && other < table.rowCount(); ++other) {
        const auto &earlier = table.draft(other).now;
        const auto before = yearOf(yearly, earlier);
        if (before && *before < *year && (!last || last->year < *before)
            && areAlike(yearly, now, earlier))
            last = FormerValue{*before, earlier.value(field)};
    }
    return last;
}

std::optional<FormerValue> FormerValues::ofLastYear(const Uid &record, FieldId field) const
{
    const auto &table = m_draft.table(field.kind);
    const auto row = table.rowOf(record);
    if (row < 0 || !m_old.contains(record))
        return std::nullopt;
    const auto &draft = table.draft(row);
    const auto changed = m_lastYear.find({record, field});
    const auto &value = changed == m_lastYear.end() ? draft.saved.value(field) : changed->second;
    if (value == draft.now.value(field))
        return std::nullopt;
    return FormerValue{m_thisYear - 1, value};
}

} // namespace archive
