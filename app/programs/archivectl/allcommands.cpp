// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"

namespace archive {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    for (auto *make : {makeInitCommand,
                       makePasswordCommand,
                       makeUserAddCommand,
                       makeUserListCommand,
                       makeUserDisableCommand,
                       makeUserResetCommand,
                       makeDemoCommand,
                       makePutCommand,
                       makeFindCommand,
                       makeShowCommand,
                       makeHistoryCommand,
                       makeReportHouseholdCommand,
                       makeVerifyReportCommand,
                       makeBatchCreateCommand,
                       makeBatchListCommand,
                       makeBatchVerifyCommand,
                       makeStationCommand,
                       makeVerifyCommand,
                       makeDictionaryCommand})
        commands.push_back(make());
    return commands;
}

} // namespace archive
