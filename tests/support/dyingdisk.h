// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"

namespace archive::test {

/// The machine's disk, which counts its steps and fails at one of them, or at all from one on (FailingDisk fails at one only).
class DyingDisk final : public Disk
{
public:
    enum class Failure { None, Once, FromThenOn };

    /// Forgets the count; the next step is number 1.
    void arm(Failure failure, int step, ErrorCode code = ErrorCode::DiskFull)
    {
        m_failure = failure;
        m_failAt = step;
        m_code = code;
        m_steps = 0;
    }
    [[nodiscard]] int steps() const { return m_steps; }

    Result<std::unique_ptr<DiskFile>> create(const QString &path) override
    {
        ARCHIVE_CHECK(step());
        ARCHIVE_TRY(file, m_disk.create(path));
        return std::unique_ptr<DiskFile>(std::make_unique<File>(*this, std::move(file)));
    }
    Result<void> replace(const QString &from, const QString &to) override
    {
        ARCHIVE_CHECK(step());
        return m_disk.replace(from, to);
    }
    Result<QByteArray> read(const QString &path) override
    {
        ARCHIVE_CHECK(step());
        return m_disk.read(path);
    }
    Result<void> readBlocks(const QString &path, const TakeBlock &take) override
    {
        ARCHIVE_CHECK(step());
        return m_disk.readBlocks(path, take);
    }
    Result<void> sync(const QString &path) override
    {
        ARCHIVE_CHECK(step());
        return m_disk.sync(path);
    }
    Result<void> remove(const QString &path) override
    {
        ARCHIVE_CHECK(step());
        return m_disk.remove(path);
    }
    Result<void> wipe(const QString &path) override
    {
        ARCHIVE_CHECK(step());
        return m_disk.wipe(path);
    }
    Result<qint64> freeBytes(const QString &path) override
    {
        ARCHIVE_CHECK(step());
        return m_disk.freeBytes(path);
    }

private:
    class File final : public DiskFile
    {
    public:
        File(DyingDisk &disk, std::unique_ptr<DiskFile> file)
            : m_disk(disk)
            , m_file(std::move(file))
        { }
        Result<void> write(const QByteArray &bytes) override
        {
            // A disk that fills up takes the beginning.
            if (auto failed = m_disk.step(); !failed) {
                ARCHIVE_CHECK(m_file->write(bytes.left(bytes.size() / 2)));
                return failed;
            }
            return m_file->write(bytes);
        }
        Result<void> sync() override
        {
            ARCHIVE_CHECK(m_disk.step());
            return m_file->sync();
        }
        Result<void> close() override
        {
            ARCHIVE_CHECK(m_disk.step());
            return m_file->close();
        }

    private:
        DyingDisk &m_disk;
        std::unique_ptr<DiskFile> m_file;
    };

    Result<void> step()
    {
        ++m_steps;
        const bool fails = (m_failure == Failure::Once && m_steps == m_failAt)
            || (m_failure == Failure::FromThenOn && m_steps >= m_failAt);
        if (fails)
            return Error{m_code, QStringLiteral("The disk failed."), QString::number(m_steps)};
        return {};
    }

    SystemDisk m_disk;
    Failure m_failure = Failure::None;
    ErrorCode m_code = ErrorCode::DiskFull;
    int m_failAt = 0;
    int m_steps = 0;
};

} // namespace archive::test
