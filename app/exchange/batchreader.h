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

/// Checks a batch by file: a zip, or one that is sealed for this station. With an archive, a batch of its own station is checked with
/// the registered key; every other one, and without an archive (nullptr), with the key in the package.
/// A file sealed for somebody else can only be recognised as one that this archive wrote; Refused when it is none.
[[nodiscard]] Result<BatchVerdict>
verifyBatchFile(const QString &path, Archive *archive, const Environment &environment);

} // namespace archive
