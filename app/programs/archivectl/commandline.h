// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/archivectl/command.h"

#include <QTextStream>

class QCommandLineParser;

namespace archive {

/// Exit codes of the contract.
enum ExitCode { Done = 0, Failed = 1, Usage = 2 };

/// Runs one line as an administrator typed it; `environmentValue` reads ARCHIVE_DIR, ARCHIVE_USER, ARCHIVE_PASSWORD and the like.
class CommandLine
{
public:
    using Lookup = std::function<QString(const char *)>;

    CommandLine(QTextStream &out,
                QTextStream &err,
                Environment environment,
                Lookup environmentValue);

    /// Whether the line's command lays out pages; asked before there is an application object.
    [[nodiscard]] static bool needsFonts(const QStringList &words);

    /// `words` without the program's name.
    [[nodiscard]] int run(const QStringList &words);

private:
    [[nodiscard]] int usage(const QString &sentence);
    [[nodiscard]] int fail(const Error &error);
    void printHelp();
    [[nodiscard]] Result<GlobalOptions> globalOptions(const QCommandLineParser &parser) const;
    [[nodiscard]] int runCommand(Command &command, const QStringList &words);
    [[nodiscard]] int print(const Result<Output> &result, bool json);

    QTextStream &m_out;
    QTextStream &m_err;
    Environment m_environment;
    Lookup m_lookup;
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace archive
