// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "base/uid.h"
#include "vault/signing.h"

#include <QDate>

#include <vector>

namespace archive {

struct ListedRecord
{
    Uid uid;
    QDate on; ///< civil date in China
    QString law; ///< that orders to keep it, locked; empty for a record that was erased
};

/// The list of erasures: a text file to which lines are only added, `uid date signature` for what was erased and `uid date law signature` for what
/// another law locks, each signed by the station over the archive's id, the lines before it and itself, so that none can be left out or put in
/// (docs/backups.md).
namespace erasurelist {

/// "erasures-<archive id>.txt".
[[nodiscard]] QString fileName(const Uid &archive);

/// What a file says; empty when there is none. Damaged, naming the line, when a signature does not hold.
[[nodiscard]] Result<std::vector<ListedRecord>>
read(Disk &disk, const QString &path, const Uid &archive, const PublicKey &station);

/// Adds what the file lacks of `all`, in that order. The file may tell of more: of what was erased after the backup that an archive comes from.
[[nodiscard]] Result<void> extend(Disk &disk,
                                  const QString &path,
                                  const Uid &archive,
                                  const SigningKey &station,
                                  const std::vector<ListedRecord> &all);

} // namespace erasurelist
} // namespace archive
