// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commandline.h"

#include "vault/secret.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

namespace archive {
namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(archive::CommandLine)
};

std::vector<QCommandLineOption> globalOptionList()
{
    std::vector<QCommandLineOption> options;
    for (const auto &name : {QStringLiteral("archive"),
                             QStringLiteral("user"),
                             QStringLiteral("purpose"),
                             QStringLiteral("task"),
                             QStringLiteral("password-file")})
        options.emplace_back(name, QString(), QStringLiteral("VALUE"));
    options.emplace_back(QStringLiteral("json"));
    options.emplace_back(QStringLiteral("help"));
    return options;
}

void addOptions(QCommandLineParser &parser, const std::vector<QCommandLineOption> &options)
{
    for (const auto &option : options)
        parser.addOption(option);
}

/// Splits "global options, command words, rest"; the rest keeps its order.
struct SplitLine
{
    QStringList global;
    QStringList rest;
};

SplitLine splitLine(const QStringList &words)
{
    static const QSet<QString> taking{QStringLiteral("--archive"),
                                      QStringLiteral("--user"),
                                      QStringLiteral("--purpose"),
                                      QStringLiteral("--task"),
                                      QStringLiteral("--password-file")};
    SplitLine split;
    qsizetype i = 0;
    while (i < words.size() && words.at(i).startsWith(QLatin1String("--"))) {
        split.global.append(words.at(i));
        if (taking.contains(words.at(i)) && i + 1 < words.size())
            split.global.append(words.at(++i));
        ++i;
    }
    split.rest = words.mid(i);
    return split;
}

/// The command that the rest of a line begins with, and how many words name it.
std::pair<Command *, qsizetype> findCommand(const std::vector<std::unique_ptr<Command>> &commands,
                                            const QStringList &rest)
{
    for (const auto &command : commands) {
        const auto name = command->name().split(QLatin1Char(' '));
        if (rest.mid(0, name.size()) == name)
            return {command.get(), name.size()};
    }
    return {nullptr, 0};
}

Arguments argumentsFrom(const QCommandLineParser &parser, const CommandForm &form)
{
    Arguments arguments;
    arguments.positional = parser.positionalArguments();
    for (const auto &option : form.options) {
        const QString name = option.names().constFirst();
        if (!parser.isSet(name))
            continue;
        if (option.valueName().isEmpty()) {
            arguments.flags.insert(name);
        } else {
            arguments.values.insert(name, parser.value(name));
        }
    }
    return arguments;
}

QString missingRequired(const Arguments &arguments, const CommandForm &form)
{
    for (const auto &name : form.required) {
        if (!arguments.has(name))
            return name;
    }
    return {};
}

} // namespace

CommandLine::CommandLine(QTextStream &out,
                         QTextStream &err,
                         Environment environment,
                         Lookup environmentValue)
    : m_out(out)
    , m_err(err)
    , m_environment(std::move(environment))
    , m_lookup(std::move(environmentValue))
    , m_commands(allCommands())
{ }

int CommandLine::usage(const QString &sentence)
{
    m_err << sentence << Qt::endl;
    return Usage;
}

int CommandLine::fail(const Error &error)
{
    m_err << error.message << Qt::endl;
    return Failed;
}

void CommandLine::printHelp()
{
    m_out << "archivectl [--archive DIR] [--user NAME] [--purpose CODE] [--task UID] "
             "[--password-file FILE] [--json] COMMAND …"
          << Qt::endl;
    for (const auto &command : m_commands)
        m_out << "  " << command->form().synopsis << Qt::endl;
}

Result<GlobalOptions> CommandLine::globalOptions(const QCommandLineParser &parser) const
{
    const auto valueOr = [&](const QString &option, const char *variable) {
        return parser.isSet(option) ? parser.value(option) : m_lookup(variable);
    };
    GlobalOptions global;
    global.archiveFolder = valueOr(QStringLiteral("archive"), "ARCHIVE_DIR");
    global.user = valueOr(QStringLiteral("user"), "ARCHIVE_USER");
    global.purpose = parser.value(QStringLiteral("purpose"));
    global.task = parser.value(QStringLiteral("task"));
    global.newPassword = m_lookup("ARCHIVE_NEW_PASSWORD");
    global.recoveryKey = m_lookup("ARCHIVE_RECOVERY_KEY");
    global.theirPassword = m_lookup("ARCHIVE_THEIR_PASSWORD");
    if (!parser.isSet(QStringLiteral("password-file"))) {
        global.password = m_lookup("ARCHIVE_PASSWORD");
        return global;
    }
    ARCHIVE_TRY(bytes, m_environment.disk->read(parser.value(QStringLiteral("password-file"))));
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    global.password = QString::fromUtf8(bytes);
    // Qt's strings can't be wiped where they are shared; what was read can.
    wipe(bytes);
    return global;
}

bool CommandLine::needsFonts(const QStringList &words)
{
    const auto commands = allCommands();
    const auto *command = findCommand(commands, splitLine(words).rest).first;
    return command != nullptr && command->needsFonts();
}

int CommandLine::run(const QStringList &words)
{
    const auto split = splitLine(words);
    if (split.rest.isEmpty()) {
        if (!split.global.contains(QStringLiteral("--help")))
            return usage(CommandLineText::tr("Name a command; archivectl --help lists them."));
        printHelp();
        return Done;
    }
    if (const auto [command, nameWords] = findCommand(m_commands, split.rest); command != nullptr)
        return runCommand(*command, split.global + split.rest.mid(nameWords));
    return usage(
        CommandLineText::tr("There is no command “%1”; archivectl --help lists the commands.")
            .arg(split.rest.mid(0, 2).join(QLatin1Char(' ')).left(60)));
}

int CommandLine::runCommand(Command &command, const QStringList &words)
{
    const auto form = command.form();
    QCommandLineParser parser;
    addOptions(parser, globalOptionList());
    addOptions(parser, form.options);
    const QString synopsis = CommandLineText::tr("Usage: archivectl %1").arg(form.synopsis);
    if (!parser.parse(QStringList{QStringLiteral("archivectl")} + words))
        return usage(parser.errorText() + QLatin1Char(' ') + synopsis);
    if (parser.isSet(QStringLiteral("help"))) {
        m_out << synopsis << Qt::endl;
        return Done;
    }
    const auto arguments = argumentsFrom(parser, form);
    const auto count = arguments.positional.size();
    if (count < form.leastPositional)
        return usage(CommandLineText::tr("Something is missing.") + QLatin1Char(' ') + synopsis);
    if (count > form.mostPositional) {
        return usage(
            CommandLineText::tr("“%1” is too much.").arg(arguments.positional.constLast().left(60))
            + QLatin1Char(' ') + synopsis);
    }
    if (const auto missing = missingRequired(arguments, form); !missing.isEmpty()) {
        return usage(CommandLineText::tr("--%1 is missing.").arg(missing) + QLatin1Char(' ')
                     + synopsis);
    }

    const auto global = globalOptions(parser);
    if (!global)
        return fail(global.error());
    command.setProgress([this](const QString &line) { m_err << line << Qt::endl; });
    return print(command.run(*global, arguments, m_environment),
                 parser.isSet(QStringLiteral("json")));
}

int CommandLine::print(const Result<Output> &result, bool json)
{
    if (!result)
        return fail(result.error());
    if (json) {
        m_out << QString::fromUtf8(QJsonDocument(result->json).toJson(QJsonDocument::Compact))
              << Qt::endl;
    } else {
        for (const auto &line : result->lines)
            m_out << line << Qt::endl;
    }
    if (result->failure.isEmpty())
        return Done;
    m_err << result->failure << Qt::endl;
    return Failed;
}

} // namespace archive
