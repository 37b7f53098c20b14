// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/householdlist.h"
#include "domain/divisioncode.h"

#include <QHash>
#include <QList>

namespace archive {

/// How somebody wants the list of households: columns, order, filters; kept for each user.
struct ListLook
{
    QList<int> columns; ///< of HouseholdListModel, those that are shown, from the left
    QHash<int, int> widths; ///< of those that somebody made wider or narrower
    bool isChosen =
        false; ///< somebody chose the columns, so that none gives way to a narrow window
    HouseholdQuery query; ///< its order and filters alone

    ListLook();
    [[nodiscard]] static QList<int> usualColumns();
    [[nodiscard]] QString toText() const;
    /// What can't be read is as it is at first.
    [[nodiscard]] static ListLook fromText(const QString &text);
};

/// A search that somebody named, to run it again.
struct SavedSearch
{
    QString name; ///< of the setting
    QString title;
    QString text;
    DivisionCode division;
    HouseholdQuery query; ///< group and filters alone

    [[nodiscard]] QString toText() const;
    [[nodiscard]] static SavedSearch fromText(const QString &name, const QString &text);
};

} // namespace archive
