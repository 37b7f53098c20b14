// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/command.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Command)
};

Result<std::optional<Uid>> givenTask(const GlobalOptions &global)
{
    if (global.task.isEmpty())
        return std::optional<Uid>();
    ARCHIVE_TRY(task, Uid::parse(global.task));
    return std::optional<Uid>(task);
}

} // namespace

Result<void> requireNamed(const GlobalOptions &global)
{
    const auto missing = [](const char *sentence) {
        return Error{ErrorCode::InvalidInput, CommandText::tr(sentence), {}};
    };
    if (global.archiveFolder.isEmpty())
        return missing("Name the archive with --archive DIR or ARCHIVE_DIR.");
    if (global.user.isEmpty())
        return missing("Name yourself with --user NAME or ARCHIVE_USER.");
    if (global.password.isEmpty())
        return missing("Give the password with --password-file FILE or ARCHIVE_PASSWORD.");
    return {};
}

Result<std::unique_ptr<Archive>> openArchive(const GlobalOptions &global,
                                             const Environment &environment)
{
    ARCHIVE_CHECK(requireNamed(global));
    return Archive::open(global.archiveFolder, global.user, global.password, environment);
}

Result<Session> beginGivenPurpose(Archive &archive, const GlobalOptions &global)
{
    if (global.purpose.isEmpty()) {
        ARCHIVE_CHECK(archive.sessions().recordMissingPurpose());
        return Error{
            ErrorCode::Refused,
            CommandText::tr("This shows persons' data: name the reason with --purpose CODE."),
            {}};
    }
    ARCHIVE_TRY(task, givenTask(global));
    return archive.sessions().begin(global.purpose, task);
}

Result<Session>
beginOwnPurpose(Archive &archive, const GlobalOptions &global, const QString &purpose)
{
    ARCHIVE_TRY(task, givenTask(global));
    return archive.sessions().begin(global.purpose.isEmpty() ? purpose : global.purpose, task);
}

} // namespace archive
