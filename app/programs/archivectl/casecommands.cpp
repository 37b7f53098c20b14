// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/casejson.h"
#include "programs/archivectl/commands.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct CaseCommandText
{
    Q_DECLARE_TR_FUNCTIONS(archive::CaseCommands)
};

Result<CaseValues> givenValues(const Arguments &arguments, const Environment &environment)
{
    const auto file = arguments.value(QStringLiteral("values"));
    if (!arguments.has(QStringLiteral("values")))
        return CaseValues();
    ARCHIVE_TRY(json, environment.disk->read(file));
    return caseValuesFromJson(json, file);
}

Result<std::optional<qint64>> givenRevision(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("revision")))
        return std::optional<qint64>();
    bool isNumber = false;
    const auto revision = arguments.value(QStringLiteral("revision")).toLongLong(&isNumber);
    if (!isNumber || revision < 1) {
        return Error{ErrorCode::InvalidInput,
                     CaseCommandText::tr("--revision takes a whole number from 1 on."),
                     {}};
    }
    return std::optional(revision);
}

Output outputOf(const CaseState &state)
{
    const auto day = state.deadline.isValid() ? state.deadline.toString(Qt::ISODate) : QString();
    Output output{{{QStringLiteral("case"), state.id.toString()},
                   {QStringLiteral("state"), state.state},
                   {QStringLiteral("deadline"), day},
                   {QStringLiteral("revision"), state.revision}},
                  {CaseCommandText::tr("Case %1: %2").arg(state.id.toString(), state.state)},
                  {}};
    if (state.purge)
        addPurge(*state.purge, output);
    for (const auto &folder : state.unreached) {
        output.lines.append(
            CaseCommandText::tr(
                "The folder %1 could not be given the list of erasures; the next backup "
                "there does it.")
                .arg(folder));
    }
    return output;
}

class CaseListCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("case list"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("case list"), 0, 0, {}, {}};
    }

    [[nodiscard]] Result<Output>
    run(const GlobalOptions &global, const Arguments &, const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        auto session = global.purpose.isEmpty() ? archive->sessions().beginMasked()
                                                : beginGivenPurpose(*archive, global);
        if (!session)
            return session.error();
        ARCHIVE_TRY(rows, archive->cases().list(*session));
        Output output;
        QJsonArray cases;
        for (const auto &row : rows) {
            cases.append(caseJson(row));
            output.lines.append(caseLine(row));
            for (const auto &item : row.items) {
                output.lines.append(
                    QStringList{QString(), item.kind, item.uid.toString(), item.title}.join(u'\t'));
            }
        }
        output.json.insert(QStringLiteral("cases"), cases);
        if (rows.empty())
            output.lines.append(CaseCommandText::tr("There are no cases."));
        return output;
    }
};

class CaseShowCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("case show"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("case show ID"), 1, 1, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(id, Uid::parse(arguments.positional.constFirst()));
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginGivenPurpose(*archive, global));
        ARCHIVE_TRY(file, archive->cases().get(session, id));
        Output output{caseJson(file.row), {caseLine(file.row)}, {}};
        QJsonArray steps;
        for (const auto &step : file.steps) {
            QJsonObject values;
            output.lines.append(QStringList{
                step.at.toString(Qt::ISODate), step.actor, step.action, step.state, step.reason}
                                    .join(u'\t'));
            for (const auto &[name, text] : step.values) {
                values.insert(name, text);
                output.lines.append(QStringLiteral("  ") + name + QStringLiteral(": ") + text);
            }
            steps.append(QJsonObject{{QStringLiteral("action"), step.action},
                                     {QStringLiteral("state"), step.state},
                                     {QStringLiteral("user"), step.actor},
                                     {QStringLiteral("at"), step.at.toString(Qt::ISODate)},
                                     {QStringLiteral("reason"), step.reason},
                                     {QStringLiteral("values"), values}});
        }
        output.json.insert(QStringLiteral("steps"), steps);
        return output;
    }
};

class CaseOpenCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("case open"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("case open KIND UID [--reason TEXT] [--values F.json]"),
                2,
                2,
                {{QStringLiteral("reason"), {}, QStringLiteral("TEXT")},
                 {QStringLiteral("values"), {}, QStringLiteral("F.json")}},
                {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(values, givenValues(arguments, environment));
        ARCHIVE_TRY(archive, openArchive(global, environment));
        const auto kind = arguments.positional.constFirst();
        ARCHIVE_TRY(purpose, archive->cases().purposeToOpen(kind));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, purpose));
        ARCHIVE_TRY(state,
                    archive->cases().open(session,
                                          {kind,
                                           arguments.positional.constLast(),
                                           arguments.value(QStringLiteral("reason")),
                                           values}));
        return outputOf(state);
    }
};

class CaseStepCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("case step"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {
            QStringLiteral("case step ID ACTION [--reason TEXT] [--values F.json] [--revision N]"),
            2,
            2,
            {{QStringLiteral("reason"), {}, QStringLiteral("TEXT")},
             {QStringLiteral("values"), {}, QStringLiteral("F.json")},
             {QStringLiteral("revision"), {}, QStringLiteral("N")}},
            {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        CaseMove move;
        ARCHIVE_TRY(id, Uid::parse(arguments.positional.constFirst()));
        ARCHIVE_TRY(values, givenValues(arguments, environment));
        ARCHIVE_TRY(revision, givenRevision(arguments));
        move.id = id;
        move.action = arguments.positional.constLast();
        move.reason = arguments.value(QStringLiteral("reason"));
        move.values = values;
        move.revision = revision;
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(purpose, archive->cases().purposeToStep(id, move.action));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, purpose));
        ARCHIVE_TRY(state, archive->cases().step(session, move));
        while (!state.follows.isEmpty()) {
            ARCHIVE_TRY(next, archive->cases().step(session, {id, state.follows, {}, {}, {}}));
            state = next;
        }
        return outputOf(state);
    }
};

} // namespace

std::unique_ptr<Command> makeCaseListCommand()
{
    return std::make_unique<CaseListCommand>();
}

std::unique_ptr<Command> makeCaseShowCommand()
{
    return std::make_unique<CaseShowCommand>();
}

std::unique_ptr<Command> makeCaseOpenCommand()
{
    return std::make_unique<CaseOpenCommand>();
}

std::unique_ptr<Command> makeCaseStepCommand()
{
    return std::make_unique<CaseStepCommand>();
}

} // namespace archive
