// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/outboxstate.h"

#include "archive/consentbook.h"
#include "archive/draft.h"
#include "archive/outboxjudge.h"
#include "archive/outboxreceivers.h"
#include "archive/rows.h"
#include "views/receiver.h"

namespace archive {

namespace {

Result<void> addReceiver(Store &store, const QString &receiver)
{
    ARCHIVE_TRY(add, store.statement(QStringLiteral("outbox/addreceiver")));
    add.bind(1, receiver);
    ARCHIVE_CHECK(add.run());
    // Who the receiver is bears on what he may have.
    ARCHIVE_TRY(forget, store.statement(QStringLiteral("outbox/forgetday")));
    forget.bind(1, receiver);
    return forget.run();
}

} // namespace

Result<void> updateOutbox(Store &store, const Record &after)
{
    if (after.kind == kinds::receiver)
        return addReceiver(store, ReceiverView(after).receiverId());
    if (!store.catalogue().kind(after.kind).exchange)
        return {};
    ARCHIVE_TRY(household, Rows(store).household(after));
    ARCHIVE_CHECK(OutboxRows(store).keepRecord(after, household));
    ARCHIVE_TRY(receivers, receiverIds(store));
    OutboxJudge judge(store);
    for (const QString &receiver : receivers)
        ARCHIVE_CHECK(judge.settle(receiver, after));
    return {};
}

Result<void> reevaluateSubject(Store &store, const Uid &household)
{
    ARCHIVE_TRY(receivers, receiverIds(store));
    ARCHIVE_TRY(places, OutboxRows(store).ofHousehold(household));
    Rows rows(store);
    ConsentBook consents(store);
    OutboxJudge judge(store);
    for (const OutboxPlace &place : places) {
        ARCHIVE_TRY(record, rows.find(place.kind, place.uid));
        if (!record)
            continue;
        ARCHIVE_TRY(permission, consents.allows(*record, Action::Save, {}, store.today()));
        ARCHIVE_CHECK(rows.setDraft(place.kind, place.uid, isDraft(permission, record->draft)));
        for (const QString &receiver : receivers)
            ARCHIVE_CHECK(judge.settle(receiver, *record));
    }
    return {};
}

} // namespace archive
