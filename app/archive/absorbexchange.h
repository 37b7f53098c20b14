// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/absorbsource.h"
#include "archive/outboxstate.h"

namespace archive {

/// Brings records that come in into our outbox, with what a receiver of both archives has of them, so that nothing is sent twice.
class AbsorbExchange
{
public:
    /// All must outlive the object.
    AbsorbExchange(Store &store, AbsorbSource &source, ConsentBook &consents);

    /// After the row is written; parents first.
    [[nodiscard]] Result<void> take(const Record &after, const Uid &household);
    /// What receivers of both have still to be told of a record that was erased there.
    [[nodiscard]] Result<void> takeErased(const Uid &uid);

private:
    [[nodiscard]] Result<const QStringList *> commonReceivers();
    [[nodiscard]] Result<void> carry(const QString &receiver, const Uid &uid);

    Store &m_store;
    AbsorbSource &m_source;
    OutboxUpdate m_update;
    std::optional<QStringList> m_common;
};

} // namespace archive
