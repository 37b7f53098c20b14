// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "base/environment.h"

#include <QCommandLineOption>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace archive {

/// What a command leaves: its JSON members, the same for people, and whether what it checked is in order.
struct Output
{
    QJsonObject json;
    QStringList lines;
    QString failure; ///< not empty: exit 1 with this sentence, the JSON still on stdout
};

/// The global part of a call (design contract: `archivectl [--archive DIR] [--user NAME] [--purpose CODE] [--json] COMMAND …`).
struct GlobalOptions
{
    QString archiveFolder;
    QString user;
    QString purpose;
    QString task;
    QString password;
    QString newPassword;
    QString recoveryKey; ///< both halves, one after the other
    QString theirPassword; ///< of a user of another archive
};

/// What a command was called with: the rest of the line, already split by its own options.
struct Arguments
{
    QStringList positional;
    QHash<QString, QString> values; ///< by option name
    QSet<QString> flags;
    [[nodiscard]] QString value(const QString &name) const { return values.value(name); }
    [[nodiscard]] bool has(const QString &name) const
    {
        return flags.contains(name) || values.contains(name);
    }
};

/// The form of a command's line; what does not fit it is a usage error (exit 2).
struct CommandForm
{
    QString
        synopsis; ///< "report household ID --output F.pdf [--recipient own|person|authority|objection]"
    qsizetype leastPositional = 0;
    qsizetype mostPositional = 0;
    std::vector<QCommandLineOption> options;
    QStringList required; ///< names of options that must be there
};

/// Told how far a long command is, for people who watch it on stderr.
using CommandProgress = std::function<void(const QString &line)>;

/// One command of archivectl.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    void setProgress(CommandProgress progress) { m_progress = std::move(progress); }
    Q_DISABLE_COPY_MOVE(Command)

    /// One word, or two ("batch create").
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual CommandForm form() const = 0;
    /// Lays out pages, for which Qt wants a QGuiApplication.
    [[nodiscard]] virtual bool needsFonts() const { return false; }
    [[nodiscard]] virtual Result<Output> run(const GlobalOptions &global,
                                             const Arguments &arguments,
                                             const Environment &environment) = 0;

protected:
    [[nodiscard]] const CommandProgress &progress() const { return m_progress; }

private:
    CommandProgress m_progress;
};

/// All commands, in the order of the help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

/// InvalidInput, saying which, when archive, user or password is not given.
[[nodiscard]] Result<void> requireNamed(const GlobalOptions &global);

/// Opens the archive that the global options name; InvalidInput says which one is missing.
[[nodiscard]] Result<std::unique_ptr<Archive>> openArchive(const GlobalOptions &global,
                                                           const Environment &environment);

/// A session of the purpose that was given; Refused when there is none, because the command shows persons.
[[nodiscard]] Result<Session> beginGivenPurpose(Archive &archive, const GlobalOptions &global);

/// A session of the command's own purpose, unless another was given.
[[nodiscard]] Result<Session>
beginOwnPurpose(Archive &archive, const GlobalOptions &global, const QString &purpose);

} // namespace archive
