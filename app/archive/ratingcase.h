// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/cases.h"
#include "archive/workflow.h"

namespace archive::ratingcase {

/// Words of resources/workflow/rating.csv.
inline constexpr QLatin1String workflow("rating");
inline constexpr QLatin1String keep("keep");
inline constexpr QLatin1String suspend("suspend");
inline constexpr QLatin1String replace("replace");
/// The same of resources/workflow/village.csv.
inline constexpr QLatin1String villageWorkflow("village");
inline constexpr QLatin1String townshipWorkflow("township"); ///< also of a county
/// A state: on a list that hangs.
inline constexpr QLatin1String posted("posted");

/// Values of its steps: the rating that the case stands on, kept by the program; what steps are given.
inline constexpr QLatin1String rating("rating");
inline constexpr QLatin1String grade("grade");
inline constexpr QLatin1String posting("posting");
inline constexpr QLatin1String minutes("minutes");
inline constexpr QLatin1String veto("veto"); ///< code of the list "veto_reason"
inline constexpr QLatin1String document("document"); ///< what it was found by
inline constexpr QLatin1String plate("plate"); ///< of a village

/// The grades that are posted and certified, those of a 信用户, by the table of steps.
[[nodiscard]] QStringList trustedGrades(const Workflow &ofRatings);

/// The last value of that name in the steps of a case; empty when there is none.
[[nodiscard]] QString lastOf(const CaseFile &file, QLatin1String name);

} // namespace archive::ratingcase

namespace archive::requestcase {

/// Words of resources/workflow/request.csv.
inline constexpr QLatin1String workflow("request");
inline constexpr QLatin1String right("right");
inline constexpr QLatin1String review("review");

} // namespace archive::requestcase
