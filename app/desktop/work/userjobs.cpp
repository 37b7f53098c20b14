// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/userjobs.h"

namespace archive {

namespace {

Result<UserBoard> boardOf(Archive &archive, const Session &session)
{
    UserBoard board;
    ARCHIVE_TRY(users, archive.users().list(session));
    ARCHIVE_TRY(cases, archive.cases().list(session));
    board.users = std::move(users);
    for (auto &row : cases) {
        if (row.open && !row.user.isEmpty())
            board.handovers.push_back(std::move(row));
    }
    return board;
}

} // namespace

void readUsers(ArchiveWorker &worker, QObject *receiver, ArchiveWorker::Done<UserBoard> done)
{
    worker.run<UserBoard>(receiver, boardOf, std::move(done));
}

void addUser(ArchiveWorker &worker,
             QObject *receiver,
             const NewUser &user,
             ArchiveWorker::Done<UserBoard> done)
{
    worker.run<UserBoard>(
        receiver,
        [user](Archive &archive, const Session &session) -> Result<UserBoard> {
            ARCHIVE_CHECK(
                archive.users().add(session, user.name, user.roles, user.townships, user.password));
            return boardOf(archive, session);
        },
        std::move(done));
}

void resetUser(ArchiveWorker &worker,
               QObject *receiver,
               const QString &name,
               const QString &password,
               ArchiveWorker::Done<UserBoard> done)
{
    worker.run<UserBoard>(
        receiver,
        [name, password](Archive &archive, const Session &session) -> Result<UserBoard> {
            ARCHIVE_CHECK(archive.users().reset(session, name, password));
            return boardOf(archive, session);
        },
        std::move(done));
}

void disableUser(ArchiveWorker &worker,
                 QObject *receiver,
                 const QString &name,
                 ArchiveWorker::Done<UserBoard> done)
{
    worker.run<UserBoard>(
        receiver,
        [name](Archive &archive, const Session &session) -> Result<UserBoard> {
            // The board has the hand-over that this opens.
            const auto disabled = archive.users().disable(session, name);
            if (!disabled)
                return disabled.error();
            return boardOf(archive, session);
        },
        std::move(done));
}

} // namespace archive
