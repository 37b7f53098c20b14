// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printwalk.h"

#include <functional>
#include <utility>
#include <vector>

class QPrinter;

namespace archive {

/// How far a print is, in households; while they are being put in walking order, `total` is not known.
struct RunProgress
{
    int done = 0;
    int total = 0;
    bool planning = false;
    friend bool operator==(const RunProgress &, const RunProgress &) = default;
};

/// Called between households; false stops the run there.
using RunWatch = std::function<bool(const RunProgress &)>;

struct RunOutcome
{
    int households = 0;
    int pages = 0;
    int consents = 0;
    int skipped = 0; ///< gone or closed, when the run was planned or since
    bool resumed = false;
    QString firstNumber; ///< of the forms, or of the reports
    QString lastNumber;
};

/// A print of many households in steps that are each done or not: first it finds them, then it makes one after the other. What was
/// stopped or killed goes on when the same is ordered again.
class PrintWork
{
public:
    virtual ~PrintWork() = default;

    [[nodiscard]] RunProgress progress() const;
    /// Finds some more households; false when all are found and the print is planned. Nothing is kept before that. NotFound when that is nobody.
    [[nodiscard]] Result<bool> planNext();
    /// Makes the next household's pages, for a printer or (without one) for a file; false when none is left. InvalidInput names a character
    /// that no font has; the run can be gone on with after that.
    [[nodiscard]] virtual Result<bool> workNext(QPrinter *printer) = 0;
    /// After the last one; `path` is that of the file, when there is no printer.
    [[nodiscard]] virtual Result<RunOutcome> end(QPrinter *printer, const QString &path) = 0;
    /// All of it at once; Cancelled by `watch`.
    [[nodiscard]] Result<RunOutcome>
    runAll(QPrinter *printer, const QString &path, const RunWatch &watch);
    /// Those of which everything stands on paper or in a file now, since it was asked last.
    [[nodiscard]] std::vector<Uid> takePrinted() { return std::exchange(m_printed, {}); }

protected:
    PrintWork(Archive &archive, const Session &session, const PrintScope &scope);
    PrintWork(PrintWork &&) = default;
    PrintWork &operator=(PrintWork &&) = delete;
    PrintWork(const PrintWork &) = delete;
    PrintWork &operator=(const PrintWork &) = delete;

    /// Finds the run that was stopped, when the scope alone says of which households it is. `shape` tells prints of different kinds apart,
    /// `templates` is TemplateSet::origin().
    [[nodiscard]] Result<void> begin(const QString &shape, const QString &templates);
    [[nodiscard]] Archive &archive() const { return *m_archive; }
    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] const PrintRun &run() const { return m_run; }
    /// The household that is to be made now; nullptr when none is left.
    [[nodiscard]] const PrintItem *item() const;
    void passPrinted();
    void passItem() { ++m_next; }
    /// Whether this error passes over a household, erased or closed since; not when it is the only one that was ordered.
    [[nodiscard]] bool passesOver(const Error &error);
    void countNumber(const QString &number);
    [[nodiscard]] Result<void> markPrinted(const PrintItem &item, const QString &report = {});
    [[nodiscard]] Result<RunOutcome> finish(const QString &outcome);

    RunOutcome m_outcome;
    std::vector<Uid> m_printed;

private:
    void take(PlannedRun planned);

    Archive *m_archive;
    Session m_session;
    PrintScope m_scope;
    PrintWalk m_walk;
    QString m_shape;
    QString m_templates;
    bool m_planned = false;
    PrintRun m_run;
    std::vector<PrintItem> m_items;
    int m_next = 0;
};

} // namespace archive
