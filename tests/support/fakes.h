// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"

#include <QList>

#include <memory>
#include <optional>
#include <utility>

namespace archive::test {

/// A clock that stands still until it is moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now)
        : m_now(now)
    { }
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] qint64 sinceBootMs() const override { return m_sinceBoot; }
    void set(const QDateTime &now) { m_now = now; }
    /// A restart: the machine has run for this long only.
    void setSinceBootMs(qint64 sinceBoot) { m_sinceBoot = sinceBoot; }
    void advanceSeconds(qint64 seconds)
    {
        m_now = m_now.addSecs(seconds);
        m_sinceBoot += seconds * 1000;
    }

private:
    QDateTime m_now;
    qint64 m_sinceBoot = 1'000'000;
};

/// The same bytes in every run.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(quint64 seed)
        : m_state(seed)
    { }
    [[nodiscard]] Result<QByteArray> bytes(qsizetype count) override
    {
        QByteArray result(count, '\0');
        for (auto &byte : result) {
            m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
            byte = static_cast<char>(m_state >> 56U);
        }
        return result;
    }

private:
    quint64 m_state;
};

/// A source that has failed.
class BrokenRandom final : public RandomSource
{
public:
    [[nodiscard]] Result<QByteArray> bytes(qsizetype) override
    {
        return Error{ErrorCode::Crypto, QStringLiteral("The random source failed."), {}};
    }
};

/// What a disk is asked to do, in the order in which a FailingDisk counts.
enum class DiskStep { FreeBytes, Create, Write, Sync, Close, Read, Replace, Remove };

/// Wraps a disk and fails one operation: the N-th of any kind, or the N-th of one kind. Everything else goes through, so
/// that what is on the disk afterwards is what a real failure would leave.
class FailingDisk final : public Disk
{
public:
    /// How the chosen operation fails.
    enum class Fault {
        Refuse, ///< with the error, nothing done
        ShortWrite, ///< half of the bytes reach the disk, then the error (a write only)
        Corrupt, ///< it seems to work, but a bit of what was written or read is another
    };

    explicit FailingDisk(std::shared_ptr<Disk> disk)
        : m_disk(std::move(disk))
    { }

    /// Fails the `number`-th operation from now on, counted from 1.
    void failAt(int number, ErrorCode code, Fault fault = Fault::Refuse)
    {
        arm({}, number, code, fault);
    }
    /// Fails the `number`-th operation of this kind from now on, counted from 1.
    void failAt(DiskStep step, int number, ErrorCode code, Fault fault = Fault::Refuse)
    {
        arm(step, number, code, fault);
    }
    void failNever() { m_left = 0; }
    /// Says that this many bytes are free, whatever there is.
    void setFreeBytes(qint64 bytes) { m_freeBytes = bytes; }
    /// Says that everything stands on this drive.
    void setDrive(const Drive &drive) { m_drive = drive; }
    /// All operations so far.
    [[nodiscard]] const QList<DiskStep> &steps() const { return m_steps; }

    [[nodiscard]] Result<std::unique_ptr<DiskFile>> create(const QString &path) override
    {
        ARCHIVE_CHECK(step(DiskStep::Create));
        ARCHIVE_TRY(file, m_disk->create(path));
        return std::unique_ptr<DiskFile>(std::make_unique<File>(*this, std::move(file)));
    }
    [[nodiscard]] Result<void> replace(const QString &from, const QString &to) override
    {
        ARCHIVE_CHECK(step(DiskStep::Replace));
        return m_disk->replace(from, to);
    }
    [[nodiscard]] Result<QByteArray> read(const QString &path) override
    {
        ARCHIVE_CHECK(step(DiskStep::Read));
        const bool corrupt = m_corrupt;
        ARCHIVE_TRY(bytes, m_disk->read(path));
        return corrupt ? flipped(bytes) : bytes;
    }
    [[nodiscard]] Result<void> readBlocks(const QString &path, const TakeBlock &take) override
    {
        ARCHIVE_CHECK(step(DiskStep::Read));
        return m_disk->readBlocks(path, take);
    }
    [[nodiscard]] Result<void> sync(const QString &path) override
    {
        ARCHIVE_CHECK(step(DiskStep::Sync));
        return m_disk->sync(path);
    }
    [[nodiscard]] Result<void> remove(const QString &path) override
    {
        ARCHIVE_CHECK(step(DiskStep::Remove));
        return m_disk->remove(path);
    }
    [[nodiscard]] Result<void> wipe(const QString &path) override
    {
        ARCHIVE_CHECK(step(DiskStep::Remove));
        return m_disk->wipe(path);
    }
    [[nodiscard]] Result<qint64> freeBytes(const QString &path) override
    {
        ARCHIVE_CHECK(step(DiskStep::FreeBytes));
        if (m_freeBytes)
            return *m_freeBytes;
        return m_disk->freeBytes(path);
    }
    [[nodiscard]] Drive driveOf(const QString &path) override
    {
        return m_drive ? *m_drive : m_disk->driveOf(path);
    }

private:
    class File final : public DiskFile
    {
    public:
        File(FailingDisk &owner, std::unique_ptr<DiskFile> file)
            : m_owner(owner)
            , m_file(std::move(file))
        { }
        [[nodiscard]] Result<void> write(const QByteArray &bytes) override
        {
            auto counted = m_owner.step(DiskStep::Write);
            if (!counted.ok()) {
                if (m_owner.m_fault == Fault::ShortWrite)
                    ARCHIVE_CHECK(m_file->write(bytes.first(bytes.size() / 2)));
                return counted;
            }
            return m_file->write(m_owner.m_corrupt ? flipped(bytes) : bytes);
        }
        [[nodiscard]] Result<void> sync() override
        {
            ARCHIVE_CHECK(m_owner.step(DiskStep::Sync));
            return m_file->sync();
        }
        [[nodiscard]] Result<void> close() override
        {
            ARCHIVE_CHECK(m_owner.step(DiskStep::Close));
            return m_file->close();
        }

    private:
        FailingDisk &m_owner;
        std::unique_ptr<DiskFile> m_file;
    };

    static QByteArray flipped(QByteArray bytes)
    {
        if (!bytes.isEmpty())
            bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
        return bytes;
    }
    void arm(std::optional<DiskStep> step, int number, ErrorCode code, Fault fault)
    {
        m_kind = step;
        m_left = number;
        m_code = code;
        m_fault = fault;
    }
    Result<void> step(DiskStep step)
    {
        m_steps += step;
        m_corrupt = false;
        if (m_left == 0 || (m_kind && *m_kind != step) || --m_left > 0)
            return {};
        if (m_fault == Fault::Corrupt) {
            m_corrupt = true;
            return {};
        }
        return Error{m_code, QStringLiteral("The disk failed, as the test wanted."), {}};
    }

    std::shared_ptr<Disk> m_disk;
    QList<DiskStep> m_steps;
    std::optional<qint64> m_freeBytes;
    std::optional<Drive> m_drive;
    std::optional<DiskStep> m_kind;
    int m_left = 0;
    ErrorCode m_code = ErrorCode::Io;
    Fault m_fault = Fault::Refuse;
    bool m_corrupt = false;
};

} // namespace archive::test
