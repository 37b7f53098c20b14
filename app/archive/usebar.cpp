// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/usebar.h"

#include "archive/restrictions.h"
#include "archive/retention.h"

namespace archive {

Result<QString> barAgainst(Store &store, const Record &record, Action action, QDate date)
{
    ARCHIVE_TRY(restricted, isRestricted(store, record));
    if (restricted)
        return QString(retentionreason::restricted);
    if (action == Action::Save)
        return QString();
    return store.context().retention->answer(record, date).reason;
}

} // namespace archive
