// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checkedrecord.h"
#include "views/business.h"
#include "views/codes.h"
#include "views/dues.h"
#include "views/fund.h"
#include "views/fundstake.h"
#include "views/income.h"
#include "views/organisation.h"
#include "views/turnover.h"

#include <QtNumeric>

#include <array>

namespace archive {
namespace {

/// Each household enters its own part of a shop that several own.
Result<qint64> ownedTogether(const CheckedRecord &checked, const Value &uscc)
{
    ARCHIVE_TRY(same, checked.rows().having(fields::business::uscc, uscc));
    qint64 sum = 0;
    for (const auto &each : same) {
        const BusinessView business(each);
        const bool isOpen = !business.businessUntil();
        sum += isOpen && business.ownershipRate() ? business.ownershipRate()->millionths() : 0;
    }
    return sum;
}

} // namespace

Result<void> checkIncome(const CheckedRecord &checked)
{
    const IncomeView income(checked.record());
    const auto gross = income.grossIncome();
    const auto cost = income.incomeCost();
    const auto net = income.netIncome();
    checked.raiseIf(gross && cost && net && net->fen() != gross->fen() - cost->fen(),
                    Check::NetNotDifference,
                    fields::income::netIncome);
    return {};
}

Result<void> checkDues(const CheckedRecord &checked)
{
    const DuesView dues(checked.record());
    const bool isKnown = dues.lateCount() && dues.longestLate();
    checked.raiseIf(isKnown && (*dues.lateCount() > 0) != (*dues.longestLate() > 0),
                    Check::LateWithoutDelay,
                    fields::dues::longestLate);
    return {};
}

Result<void> checkBusiness(const CheckedRecord &checked)
{
    constexpr qint64 whole = 1'000'000;
    const auto &uscc = checked.record().value(fields::business::uscc);
    if (uscc.isNone())
        return {};
    ARCHIVE_TRY(sum, ownedTogether(checked, uscc));
    checked.raiseIf(sum > whole, Check::OwnershipAboveWhole, fields::business::ownershipRate);
    return {};
}

Result<void> checkTurnover(const CheckedRecord &checked)
{
    const TurnoverView turnover(checked.record());
    namespace f = fields::turnover;
    ARCHIVE_TRY(own, checked.isBesideOrNull(kinds::business, turnover.turnoverBusiness()));
    checked.raiseIf(!own, Check::TurnoverElsewhere, f::turnoverBusiness);
    ARCHIVE_TRY(business, checked.rows().find(kinds::business, turnover.turnoverBusiness()));
    const auto since = business ? BusinessView(*business).businessSince() : std::nullopt;
    checked.raiseIf(since && turnover.turnoverYear() && *turnover.turnoverYear() < since->year(),
                    Check::TurnoverEarly,
                    f::turnoverYear);
    return {};
}

Result<void> checkOrganisation(const CheckedRecord &checked)
{
    namespace kind = codes::organisationKind;
    static constexpr std::array<std::pair<QLatin1String, Check>, 4> beginnings{
        {{kind::farmersCooperative, Check::UsccCooperative},
         {kind::individualBusiness, Check::UsccIndividual},
         {kind::ruralCollective, Check::UsccCollective},
         {kind::enterprise, Check::UsccEnterprise}}};
    const OrganisationView organisation(checked.record());
    for (const auto &[code, check] : beginnings) {
        checked.raiseIf(organisation.organisationKind() == code && !organisation.uscc().isEmpty()
                            && !organisation.uscc().startsWith(checked.limitText(check)),
                        check,
                        fields::organisation::uscc);
    }
    return {};
}

Result<void> checkFund(const CheckedRecord &checked)
{
    const FundView fund(checked.record());
    namespace f = fields::fund;
    const auto multiple = fund.fundMultiple();
    checked.raiseIf(fund.fundSingleLimit()
                        && *fund.fundSingleLimit() > checked.moneyLimit(Check::FundSingleMost),
                    Check::FundSingleMost,
                    f::fundSingleLimit);
    checked.raiseIf(multiple && *multiple > checked.limit(Check::FundMultipleMost),
                    Check::FundMultipleMost,
                    f::fundMultiple);
    qint64 most = 0;
    checked.raiseIf(multiple && fund.fundTotal() && fund.fundGuaranteed()
                        && !qMulOverflow(fund.fundTotal()->fen(), *multiple, &most)
                        && fund.fundGuaranteed()->fen() > most,
                    Check::FundGuaranteedAbove,
                    f::fundGuaranteed);
    return {};
}

Result<void> checkFundStake(const CheckedRecord &checked)
{
    const FundStakeView stake(checked.record());
    const auto amount = stake.stakeAmount();
    const auto field = fields::fundStake::stakeAmount;
    checked.raiseIf(
        amount && *amount < checked.moneyLimit(Check::StakeLeast), Check::StakeLeast, field);
    checked.raiseIf(
        amount && *amount > checked.moneyLimit(Check::StakeMost), Check::StakeMost, field);
    return {};
}

} // namespace archive
