// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/anchors.h"

#include "archive/store.h"

namespace archive {

Result<void> keepAnchor(Store &store, const JournalHead &head, const QString &place)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("journal/anchor")));
    return statement.bindAll(head.size, place, head.hash).run();
}

} // namespace archive
