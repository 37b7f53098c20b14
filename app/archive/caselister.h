// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/caserows.h"
#include "archive/listrows.h"

#include <limits>

namespace archive {

/// Why what the case is about is shown to nobody, as a sentence; empty when it is shown, or gone.
[[nodiscard]] Result<QString>
hiddenSubject(Store &store, const Session &session, const CaseRecord &record);

/// Makes what lists show of cases; none for a case that the session may not list.
class CaseLister
{
public:
    /// Both must outlive the object.
    CaseLister(Store &store, const Session &session);

    [[nodiscard]] Result<std::optional<CaseRow>> row(const CaseRecord &record);
    /// The first of them that may be listed.
    [[nodiscard]] Result<std::vector<CaseRow>> rows(const std::vector<CaseRecord> &records,
                                                    int most = std::numeric_limits<int>::max());

private:
    [[nodiscard]] Result<std::optional<CaseRow>> placeRow(const CaseRecord &record, CaseRow row);
    [[nodiscard]] Result<bool> isConcerned(const CaseRecord &record);
    [[nodiscard]] Result<bool> isHidden(const CaseRecord &record);
    [[nodiscard]] CaseRow plain(const CaseRecord &record) const;

    Store &m_store;
    const Session &m_session;
    ListRows m_listRows;
};

} // namespace archive
