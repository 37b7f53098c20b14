// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/openarchive.h"

namespace archive {

/// The users of the archive, and what leavers have not handed over yet.
struct UserBoard
{
    std::vector<User> users;
    std::vector<CaseRow> handovers; ///< open ones
};

/// Somebody who is to work here.
struct NewUser
{
    QString name;
    QStringList roles;
    std::vector<DivisionCode> townships; ///< empty: the whole county
    QString password; ///< serves only to choose another
};

void readUsers(ArchiveWorker &worker, QObject *receiver, ArchiveWorker::Done<UserBoard> done);
void addUser(ArchiveWorker &worker,
             QObject *receiver,
             const NewUser &user,
             ArchiveWorker::Done<UserBoard> done);
void resetUser(ArchiveWorker &worker,
               QObject *receiver,
               const QString &name,
               const QString &password,
               ArchiveWorker::Done<UserBoard> done);
/// From then on he can't sign in, and what he leaves is a hand-over.
void disableUser(ArchiveWorker &worker,
                 QObject *receiver,
                 const QString &name,
                 ArchiveWorker::Done<UserBoard> done);

} // namespace archive
