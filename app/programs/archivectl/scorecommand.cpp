// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"
#include "programs/archivectl/tablescorer.h"

#include <QCoreApplication>

namespace archive {
namespace {

/// Any PMML scorecard on any table; no archive is opened.
class ScoreCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::ScoreCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("score"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("score CARD.pmml --input F.csv --output F.csv"),
                1,
                1,
                {{QStringLiteral("input"), {}, QStringLiteral("FILE")},
                 {QStringLiteral("output"), {}, QStringLiteral("FILE")}},
                {QStringLiteral("input"), QStringLiteral("output")}};
    }

    [[nodiscard]] Result<Output>
    run(const GlobalOptions &, const Arguments &arguments, const Environment &environment) override
    {
        ARCHIVE_TRY(bytes, environment.disk->read(arguments.positional.constFirst()));
        ARCHIVE_TRY(card, pmml::Scorecard::load(bytes));
        TableScorer scorer(card, *environment.disk);
        const auto output = arguments.value(QStringLiteral("output"));
        ARCHIVE_CHECK(scorer.run(arguments.value(QStringLiteral("input")), output));
        if (progress()) {
            for (const auto &row : scorer.unscored()) {
                progress()(
                    tr("Line %1 has no score: %2").arg(QString::number(row.line), row.reason));
            }
        }
        return Output{
            {{QStringLiteral("rows"), scorer.rows()}, {QStringLiteral("failed"), scorer.failed()}},
            {tr("%1 row(s) are in %2; %3 of them have no score.")
                 .arg(QString::number(scorer.rows()), output, QString::number(scorer.failed()))},
            {}};
    }
};

} // namespace

std::unique_ptr<Command> makeScoreCommand()
{
    return std::make_unique<ScoreCommand>();
}

} // namespace archive
