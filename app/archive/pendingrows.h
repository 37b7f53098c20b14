// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/rows.h"

#include <map>
#include <utility>
#include <vector>

namespace archive {

/// The rows as they will be when a set is saved: what is pending stands before what is written.
class PendingRows
{
public:
    explicit PendingRows(Store &store);

    /// False when a record of that uid is pending already.
    [[nodiscard]] bool add(const Record &record);
    void replace(const Record &record);

    [[nodiscard]] Result<std::optional<Record>> find(KindIndex kind, const Uid &uid);
    [[nodiscard]] Result<std::vector<Record>> children(KindIndex kind, const Uid &parent);
    [[nodiscard]] Result<std::vector<Record>> having(FieldId field, const Value &value);
    /// As Rows::household(), through parents that are still pending.
    [[nodiscard]] Result<Uid> household(const Record &record);

private:
    /// What is written and not pending, then the pending ones of these that match.
    template<typename Matches>
    [[nodiscard]] std::vector<Record> merged(const std::vector<Record> &written,
                                             const std::vector<const Record *> *pending,
                                             Matches matches) const;

    Store *m_store;
    std::map<Uid, Record> m_pending;
    std::map<KindIndex, std::vector<const Record *>> m_ofKind; ///< in m_pending, as they were added
    std::map<std::pair<KindIndex, Uid>, std::vector<const Record *>>
        m_below; ///< of a kind, under a parent
};

} // namespace archive
