// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "vault/connection.h"
#include "vault/keyring.h"

#include <QSet>

namespace archive {

/// A scan as it is kept.
struct StoredFile
{
    QString hash; ///< as fileHash() gives it
    QString mediaType;
    QByteArray bytes;
};

/// The name of a scan: SHA-256 of its bytes as the rows spell it, 64 hex digits in lower case.
[[nodiscard]] QString fileHash(const QByteArray &bytes);

/// Milliseconds since 1970 in UTC, and how long a scan stays without a name.
struct SweepTime
{
    qint64 nowMs = 0;
    qint64 graceMs = 0;
};

/// One connection to a database of scans by their hash, sealed with keys of its own; without policy, for the services of this room only.
/// What is kept never changes.
class FileStore
{
public:
    /// A new database, which gets its name only when it is whole. InvalidInput when there is one.
    [[nodiscard]] static Result<void> create(const QString &path, const KeyRing &keys, Disk &disk);
    /// Brings an older one up to date. NotFound, NewerVersion and Damaged as Connection::open() and migrations say.
    [[nodiscard]] static Result<FileStore> open(const QString &path, const KeyRing &keys);

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] Result<bool> has(const QString &hash);
    /// None when there is no such scan; Damaged, naming it, when it is not what its hash says.
    [[nodiscard]] Result<std::optional<StoredFile>> find(const QString &hash);
    /// In one transaction, on the disk when it returns. `nowMs`: the scan is new there, and no row names it yet.
    [[nodiscard]] Result<void> put(const StoredFile &file, std::optional<qint64> nowMs = {});
    /// A row names it from now on: its time of grace is over, and begins anew if the row is not written after all.
    [[nodiscard]] Result<void> noteNamed(const QString &hash);
    /// A scan that is not what its hash says is replaced by one that is. The same as put() inside the caller's transaction, unmarked.
    [[nodiscard]] Result<void> keep(const StoredFile &file);
    /// Bytes of a scan; 0 when there is none.
    [[nodiscard]] Result<qint64> sizeOf(const QString &hash);
    /// In one transaction; what is not there is well.
    [[nodiscard]] Result<void> remove(const QStringList &hashes);
    /// Marks what is not named and removes what has been marked for the time of grace; gives what was removed. The caller keeps rows from being
    /// written meanwhile.
    [[nodiscard]] Result<QStringList> sweep(const QSet<QString> &named, const SweepTime &time);
    /// Every hash, in order.
    [[nodiscard]] Result<QStringList> hashes();

private:
    struct Kept
    {
        QString hash;
        std::optional<qint64> since; ///< marked as without a name
    };

    explicit FileStore(Connection connection)
        : m_connection(std::move(connection))
    { }
    [[nodiscard]] Result<Statement> statement(const char *name);
    [[nodiscard]] Result<void> run(const char *name, const QString &hash);
    [[nodiscard]] Result<std::vector<Kept>> all();
    [[nodiscard]] Result<void> sweepOne(const Kept &kept, const SweepTime &time, QStringList &gone);
    [[nodiscard]] Result<void> mark(const QString &hash, qint64 nowMs);

    Connection m_connection;
};

} // namespace archive
