// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/usersettings.h"

namespace archive {

namespace {

ArchiveWorker::Done<void> orNothing(ArchiveWorker::Done<void> done)
{
    return done ? std::move(done) : [](const Result<void> &) {
    };
}

} // namespace

UserSettings::UserSettings(ArchiveWorker &worker, QObject *receiver)
    : m_worker(worker)
    , m_receiver(receiver)
{ }

void UserSettings::load(const QString &prefix, std::function<void(const Named &)> done)
{
    m_worker.run<Named>(
        m_receiver,
        [prefix](Archive &archive, const Session &) { return archive.settings().list(prefix); },
        [done = std::move(done)](const Result<Named> &named) { done(named ? *named : Named()); });
}

void UserSettings::keep(const QString &name, const QString &value, ArchiveWorker::Done<void> done)
{
    m_worker.run<void>(
        m_receiver,
        [name, value](Archive &archive, const Session &) {
            return archive.settings().put(name, value);
        },
        orNothing(std::move(done)));
}

void UserSettings::forget(const QString &name, ArchiveWorker::Done<void> done)
{
    m_worker.run<void>(
        m_receiver,
        [name](Archive &archive, const Session &) { return archive.settings().remove(name); },
        orNothing(std::move(done)));
}

} // namespace archive
