// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/drive.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
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

/// Takes a piece of a file; its error ends the reading.
using TakeBlock = std::function<Result<void>(const QByteArray &block)>;

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
    /// Gives the file piece by piece until its end or the first error of `take`.
    [[nodiscard]] virtual Result<void> readBlocks(const QString &path, const TakeBlock &take) = 0;
    /// Returns only when what anybody wrote to the file is on the medium.
    [[nodiscard]] virtual Result<void> sync(const QString &path) = 0;
    /// A file that does not exist is well.
    [[nodiscard]] virtual Result<void> remove(const QString &path) = 0;
    /// Overwrites a file with zeros, syncs, and only then removes it; a file that does not exist is well. On flash memory older copies of
    /// its blocks may survive until the medium reuses them.
    [[nodiscard]] virtual Result<void> wipe(const QString &path) = 0;
    /// Free bytes for this user on the volume of a path.
    [[nodiscard]] virtual Result<qint64> freeBytes(const QString &path) = 0;
    /// What a path, or the nearest folder above it that exists, stands on; the machine's own answer unless a test has another.
    [[nodiscard]] virtual Drive driveOf(const QString &path) { return systemDriveOf(path); }
};

/// The machine's own file system.
class SystemDisk final : public Disk
{
public:
    [[nodiscard]] Result<std::unique_ptr<DiskFile>> create(const QString &path) override;
    [[nodiscard]] Result<void> replace(const QString &from, const QString &to) override;
    [[nodiscard]] Result<QByteArray> read(const QString &path) override;
    [[nodiscard]] Result<void> readBlocks(const QString &path, const TakeBlock &take) override;
    [[nodiscard]] Result<void> sync(const QString &path) override;
    [[nodiscard]] Result<void> remove(const QString &path) override;
    [[nodiscard]] Result<void> wipe(const QString &path) override;
    [[nodiscard]] Result<qint64> freeBytes(const QString &path) override;
};

/// Writes beside `path`, syncs, reads back and compares, then replaces; the old file stays until the new one is whole.
/// DiskFull before the first byte when less than twice the size and a margin is free; when the replacement fails the
/// written file is kept and named in the error.
[[nodiscard]] Result<void>
writeAtomically(Disk &disk, const QString &path, const QByteArray &bytes);

} // namespace archive
