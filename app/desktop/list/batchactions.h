// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/glyph.h"
#include "desktop/work/openarchive.h"

#include <QStringList>

namespace archive {

class BatchBar;
class Prompts;

/// Rows that somebody chose in a list of households, with what he sees of them.
struct BatchRows
{
    std::vector<ListRow> rows;
    QStringList titles; ///< of the columns that are shown
    std::vector<QStringList> cells; ///< of each row
};

/// What an action may use; all of it lives as long as the list does. An action that takes a while shows itself in the bar, and asks it whether it
/// was cancelled between steps that are each done or not.
struct BatchDesk
{
    const OpenArchive &archive;
    ArchiveWorker &worker;
    Prompts &prompts;
    BatchBar &bar;
};

/// Something to do with all rows that are chosen in a list of households.
struct BatchAction
{
    QString name; ///< of its button
    QString text;
    Glyph glyph = Glyph::Task;
    /// Whether the work offers it at all; what it does not offer is absent.
    std::function<bool(const WorkRights &rights)> offered;
    std::function<void(const BatchDesk &desk, const BatchRows &chosen)> run;
};

/// Every action, in the order of its buttons: whoever adds one adds a line in batchactions.cpp.
[[nodiscard]] std::vector<BatchAction> allBatchActions();

[[nodiscard]] BatchAction handOverAction();
[[nodiscard]] BatchAction exportAction();
[[nodiscard]] BatchAction markForPrintAction();

} // namespace archive
