// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keyfile.h"

#include <QString>

namespace archive {

class Disk;

/// The two copies of the key file in an archive's folder. A change writes first the older copy, then the other, each atomically
/// and with the same new sequence number, so that whatever fails one whole copy is left.
class KeyStore
{
public:
    KeyStore(QString folder, Disk &disk);

    /// True when either copy exists, whole or not.
    [[nodiscard]] Result<bool> exists() const;

    /// The whole copy with the highest sequence. NotAnArchive when there is none at all, Damaged when no copy is whole,
    /// NewerVersion when a later program wrote one.
    [[nodiscard]] Result<KeyFile> load() const;

    /// Raises file.sequence and writes both copies. On an error the old content is in force again; only if putting it back
    /// fails too, the new content may be.
    [[nodiscard]] Result<void> save(KeyFile &file) const;

    [[nodiscard]] QString firstPath() const;
    [[nodiscard]] QString secondPath() const;

private:
    QString m_folder;
    Disk *m_disk;
};

} // namespace archive
