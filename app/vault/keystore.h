// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keyfile.h"

#include <QString>

namespace archive {

class Disk;

/// The two copies of the key file in an archive's folder. A change writes one copy, then the other, each atomically and with the same new
/// sequence number, so that whatever fails a whole copy is left.
class KeyStore
{
public:
    KeyStore(QString folder, Disk &disk);

    /// The first file of an archive, or of one with new keys, whose sequence goes on from `file`. Refused when either copy is there already, whole or not.
    [[nodiscard]] Result<KeyFile> create(KeyFile file, const Secret &macKey) const;

    /// The whole copy with the highest sequence. NotAnArchive when there is none at all, Damaged when no copy is whole or they are of two archives,
    /// NewerVersion when a later program wrote one.
    [[nodiscard]] Result<KeyFile> load() const;

    /// Puts `next`, with a higher sequence and a new MAC, in the place of `present`, which load() gave, and returns what is in
    /// force then. After an error `present` is in force; only if putting it back fails too, `next` is.
    [[nodiscard]] Result<KeyFile>
    replace(const KeyFile &present, KeyFile next, const Secret &macKey) const;

    [[nodiscard]] QString firstPath() const;
    [[nodiscard]] QString secondPath() const;

private:
    /// Raises the sequence above `after`, computes the MAC, writes one copy.
    [[nodiscard]] Result<KeyFile>
    write(const QString &path, KeyFile file, qint64 after, const Secret &macKey) const;

    QString m_folder;
    Disk *m_disk;
};

} // namespace archive
