// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uid.h"
#include "domain/division.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace archive {

/// A person who may sign in; never deleted, only disabled (JR/T 0115).
struct User
{
    QString name;
    QStringList roles; ///< of resources/policy/roles.csv
    std::vector<DivisionCode> townships; ///< empty: the whole county
    bool disabled = false;
    QString keyId; ///< of the signing key in force
    QDateTime createdAt; ///< UTC
};

/// A piece of office work with its purpose, area and period; a look rests on one (design.md §4).
struct Task
{
    Uid uid;
    QString title;
    QString purpose;
    QString area; ///< division prefix, may be empty
    QString assignee;
};

} // namespace archive
