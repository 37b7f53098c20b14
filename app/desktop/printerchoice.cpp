// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/printerchoice.h"

#include "desktop/prompts.h"
#include "desktop/work/printersettings.h"

#include <QCoreApplication>
#include <QPrinter>

namespace archive {

Result<void> requirePrinter(const Prompts &prompts)
{
    if (prompts.hasPrinter())
        return {};
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate(
                     "archive::PrinterChoice",
                     "No printer is set up on this computer; set one up, or save as PDF."),
                 {}};
}

Result<std::optional<PrinterChoice>> choosePrinter(Prompts &prompts, const QString &document)
{
    ARCHIVE_CHECK(requirePrinter(prompts));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document);
    setUp(printer.get(), printerSetup(printer->printerName()));
    if (!prompts.choosePrinter(*printer))
        return std::optional<PrinterChoice>();
    // Another printer than the one that was proposed has a setup of its own.
    const auto setup = chosenOn(*printer, printerSetup(printer->printerName()));
    rememberPrinter(printer->printerName(), setup);
    return std::optional(PrinterChoice{std::move(printer), setup.profile});
}

} // namespace archive
