// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"
#include "report/householdreport.h"
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
        ARCHIVE_TRY(state, archive->printouts().verify(arguments.positional.constFirst()));
        switch (state) {
        case PrintoutState::Genuine:
            return answer(QStringLiteral("genuine"),
                          tr("Genuine: this archive printed the report of this number."),
                          {});
        case PrintoutState::Altered:
            return answer(QStringLiteral("altered"),
                          {},
                          tr("Altered: the number is of this archive, but what it stands for was "
                             "changed; do not rely on the paper."));
        case PrintoutState::Unknown:
            break;
        }
        return answer(QStringLiteral("unknown"),
                      {},
                      tr("Unknown: this archive printed no report of this number; check the "
                         "number, or ask the station named on the paper."));
    }

private:
    static Output answer(const QString &word, const QString &line, const QString &failure)
    {
        Output output{{{QStringLiteral("result"), word}}, {}, failure};
        if (!line.isEmpty())
            output.lines.append(line);
        return output;
    }
};

} // namespace

std::unique_ptr<Command> makeReportHouseholdCommand()
{
    return std::make_unique<ReportHouseholdCommand>();
}

std::unique_ptr<Command> makeVerifyReportCommand()
{
    return std::make_unique<VerifyReportCommand>();
}

} // namespace archive
