// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"

namespace archive {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    for (auto *make : {makeInitCommand,
                       makePasswordCommand,
                       makeRecoverCommand,
                       makeUserAddCommand,
                       makeUserListCommand,
                       makeUserDisableCommand,
                       makeUserResetCommand,
                       makeDemoCommand,
                       makePutCommand,
                       makeScanCommand,
                       makeDraftListCommand,
                       makeDraftEraseCommand,
                       makeFindCommand,
                       makeShowCommand,
                       makeHistoryCommand,
                       makeCaseListCommand,
                       makeCaseShowCommand,
                       makeCaseOpenCommand,
                       makeCaseStepCommand,
                       makePurgeCommand,
                       makeReportHouseholdCommand,
                       makeReportVillageCommand,
                       makeReportBatchCommand,
                       makeReportFormCommand,
                       makeVerifyReportCommand,
                       makeBatchCreateCommand,
                       makeBatchListCommand,
                       makeBatchVerifyCommand,
                       makeStationCommand,
                       makeVerifyCommand,
                       makeJournalExportCommand,
                       makeBackupCommand,
                       makeRestoreCommand,
                       makeAbsorbCommand,
                       makeRekeyCommand,
                       makeDictionaryCommand,
                       makeScoreCommand,
                       makeBacktestCommand,
                       makeReportRatingCommand,
                       makeReportCertificateCommand,
                       makeReportPostingCommand,
                       makeReportAppraisalCommand,
                       makeReportVillageApplicationCommand,
                       makeReportVillageAppraisalCommand,
                       makeReportVillagePostingCommand,
                       makeReportPlateCommand,
                       makeReportTownshipCommand,
                       makeAppraisalsCommand,
                       makeRateCommand,
                       makeRateVillagesCommand,
                       makeBaselinesCommand,
                       makeMeasuresCommand,
                       makeLimitsCommand,
                       makeOverridesCommand})
        commands.push_back(make());
    return commands;
}

} // namespace archive
