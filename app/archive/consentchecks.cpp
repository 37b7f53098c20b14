// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/meaningchecks.h"
#include "base/legalclock.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/person.h"

#include <QCoreApplication>

namespace archive {
namespace {

// PIPL art. 31: below fourteen a guardian consents.
constexpr int ageOfOwnConsent = 14;

struct ConsentText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Records)
};

/// A withdrawal is the person's word; whoever is asked again signs anew.
void checkWithdrawal(const PlannedRecord &planned, FindingList &list)
{
    const ConsentView before(planned.before);
    const bool wasWithdrawn = before.state() == codes::consentState::withdrawn;
    if (planned.before.revision > 0 && wasWithdrawn
        && ConsentView(planned.after).state() != codes::consentState::withdrawn) {
        list.hard(fields::consent::state,
                  QStringLiteral("withdrawal-final"),
                  ConsentText::tr("A withdrawn consent stays withdrawn; enter the new consent as a "
                                  "record of its own."));
    }
}

void checkState(const ConsentView &consent, QDate today, FindingList &list)
{
    const auto state = consent.state();
    if (state == codes::consentState::inForce) {
        if (consent.signatory().isNull()) {
            list.hard(fields::consent::signatory,
                      QStringLiteral("signatory-missing"),
                      ConsentText::tr("A consent in force needs the person who signed it."));
        }
        if (!consent.signedOn()) {
            list.hard(fields::consent::signedOn,
                      QStringLiteral("signing-missing"),
                      ConsentText::tr("A consent in force needs the date of its signature."));
        }
        if (consent.termEnd() && consent.termEnd()->latest() < today) {
            list.soft(fields::consent::termEnd,
                      QStringLiteral("term-over"),
                      ConsentText::tr("The term of this consent is over, so that it allows nothing "
                                      "any more."));
        }
    }
    if (state == codes::consentState::withdrawn && !consent.withdrawnOn()) {
        list.hard(fields::consent::withdrawnOn,
                  QStringLiteral("withdrawal-missing"),
                  ConsentText::tr("A withdrawn consent needs the date of the withdrawal."));
    }
}

Result<void>
checkSignatory(PendingRows &rows, const PlannedRecord &planned, QDate today, FindingList &list)
{
    const ConsentView consent(planned.after);
    if (consent.signatory().isNull())
        return {};
    ARCHIVE_TRY(person, rows.find(kinds::person, consent.signatory()));
    if (!person)
        return {}; // said by checkPlaces()
    if (!(person->parent == planned.after.parent)) {
        list.hard(fields::consent::signatory,
                  QStringLiteral("signatory-elsewhere"),
                  ConsentText::tr("The person who signed is not a member of this household; choose "
                                  "a member."));
    }
    const auto birth = PersonView(*person).birthDate();
    const auto day = consent.signedOn() ? consent.signedOn()->latest() : today;
    const bool child =
        birth && !birth->isNull() && legalclock::ageOn(birth->earliest(), day) < ageOfOwnConsent;
    if (child && consent.guardian().isNull()) {
        list.hard(fields::consent::guardian,
                  QStringLiteral("guardian-missing"),
                  ConsentText::tr("Below fourteen a guardian signs; name the guardian."));
    }
    return {};
}

} // namespace

Result<void>
checkConsent(Store &store, PendingRows &rows, const PlannedRecord &planned, FindingList &list)
{
    const ConsentView consent(planned.after);
    checkState(consent, store.today(), list);
    checkWithdrawal(planned, list);
    return checkSignatory(rows, planned, store.today(), list);
}

} // namespace archive
