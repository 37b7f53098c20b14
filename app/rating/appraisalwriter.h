// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <functional>

namespace archive {

/// What an appraiser said of a household, by AppraisalReader.
struct AppraisedLine
{
    Uid household;
    QString registerNumber;
    Record appraisal;
};

/// A line that was not saved.
struct RefusedAppraisal
{
    Uid household;
    Error error;
    bool reason = false; ///< a reason would let it be saved
};

struct AppraisalOutcome
{
    std::vector<Uid> saved; ///< households, each of them found again in the archive afterwards
    std::vector<RefusedAppraisal> refused;
    bool stopped = false; ///< by the watch, before the last line
};

/// Called between households with how many are done; false stops there, and what is saved stays.
using AppraisalWatch = std::function<bool(int done)>;

/// Saves a sheet, each household by itself; of whom the appraiser spoke already that day is refused. `reason` answers what is unusual in a line, as
/// ChangeSet::reason. An error is none of a single line: what was saved before it stays.
[[nodiscard]] Result<AppraisalOutcome> saveAppraisals(Archive &archive,
                                                      const Session &session,
                                                      const AppraisalHead &head,
                                                      const std::vector<AppraisedLine> &lines,
                                                      const QString &reason,
                                                      const AppraisalWatch &watch);

/// Saves a sheet as a whole, or nothing of it. The first line that can't be saved is named by `nameOf`.
[[nodiscard]] Result<int>
saveWholeSheet(Archive &archive,
               const Session &session,
               const AppraisalHead &head,
               const std::vector<AppraisedLine> &lines,
               const QString &reason,
               const std::function<QString(size_t line, const QString &sentence)> &nameOf);

} // namespace archive
