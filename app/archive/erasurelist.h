// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "base/uid.h"
#include "vault/signing.h"

#include <QDate>

#include <vector>

namespace archive {

struct ErasedRecord
{
    Uid uid;
    QDate on; ///< civil date in China
};

/// The list of erasures: a text file to which lines are only added, `uid date signature`, each signed by the station over the archive's id,
/// the lines before it and itself, so that none can be left out or put in (docs/backups.md).
namespace erasurelist {

/// "erasures-<archive id>.txt".
[[nodiscard]] QString fileName(const Uid &archive);

/// What a file says; empty when there is none. Damaged, naming the line, when a signature does not hold.
[[nodiscard]] Result<std::vector<ErasedRecord>>
read(Disk &disk, const QString &path, const Uid &archive, const PublicKey &station);

/// Adds what the file lacks of `all`, which must begin with what the file says (Damaged otherwise), and reads it again.
[[nodiscard]] Result<void> extend(Disk &disk,
                                  const QString &path,
                                  const Uid &archive,
                                  const SigningKey &station,
                                  const std::vector<ErasedRecord> &all);

} // namespace erasurelist
} // namespace archive
