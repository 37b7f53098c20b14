// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"
#include "programs/archivectl/printprogress.h"
#include "report/villagerun.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(archive::FormCommands)
};

std::vector<QCommandLineOption> formOptions()
{
    return {{QStringLiteral("output"), {}, QStringLiteral("F.pdf")},
            QCommandLineOption(QStringLiteral("blank")),
            QCommandLineOption(QStringLiteral("without-consents")),
            QCommandLineOption(QStringLiteral("duplex")),
            {QStringLiteral("printer"), {}, QStringLiteral("KIND")}};
}

QString formSynopsis(const QString &command)
{
    return command
        + QStringLiteral(" --output F.pdf [--blank] [--without-consents] [--duplex] "
                         "[--printer laser|dotmatrix]");
}

Result<VillageOrder> orderOf(const Arguments &arguments)
{
    VillageOrder order;
    if (arguments.has(QStringLiteral("printer"))) {
        ARCHIVE_TRY(profile, PrintProfile::named(arguments.value(QStringLiteral("printer"))));
        order.profile = profile;
    }
    order.profile.duplex = arguments.has(QStringLiteral("duplex"));
    order.prefilled = !arguments.has(QStringLiteral("blank"));
    order.consents = !arguments.has(QStringLiteral("without-consents"));
    return order;
}

Result<Output> writeForms(Archive &archive,
                          const Session &session,
                          const VillageOrder &order,
                          const QString &file,
                          const RunWatch &watch)
{
    ARCHIVE_TRY(run, VillageRun::open(archive, session, order));
    ARCHIVE_TRY(outcome, run.runAll(nullptr, file, watch));
    Output output{
        {{QStringLiteral("number"), outcome.firstNumber},
         {QStringLiteral("lastNumber"), outcome.lastNumber},
         {QStringLiteral("pages"), outcome.pages},
         {QStringLiteral("households"), outcome.households},
         {QStringLiteral("consents"), outcome.consents},
         {QStringLiteral("skipped"), outcome.skipped},
         {QStringLiteral("resumed"), outcome.resumed},
         {QStringLiteral("file"), file}},
        {FormText::tr("The forms of %n household(s) are in %1.", nullptr, outcome.households)
             .arg(file)},
        {}};
    if (outcome.resumed)
        output.lines.append(FormText::tr("A print that was stopped went on with its numbers."));
    if (outcome.skipped > 0) {
        output.lines.append(FormText::tr("%n household(s) were passed over: erased or closed since "
                                         "the print began.",
                                         nullptr,
                                         outcome.skipped));
    }
    return output;
}

class ReportVillageCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report village"); }
    [[nodiscard]] bool needsFonts() const override { return true; }

    [[nodiscard]] CommandForm form() const override
    {
        return {formSynopsis(QStringLiteral("report village CODE")),
                1,
                1,
                formOptions(),
                {QStringLiteral("output")}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(order, orderOf(arguments));
        ARCHIVE_TRY(division, DivisionCode::parse(arguments.positional.constFirst()));
        order.scope.division = division.prefix();
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginGivenPurpose(*archive, global));
        return writeForms(*archive,
                          session,
                          order,
                          arguments.value(QStringLiteral("output")),
                          toldTo(progress()));
    }
};

class ReportFormCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report form"); }
    [[nodiscard]] bool needsFonts() const override { return true; }

    [[nodiscard]] CommandForm form() const override
    {
        return {formSynopsis(QStringLiteral("report form ID")),
                1,
                1,
                formOptions(),
                {QStringLiteral("output")}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(order, orderOf(arguments));
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginGivenPurpose(*archive, global));
        ARCHIVE_TRY(household,
                    archive->records().householdOf(session, arguments.positional.constFirst()));
        order.scope.household = household;
        order.scope.division = archive->info().division.county();
        return writeForms(
            *archive, session, order, arguments.value(QStringLiteral("output")), toldTo({}));
    }
};

} // namespace

std::unique_ptr<Command> makeReportVillageCommand()
{
    return std::make_unique<ReportVillageCommand>();
}

std::unique_ptr<Command> makeReportFormCommand()
{
    return std::make_unique<ReportFormCommand>();
}

} // namespace archive
