// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/frame/page.h"

namespace archive {

/// Names of pages, by which one leads to another.
namespace pagenames {

[[nodiscard]] inline QString desk()
{
    return QStringLiteral("desk");
}
[[nodiscard]] inline QString households()
{
    return QStringLiteral("households");
}
[[nodiscard]] inline QString household()
{
    return QStringLiteral("file");
}
[[nodiscard]] inline QString rating()
{
    return QStringLiteral("rating-page");
}
[[nodiscard]] inline QString appraisal()
{
    return QStringLiteral("appraisal-page");
}
[[nodiscard]] inline QString villages()
{
    return QStringLiteral("villages-page");
}
[[nodiscard]] inline QString card()
{
    return QStringLiteral("card-page");
}
[[nodiscard]] inline QString users()
{
    return QStringLiteral("users-page");
}
[[nodiscard]] inline QString print()
{
    return QStringLiteral("print-page");
}
[[nodiscard]] inline QString report()
{
    return QStringLiteral("report");
}

} // namespace pagenames

/// Every page of the workspace, in the order of the rail; titles in the program's language.
[[nodiscard]] std::vector<PageEntry> allPages();

} // namespace archive
