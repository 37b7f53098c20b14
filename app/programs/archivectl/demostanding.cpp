// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/demofile.h"
#include "views/fields.h"

#include <algorithm>
#include <array>

namespace archive {
namespace {

using archive::demovalue::code;
using archive::demovalue::count;
using archive::demovalue::date;
using archive::demovalue::text;
using archive::demovalue::yuan;

/// From the proposal to the decision.
constexpr int demoPostedDays = 20;

} // namespace

void addStanding(DemoFile &file, const DemoMember &head)
{
    namespace d = fields::deposit;
    auto &dice = file.dice;
    const auto cooperative = text(QStringLiteral("沙县区农村信用合作联社(样例)"));
    if (dice.percent(62)) {
        file.add(kinds::deposit,
                 {{d::depositHolder, Value::of(head.uid)},
                  {d::depositKind, code("3")},
                  {d::depositInstitution, cooperative},
                  {d::depositAmount, yuan(qint64(dice.between(1, 90)) * 100)},
                  {d::asOf, date(file.today())}});
    }
    if (dice.percent(18)) {
        file.add(kinds::deposit,
                 {{d::depositHolder, Value::of(head.uid)},
                  {d::depositKind, code("4")},
                  {d::depositInstitution, cooperative},
                  {d::depositAmount, yuan(qint64(dice.between(1, 20)) * 1000)},
                  {d::asOf, date(file.today())}});
    }
    namespace i = fields::insurance;
    if (dice.percent(45)) {
        file.add(kinds::insurance,
                 {{i::insured, Value::of(head.uid)},
                  {i::insuranceKind, code(dice.percent(60) ? "21" : "24")},
                  {i::insuranceState, code("1")},
                  {i::coverageYear, count(file.today().year())}});
    }
}

std::vector<Change> demoRenewal(const DemoSigned &household, QDate day, DemoDice &dice)
{
    namespace f = fields::income;
    const qint64 gross =
        qint64(household.away ? dice.between(60, 260) : dice.between(12, 70)) * 1000;
    const qint64 cost = gross * dice.between(15, 55) / 100;
    Change change;
    change.kind = kinds::income;
    change.parent = household.household;
    change.values = {{f::earner, Value::of(household.head)},
                     {f::incomeYear, count(day.year() - 1)},
                     {f::incomeKind, code(household.away ? "4" : "1")},
                     {f::incomeBasis, code("1")},
                     {f::grossIncome, yuan(gross)},
                     {f::incomeCost, yuan(cost)},
                     {f::netIncome, yuan(gross - cost)}};
    namespace d = fields::dues;
    Change dues;
    dues.kind = kinds::dues;
    dues.parent = household.household;
    dues.values = {{d::duesKind, code("3")},
                   {d::duesYear, count(day.year() - 1)},
                   {d::lateCount, count(0)},
                   {d::longestLate, count(0)}};
    return {std::move(change), std::move(dues)};
}

std::vector<Change> demoAppraisals(const DemoSigned &household, QDate day, DemoDice &dice)
{
    namespace f = fields::appraisal;
    static const QStringList committee{
        QStringLiteral("张主任"), QStringLiteral("李组长"), QStringLiteral("王代表")};
    std::vector<Change> changes;
    const int bent = dice.between(3, 6); // what the village thinks of the household
    for (const auto &appraiser : committee) {
        Change change;
        change.kind = kinds::appraisal;
        change.parent = household.household;
        change.values = {{f::appraisedOn, date(day)},
                         {f::appraiser, text(appraiser)},
                         {f::conductPoints, count(std::min(6, bent + dice.between(-1, 1)))},
                         {f::rulesPoints, count(std::min(5, bent - 1 + dice.between(0, 1)))}};
        changes.push_back(std::move(change));
    }
    return changes;
}

Change demoDecision(const DemoSigned &household, QDate day, DemoDice &dice)
{
    namespace f = fields::rating;
    constexpr int validMonths = 24;
    static constexpr std::array grades{"AAA", "AA", "AA", "A", "A", "B"};
    Change change;
    change.kind = kinds::rating;
    change.parent = household.household;
    change.values = {
        {f::ratedOn, date(day.addDays(-demoPostedDays))},
        {f::ratingState, code("5")},
        {f::finalGrade, code(grades.at(size_t(dice.between(0, int(grades.size()) - 1))))},
        {f::decidedBy, text(QStringLiteral("reviewer"))},
        {f::decidedOn, date(day)},
        {f::ratingUntil, date(day.addMonths(validMonths))}};
    return change;
}

} // namespace archive
