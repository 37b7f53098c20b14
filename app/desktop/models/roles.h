// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace archive {

/// What the models tell their delegates besides Qt's own roles.
enum ItemRole {
    ChipRole = Qt::UserRole + 1, ///< a Chip (int): the cell is drawn as icon, word and colour
    HitRole, ///< the text that was searched, marked where it occurs
    CheckRole, ///< a Severity (int): the cell has a finding, whose sentence is the tool tip
    StrongRole, ///< true: bold
    DimRole, ///< true: in the colour of captions
};

/// The states that a chip shows.
enum class Chip { None, Ok, Waiting, Ended, Draft, Error, Remark };

} // namespace archive
