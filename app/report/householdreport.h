// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "archive/recipient.h"
#include "report/reportdocument.h"

namespace archive {

/// The 农户信用档案报告(内部参考) of a household.
///
/// Policy, purpose and consent are asked first, then the report is journalled and numbered, and only then made: Refused when one
/// of them does not allow it, InvalidInput when the fonts lack a character of it. Needs a QGuiApplication. The document must
/// not outlive the archive.
[[nodiscard]] Result<std::unique_ptr<ReportDocument>> prepareHouseholdReport(Archive &archive,
                                                                             const Session &session,
                                                                             const Uid &household,
                                                                             Recipient recipient);

} // namespace archive
