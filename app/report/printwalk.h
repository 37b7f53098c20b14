// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

namespace archive {

/// Which households a print is of.
struct PrintScope
{
    QString division; ///< a code or its beginning
    std::optional<Uid> household; ///< this one alone
    std::vector<Uid> marked; ///< these alone, wherever they are

    /// "" for a whole division; what tells prints of the same kind apart in PrintRuns.
    [[nodiscard]] QString shape() const;
};

/// Finds the households of a print, some at a time so that somebody may stop it, and puts them in the order in which one walks by them.
class PrintWalk
{
public:
    PrintWalk(Archive &archive, const Session &session, const PrintScope &scope);

    /// False when all are found.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] int found() const { return int(m_stops.size()); }
    /// Those named that are gone or closed to the session.
    [[nodiscard]] int skipped() const { return m_skipped; }
    /// In walking order.
    [[nodiscard]] std::vector<Uid> households();

private:
    /// Where a household stands on the way.
    struct Stop
    {
        QString division;
        QString group;
        QString address;
        QString registerNumber;
        Uid household;
    };
    [[nodiscard]] Result<void> take(const Uid &household);
    [[nodiscard]] Result<bool> nextOfDivision();

    Archive *m_archive;
    Session m_session;
    PrintScope m_scope;
    ListQuery m_query;
    std::vector<Uid> m_page; ///< of the list, not looked at yet
    size_t m_at = 0;
    bool m_listed = false;
    std::vector<Stop> m_stops;
    int m_skipped = 0;
};

/// The run of a print: the one that was stopped when it is of the same households and templates, or a new one.
struct PlannedRun
{
    PrintRun run;
    std::vector<PrintItem> items;
    bool resumed = false;
};

/// The run that was stopped, when the scope alone says of which households it is.
[[nodiscard]] Result<std::optional<PlannedRun>> runBefore(Archive &archive,
                                                          const Session &session,
                                                          const PrintScope &scope,
                                                          const QString &shape,
                                                          const QString &templates);
/// A run of what the walk found; NotFound when that is nobody.
[[nodiscard]] Result<PlannedRun>
planRun(Archive &archive, const Session &session, const PrintScope &scope, const PrintOrder &order);

} // namespace archive
