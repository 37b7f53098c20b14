// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/absorbexchange.h"

#include "archive/outboxreceivers.h"

namespace archive {

AbsorbExchange::AbsorbExchange(Store &store, AbsorbSource &source, ConsentBook &consents)
    : m_store(store)
    , m_source(source)
    , m_update(store, consents)
{ }

Result<const QStringList *> AbsorbExchange::commonReceivers()
{
    if (m_common)
        return &*m_common;
    ARCHIVE_TRY(ours, receiverIds(m_store));
    ARCHIVE_TRY(theirs, receiverIds(m_source.store()));
    ours.removeIf([&theirs](const QString &id) { return !theirs.contains(id); });
    m_common = ours;
    return &*m_common;
}

Result<void> AbsorbExchange::take(const Record &after, const Uid &household)
{
    ARCHIVE_CHECK(m_update.keep(after, household));
    if (!m_store.catalogue().kind(after.kind).exchange)
        return {};
    ARCHIVE_TRY(common, commonReceivers());
    for (const auto &receiver : *common)
        ARCHIVE_CHECK(carry(receiver, after.uid));
    return m_update.settle(after);
}

Result<void> AbsorbExchange::carry(const QString &receiver, const Uid &uid)
{
    OutboxRows here(m_store);
    OutboxRows there(m_source.store());
    ARCHIVE_TRY(theirs, there.find(receiver, uid));
    ARCHIVE_TRY(ours, here.find(receiver, uid));
    if (!theirs || !ours || theirs->sentHash.isEmpty())
        return {};
    ARCHIVE_TRY(bases, there.bases(receiver, theirs->record));
    ARCHIVE_CHECK(here.putBases(receiver, ours->record, bases));
    auto row = *theirs;
    row.record = ours->record;
    return here.put(receiver, row);
}

Result<void> AbsorbExchange::takeErased(const Uid &uid)
{
    ARCHIVE_TRY(common, commonReceivers());
    for (const auto &receiver : *common) {
        ARCHIVE_TRY(theirs, OutboxRows(m_source.store()).find(receiver, uid));
        if (!theirs || theirs->sentHash.isEmpty())
            continue;
        Record record;
        record.kind = theirs->kind;
        record.uid = uid;
        record.revision = theirs->revision;
        ARCHIVE_CHECK(OutboxRows(m_store).keepRecord(record, {}));
        ARCHIVE_CHECK(carry(receiver, uid));
    }
    return {};
}

} // namespace archive
