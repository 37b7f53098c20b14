// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace archive {

/// A file being written; every step can fail and says so.
class DiskFile
{
public:
    DiskFile() = default;
    virtual ~DiskFile() = default;
    Q_DISABLE_COPY_MOVE(DiskFile)

    [[nodiscard]] virtual Result<void> write(const QByteArray &bytes) = 0;
    /// Returns only when the bytes are on the medium.
    [[nodiscard]] virtual Result<void> sync() = 0;
    [[nodiscard]] virtual Result<void> close() = 0;
};

/// The seam for the disk: tests put a failing one here.
class Disk
{
public:
    Disk() = default;
    virtual ~Disk() = default;
    Q_DISABLE_COPY_MOVE(Disk)

    /// A new file for writing; an existing one is emptied.
    [[nodiscard]] virtual Result<std::unique_ptr<DiskFile>> create(const QString &path) = 0;
    /// Puts `from` in the place of `to` in one step.
    [[nodiscard]] virtual Result<void> replace(const QString &from, const QString &to) = 0;
    [[nodiscard]] virtual Result<QByteArray> read(const QString &path) = 0;
    /// Free bytes for this user on the volume of a path.
    [[nodiscard]] virtual Result<qint64> freeBytes(const QString &path) = 0;
};

/// The machine's own file system.
class SystemDisk final : public Disk
{
public:
    [[nodiscard]] Result<std::unique_ptr<DiskFile>> create(const QString &path) override;
    [[nodiscard]] Result<void> replace(const QString &from, const QString &to) override;
    [[nodiscard]] Result<QByteArray> read(const QString &path) override;
    [[nodiscard]] Result<qint64> freeBytes(const QString &path) override;
};

/// Writes beside `path`, syncs, reads back and compares, then replaces; the old file stays until the new one is whole.
/// DiskFull before the first byte when less than twice the size and a margin is free; when the replacement fails the
/// written file is kept and named in the error.
[[nodiscard]] Result<void>
writeAtomically(Disk &disk, const QString &path, const QByteArray &bytes);

} // namespace archive
