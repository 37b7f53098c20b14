// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/demofile.h"
#include "views/fields.h"

#include <algorithm>

namespace archive {
namespace {

using archive::demovalue::code;
using archive::demovalue::count;
using archive::demovalue::date;
using archive::demovalue::month;
using archive::demovalue::text;
using archive::demovalue::yuan;

constexpr int stripMonths = 24;

int monthsBetween(QDate from, QDate to)
{
    constexpr int monthsOfYear = 12;
    return (to.year() - from.year()) * monthsOfYear + to.month() - from.month();
}

/// What a loan in arrears says of itself; the person was told of it, most of the time.
void addArrears(DemoFile &file, const DemoLoan &loan, DemoFile::Values &values)
{
    namespace f = fields::loan;
    values.emplace_back(f::overdueDays, count(loan.lateDays));
    values.emplace_back(f::overduePrincipal, Value::of(Money::fromFen(loan.balance.fen() / 10)));
    if (file.dice.percent(85))
        values.emplace_back(f::notifiedOn, date(file.today()));
}

Uid addLoan(DemoFile &file, const DemoLoan &loan, const DemoMember &borrower)
{
    namespace f = fields::loan;
    DemoFile::Values values{
        {f::contractNumber, text(loan.contract)},
        {f::institution, text(loan.institution)},
        {f::borrower, Value::of(borrower.uid)},
        {f::loanKind, Value::ofCode(loan.business)},
        {f::product,
         text(loan.forest ? QStringLiteral("福林贷(样例)") : QStringLiteral("小吃贷(样例)"))},
        {f::amount, Value::of(loan.amount)},
        {f::balance, Value::of(loan.balance)},
        {f::rate, Value::of(loan.rate)},
        {f::startDate, date(loan.start)},
        {f::endDate, date(loan.end)},
        {f::repayFrequency, code("03")},
        {f::repaymentMethod, code("13")},
        {f::guaranteeWay, code(loan.forest ? "31" : "3")},
        {f::fiveClass, Value::ofCode(loan.fiveClass)},
        {f::accountState, code(loan.lateDays > 0 ? "2" : "1")},
        {f::repaymentStrip, text(repaymentStrip(loan, file.today()))},
        {f::stripUntil, month(file.today())},
        {f::asOf, date(file.today())},
        {f::dataSource, code("2")}};
    if (loan.lateDays > 0)
        addArrears(file, loan, values);
    return file.add(kinds::loan, std::move(values));
}

void addGuarantee(DemoFile &file, const DemoHousehold &household, const DemoMember &head)
{
    namespace f = fields::guarantee;
    auto &dice = file.dice;
    if (household.guaranteesFor.isEmpty())
        return;
    const qint64 thousands = dice.between(30, 150);
    const auto start = file.today().addDays(-dice.between(30, 900));
    file.add(kinds::guarantee,
             {{f::guarantor, Value::of(head.uid)},
              {f::debtorName, text(household.guaranteesFor)},
              {f::guaranteeKind, code(dice.percent(70) ? "1" : "2")},
              {f::guaranteedAmount, yuan(thousands * 1000)},
              {f::guaranteedBalance, yuan(thousands * dice.between(200, 1000))},
              {f::guaranteeStart, date(start)},
              {f::guaranteeEnd, date(start.addYears(3))},
              {f::guaranteeState, code("1")}});
}

/// A court's enforcement, in a few households; most are settled by now.
void addPublicRecord(DemoFile &file, const DemoMember &head)
{
    namespace f = fields::publicRecord;
    namespace s = fields::statement;
    auto &dice = file.dice;
    if (!dice.percent(3))
        return;
    const auto occurred = file.today().addDays(-dice.between(200, 1500));
    DemoFile::Values values{
        {f::recordSubject, Value::of(head.uid)},
        {f::sourceDepartment, code("09")},
        {f::recordKind, code("22")},
        {f::listEdition, code("2")},
        {f::listItem, text(QStringLiteral("(样例)被执行人信息"))},
        {f::severity, code("2")},
        {f::recordDocument,
         text(QStringLiteral("(样例)闽0405执%1号").arg(dice.between(100, 2999)))},
        {f::recordAmount, yuan(qint64(dice.between(5, 90)) * 1000)},
        {f::occurredOn, date(occurred)},
        {f::notifiedOn, date(occurred.addDays(30))}};
    if (dice.percent(70))
        values.emplace_back(f::endedOn, date(occurred.addDays(dice.between(60, 190))));
    const auto record = file.add(kinds::publicRecord, std::move(values));
    if (dice.percent(40)) {
        file.add(kinds::statement,
                 {{s::declarant, Value::of(head.uid)},
                  {s::statedOn, date(file.today())},
                  {s::statementText, text(QStringLiteral("该案系为亲戚担保所致，正在分期履行。"))},
                  {s::statedRecord, Value::of(record)}});
    }
}

} // namespace

QString repaymentStrip(const DemoLoan &loan, QDate until)
{
    const int months = std::clamp(monthsBetween(loan.start, until), 0, stripMonths);
    QString strip = QString(stripMonths - months, u'/') + QString(months, u'N');
    // What is late now was late month after month.
    const int lateMonths = std::min(months, (loan.lateDays + 29) / 30);
    for (int i = 1; i <= lateMonths; ++i) {
        const int step = std::min(lateMonths - i + 1, 7);
        strip[stripMonths - i] = QChar(u'0' + step);
    }
    return strip;
}

std::vector<DemoDebt>
addCredit(DemoFile &file, const DemoHousehold &household, const DemoMember &head)
{
    std::vector<DemoDebt> debts;
    for (const auto &loan : household.loans)
        debts.push_back({addLoan(file, loan, head), loan});
    addGuarantee(file, household, head);
    addPublicRecord(file, head);
    return debts;
}

} // namespace archive
