// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"
#include "programs/archivectl/printprogress.h"
#include "report/householdreport.h"
#include "report/reportbatch.h"
#include "report/reportdocument.h"

#include <QCoreApplication>

namespace archive {
namespace {

class ReportHouseholdCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::ReportHouseholdCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report household"); }
    [[nodiscard]] bool needsFonts() const override { return true; }

    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("report household ID --output F.pdf "
                               "[--recipient own|person|authority|objection]"),
                1,
                1,
                {{QStringLiteral("output"), {}, QStringLiteral("F.pdf")},
                 {QStringLiteral("recipient"), {}, QStringLiteral("CODE")}},
                {QStringLiteral("output")}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(recipient,
                    recipientOf(arguments.has(QStringLiteral("recipient"))
                                    ? arguments.value(QStringLiteral("recipient"))
                                    : QStringLiteral("own")));
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginGivenPurpose(*archive, global));
        ARCHIVE_TRY(household,
                    archive->records().householdOf(session, arguments.positional.constFirst()));
        ARCHIVE_TRY(document, prepareHouseholdReport(*archive, session, household, recipient));
        const auto file = arguments.value(QStringLiteral("output"));
        ARCHIVE_CHECK(document->writePdf(file));
        return Output{{{QStringLiteral("number"), document->number()},
                       {QStringLiteral("pages"), document->pageCount()},
                       {QStringLiteral("file"), file}},
                      {tr("Report %1 with %n page(s) is in %2.", nullptr, document->pageCount())
                           .arg(document->number(), file)},
                      {}};
    }
};

class ReportBatchCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::ReportBatchCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report batch"); }
    [[nodiscard]] bool needsFonts() const override { return true; }

    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("report batch --division CODE --output DIR "
                               "[--recipient own|person|authority|objection]"),
                0,
                0,
                {{QStringLiteral("division"), {}, QStringLiteral("CODE")},
                 {QStringLiteral("output"), {}, QStringLiteral("DIR")},
                 {QStringLiteral("recipient"), {}, QStringLiteral("CODE")}},
                {QStringLiteral("division"), QStringLiteral("output")}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ReportOrder order;
        ARCHIVE_TRY(division, DivisionCode::parse(arguments.value(QStringLiteral("division"))));
        order.scope.division = division.prefix();
        order.folder = arguments.value(QStringLiteral("output"));
        ARCHIVE_TRY(recipient,
                    recipientOf(arguments.has(QStringLiteral("recipient"))
                                    ? arguments.value(QStringLiteral("recipient"))
                                    : QStringLiteral("own")));
        order.recipient = recipient;
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginGivenPurpose(*archive, global));
        ARCHIVE_TRY(batch, ReportBatch::open(*archive, session, order));
        ARCHIVE_TRY(outcome, batch.runAll(nullptr, {}, toldTo(progress())));
        return outputOf(outcome, order.folder);
    }

private:
    static Output outputOf(const RunOutcome &outcome, const QString &folder)
    {
        Output output{{{QStringLiteral("number"), outcome.firstNumber},
                       {QStringLiteral("lastNumber"), outcome.lastNumber},
                       {QStringLiteral("pages"), outcome.pages},
                       {QStringLiteral("households"), outcome.households},
                       {QStringLiteral("skipped"), outcome.skipped},
                       {QStringLiteral("resumed"), outcome.resumed},
                       {QStringLiteral("folder"), folder}},
                      {tr("The reports of %n household(s) are in %1.", nullptr, outcome.households)
                           .arg(folder)},
                      {}};
        if (outcome.resumed)
            output.lines.append(tr("It went on where it had stopped."));
        if (outcome.skipped > 0) {
            output.failure =
                tr("%n household(s) have no report: closed to you for this purpose, or "
                   "erased meanwhile.",
                   nullptr,
                   outcome.skipped);
        }
        return output;
    }
};

class VerifyReportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::VerifyReportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verify-report"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("verify-report NUMBER"), 1, 1, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        const QString typed = arguments.positional.constFirst();
        ARCHIVE_TRY(state, archive->printouts().verify(typed));
        ARCHIVE_TRY(templates, archive->printouts().templatesOf(typed));
        switch (state) {
        case PrintoutState::Genuine:
            return answer(QStringLiteral("genuine"),
                          tr("Genuine: this archive printed what has this number."),
                          {},
                          templates);
        case PrintoutState::Altered:
            return answer(QStringLiteral("altered"),
                          {},
                          tr("Altered: the number is of this archive, but what it stands for was "
                             "changed; do not rely on the paper."),
                          templates);
        case PrintoutState::Unknown:
            break;
        }
        return answer(QStringLiteral("unknown"),
                      {},
                      tr("Unknown: this archive printed no report of this number; check the "
                         "number, or ask the station named on the paper."));
    }

private:
    /// `templates`: that the report was made of, where the register has them.
    static Output answer(const QString &word,
                         const QString &line,
                         const QString &failure,
                         const QString &templates = {})
    {
        Output output{{{QStringLiteral("result"), word}}, {}, failure};
        if (!templates.isEmpty())
            output.json.insert(QStringLiteral("templates"), templates);
        if (!line.isEmpty())
            output.lines.append(line);
        if (!templates.isEmpty())
            output.lines.append(tr("Templates: %1").arg(templates));
        return output;
    }
};

} // namespace

std::unique_ptr<Command> makeReportHouseholdCommand()
{
    return std::make_unique<ReportHouseholdCommand>();
}

std::unique_ptr<Command> makeReportBatchCommand()
{
    return std::make_unique<ReportBatchCommand>();
}

std::unique_ptr<Command> makeVerifyReportCommand()
{
    return std::make_unique<VerifyReportCommand>();
}

} // namespace archive
