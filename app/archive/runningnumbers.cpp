// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/runningnumbers.h"

namespace archive {

Result<qint64> nextRunningNumber(Store &store, const QString &name)
{
    ARCHIVE_TRY(last, store.statement(QStringLiteral("numbers/last")));
    last.bind(1, name);
    ARCHIVE_TRY(found, last.step());
    const qint64 running = (found ? last.integer(0) : 0) + 1;
    last.reset();
    ARCHIVE_TRY(keep, store.statement(QStringLiteral("numbers/keep")));
    ARCHIVE_CHECK(keep.bindAll(name, running).run());
    return running;
}

} // namespace archive
