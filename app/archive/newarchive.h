// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"
#include "base/result.h"
#include "vault/password.h"

#include <QString>

namespace archive {

struct NewArchiveOptions
{
    QString folder;
    QString division;
    QString station;
    QString institution;
    QString suite = QStringLiteral("standard");
    QString admin = QStringLiteral("admin");
    QString adminPassword;
    bool sample = false;
    bool training = false;
    KdfCost cost; ///< of each password; tests take less
};

/// Refused, Io when no archive can be made in this folder; nothing is made.
[[nodiscard]] Result<void> checkNewPlace(const QString &folder, const Environment &environment);
/// InvalidInput for a division, an institution or a station that no archive can have.
[[nodiscard]] Result<void> checkNewOwner(const NewArchiveOptions &options);
/// Whether an archive can be made of these options in their folder; nothing is made, and errors are Archive::create()'s.
[[nodiscard]] Result<void> checkNewArchive(const NewArchiveOptions &options,
                                           const Environment &environment);

} // namespace archive
