// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/verifycopy.h"

#include "archive/archivecopy.h"
#include "archive/folder.h"
#include "archive/passwordrules.h"
#include "archive/signin.h"
#include "archive/verifier.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace archive {
namespace {

struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Archive)
};

Result<JournalCheck>
verifyCopy(const QString &copy, KeyRing ring, bool full, const Environment &environment)
{
    ARCHIVE_TRY(opened, openCopy(copy, std::move(ring), environment));
    ARCHIVE_TRY(check, Verifier(opened.store).archive(full));
    ARCHIVE_CHECK(opened.store.close());
    return check;
}

} // namespace

bool isReadOnlyFolder(const QString &folder)
{
    return QFileInfo(folder).isDir() && !archivefolder::isWritable(folder);
}

Result<JournalCheck> verifyReadOnly(const QString &folder,
                                    const QString &user,
                                    const QString &password,
                                    bool full,
                                    const Environment &environment)
{
    ARCHIVE_CHECK(archivefolder::checkThere(folder, *environment.disk));
    ARCHIVE_TRY(lockout, lockoutOf(folder, environment));
    ARCHIVE_CHECK(lockout.admitUnwritten(user));
    const QTemporaryDir copy;
    if (!copy.isValid()) {
        return Error{ErrorCode::Io,
                     VerifyText::tr("No temporary folder can be made to check a copy of the "
                                    "archive; check the system's temporary folder."),
                     copy.errorString()};
    }
    ARCHIVE_TRY(ring, KeyRing::unlock(folder, user, password, environment));
    ARCHIVE_CHECK(requireOwnPassword(ring, environment.clock->nowUtc()));
    ARCHIVE_CHECK(copyArchive(folder, copy.path(), *environment.disk));
    return verifyCopy(copy.path(), std::move(ring), full, environment);
}

} // namespace archive
