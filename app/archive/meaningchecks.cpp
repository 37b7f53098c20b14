// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/meaningchecks.h"

#include "archive/access.h"
#include "archive/accounts.h"
#include "vault/age.h"
#include "vault/signing.h"
#include "views/household.h"
#include "views/loan.h"
#include "views/receiver.h"
#include "views/task.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct MeaningText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Records)
};

/// A household that leaves a township, or is given to an officer of another one, is out of somebody's sight: it asks.
Result<void> checkHandingOn(Store &store,
                            const PlannedRecord &planned,
                            const DivisionCode &division,
                            FindingList &list)
{
    const auto before = DivisionCode::parse(planned.divisionBefore);
    if (before && before->township() != division.township()) {
        list.soft(fields::household::division,
                  QStringLiteral("township-changed"),
                  MeaningText::tr("The household goes over to another township."));
    }
    const auto officer = HouseholdView(planned.after).officer();
    const bool isNews = officer != HouseholdView(planned.before).officer()
        || planned.divisionBefore != planned.divisionAfter;
    if (officer.isEmpty() || !isNews)
        return {};
    ARCHIVE_TRY(account, findAccount(store, officer));
    if (account && townshipPrefixes(*account, division.text()).isEmpty()) {
        list.soft(fields::household::officer,
                  QStringLiteral("officer-elsewhere"),
                  MeaningText::tr("The household is outside the townships of %1.").arg(officer));
    }
    return {};
}

} // namespace

Result<void> checkHousehold(Store &store, const PlannedRecord &planned, FindingList &list)
{
    const auto division = DivisionCode::parse(HouseholdView(planned.after).division());
    if (!division)
        return {}; // the catalogue's rule has said so
    const auto &served = store.context().info.division;
    if (!division->isWithin(served)) {
        list.hard(fields::household::division,
                  QStringLiteral("division-outside"),
                  MeaningText::tr("The division is outside %1, which this archive serves; choose a "
                                  "village there.")
                      .arg(served.text()));
    } else if (division->level() != DivisionLevel::Village) {
        list.soft(fields::household::division,
                  QStringLiteral("division-not-village"),
                  MeaningText::tr("The division is not a village but a larger one."));
    }
    return checkHandingOn(store, planned, *division, list);
}

Result<void> checkLoan(PendingRows &rows, const PlannedRecord &planned, FindingList &list)
{
    const LoanView loan(planned.after);
    if (loan.balance() && loan.amount() && *loan.amount() < *loan.balance()) {
        list.soft(fields::loan::balance,
                  QStringLiteral("balance-above-amount"),
                  MeaningText::tr("The balance is larger than the amount of the loan."));
    }
    if (loan.borrower().isNull())
        return {};
    // The borrower's consent decides what may happen with the loan: it has to be one of the household.
    ARCHIVE_TRY(borrower, rows.find(kinds::person, loan.borrower()));
    if (borrower && !(borrower->parent == planned.after.parent)) {
        list.hard(fields::loan::borrower,
                  QStringLiteral("borrower-elsewhere"),
                  MeaningText::tr("The borrower is not a member of this household; choose a "
                                  "member."));
    }
    return {};
}

Result<void> checkReceiver(const PlannedRecord &planned, FindingList &list)
{
    const ReceiverView receiver(planned.after);
    if (!receiver.signingKey().isEmpty()) {
        const auto key = PublicKey::fromPem(receiver.signingKey().toUtf8());
        if (!key)
            list.hard(fields::receiver::signingKey, QStringLiteral("key"), key.error().message);
    }
    if (!receiver.ageRecipient().isEmpty()) {
        const auto recipient = AgeRecipient::fromString(receiver.ageRecipient());
        if (!recipient) {
            list.hard(fields::receiver::ageRecipient,
                      QStringLiteral("recipient"),
                      recipient.error().message);
        }
    }
    return {};
}

Result<void> checkTask(Store &store, const PlannedRecord &planned, FindingList &list)
{
    const TaskView task(planned.after);
    if (task.assignee().isEmpty())
        return {};
    ARCHIVE_TRY(account, findAccount(store, task.assignee()));
    if (!account) {
        list.hard(
            fields::task::assignee,
            QStringLiteral("user-unknown"),
            MeaningText::tr("There is no user %1; choose one of the users.").arg(task.assignee()));
    }
    return {};
}

Result<void>
checkMeaning(Store &store, PendingRows &rows, const PlannedRecord &planned, FindingList &list)
{
    switch (planned.after.kind) {
    case kinds::household:
        return checkHousehold(store, planned, list);
    case kinds::person:
        return checkPerson(store, rows, planned, list);
    case kinds::loan:
        return checkLoan(rows, planned, list);
    case kinds::consent:
        return checkConsent(store, rows, planned, list);
    case kinds::receiver:
        return checkReceiver(planned, list);
    case kinds::task:
        return checkTask(store, planned, list);
    default:
        return {};
    }
}

} // namespace archive
