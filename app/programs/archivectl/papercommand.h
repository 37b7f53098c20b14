// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/archivectl/command.h"
#include "report/reportdocument.h"

namespace archive {

using PaperMade = Result<std::unique_ptr<ReportDocument>>;

/// A numbered print: made by the session, written to --output.
class PaperCommand : public Command
{
public:
    [[nodiscard]] bool needsFonts() const override { return true; }
    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override;

protected:
    /// Of the purpose that was given, unless the print shows no persons.
    [[nodiscard]] virtual Result<Session> begin(Archive &archive,
                                                const GlobalOptions &global) const;
    [[nodiscard]] virtual PaperMade
    make(Archive &archive, const Session &session, const Arguments &arguments) const = 0;

    /// --output F.pdf
    [[nodiscard]] static QCommandLineOption pdfOption();
};

} // namespace archive
