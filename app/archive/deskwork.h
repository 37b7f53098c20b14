// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/cases.h"

namespace archive {

/// Something that has a last day.
struct DeskEntry
{
    enum class What : quint8 {
        Draft, ///< typed before the signature, erased after that day
        Consent, ///< its term ends
        Case, ///< waits for its next step
    };

    What what = What::Draft;
    QDate lastDay;
    int daysLeft = 0; ///< below 0 when it is over
    std::optional<ListRow>
        row; ///< of the household or its record, masked as lists are; none for a case about a user or the archive
    qint64 records = 0; ///< drafts in the household
    QString workflow; ///< of a case
    QString state; ///< of a case
    QString title; ///< of a case, in the program's language
    QString stateTitle; ///< the same of its state
    QString user; ///< whom a case is about, when it is about a user
    QString owner; ///< who has the case
};

/// What waits, the next first.
struct DeskList
{
    QDate today;
    std::vector<DeskEntry> entries;
    int backupDays = 0; ///< after which a backup is old
    bool more = false; ///< more than resources/policy/desk.csv lets one list hold
};

/// The desk of the day: everything with a last day in the terms of resources/policy/desk.csv. Masked and unlogged, as lists are.
class DeskWork
{
public:
    explicit DeskWork(Store &store);

    /// What the session may list; empty for duties that list nothing.
    [[nodiscard]] Result<DeskList> waiting(const Session &session);
    /// How many days before its last day a case waits here.
    [[nodiscard]] Result<int> caseDays() const;

private:
    Store &m_store;
};

} // namespace archive
