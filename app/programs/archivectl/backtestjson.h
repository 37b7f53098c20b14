// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/backtest.h"
#include "report/backtestfacts.h"

#include <QJsonObject>

namespace archive {

/// The members of `archivectl backtest --json` that the result tells; `psi` is null without a reference.
[[nodiscard]] QJsonObject backtestJson(const BacktestResult &result);

/// The same for the report, which knows nothing of ratings.
[[nodiscard]] BacktestFacts backtestFacts(const BacktestResult &result);

} // namespace archive
