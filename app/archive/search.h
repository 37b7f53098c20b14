// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"

namespace archive {

/// Search as one types, over the key table (storage.md "Search"): name parts, id number from the start, birth date and last
/// digits, phone, register number, division name. Results are masked rows.
class Search
{
public:
    explicit Search(Store &store);

    /// At most `limit` rows, best match kind first. `divisionPrefix` narrows; empty text gives none.
    [[nodiscard]] Result<std::vector<ListRow>> find(const Session &session,
                                                    const QString &text,
                                                    int limit = 50,
                                                    const QString &divisionPrefix = {});

private:
    Store &m_store;
};

} // namespace archive
