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
    // Who the receiver is bears on what he may have, so that all is judged anew.
    for (const auto *name : {"outbox/namereceiver", "outbox/addreceiver", "outbox/forgetday"}) {
        ARCHIVE_TRY(statement, store.statement(QLatin1String(name)));
        ARCHIVE_CHECK(statement.bindAll(receiver).run());
    }
    return {};
}

} // namespace

OutboxUpdate::OutboxUpdate(Store &store, ConsentBook &consents)
    : m_store(store)
    , m_consents(consents)
    , m_judge(store, consents)
{ }

Result<QStringList> OutboxUpdate::receivers()
{
    if (!m_receivers) {
        ARCHIVE_TRY(read, receiverIds(m_store));
        m_receivers = read;
    }
    return *m_receivers;
}

Result<std::optional<OutboxRow>> OutboxUpdate::keep(const Record &after, const Uid &household)
{
    if (after.kind == kinds::receiver) {
        m_receivers.reset();
        ARCHIVE_CHECK(addReceiver(m_store, ReceiverView(after).receiverId()));
    }
    if (!m_store.catalogue().kind(after.kind).exchange)
        return std::optional<OutboxRow>();
    return OutboxRows(m_store).keepRecord(after, household);
}

Result<void> OutboxUpdate::settle(const Record &after, const std::optional<OutboxRow> &fresh)
{
    if (!m_store.catalogue().kind(after.kind).exchange)
        return {};
    ARCHIVE_TRY(all, receivers());
    for (const QString &receiver : std::as_const(all)) {
        ARCHIVE_CHECK(fresh ? m_judge.settle(receiver, *fresh, after)
                            : m_judge.settle(receiver, after));
    }
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
        const bool draft = isDraft(permission, record->draft);
        if (draft != record->draft)
            ARCHIVE_CHECK(rows.setDraft(place.kind, place.uid, draft));
        ARCHIVE_CHECK(settle(*record));
    }
    return {};
}

Result<void> updateOutbox(Store &store, const Record &after)
{
    ARCHIVE_TRY(household, Rows(store).household(after));
    ConsentBook consents(store);
    OutboxUpdate update(store, consents);
    ARCHIVE_TRY(fresh, update.keep(after, household));
    return update.settle(after, fresh);
}

Result<void> reevaluateSubject(Store &store, const Uid &household)
{
    ConsentBook consents(store);
    return OutboxUpdate(store, consents).reevaluate(household);
}

} // namespace archive
