// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/usebar.h"

#include "archive/restrictions.h"
#include "archive/retention.h"

namespace archive {

UseBars::UseBars(Store &store)
    : m_store(store)
{ }

Result<bool> UseBars::isLocked(const Record &record)
{
    if (!m_hasLocks) {
        ARCHIVE_TRY(any, m_store.statement(QStringLiteral("restrictions/any")));
        ARCHIVE_TRY(found, any.step());
        m_hasLocks = found;
    }
    return *m_hasLocks ? isRestricted(m_store, record) : Result<bool>(false);
}

Result<QString> UseBars::against(const Record &record, Action action, QDate date)
{
    ARCHIVE_TRY(locked, isLocked(record));
    if (locked)
        return QString(retentionreason::restricted);
    if (action == Action::Save)
        return QString();
    return m_store.context().retention->answer(record, date).reason;
}

} // namespace archive
