// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "vault/sealedfile.h"

#include <functional>
#include <memory>
#include <sqlite3.h>

namespace archive {

/// A VFS for the system's unpatched SQLite that seals every page of databases, logs and journals (storage.md "The encrypting VFS") and
/// refuses all other files.
class SealedVfs
{
public:
    /// Gives the codec for the full path of a database, or nullptr to refuse it.
    using CodecFinder = std::function<std::shared_ptr<PageCodec>(const QByteArray &path)>;

    /// Registers under `name` over `lower`, the default VFS if null; the name must be free and `lower` live as long as this.
    SealedVfs(QByteArray name, sqlite3_vfs *lower, CodecFinder finder);
    ~SealedVfs();
    Q_DISABLE_COPY_MOVE(SealedVfs)

    /// The VFS of the product, named "sealed", with the codecs of CodecRegistry; registered at the first call and for good.
    [[nodiscard]] static const SealedVfs &shared();

    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] sqlite3_vfs *vfs() const { return m_vfs.get(); }
    [[nodiscard]] sqlite3_vfs *lower() const { return m_lower; }
    [[nodiscard]] const CodecFinder &finder() const { return m_finder; }
    /// The path by which this VFS asks for a codec.
    [[nodiscard]] Result<QByteArray> fullPath(const QString &file) const;

private:
    QByteArray m_name;
    sqlite3_vfs *m_lower;
    CodecFinder m_finder;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

/// The parameter of a URI, with the value 1, that opens the target of a VACUUM INTO (NewLayout::OfTheCopy).
inline constexpr auto copyParameter = "copy";

/// What the VFS last found wrong on the connection since this was last asked; Kind::None when the VFS is not ours.
[[nodiscard]] SealedFault takeSealedFault(sqlite3 *database);

/// Sets the reserve of 48 bytes; before the first table is made.
[[nodiscard]] int reserveForSeals(sqlite3 *database);

} // namespace archive
