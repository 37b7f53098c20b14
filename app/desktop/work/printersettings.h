// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printprofile.h"

class QPrinter;

namespace archive {

/// How a printer of this workstation was set up last: its kind, by how much it is off, both sides, tray. Each printer has its own.
struct PrinterSetup
{
    PrintProfile profile;
    int tray = -1; ///< a QPrinter::PaperSource; -1: the printer's own choice
};

/// The defaults for a printer that was never set up; an empty name stands for PDF files.
[[nodiscard]] PrinterSetup printerSetup(const QString &printer);
void rememberPrinter(const QString &printer, const PrinterSetup &setup);
/// Before the person is asked, so that the dialogue shows what was chosen last.
void setUp(QPrinter *printer, const PrinterSetup &setup);
/// What the person chose in the dialogue.
[[nodiscard]] PrinterSetup chosenOn(const QPrinter &printer, PrinterSetup setup);

} // namespace archive
