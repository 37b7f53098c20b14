// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace archive {

/// What a table's header is told of a column with the title: its text and that it stands left, as the cells below do.
inline QVariant headerCell(Qt::Orientation orientation, int role, const QString &title)
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(title) : QVariant();
}

} // namespace archive
