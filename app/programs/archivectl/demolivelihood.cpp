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
using archive::demovalue::text;
using archive::demovalue::yuan;

constexpr int yearsBack = 5;

/// One kind of income a year, growing a little and now and then failing.
void addIncomes(DemoFile &file, const DemoMember &head, const char *kind, qint64 thousands)
{
    namespace f = fields::income;
    auto &dice = file.dice;
    const int last = file.today().year() - 1;
    for (int year = last - yearsBack + 1; year <= last; ++year) {
        const qint64 gross = thousands * dice.between(80, 125) * 10;
        const qint64 cost = gross * dice.between(15, 55) / 100;
        file.add(kinds::income,
                 {{f::earner, Value::of(head.uid)},
                  {f::incomeYear, count(year)},
                  {f::incomeKind, code(kind)},
                  {f::incomeBasis, code("1")},
                  {f::grossIncome, yuan(gross)},
                  {f::incomeCost, yuan(cost)},
                  {f::netIncome, yuan(gross - cost)}});
        thousands += thousands * dice.between(-4, 9) / 100;
    }
}

void addExpenses(DemoFile &file)
{
    namespace f = fields::expense;
    auto &dice = file.dice;
    const int year = file.today().year() - 1;
    for (const auto *kind : {"1", "2"}) {
        file.add(kinds::expense,
                 {{f::expenseYear, count(year)},
                  {f::expenseKind, code(kind)},
                  {f::expenseBasis, code("1")},
                  {f::expenseAmount, yuan(qint64(dice.between(6, 60)) * 1000)}});
    }
}

/// Sha County's own trade: a snack shop in some other province, with its turnover of three years.
void addShop(DemoFile &file, const DemoMember &owner)
{
    namespace b = fields::business;
    namespace t = fields::turnover;
    auto &dice = file.dice;
    const auto place = owner.person->workplace.section(QChar(0x3000), 0, 0);
    const int since = file.today().year() - dice.between(4, 18);
    const auto shop =
        file.add(kinds::business,
                 {{b::proprietor, Value::of(owner.uid)},
                  {b::shopName,
                   text(QStringLiteral("沙县小吃(%1%2店)").arg(place).arg(dice.between(1, 999)))},
                  {b::shopRegion, text(place)},
                  {b::businessIndustry, code("6291")},
                  {b::businessSince, date(QDate(since, dice.between(1, 12), 1))},
                  {b::employeeCount, count(dice.between(0, 4))}});
    qint64 thousands = dice.between(120, 700);
    for (int year = file.today().year() - 3; year < file.today().year(); ++year) {
        file.add(kinds::turnover,
                 {{t::turnoverHolder, Value::of(owner.uid)},
                  {t::turnoverBusiness, Value::of(shop)},
                  {t::turnoverYear, count(year)},
                  {t::turnoverAmount, yuan(thousands * 1000)},
                  {t::turnoverSource, code(dice.percent(70) ? "2" : "4")}});
        thousands += thousands * dice.between(-8, 12) / 100;
    }
}

void addInsurances(DemoFile &file, const std::vector<DemoMember> &members)
{
    namespace f = fields::insurance;
    constexpr int pensionAge = 60;
    for (const auto &member : members) {
        const bool old = member.age >= pensionAge;
        file.add(kinds::insurance,
                 {{f::insured, Value::of(member.uid)},
                  {f::insuranceKind, code(file.dice.percent(92) ? "11" : "13")},
                  {f::insuranceState,
                   code(old                         ? "3"
                            : file.dice.percent(94) ? "1"
                                                    : "2")},
                  {f::coverageYear, count(file.today().year())}});
    }
}

void addFavours(DemoFile &file, const DemoMember &head)
{
    auto &dice = file.dice;
    namespace s = fields::subsidy;
    const int year = file.today().year() - 1;
    if (dice.percent(82)) {
        file.add(kinds::subsidy,
                 {{s::beneficiary, Value::of(head.uid)},
                  {s::subsidyItem, text(QStringLiteral("耕地地力保护补贴"))},
                  {s::subsidyYear, count(year)},
                  {s::subsidyAmount, yuan(dice.between(80, 900))},
                  {s::paidOn, date(QDate(year, 6, 20))}});
    }
    namespace h = fields::honour;
    if (dice.percent(7)) {
        file.add(
            kinds::honour,
            {{h::honoured, Value::of(head.uid)},
             {h::honourName,
              text(dice.percent(50) ? QStringLiteral("文明家庭") : QStringLiteral("致富带头人"))},
             {h::honourLevel, code(dice.percent(70) ? "5" : "4")},
             {h::awardedOn, date(QDate(year, 12, 20))}});
    }
    namespace p = fields::specialStatus;
    if (dice.percent(4)) {
        file.add(kinds::specialStatus,
                 {{p::statusHolder, Value::of(head.uid)},
                  {p::statusKind, code(dice.percent(80) ? "1" : "2")},
                  {p::statusSince, date(QDate(year, 1, 1))}});
    }
    namespace d = fields::dues;
    const bool late = dice.percent(6);
    DemoFile::Values values{{d::duesKind, code("3")},
                            {d::duesYear, count(year)},
                            {d::lateCount, count(late ? dice.between(1, 4) : 0)},
                            {d::longestLate, count(late ? dice.between(1, 3) : 0)}};
    if (late && dice.percent(80))
        values.emplace_back(d::notifiedOn, date(file.today()));
    file.add(kinds::dues, std::move(values));
}

} // namespace

void addLivelihood(DemoFile &file,
                   const DemoHousehold &household,
                   const std::vector<DemoMember> &members)
{
    auto &dice = file.dice;
    const auto &head = members.front();
    const bool away = isAway(household);
    addIncomes(file, head, away ? "4" : "1", away ? dice.between(60, 260) : dice.between(12, 70));
    if (dice.percent(35))
        addIncomes(file, head, dice.percent(50) ? "3" : "5", dice.between(8, 60));
    addExpenses(file);
    if (away)
        addShop(file, head);
    addInsurances(file, members);
    addFavours(file, head);
}

} // namespace archive
