// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "report/reportdocument.h"
#include "report/reporttemplate.h"

namespace archive {

/// What its templates are filled with.
[[nodiscard]] TemplateData policyTableData(const ArchiveInfo &info,
                                           const Catalogue &catalogue,
                                           const Policy &policy,
                                           QDate day);

/// The 岗位权限表: what each duty may do for each purpose, as the policy in force says. It names no person, so that it needs no purpose and
/// has no number. Needs a QGuiApplication; NotFound without fonts.
[[nodiscard]] Result<std::unique_ptr<ReportDocument>> preparePolicyTable(Archive &archive);

} // namespace archive
