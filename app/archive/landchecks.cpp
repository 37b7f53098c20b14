// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checkedrecord.h"
#include "archive/ecologicalforest.h"
#include "views/codes.h"
#include "views/forest.h"
#include "views/guarantee.h"
#include "views/house.h"
#include "views/land.h"
#include "views/loan.h"

#include <algorithm>
#include <numeric>

namespace archive {
namespace {

qint64 hundredths(const std::optional<Area> &area)
{
    return area ? area->hundredths() : 0;
}

/// Whether the areas of all records of a kind under the household are above a limit in mu; for the record that was just entered.
Result<bool> isSumAbove(const CheckedRecord &checked, FieldId area, Check check)
{
    constexpr qint64 hundredthsInMu = 100;
    ARCHIVE_TRY(all, checked.rows().children(area.kind, checked.record().parent));
    const auto sum = std::accumulate(
        all.begin(), all.end(), qint64(0), [area](qint64 soFar, const Record &each) {
            const auto *value = each.value(area).get<Area>();
            return soFar + (value == nullptr ? 0 : value->hundredths());
        });
    return sum > checked.limit(check) * hundredthsInMu;
}

Result<void> checkCertificate(const CheckedRecord &checked, FieldId field)
{
    const auto &number = checked.record().value(field);
    if (number.isNone())
        return {};
    ARCHIVE_TRY(holders, checked.rows().having(field, number));
    // One certificate may have several plots in a household, but never stands in two.
    const bool elsewhere =
        std::any_of(holders.begin(), holders.end(), [&checked](const Record &each) {
            return !(each.parent == checked.record().parent);
        });
    checked.raiseIf(elsewhere, Check::CertificateTwice, field);
    return {};
}

/// A right that becomes ecological may already stand behind a loan or a guarantee.
Result<bool> isCollateral(const CheckedRecord &checked)
{
    const auto self = Value::of(checked.record().uid);
    ARCHIVE_TRY(loans, checked.rows().having(fields::loan::collateralForest, self));
    ARCHIVE_TRY(guarantees, checked.rows().having(fields::guarantee::pledgedForest, self));
    return !loans.empty() || !guarantees.empty();
}

} // namespace

bool isEcological(const Record &forest)
{
    const auto type = ForestView(forest).forestType();
    return type == codes::forestType::ecologicalForest || type == codes::forestType::naturalForest;
}

Result<void> checkLand(const CheckedRecord &checked)
{
    const LandView land(checked.record());
    namespace f = fields::land;
    checked.raiseIf(hundredths(land.areaOut())
                        > hundredths(land.landArea()) + hundredths(land.areaIn()),
                    Check::AreaOutAbove,
                    f::areaOut);
    ARCHIVE_TRY(tooMuch, isSumAbove(checked, f::landArea, Check::HouseholdLandMost));
    checked.raiseIf(tooMuch, Check::HouseholdLandMost, f::landArea);
    return checkCertificate(checked, f::rightNumber);
}

Result<void> checkForest(const CheckedRecord &checked)
{
    const ForestView forest(checked.record());
    namespace f = fields::forest;
    const auto until = forest.rightUntil();
    checked.raiseIf(
        until && until->latest() < checked.today(), Check::ForestRightOver, f::rightUntil);
    const bool isMortgaged = forest.mortgageState() == codes::mortgageState::mortgaged;
    checked.raiseIf(isMortgaged && isEcological(checked.record()),
                    Check::EcologicalMortgaged,
                    f::mortgageState);
    checked.raiseIf(
        isMortgaged && forest.mortgagedTo().isEmpty(), Check::MortgageUnnamed, f::mortgagedTo);
    if (isEcological(checked.record())) {
        ARCHIVE_TRY(used, isCollateral(checked));
        checked.raiseIf(used, Check::CollateralEcological, f::forestType);
    }
    ARCHIVE_TRY(tooMuch, isSumAbove(checked, f::forestArea, Check::HouseholdForestMost));
    checked.raiseIf(tooMuch, Check::HouseholdForestMost, f::forestArea);
    return checkCertificate(checked, f::forestCertificate);
}

Result<void> checkHouse(const CheckedRecord &checked)
{
    return checkCertificate(checked, fields::house::houseCertificate);
}

} // namespace archive
