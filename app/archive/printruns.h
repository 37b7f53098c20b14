// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/printouts.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace archive {

/// What is to be printed of which households, in the order in which somebody walks by them.
struct PrintOrder
{
    QString division;
    QString shape; ///< what is printed of each: a run that was stopped goes on for the same
    QString templates; ///< TemplateSet::origin()
    std::vector<Uid> households;
};

struct PrintRun
{
    qint64 id = 0;
    QString division;
    QString shape;
    QString templates;
    QDateTime begunAt;
};

/// A household's place in a run, with its numbers once it has them.
struct PrintItem
{
    int place = 0;
    Uid household;
    QString number; ///< of its form: "350405-20260429-C000318"; empty before it is its turn
    QStringList consents; ///< numbers of the consent forms that go with it
    bool printed = false; ///< gone to the printer
};

/// Prints of many households in one go. A household's numbers are given once and journalled before its first page exists; after a
/// kill the run goes on with them.
class PrintRuns
{
public:
    explicit PrintRuns(Store &store);

    /// The session's user's run of this shape that was neither ended nor given up; none when there is none.
    [[nodiscard]] Result<std::optional<PrintRun>>
    unfinished(const Session &session, const QString &division, const QString &shape);
    /// Refused by policy or area; an unfinished run of the same shape is given up.
    [[nodiscard]] Result<PrintRun> begin(const Session &session, const PrintOrder &order);
    /// What is left of it: an erased household is in no run.
    [[nodiscard]] Result<std::vector<PrintItem>> items(const Session &session, const PrintRun &run);
    /// The same numbers each time it is asked; more consents than before get further ones. Without `form`, only consents are numbered.
    [[nodiscard]] Result<PrintItem>
    number(const Session &session, const PrintRun &run, int place, int consents, bool form = true);
    /// Whether this archive gave the number to a form or a consent form, and its journal still says so.
    [[nodiscard]] Result<PrintoutState> verify(const QString &number);
    /// Journalled with the household's numbers, or that of its report.
    [[nodiscard]] Result<void>
    markPrinted(const Session &session, const PrintRun &run, int place, const QString &report = {});
    /// `outcome`: "written", "printed" or "given-up"; journalled.
    [[nodiscard]] Result<void>
    end(const Session &session, const PrintRun &run, const QString &outcome);

private:
    Store &m_store;
};

} // namespace archive
