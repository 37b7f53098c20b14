// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/villageguards.h"

#include "archive/ratingcase.h"
#include "archive/rows.h"
#include "archive/villagesteps.h"
#include "views/codes.h"
#include "views/posting.h"
#include "views/villagerating.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct VillageGuardsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Cases)
};

Error refusedVillage(const QString &sentence)
{
    return {ErrorCode::Refused, sentence, {}};
}

/// A proposal with all of its figures, this case's own or nobody's.
Result<void> requireProposed(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(newest, newestVillageRating(store, attempt.record.subject));
    if (!newest) {
        return refusedVillage(VillageGuardsText::tr("The village was not rated yet; let the "
                                                    "villages be rated first."));
    }
    const auto state = VillageRatingView(*newest).villageRatingState();
    if (state == codes::villageRatingState::factsMissing) {
        return refusedVillage(VillageGuardsText::tr("Figures of the village are missing; enter "
                                                    "them and rate the villages again."));
    }
    const bool isOwn = lastValue(attempt.steps, ratingcase::rating) == newest->uid.toString();
    if (isOwn || state == codes::villageRatingState::proposed)
        return {};
    return refusedVillage(VillageGuardsText::tr("The newest rating of the village went through its "
                                                "steps already; rate the villages again first."));
}

Result<void> requireGates(const std::optional<Record> &rating)
{
    if (rating && VillageRatingView(*rating).passesGates().value_or(false))
        return {};
    return refusedVillage(VillageGuardsText::tr("The village does not pass every gate; archivectl "
                                                "rate-villages says what it lacks."));
}

Result<void> requireUnopposed(Store &store, const CaseAttempt &attempt)
{
    ARCHIVE_TRY(uid, Uid::parse(lastValue(attempt.steps, ratingcase::posting)));
    ARCHIVE_TRY(posting, Rows(store).find(kinds::posting, uid));
    if (posting && PostingView(*posting).postingObjections() == 0)
        return {};
    return refusedVillage(VillageGuardsText::tr("The posting has to say that no objection is open; "
                                                "enter how many are, and settle them first."));
}

} // namespace

Result<void> checkVillageGuard(Store &store, const Guard &guard, const CaseAttempt &attempt)
{
    if (guard.rule == GuardRule::Graded)
        return requireProposed(store, attempt);
    if (guard.rule == GuardRule::Unopposed)
        return requireUnopposed(store, attempt);
    // Before the first step has named one, and at a yearly review, the newest counts.
    if (guard.rule == GuardRule::NewestGates
        || attempt.transition.effect == CaseEffect::TakeProposal) {
        ARCHIVE_TRY(newest, newestVillageRating(store, attempt.record.subject));
        return requireGates(newest);
    }
    ARCHIVE_TRY(own, villageRatingOf(store, attempt.steps));
    return requireGates(own);
}

} // namespace archive
