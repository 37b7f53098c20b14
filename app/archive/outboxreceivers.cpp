// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/outboxreceivers.h"

#include "archive/rows.h"
#include "views/receiver.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {

namespace {

struct ReceiverText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Outbox)
};

/// The strict reading of dates without a day: from the last day that the beginning can be to the first that the end can be.
bool isInForce(const ReceiverView &receiver, QDate date)
{
    const auto from = receiver.validFrom();
    const auto to = receiver.validTo();
    return from && to && from->latest() <= date && date <= to->earliest();
}

} // namespace

Result<QStringList> receiverIds(Store &store)
{
    ARCHIVE_TRY(records, Rows(store).all(kinds::receiver));
    QStringList ids;
    for (const Record &record : records)
        ids += ReceiverView(record).receiverId();
    return ids;
}

Result<std::vector<Record>> receiversInForce(Store &store, QDate date)
{
    ARCHIVE_TRY(records, Rows(store).all(kinds::receiver));
    std::erase_if(records,
                  [date](const Record &record) { return !isInForce(ReceiverView(record), date); });
    return records;
}

Result<Record> requireReceiver(Store &store, const QString &receiver, QDate date)
{
    ARCHIVE_TRY(records, Rows(store).all(kinds::receiver));
    const auto found =
        std::find_if(records.begin(), records.end(), [&receiver](const Record &record) {
            return ReceiverView(record).receiverId() == receiver;
        });
    if (found == records.end()) {
        return Error{ErrorCode::Refused,
                     ReceiverText::tr("“%1” is not in the register of receivers; register it with "
                                      "its agreement first.")
                         .arg(receiver),
                     receiver};
    }
    if (!isInForce(ReceiverView(*found), date)) {
        return Error{
            ErrorCode::Refused,
            ReceiverText::tr("The agreement with “%1” is not in force today; see its dates "
                             "in the register of receivers.")
                .arg(receiver),
            receiver};
    }
    return *found;
}

} // namespace archive
