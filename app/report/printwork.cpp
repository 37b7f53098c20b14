// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printwork.h"

#include <QCoreApplication>

namespace archive {

namespace {

struct WorkText
{
    Q_DECLARE_TR_FUNCTIONS(archive::VillageRun)
};

Error cancelled()
{
    return {ErrorCode::Cancelled,
            WorkText::tr("The print was stopped; order the same again and it goes on with the "
                         "numbers that were given."),
            {}};
}

} // namespace

PrintWork::PrintWork(Archive &archive, const Session &session, const PrintScope &scope)
    : m_archive(&archive)
    , m_session(session)
    , m_scope(scope)
    , m_walk(archive, session, scope)
{ }

void PrintWork::take(PlannedRun planned)
{
    m_run = planned.run;
    m_items = std::move(planned.items);
    m_outcome.resumed = planned.resumed;
    m_planned = true;
}

Result<void> PrintWork::begin(const QString &shape, const QString &templates)
{
    m_shape = shape + m_scope.shape();
    m_templates = templates;
    ARCHIVE_TRY(before, runBefore(*m_archive, m_session, m_scope, m_shape, m_templates));
    if (before)
        take(std::move(*before));
    return {};
}

RunProgress PrintWork::progress() const
{
    return m_planned ? RunProgress{m_next, int(m_items.size()), false}
                     : RunProgress{m_walk.found(), 0, true};
}

Result<bool> PrintWork::planNext()
{
    if (m_planned)
        return false;
    ARCHIVE_TRY(more, m_walk.next());
    if (more)
        return true;
    ARCHIVE_TRY(planned,
                planRun(*m_archive,
                        m_session,
                        m_scope,
                        {m_scope.division, m_shape, m_templates, m_walk.households()}));
    m_outcome.skipped = m_walk.skipped();
    take(std::move(planned));
    return false;
}

Result<RunOutcome> PrintWork::runAll(QPrinter *printer, const QString &path, const RunWatch &watch)
{
    for (bool more = true; more;) {
        if (!watch(progress()))
            return cancelled();
        if (!m_planned) {
            ARCHIVE_CHECK(planNext());
            continue;
        }
        ARCHIVE_TRY(made, workNext(printer));
        more = made;
    }
    return end(printer, path);
}

const PrintItem *PrintWork::item() const
{
    return m_next < int(m_items.size()) ? &m_items[size_t(m_next)] : nullptr;
}

void PrintWork::passPrinted()
{
    while (item() != nullptr && item()->printed)
        passItem();
}

bool PrintWork::passesOver(const Error &error)
{
    const bool closed = error.code == ErrorCode::Refused || error.code == ErrorCode::NotFound;
    if (!closed || m_scope.household)
        return false;
    ++m_outcome.skipped;
    return true;
}

void PrintWork::countNumber(const QString &number)
{
    ++m_outcome.households;
    if (m_outcome.firstNumber.isEmpty())
        m_outcome.firstNumber = number;
    m_outcome.lastNumber = number;
}

Result<void> PrintWork::markPrinted(const PrintItem &item, const QString &report)
{
    ARCHIVE_CHECK(m_archive->printRuns().markPrinted(m_session, m_run, item.place, report));
    m_printed.push_back(item.household);
    return {};
}

Result<RunOutcome> PrintWork::finish(const QString &outcome)
{
    ARCHIVE_CHECK(m_archive->printRuns().end(m_session, m_run, outcome));
    return m_outcome;
}

} // namespace archive
