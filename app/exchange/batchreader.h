// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

namespace archive {

/// What a check of a batch's file found.
struct BatchVerdict
{
    QStringList problems; ///< one sentence each
    QStringList notes; ///< what the check does not prove
    [[nodiscard]] bool ok() const { return problems.isEmpty(); }
};

/// Checks a batch by file: a zip, or one that is sealed for this station. With an archive its station's registered key is used; without one
/// (nullptr) the package's own. Refused for a file that is sealed for somebody else.
[[nodiscard]] Result<BatchVerdict>
verifyBatchFile(const QString &path, const Archive *archive, const Environment &environment);

} // namespace archive
