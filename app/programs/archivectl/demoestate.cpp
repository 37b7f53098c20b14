// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/demofile.h"
#include "views/fields.h"

namespace archive {
namespace {

using archive::demovalue::code;
using archive::demovalue::count;
using archive::demovalue::date;
using archive::demovalue::mu;
using archive::demovalue::text;
using archive::demovalue::yuan;

void addLand(DemoFile &file, const DemoMember &head)
{
    namespace f = fields::land;
    auto &dice = file.dice;
    const qint64 paddy = dice.between(120, 900);
    const bool leased = dice.percent(55); // whoever is away lets his paddy
    DemoFile::Values values{{f::contractor, Value::of(head.uid)},
                            {f::landType, code("0101")},
                            {f::plotCount, count(dice.between(2, 9))},
                            {f::landArea, mu(paddy)}};
    if (leased) {
        values.emplace_back(f::areaOut, mu(paddy * dice.between(40, 100) / 100));
        values.emplace_back(f::rentGrain, count(qint64(dice.between(15, 40)) * 10));
        values.emplace_back(f::leaseStart, date(QDate(file.today().year() - 1, 3, 1)));
        values.emplace_back(f::leaseEnd, date(QDate(file.today().year() + 4, 2, 28)));
    }
    file.add(kinds::land, std::move(values));
    if (dice.percent(30)) {
        file.add(kinds::land,
                 {{f::contractor, Value::of(head.uid)},
                  {f::landType, code(dice.percent(50) ? "0103" : "02")},
                  {f::landArea, mu(dice.between(40, 400))}});
    }
}

/// Two in three households of these mountains have forest, most of it bamboo and timber.
void addForest(DemoFile &file, const DemoHousehold &household, const DemoMember &head)
{
    namespace f = fields::forest;
    auto &dice = file.dice;
    if (!dice.percent(68))
        return;
    static const char *const types[]{"1", "1", "1", "2", "2", "3", "5"};
    static const QStringList species{QStringLiteral("杉木"),
                                     QStringLiteral("杉木"),
                                     QStringLiteral("马尾松"),
                                     QStringLiteral("毛竹"),
                                     QStringLiteral("毛竹"),
                                     QStringLiteral("油茶"),
                                     QStringLiteral("阔叶树")};
    const int at = dice.between(0, 6);
    const bool forestLoan = !household.loans.empty() && household.loans.front().forest;
    const bool pledged = forestLoan && at < 5;
    DemoFile::Values values{
        {f::forestHolder, Value::of(head.uid)},
        {f::forestCertificate,
         text(QStringLiteral("沙林证字(样例)第%1号").arg(dice.between(100'000, 9'999'999)))},
        {f::placeName, text(QStringLiteral("后门山%1号").arg(dice.between(1, 60)))},
        {f::compartment, text(QStringLiteral("%1林班").arg(dice.between(1, 180)))},
        {f::rightUntil, date(QDate(2040 + dice.between(0, 30), 12, 31))},
        {f::forestArea, mu(dice.between(500, 9000))},
        {f::forestType, code(types[at])},
        {f::treeSpecies, text(species.at(at))},
        {f::standAge, count(dice.between(3, 32))},
        {f::mortgageState, code(pledged ? "2" : "1")}};
    if (pledged)
        values.emplace_back(f::mortgagedTo, text(QStringLiteral("村级融资担保基金(样例)")));
    file.add(kinds::forest, std::move(values));
}

void addHouse(DemoFile &file, const DemoHousehold &household, const DemoMember &head)
{
    namespace f = fields::house;
    auto &dice = file.dice;
    const int built = dice.between(1978, file.today().year() - 1);
    file.add(kinds::house,
             {{f::houseHolder, Value::of(head.uid)},
              {f::housePlace, code("1")},
              {f::houseAddress, text(household.address)},
              {f::houseTenure, code("11")},
              {f::houseStructure,
               code(built < 1992       ? "4"
                        : built < 2005 ? "2"
                                       : "1")},
              {f::floorArea, count(dice.between(90, 420))},
              {f::builtYear, count(built)},
              {f::houseValue, yuan(qint64(dice.between(4, 60)) * 10'000)}});
    // Success in the snack trade is a flat where the shop is.
    if (dice.percent(14)) {
        file.add(kinds::house,
                 {{f::houseHolder, Value::of(head.uid)},
                  {f::housePlace, code(dice.percent(60) ? "2" : "4")},
                  {f::houseTenure, code("2")},
                  {f::floorArea, count(dice.between(70, 140))},
                  {f::houseValue, yuan(qint64(dice.between(40, 260)) * 10'000)}});
    }
}

} // namespace

void addEstate(DemoFile &file, const DemoHousehold &household, const DemoMember &head)
{
    auto &dice = file.dice;
    addLand(file, head);
    addForest(file, household, head);
    addHouse(file, household, head);
    namespace a = fields::asset;
    if (dice.percent(58)) {
        file.add(kinds::asset,
                 {{a::assetHolder, Value::of(head.uid)},
                  {a::assetKind, code("1")},
                  {a::assetName,
                   text(dice.percent(40) ? QStringLiteral("摩托车") : QStringLiteral("小型客车"))},
                  {a::quantity, count(1)},
                  {a::assetValue, yuan(qint64(dice.between(2, 160)) * 1000)}});
    }
    if (dice.percent(22)) {
        file.add(kinds::asset,
                 {{a::assetHolder, Value::of(head.uid)},
                  {a::assetKind, code("3")},
                  {a::assetName, text(QStringLiteral("生猪"))},
                  {a::quantity, count(dice.between(2, 40))},
                  {a::assetValue, yuan(qint64(dice.between(3, 80)) * 1000)}});
    }
    namespace d = fields::deposit;
    if (dice.percent(75)) {
        // Most have little, and a few have much.
        const int wealth = dice.between(1, 100);
        file.add(kinds::deposit,
                 {{d::depositHolder, Value::of(head.uid)},
                  {d::depositKind, code(wealth > 60 ? "2" : "1")},
                  {d::depositInstitution, text(QStringLiteral("沙县区农村信用合作联社(样例)"))},
                  {d::depositAmount, yuan(qint64(wealth) * wealth * dice.between(2, 30))},
                  {d::asOf, date(file.today())}});
    }
}

} // namespace archive
