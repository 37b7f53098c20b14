// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/consents.h"

#include "archive/consentbook.h"
#include "archive/outboxreceivers.h"
#include "views/receiver.h"

namespace archive {

Consents::Consents(Store &store)
    : m_store(store)
{ }

Result<Permission>
Consents::allows(const Record &record, Action action, const QString &receiver, QDate date)
{
    return ConsentBook(m_store).allows(record, action, receiver, date);
}

Result<QStringList> Consents::receiversToName(QDate date)
{
    ARCHIVE_TRY(receivers, receiversInForce(m_store, date));
    QStringList names;
    for (const Record &receiver : receivers)
        names.append(ReceiverView(receiver).legalName());
    return names;
}

} // namespace archive
