// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/consents.h"

#include "archive/consentbook.h"

namespace archive {

Consents::Consents(Store &store)
    : m_store(store)
{ }

Result<Permission>
Consents::allows(const Record &record, Action action, const QString &receiver, QDate date)
{
    return ConsentBook(m_store).allows(record, action, receiver, date);
}

} // namespace archive
