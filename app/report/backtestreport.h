// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/backtestfacts.h"
#include "report/reportdocument.h"
#include "report/reporttemplate.h"

namespace archive {

/// What its templates are filled with.
[[nodiscard]] TemplateData backtestData(const BacktestFacts &facts);

/// The 评分卡回溯检验. It names no person, so that it needs no purpose and has no number. Needs a QGuiApplication; NotFound without fonts.
[[nodiscard]] Result<std::unique_ptr<ReportDocument>>
prepareBacktest(const BacktestFacts &facts, const std::shared_ptr<Disk> &disk);

} // namespace archive
