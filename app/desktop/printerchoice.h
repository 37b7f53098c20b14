// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printprofile.h"

#include <memory>
#include <optional>

class QPrinter;

namespace archive {

class Prompts;

/// A printer that a person chose, and what it wants of pages.
struct PrinterChoice
{
    std::shared_ptr<QPrinter> printer;
    PrintProfile profile;
};

/// None when the person chose none; NotFound, with what to do, on a computer without a printer. What was chosen is remembered for that printer.
[[nodiscard]] Result<std::optional<PrinterChoice>> choosePrinter(Prompts &prompts,
                                                                 const QString &document);
[[nodiscard]] Result<void> requirePrinter(const Prompts &prompts);

} // namespace archive
