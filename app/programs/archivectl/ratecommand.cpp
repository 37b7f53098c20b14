// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/divisioncode.h"
#include "programs/archivectl/commands.h"
#include "rating/counterrating.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace archive {
namespace {

constexpr int toldEach = 100;

/// Proposals of a whole archive, a division or one household; no person's data is shown.
class RateCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::RateCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("rate"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral(
                    "rate [--card F.pmml] [--policy F.json] [--division CODE] [--household ID]"),
                0,
                0,
                {{QStringLiteral("card"), {}, QStringLiteral("FILE")},
                 {QStringLiteral("policy"), {}, QStringLiteral("FILE")},
                 {QStringLiteral("division"), {}, QStringLiteral("CODE")},
                 {QStringLiteral("household"), {}, QStringLiteral("ID")}},
                {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(prefix, prefixOf(arguments));
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(set,
                    RatingSet::load(archive->info().folder,
                                    *environment.disk,
                                    {arguments.value(QStringLiteral("card")),
                                     arguments.value(QStringLiteral("policy"))}));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, QStringLiteral("rating")));
        const auto id = arguments.value(QStringLiteral("household"));
        if (!id.isEmpty()) {
            ARCHIVE_TRY(household, archive->records().householdOf(session, id));
            ARCHIVE_TRY(outcome, rateAtCounter(*archive, session, set, household));
            return outputOfOne(outcome);
        }
        ARCHIVE_TRY(totals, Ratings(*archive, set).rateAll(session, prefix, [this](int done) {
            if (progress() && done > 0 && done % toldEach == 0)
                progress()(tr("%n household(s) done", nullptr, done));
            return true;
        }));
        return outputOf(totals);
    }

private:
    [[nodiscard]] static Result<QString> prefixOf(const Arguments &arguments)
    {
        if (!arguments.has(QStringLiteral("division")))
            return QString();
        if (arguments.has(QStringLiteral("household"))) {
            return Error{
                ErrorCode::InvalidInput, tr("Name a division or a household, not both."), {}};
        }
        ARCHIVE_TRY(division, DivisionCode::parse(arguments.value(QStringLiteral("division"))));
        return division.prefix();
    }

    /// With what keeps it from a grade: names of facts and vetoes, no value of a person.
    [[nodiscard]] static Output outputOfOne(const CounterRating &outcome)
    {
        auto output = outputOf(outcome.totals);
        output.json.insert(QStringLiteral("missing"), QJsonArray::fromStringList(outcome.missing));
        output.json.insert(QStringLiteral("vetoes"), QJsonArray::fromStringList(outcome.vetoes));
        if (!outcome.missing.isEmpty())
            output.lines.append(tr("Missing: %1").arg(outcome.missing.join(QStringLiteral("; "))));
        if (!outcome.vetoes.isEmpty())
            output.lines.append(tr("No grade: %1").arg(outcome.vetoes.join(QStringLiteral("; "))));
        return output;
    }

    [[nodiscard]] static Output outputOf(const RatingTotals &totals)
    {
        QJsonObject grades;
        QStringList told;
        for (auto grade = totals.grades.constBegin(); grade != totals.grades.constEnd(); ++grade) {
            grades.insert(grade.key(), grade.value());
            told.append(QStringLiteral("%1 %2").arg(grade.key()).arg(grade.value()));
        }
        Output output{{{QStringLiteral("rated"), totals.rated},
                       {QStringLiteral("incomplete"), totals.incomplete},
                       {QStringLiteral("vetoed"), totals.vetoed},
                       {QStringLiteral("unchanged"), totals.unchanged},
                       {QStringLiteral("refused"), totals.refused},
                       {QStringLiteral("unsaved"), int(totals.unsaved.size())},
                       {QStringLiteral("grades"), grades}},
                      {tr("%1 rated, %2 with facts missing, %3 vetoed, %4 without a consent that "
                          "lets them be rated; %5 of them as before.")
                           .arg(totals.rated)
                           .arg(totals.incomplete)
                           .arg(totals.vetoed)
                           .arg(totals.refused)
                           .arg(totals.unchanged)},
                      {}};
        if (!told.isEmpty())
            output.lines.append(tr("Grades proposed: %1").arg(told.join(QStringLiteral(", "))));
        for (const auto &each : totals.unsaved) {
            output.lines.append(
                tr("Not kept of %1: %2").arg(each.registerNumber, each.error.message));
        }
        return output;
    }
};

} // namespace

std::unique_ptr<Command> makeRateCommand()
{
    return std::make_unique<RateCommand>();
}

} // namespace archive
