// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/memberconsent.h"

#include "desktop/models/headchange.h"
#include "desktop/models/householddraft.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/fields.h"

namespace archive {

namespace {

ListStanding standingBy(const ConsentView &consent, QDate today)
{
    const auto state = consent.state();
    if (state.isEmpty() || state == codes::consentState::awaitingSignature)
        return ListStanding::Unsigned;
    const auto end = consent.termEnd();
    const bool isOver = end && end->latest() < today;
    return state == codes::consentState::inForce && !isOver ? ListStanding::Signed
                                                            : ListStanding::Ended;
}

} // namespace

ListStanding memberStanding(const HouseholdDraft &draft, const Record &member, QDate today)
{
    const auto &consents = draft.table(kinds::consent);
    const bool isHead = isHeadsRelation(member.value(fields::person::relation));
    auto standing = ListStanding::Unsigned;
    for (int row = 0; row < consents.rowCount(); ++row) {
        const ConsentView consent(consents.draft(row).now);
        const auto signatory = consent.signatory();
        if (!(signatory == member.uid) && !(signatory.isNull() && isHead))
            continue;
        const auto one = standingBy(consent, today);
        if (one == ListStanding::Signed)
            return one;
        if (one == ListStanding::Ended)
            standing = one;
    }
    return standing;
}

} // namespace archive
