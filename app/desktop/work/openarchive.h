// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archiveworker.h"

namespace archive {

/// What the windows know of the open archive. Nothing of it changes, so that they may read it while the worker works;
/// the catalogue and the policy live until sign-out.
struct OpenArchive
{
    ArchiveInfo info;
    User user;
    const Catalogue *catalogue = nullptr;
    const Policy *policy = nullptr;
    DivisionRegister divisions;
    Environment environment;
};

/// Who signed in, and the tasks to choose from.
struct SignedIn
{
    OpenArchive archive;
    std::vector<Task> tasks;
};

/// The task and purpose that looks are now recorded under.
struct WorkPurpose
{
    Task task;
    Purpose purpose;
};

/// What the policy lets the purpose's controls do: what it refuses is not offered.
struct WorkRights
{
    bool save = false;
    bool print = false;
};

[[nodiscard]] WorkRights rightsOf(const OpenArchive &archive, const WorkPurpose &work);

/// Opens the archive on the worker's thread, which takes the time of one key derivation.
void signIn(ArchiveWorker &worker,
            QObject *receiver,
            const QString &folder,
            const QString &user,
            const QString &password,
            const Environment &environment,
            ArchiveWorker::Done<SignedIn> done);

/// Begins the session of a task; what was begun before stays in force when this is refused.
void beginWork(ArchiveWorker &worker,
               QObject *receiver,
               const Task &task,
               ArchiveWorker::Done<WorkPurpose> done);

/// Closes the archive after the jobs that wait.
void signOut(ArchiveWorker &worker, QObject *receiver, std::function<void()> done);

} // namespace archive
