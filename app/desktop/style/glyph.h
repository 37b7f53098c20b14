// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace archive {

/// The program's own icons; each is a row of resources/icons/icons.csv with its name in lower case.
class Glyphs
{
    Q_GADGET

public:
    enum class Glyph {
        Home,
        People,
        Award,
        Village,
        Exchange,
        Printer,
        Import,
        Upload,
        Chart,
        Shield,
        Lock,
        Search,
        Check,
        Ok,
        Warn,
        Error,
        Cross,
        Info,
        Clock,
        Pen,
        Doc,
        Plus,
        Minus,
        X,
        ChevDown,
        ChevRight,
        ChevLeft,
        Filter,
        Columns,
        Undo,
        Redo,
        Save,
        Trash,
        Copy,
        Pause,
        Disk,
        Eye,
        Key,
        User,
        Task,
        Station,
        Gear,
        Help,
        Folder,
        Conflict,
        Flag,
        Chat,
        ArrowUp,
        ArrowDn,
        Down2,
        Dash,
        Wheat
    };
    Q_ENUM(Glyph)
};

using Glyph = Glyphs::Glyph;

} // namespace archive
