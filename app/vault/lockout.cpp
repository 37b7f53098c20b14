// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/lockout.h"

#include "vault/lockoutfile.h"
#include "vault/username.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace archive {
namespace {

struct LockoutText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Lockout)
};

constexpr qint64 second = 1000;

/// One name however it is typed; what can be no name is counted as typed.
QString counted(const QString &who)
{
    const auto name = normalizedUserName(who);
    return name ? *name : who;
}

/// What is counted so far; nothing, when there is no file or none of ours.
std::optional<LockoutFile> readLockout(Disk &disk, const QString &path)
{
    const auto json = disk.read(path);
    if (!json)
        return std::nullopt;
    auto file = LockoutFile::fromJson(*json);
    return file ? std::optional(std::move(file).value()) : std::nullopt;
}

/// A lower bound of the time since the last failure: a clock before it tells of a restart, and then that much has passed at least.
qint64 elapsedMs(const LockoutFile::Entry &entry, qint64 sinceBootMs)
{
    return sinceBootMs >= entry.bootMs ? sinceBootMs - entry.bootMs : sinceBootMs;
}

Error lockedOut(qint64 waitMs)
{
    const auto seconds = (waitMs + second - 1) / second;
    return Error{ErrorCode::LockedOut,
                 LockoutText::tr("Too many wrong attempts; wait %n second(s) and try again.",
                                 nullptr,
                                 static_cast<int>(seconds)),
                 {},
                 waitMs};
}

} // namespace

qint64 LockoutSchedule::delayMs(qint64 failures) const
{
    if (failures <= freeAttempts)
        return 0;
    auto seconds = std::min(firstSeconds, mostSeconds);
    for (auto left = failures - freeAttempts - 1; left > 0 && seconds < mostSeconds; --left)
        seconds = std::min(2 * seconds, mostSeconds);
    return seconds * second;
}

Lockout::Lockout(QString folder, const LockoutSchedule &schedule, const Environment &environment)
    : m_folder(std::move(folder))
    , m_schedule(schedule)
    , m_environment(environment)
{ }

QString Lockout::path() const
{
    return QDir(m_folder).filePath(QStringLiteral("lockout.json"));
}

QString Lockout::recovery()
{
    return QStringLiteral("\n");
}

Result<void> Lockout::admit(const QString &who) const
{
    auto file = readLockout(*m_environment.disk, path());
    auto *entry = file ? file->find(counted(who)) : nullptr;
    if (entry == nullptr)
        return {};
    const auto now = m_environment.clock->sinceBootMs();
    const auto left = m_schedule.delayMs(entry->failures) - elapsedMs(*entry, now);
    if (left <= 0)
        return {};
    // From now on the restart is the beginning, or the waiting would grow again when the clock comes past the old moment.
    if (now < entry->bootMs) {
        entry->bootMs = 0;
        ARCHIVE_CHECK(writeAtomically(*m_environment.disk, path(), file->toJson()));
    }
    return lockedOut(left);
}

Result<void> Lockout::admitUnwritten(const QString &who) const
{
    auto file = readLockout(*m_environment.disk, path());
    const auto *entry = file ? file->find(counted(who)) : nullptr;
    if (entry == nullptr)
        return {};
    const auto left =
        m_schedule.delayMs(entry->failures) - elapsedMs(*entry, m_environment.clock->sinceBootMs());
    return left <= 0 ? Result<void>() : Result<void>(lockedOut(left));
}

Result<qint64> Lockout::countFailure(const QString &who) const
{
    auto file = readLockout(*m_environment.disk, path());
    if (!file) {
        ARCHIVE_TRY(fresh, LockoutFile::create(*m_environment.random));
        file = fresh;
    }
    constexpr qint64 mostFailures = 1'000'000;
    auto &entry = file->findOrAdd(counted(who));
    entry.failures = std::min(entry.failures + 1, mostFailures);
    entry.wallMs = std::max<qint64>(m_environment.clock->nowUtc().toMSecsSinceEpoch(), 0);
    entry.bootMs = std::max<qint64>(m_environment.clock->sinceBootMs(), 0);
    ARCHIVE_CHECK(writeAtomically(*m_environment.disk, path(), file->toJson()));
    return entry.failures;
}

QString Lockout::outlook(qint64 failures) const
{
    const auto wait = m_schedule.delayMs(failures) / second;
    if (wait > 0)
        return LockoutText::tr("The next attempt waits %n second(s).", nullptr, int(wait));
    return LockoutText::tr("After %n more wrong attempt(s) the next one waits.",
                           nullptr,
                           int(m_schedule.freeAttempts + 1 - failures));
}

Result<FailedAttempts> Lockout::clear(const QString &who) const
{
    auto file = readLockout(*m_environment.disk, path());
    const auto *entry = file ? file->find(counted(who)) : nullptr;
    if (entry == nullptr)
        return FailedAttempts();
    const FailedAttempts before{entry->failures,
                                QDateTime::fromMSecsSinceEpoch(entry->wallMs, Qt::UTC)};
    file->remove(counted(who));
    if (file->entries.isEmpty()) {
        ARCHIVE_CHECK(m_environment.disk->remove(path()));
    } else {
        ARCHIVE_CHECK(writeAtomically(*m_environment.disk, path(), file->toJson()));
    }
    return before;
}

} // namespace archive
