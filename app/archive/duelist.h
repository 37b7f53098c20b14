// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uid.h"

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace archive {

/// How far a purge is, in records of its list.
struct PurgeSummary
{
    qint64 waiting = 0;
    qint64 erased = 0;
    qint64 restricted = 0;
    qint64 passedOver = 0; ///< no longer due when their turn came, or gone already
};

/// Called between the transactions of a purge; false stops it there.
using PurgeProgress = std::function<bool(const PurgeSummary &)>;

/// What a user who left still has, a household, a task or a case; or what a purge is to erase or to lock.
struct HandoverItem
{
    QString kind; ///< a kind's name, or a workflow's
    Uid uid;
    QString title; ///< register number, task's title, state of the case; no person's data
    QString action; ///< of a purge: "erase", "restrict"
};

/// Why records are due.
struct DueBasis
{
    QString kind;
    QString title; ///< in the program's language
    QString source; ///< the article
    qint64 records = 0;
};

/// Records that are due to be erased, or to be locked since another law orders to keep them.
struct DueList
{
    QDate day;
    std::vector<DueBasis> bases;
    std::vector<HandoverItem> items; ///< by kind and register number alone
    bool more = false;
};

} // namespace archive
