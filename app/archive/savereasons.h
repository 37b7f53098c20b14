// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"

namespace archive {

class Catalogue;

/// Why the records of a set are saved in spite of what checks found: one reason for all of them, and those given for single findings.
class SaveReasons
{
public:
    /// What was confirmed and is not found now is left out.
    SaveReasons(const Catalogue &catalogue,
                const ChangeSet &changes,
                const std::vector<Finding> &findings);

    /// InvalidInput with the first hard finding, or with the first soft one that nobody gave a reason for.
    [[nodiscard]] Result<void> refuse() const;
    /// The journal's reason of a record: as it was given, or a line for each finding that has one of its own.
    [[nodiscard]] QString of(const Uid &record) const;

private:
    [[nodiscard]] bool isConfirmed(const Finding &finding) const;

    const Catalogue &m_catalogue;
    const ChangeSet &m_changes;
    const std::vector<Finding> &m_findings;
    std::vector<ConfirmedFinding> m_confirmed;
};

} // namespace archive
