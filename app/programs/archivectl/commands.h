// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/archivectl/command.h"

namespace archive {

/// One class a command; each stands in the file of its name.
[[nodiscard]] std::unique_ptr<Command> makeInitCommand();
[[nodiscard]] std::unique_ptr<Command> makePasswordCommand();
[[nodiscard]] std::unique_ptr<Command> makeRecoverCommand();
[[nodiscard]] std::unique_ptr<Command> makeUserAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeUserListCommand();
[[nodiscard]] std::unique_ptr<Command> makeUserDisableCommand();
[[nodiscard]] std::unique_ptr<Command> makeUserResetCommand();
[[nodiscard]] std::unique_ptr<Command> makeDemoCommand();
[[nodiscard]] std::unique_ptr<Command> makePutCommand();
[[nodiscard]] std::unique_ptr<Command> makeScanCommand();
[[nodiscard]] std::unique_ptr<Command> makeDraftListCommand();
[[nodiscard]] std::unique_ptr<Command> makeDraftEraseCommand();
[[nodiscard]] std::unique_ptr<Command> makeFindCommand();
[[nodiscard]] std::unique_ptr<Command> makeShowCommand();
[[nodiscard]] std::unique_ptr<Command> makeHistoryCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseListCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseShowCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseOpenCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseStepCommand();
[[nodiscard]] std::unique_ptr<Command> makePurgeCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportHouseholdCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportBatchCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportVillageCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportFormCommand();
[[nodiscard]] std::unique_ptr<Command> makeVerifyReportCommand();
[[nodiscard]] std::unique_ptr<Command> makeBatchCreateCommand();
[[nodiscard]] std::unique_ptr<Command> makeBatchListCommand();
[[nodiscard]] std::unique_ptr<Command> makeBatchVerifyCommand();
[[nodiscard]] std::unique_ptr<Command> makeStationCommand();
[[nodiscard]] std::unique_ptr<Command> makeVerifyCommand();
[[nodiscard]] std::unique_ptr<Command> makeJournalExportCommand();
[[nodiscard]] std::unique_ptr<Command> makeBackupCommand();
[[nodiscard]] std::unique_ptr<Command> makeRestoreCommand();
[[nodiscard]] std::unique_ptr<Command> makeAbsorbCommand();
[[nodiscard]] std::unique_ptr<Command> makeRekeyCommand();
[[nodiscard]] std::unique_ptr<Command> makeDictionaryCommand();
[[nodiscard]] std::unique_ptr<Command> makeScoreCommand();
[[nodiscard]] std::unique_ptr<Command> makeBacktestCommand();
[[nodiscard]] std::unique_ptr<Command> makeAppraisalsCommand();
[[nodiscard]] std::unique_ptr<Command> makeRateCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportRatingCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportCertificateCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportPostingCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportAppraisalCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportVillageApplicationCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportVillageAppraisalCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportVillagePostingCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportPlateCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportTownshipCommand();
[[nodiscard]] std::unique_ptr<Command> makeRateVillagesCommand();
[[nodiscard]] std::unique_ptr<Command> makeBaselinesCommand();
[[nodiscard]] std::unique_ptr<Command> makeMeasuresCommand();
[[nodiscard]] std::unique_ptr<Command> makeLimitsCommand();
[[nodiscard]] std::unique_ptr<Command> makeOverridesCommand();

} // namespace archive
