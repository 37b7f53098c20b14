// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checkedrecord.h"
#include "archive/ecologicalforest.h"
#include "views/application.h"
#include "views/codes.h"
#include "views/creditline.h"
#include "views/loan.h"

#include <array>

namespace archive {
namespace {

bool isPositive(const std::optional<Money> &amount)
{
    return amount && *amount > Money();
}

/// How bad a five-class state is: 0 for normal; none where the loan is not classified.
std::optional<int> badness(const QString &fiveClass)
{
    static constexpr std::array order{codes::fiveClass::normal,
                                      codes::fiveClass::specialMention,
                                      codes::fiveClass::substandard,
                                      codes::fiveClass::doubtful,
                                      codes::fiveClass::loss};
    for (std::size_t index = 0; index < order.size(); ++index) {
        if (fiveClass == order.at(index))
            return int(index);
    }
    return std::nullopt;
}

void checkClass(const CheckedRecord &checked, const LoanView &loan)
{
    // From the worst down, so that one sentence is said and not four.
    static constexpr std::array<std::pair<Check, int>, 4> floors{{{Check::ClassLoss, 4},
                                                                  {Check::ClassDoubtful, 3},
                                                                  {Check::ClassSubstandard, 2},
                                                                  {Check::ClassSpecialMention, 1}}};
    const auto found = badness(loan.fiveClass());
    const auto days = loan.overdueDays();
    if (!found || !days)
        return;
    for (const auto &[check, least] : floors) {
        if (*days <= checked.limit(check))
            continue;
        checked.raiseIf(*found < least, check, fields::loan::fiveClass);
        return;
    }
}

void checkOverdue(const CheckedRecord &checked, const LoanView &loan)
{
    namespace f = fields::loan;
    const bool hasAmount =
        isPositive(loan.overduePrincipal()) || isPositive(loan.overdueInterest());
    const bool hasDays = loan.overdueDays().value_or(0) > 0;
    checked.raiseIf(hasAmount && !hasDays, Check::OverdueWithoutDays, f::overdueDays);
    checked.raiseIf(hasDays && !hasAmount, Check::OverdueWithoutAmount, f::overduePrincipal);
    checked.raiseIf(loan.overduePrincipal() && loan.balance()
                        && *loan.overduePrincipal() > *loan.balance(),
                    Check::OverdueAboveBalance,
                    f::overduePrincipal);
}

void checkSettled(const CheckedRecord &checked, const LoanView &loan)
{
    namespace f = fields::loan;
    const bool saysSettled = loan.accountState() == codes::accountState::settled;
    checked.raiseIf((saysSettled || loan.settledOn()) && isPositive(loan.balance()),
                    Check::SettledWithBalance,
                    f::balance);
    checked.raiseIf(saysSettled && !loan.settledOn(), Check::SettledWithoutDay, f::settledOn);
}

void checkTerms(const CheckedRecord &checked, const LoanView &loan)
{
    namespace f = fields::loan;
    checked.raiseIf(loan.rate() && *loan.rate() > checked.rateLimit(Check::LoanRateMost),
                    Check::LoanRateMost,
                    f::rate);
    const auto start = loan.startDate();
    const auto end = loan.endDate();
    checked.raiseIf(start && end
                        && end->earliest()
                            > start->latest().addYears(int(checked.limit(Check::LoanYearsMost))),
                    Check::LoanYearsMost,
                    f::endDate);
}

Result<void> checkCollateral(const CheckedRecord &checked, const LoanView &loan)
{
    namespace f = fields::loan;
    ARCHIVE_TRY(ownForest, checked.isBesideOrNull(kinds::forest, loan.collateralForest()));
    checked.raiseIf(!ownForest, Check::CollateralElsewhere, f::collateralForest);
    ARCHIVE_TRY(ownHouse, checked.isBesideOrNull(kinds::house, loan.collateralHouse()));
    checked.raiseIf(!ownHouse, Check::CollateralElsewhere, f::collateralHouse);
    if (loan.collateralForest().isNull())
        return {};
    ARCHIVE_TRY(forest, checked.rows().find(kinds::forest, loan.collateralForest()));
    checked.raiseIf(
        forest && isEcological(*forest), Check::CollateralEcological, f::collateralForest);
    return {};
}

} // namespace

Result<void> checkDebt(const CheckedRecord &checked)
{
    const LoanView loan(checked.record());
    checkOverdue(checked, loan);
    checkClass(checked, loan);
    checkSettled(checked, loan);
    checkTerms(checked, loan);
    if (loan.startDate()) {
        ARCHIVE_TRY(age, checked.ageOf(loan.borrower(), loan.startDate()->latest()));
        checked.raiseIf(age && *age < checked.limit(Check::BorrowerAge),
                        Check::BorrowerAge,
                        fields::loan::borrower);
    }
    return checkCollateral(checked, loan);
}

Result<void> checkApplication(const CheckedRecord &checked)
{
    const ApplicationView application(checked.record());
    namespace f = fields::application;
    const auto state = application.applicationState();
    const bool isDecided =
        state == codes::applicationState::granted || state == codes::applicationState::declined;
    checked.raiseIf(isDecided && !application.decidedOn(), Check::GrantedUndated, f::decidedOn);
    ARCHIVE_TRY(own, checked.isBesideOrNull(kinds::loan, application.grantedLoan()));
    checked.raiseIf(!own, Check::GrantedElsewhere, f::grantedLoan);
    return {};
}

Result<void> checkCreditLine(const CheckedRecord &checked)
{
    const CreditLineView line(checked.record());
    namespace f = fields::creditLine;
    checked.raiseIf(line.lineUsed() && line.lineAmount() && *line.lineUsed() > *line.lineAmount(),
                    Check::LineUsedAbove,
                    f::lineUsed);
    checked.raiseIf(line.lineState() == codes::lineState::inForce && line.lineEnd()
                        && line.lineEnd()->latest() < checked.today(),
                    Check::LineOver,
                    f::lineState);
    return {};
}

} // namespace archive
