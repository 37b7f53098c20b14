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
    Users users{store};
    Consents consents{store};
    Outbox outbox{store};
    Printouts printouts{store};
    Backups backups{store};
    Erasures erasures{store};
    Drafts drafts{store};
    Files files{store};
    Cases cases{store};
    History history{store};
    RecordLocks locks{store};
    Absorptions absorptions{store};
};

} // namespace archive
