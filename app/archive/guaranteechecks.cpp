// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checkedrecord.h"
#include "archive/ecologicalforest.h"
#include "views/codes.h"
#include "views/guarantee.h"
#include "views/loan.h"

namespace archive {
namespace {

namespace guaranteefields = fields::guarantee;

/// Whether a guarantee of the borrower's household stands for a loan of this one.
Result<bool> isMutual(const CheckedRecord &checked, const Record &loan)
{
    const auto own = checked.record().parent;
    if (loan.parent == own)
        return false;
    ARCHIVE_TRY(theirs, checked.rows().children(kinds::guarantee, loan.parent));
    for (const auto &each : theirs) {
        const auto uid = GuaranteeView(each).guaranteedLoan();
        if (uid.isNull())
            continue;
        ARCHIVE_TRY(back, checked.rows().find(kinds::loan, uid));
        if (back && back->parent == own)
            return true;
    }
    return false;
}

Result<void> checkLoanOf(const CheckedRecord &checked, const GuaranteeView &guarantee)
{
    if (guarantee.guaranteedLoan().isNull())
        return {};
    ARCHIVE_TRY(found, checked.rows().find(kinds::loan, guarantee.guaranteedLoan()));
    if (!found)
        return {}; // said by checkPlaces()
    const LoanView loan(*found);
    checked.raiseIf(!guarantee.guarantor().isNull() && guarantee.guarantor() == loan.borrower(),
                    Check::GuarantorIsBorrower,
                    guaranteefields::guarantor);
    checked.raiseIf(guarantee.guaranteedAmount() && loan.amount()
                        && *guarantee.guaranteedAmount() > *loan.amount(),
                    Check::GuaranteedAboveLoan,
                    guaranteefields::guaranteedAmount);
    ARCHIVE_TRY(mutual, isMutual(checked, *found));
    checked.raiseIf(mutual, Check::MutualGuarantee, guaranteefields::guaranteedLoan);
    return {};
}

Result<void> checkPledge(const CheckedRecord &checked, const GuaranteeView &guarantee)
{
    if (guarantee.pledgedForest().isNull())
        return {};
    ARCHIVE_TRY(own, checked.isBesideOrNull(kinds::forest, guarantee.pledgedForest()));
    checked.raiseIf(!own, Check::CollateralElsewhere, guaranteefields::pledgedForest);
    ARCHIVE_TRY(forest, checked.rows().find(kinds::forest, guarantee.pledgedForest()));
    checked.raiseIf(forest && isEcological(*forest),
                    Check::CollateralEcological,
                    guaranteefields::pledgedForest);
    return {};
}

void checkStanding(const CheckedRecord &checked, const GuaranteeView &guarantee)
{
    const auto balance = guarantee.guaranteedBalance();
    checked.raiseIf(balance && guarantee.guaranteedAmount()
                        && *balance > *guarantee.guaranteedAmount(),
                    Check::GuaranteedBalanceAbove,
                    guaranteefields::guaranteedBalance);
    const auto state = guarantee.guaranteeState();
    checked.raiseIf(state == codes::guaranteeState::paidForTheDebtor
                        && !guarantee.compensatedAmount(),
                    Check::CompensationMissing,
                    guaranteefields::compensatedAmount);
    checked.raiseIf(state == codes::guaranteeState::released && balance && *balance > Money(),
                    Check::ReleasedWithBalance,
                    guaranteefields::guaranteedBalance);
}

} // namespace

Result<void> checkGuarantee(const CheckedRecord &checked)
{
    const GuaranteeView guarantee(checked.record());
    checkStanding(checked, guarantee);
    const auto start = guarantee.guaranteeStart();
    ARCHIVE_TRY(age,
                checked.ageOf(guarantee.guarantor(), start ? start->latest() : checked.today()));
    checked.raiseIf(age && *age < checked.limit(Check::GuarantorAge),
                    Check::GuarantorAge,
                    guaranteefields::guarantor);
    ARCHIVE_CHECK(checkLoanOf(checked, guarantee));
    return checkPledge(checked, guarantee);
}

} // namespace archive
