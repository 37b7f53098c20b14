// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "archive/store.h"

namespace archive {

/// The services of one connection.
struct Archive::Parts
{
    explicit Parts(Store opened)
        : store(std::move(opened))
    { }

    Store store;
    Sessions sessions{store};
    Records records{store};
    Journal journal{store};
    Search search{store};
    HouseholdList households{store};
    Users users{store};
    Settings settings{store};
    Consents consents{store};
    Outbox outbox{store};
    Printouts printouts{store};
    PrintRuns printRuns{store};
    Backups backups{store};
    Erasures erasures{store};
    Drafts drafts{store};
    TypedForms typedForms{store};
    DoublesFinder doubles{store};
    EntryChecks entryChecks{store};
    DeskWork deskWork{store};
    Files files{store};
    Cases cases{store};
    History history{store};
    RecordLocks locks{store};
    Absorptions absorptions{store};
    RatingFacts ratingFacts{store};
    RatingReviews ratingReviews{store};
    Appraisals appraisals{store};
};

} // namespace archive
