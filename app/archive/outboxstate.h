// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/outboxjudge.h"

namespace archive {

/// Brings outbox states up to date after rows were written, for a whole set: what it read of consents and receivers holds as long as
/// nobody writes them again.
class OutboxUpdate
{
public:
    /// Both must outlive the object.
    OutboxUpdate(Store &store, ConsentBook &consents);

    /// Lists a record that travels, so that it can be judged; a receiver gets its list. The row of a record that was not listed before.
    [[nodiscard]] Result<std::optional<OutboxRow>> keep(const Record &after, const Uid &household);
    /// Judges a listed record for each receiver; `fresh` is what keep() returned for it, none when that is not known.
    [[nodiscard]] Result<void> settle(const Record &after,
                                      const std::optional<OutboxRow> &fresh = {});
    /// As reevaluateSubject().
    [[nodiscard]] Result<void> reevaluate(const Uid &household);

private:
    [[nodiscard]] Result<QStringList> receivers();

    Store &m_store;
    ConsentBook &m_consents;
    OutboxJudge m_judge;
    std::optional<QStringList> m_receivers;
};

/// Brings one record's outbox state up to date. Records::save calls it in its transaction, after the row is written.
[[nodiscard]] Result<void> updateOutbox(Store &store, const Record &after);

/// Asks consent again for every record of a household: draft marks and outbox states follow. Records::save calls it once for each
/// household whose consents changed, after all rows of the set are written.
[[nodiscard]] Result<void> reevaluateSubject(Store &store, const Uid &household);

} // namespace archive
