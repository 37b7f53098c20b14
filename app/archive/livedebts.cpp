// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/livedebts.h"

#include "archive/rows.h"
#include "views/codes.h"
#include "views/creditline.h"
#include "views/guarantee.h"
#include "views/loan.h"
#include "views/person.h"

namespace archive {
namespace {

bool isOver(const std::optional<PartialDate> &end, QDate date)
{
    return end && end->earliest() < date;
}

bool isLiveLoan(const LoanView &loan, QDate date)
{
    if (loan.settledOn())
        return !isOver(loan.settledOn(), date);
    const auto state = loan.accountState();
    return state != codes::accountState::settled && state != codes::accountState::transferredOut;
}

bool isLiveGuarantee(const GuaranteeView &guarantee, QDate date)
{
    return guarantee.guaranteeState() != codes::guaranteeState::released
        && !isOver(guarantee.guaranteeEnd(), date);
}

bool isValidLine(const CreditLineView &line, QDate date)
{
    const auto state = line.lineState();
    const bool begun = !line.lineStart() || line.lineStart()->latest() <= date;
    return (state.isEmpty() || state == codes::lineState::inForce) && begun
        && !isOver(line.lineEnd(), date);
}

} // namespace

LiveDebts::LiveDebts(Store &store)
    : m_store(store)
{ }

void LiveDebts::add(const Record &debt, const Uid &person)
{
    // What was typed before the signature is no contract yet.
    if (!debt.draft)
        m_persons.insert(person);
}

Result<void> LiveDebts::read(const Uid &household, QDate date)
{
    if (m_household == household && m_date == date)
        return {};
    m_persons.clear();
    Rows rows(m_store);
    ARCHIVE_TRY(loans, rows.children(kinds::loan, household));
    for (const auto &record : loans) {
        const LoanView loan(record);
        if (isLiveLoan(loan, date))
            add(record, loan.borrower());
    }
    m_hasLoan = !m_persons.empty();
    ARCHIVE_TRY(guarantees, rows.children(kinds::guarantee, household));
    for (const auto &record : guarantees) {
        const GuaranteeView guarantee(record);
        if (isLiveGuarantee(guarantee, date))
            add(record, guarantee.guarantor());
    }
    ARCHIVE_TRY(lines, rows.children(kinds::creditLine, household));
    for (const auto &record : lines) {
        const CreditLineView line(record);
        if (isValidLine(line, date))
            add(record, line.lineHolder());
    }
    m_household = household;
    m_date = date;
    return {};
}

Result<bool> LiveDebts::ofHousehold(const Uid &household, QDate date)
{
    ARCHIVE_CHECK(read(household, date));
    return !m_persons.empty();
}

Result<bool> LiveDebts::ofPerson(const Record &person, QDate date)
{
    ARCHIVE_CHECK(read(person.parent, date));
    const PersonView view(person);
    const auto relation = view.relation();
    const bool isHead =
        relation == codes::relation::householdHead || relation == codes::relation::self;
    return m_persons.contains(person.uid) || (isHead && m_persons.contains(Uid()))
        || (m_hasLoan && view.coBorrower().value_or(false));
}

} // namespace archive
