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

OutboxUpdate::OutboxUpdate(Store &store)
    : m_store(store)
    , m_judge(store)
    , m_consents(store)
{ }

Result<QStringList> OutboxUpdate::receivers()
{
    if (!m_receivers) {
        ARCHIVE_TRY(read, receiverIds(m_store));
        m_receivers = read;
    }
    return *m_receivers;
}

Result<void> OutboxUpdate::keep(const Record &after, const Uid &household)
{
    if (after.kind == kinds::receiver) {
        m_receivers.reset();
        return addReceiver(m_store, ReceiverView(after).receiverId());
    }
    if (!m_store.catalogue().kind(after.kind).exchange)
        return {};
    return OutboxRows(m_store).keepRecord(after, household);
}

Result<void> OutboxUpdate::settle(const Record &after)
{
    if (!m_store.catalogue().kind(after.kind).exchange)
        return {};
    ARCHIVE_TRY(all, receivers());
    for (const QString &receiver : std::as_const(all))
        ARCHIVE_CHECK(m_judge.settle(receiver, after));
    return {};
}

Result<void> OutboxUpdate::reevaluate(const Uid &household)
{
    ARCHIVE_TRY(places, OutboxRows(m_store).ofHousehold(household));
    Rows rows(m_store);
    for (const OutboxPlace &place : places) {
        ARCHIVE_TRY(record, rows.find(place.kind, place.uid));
        if (!record)
            continue;
        ARCHIVE_TRY(permission, m_consents.allows(*record, Action::Save, {}, m_store.today()));
        ARCHIVE_CHECK(rows.setDraft(place.kind, place.uid, isDraft(permission, record->draft)));
        ARCHIVE_CHECK(settle(*record));
    }
    return {};
}

Result<void> updateOutbox(Store &store, const Record &after)
{
    ARCHIVE_TRY(household, Rows(store).household(after));
    OutboxUpdate update(store);
    ARCHIVE_CHECK(update.keep(after, household));
    return update.settle(after);
}

Result<void> reevaluateSubject(Store &store, const Uid &household)
{
    return OutboxUpdate(store).reevaluate(household);
}

} // namespace archive
