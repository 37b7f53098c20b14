// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

namespace archive {

/// A household's line of the 村级评议表.
struct SheetLine
{
    Uid household;
    QString registerNumber;
    QString group;
    QString name; ///< of the head, as lists show it
};

/// The lines of a village's sheet in the order in which it is printed: households with a consent in force by their groups.
[[nodiscard]] Result<std::vector<SheetLine>>
appraisalSheet(Archive &archive, const Session &session, DivisionCode village);

} // namespace archive
