// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "base/result.h"
#include "catalogue/catalogue.h"

namespace archive {

/// What is typed twice, and of how many households: resources/policy/doubleentry.csv, or a file of that name in the archive's folder.
struct EntryRules
{
    bool enabled = false;
    int percent = 0; ///< of the households, a hundred for all
    std::vector<FieldId> fields;

    /// Damaged, with file and line, for a table that can't be followed.
    [[nodiscard]] static Result<EntryRules>
    read(const QByteArray &bytes, const QString &file, const Catalogue &catalogue);
    /// Those of the folder, else those that came with the program.
    [[nodiscard]] static Result<EntryRules>
    of(const QString &folder, const Catalogue &catalogue, Disk &disk);
    /// Whether the household is one of those that are typed twice; the same answer every time.
    [[nodiscard]] bool samples(const Uid &household) const;
};

} // namespace archive
