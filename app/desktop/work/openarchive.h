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
    bool typedTwice = false; ///< chosen fields are typed by a second person (EntryChecks)
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

/// Who wants in, where.
struct Credentials
{
    QString folder;
    QString user;
    QString password;
};

/// What the policy lets the purpose's controls do: what it refuses is not offered.
struct WorkRights
{
    bool list = false;
    bool save = false;
    bool print = false;
    bool rate = false; ///< proposals and decisions
    bool printRatings = false;
    bool manage = false; ///< users and their duties
    std::vector<KindIndex>
        seen; ///< kinds of a household's file that may be looked at, masked or not
    std::vector<KindIndex> kept; ///< those of which records may be saved
    bool exportRows = false; ///< rows of lists to a file, perhaps after a question

    [[nodiscard]] bool maySee(KindIndex kind) const;
    [[nodiscard]] bool maySave(KindIndex kind) const;
    [[nodiscard]] bool mayChange() const { return !kept.empty(); }
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

/// The user's own password in an archive that nobody has open: the only way on from one that an administrator gave.
void changePassword(ArchiveWorker &worker,
                    QObject *receiver,
                    const Credentials &present,
                    const QString &next,
                    const Environment &environment,
                    ArchiveWorker::Done<void> done);

/// A new password for a user, by both halves of the recovery key, in an archive that nobody has open.
void recover(ArchiveWorker &worker,
             QObject *receiver,
             const Credentials &next,
             const RecoveryKey &halves,
             const Environment &environment,
             ArchiveWorker::Done<void> done);

/// Begins the session of a task; what was begun before stays in force when this is refused.
void beginWork(ArchiveWorker &worker,
               QObject *receiver,
               const Task &task,
               ArchiveWorker::Done<WorkPurpose> done);

/// Ends the session, so that no job looks at anything; the archive stays open. The lock is journalled.
void suspendWork(ArchiveWorker &worker, QObject *receiver);
/// Begins a new session of the task that was suspended; `how` it was unlocked is journalled.
void resumeWork(ArchiveWorker &worker,
                QObject *receiver,
                const Task &task,
                const QString &how,
                ArchiveWorker::Done<WorkPurpose> done);
/// Whether this is the signed-in user's password; a wrong one counts as at sign-in.
void confirmPassword(ArchiveWorker &worker,
                     QObject *receiver,
                     const QString &password,
                     ArchiveWorker::Done<void> done);

/// Closes the archive after the jobs that wait.
void signOut(ArchiveWorker &worker, QObject *receiver, std::function<void()> done);

} // namespace archive
