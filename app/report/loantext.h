// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/householddata.h"
#include "report/reporttemplate.h"

namespace archive {

/// "1,234.50"; a dash for none.
[[nodiscard]] QString amountText(const std::optional<Money> &amount);
/// "2024-02", "长期"; a dash for none.
[[nodiscard]] QString dateText(const PartialDate &date);
/// The text, or a dash.
[[nodiscard]] QString orDash(const QString &text);

/// Whether a month's status says that something was not paid as agreed; such months are tinted.
[[nodiscard]] bool isLateMonth(const QString &mark);

/// Adds the loans, their sums and their repayment calendar to `data`.
[[nodiscard]] Result<void> putLoans(TemplateData *data, const HouseholdData &household);

} // namespace archive
