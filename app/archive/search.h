// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"

namespace archive {

/// Search as one types (docs/search.md): names and their parts in any form of the characters, initials, pinyin, the same sound in other
/// characters, any digits of identity numbers and phones, register number, division name; several words in any order. Results are masked rows.
class Search
{
public:
    explicit Search(Store &store);

    /// At most `limit` rows, best kind of match first. `divisionPrefix` narrows; empty text gives none. Nobody is found by what the session
    /// may not see: without a consent in force by nothing personal, with numbers masked by no digits but those they can be typed from.
    [[nodiscard]] Result<std::vector<ListRow>> find(const Session &session,
                                                    const QString &text,
                                                    int limit = 50,
                                                    const QString &divisionPrefix = {});

private:
    Store &m_store;
};

} // namespace archive
