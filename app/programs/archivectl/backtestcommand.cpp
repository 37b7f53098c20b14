// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/legalclock.h"
#include "catalogue/strictjson.h"
#include "programs/archivectl/backtestjson.h"
#include "programs/archivectl/backtesttable.h"
#include "programs/archivectl/commands.h"
#include "rating/ratingset.h"
#include "report/backtestreport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QResource>

namespace archive {
namespace {

/// A card held against what came of the rows of a table; no archive is opened.
class BacktestCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::BacktestCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("backtest"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("backtest CARD.pmml --input F.csv --outcome COL [--bad VALUE] "
                               "[--reference F.csv] [--policy F.json] [--output F.pdf]"),
                1,
                1,
                {{QStringLiteral("input"), {}, QStringLiteral("FILE")},
                 {QStringLiteral("outcome"), {}, QStringLiteral("COLUMN")},
                 {QStringLiteral("bad"), {}, QStringLiteral("VALUE")},
                 {QStringLiteral("reference"), {}, QStringLiteral("FILE")},
                 {QStringLiteral("policy"), {}, QStringLiteral("FILE")},
                 {QStringLiteral("output"), {}, QStringLiteral("FILE")}},
                {QStringLiteral("input"), QStringLiteral("outcome")}};
    }
    [[nodiscard]] bool needsFonts() const override { return true; }

    [[nodiscard]] Result<Output>
    run(const GlobalOptions &, const Arguments &arguments, const Environment &environment) override
    {
        ARCHIVE_TRY(bytes, environment.disk->read(arguments.positional.constFirst()));
        ARCHIVE_TRY(card, pmml::Scorecard::load(bytes));
        ARCHIVE_TRY(bands, gradeBands(arguments, *environment.disk));
        BacktestTable table(card, *environment.disk);
        ARCHIVE_CHECK(table.read(arguments.value(QStringLiteral("input")), wordsOf(arguments)));
        BacktestTable then(card, *environment.disk);
        const auto reference = arguments.value(QStringLiteral("reference"));
        if (!reference.isEmpty())
            ARCHIVE_CHECK(then.readReference(reference, table.words()));
        tellUnscored(table);
        ARCHIVE_TRY(result,
                    backtested(card.model(),
                               table.sample(),
                               {reference.isEmpty() ? nullptr : &then.sample(), then.isLabelled()},
                               bands));
        auto output = outputOf(result, table);
        if (!reference.isEmpty())
            output.json.insert(QStringLiteral("referenceUnscored"), then.failed());
        const auto pdf = arguments.value(QStringLiteral("output"));
        if (pdf.isEmpty())
            return output;
        auto facts = factsOf(result, arguments);
        facts.cardHash = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        facts.bad = table.words().bad;
        facts.good = table.words().good;
        facts.rows = table.rows();
        facts.unscored = table.failed();
        facts.day = legalclock::civilDate(environment.clock->nowUtc());
        ARCHIVE_TRY(report, prepareBacktest(facts, environment.disk));
        ARCHIVE_CHECK(report->writePdf(pdf));
        output.json.insert(QStringLiteral("file"), pdf);
        output.json.insert(QStringLiteral("pages"), report->pageCount());
        output.lines.append(tr("The report is in %1.").arg(pdf));
        return output;
    }

private:
    [[nodiscard]] static OutcomeWords wordsOf(const Arguments &arguments)
    {
        const auto column = arguments.value(QStringLiteral("outcome"));
        if (arguments.has(QStringLiteral("bad")))
            return {column, arguments.value(QStringLiteral("bad")), {}};
        return {column, QStringLiteral("1"), QStringLiteral("0")};
    }

    /// Nothing else of the policy is looked at, since the card that is tested may be another than the policy's.
    [[nodiscard]] static Result<std::vector<GradeBand>> gradeBands(const Arguments &arguments,
                                                                   Disk &disk)
    {
        auto file = arguments.value(QStringLiteral("policy"));
        const bool isShipped = file.isEmpty();
        if (isShipped)
            file = shippedPolicies() + QStringLiteral("/policy.json");
        ARCHIVE_TRY(bytes, isShipped ? QResource(file).uncompressedData() : disk.read(file));
        ARCHIVE_TRY(policy, readStrictJson(bytes, file));
        return readGradeBands(policy, file);
    }

    void tellUnscored(const BacktestTable &table) const
    {
        if (!progress())
            return;
        for (const auto &row : table.unscored())
            progress()(tr("Line %1 has no score: %2").arg(QString::number(row.line), row.reason));
    }

    [[nodiscard]] static Output outputOf(const BacktestResult &result, const BacktestTable &table)
    {
        const auto &found = result.discrimination;
        auto json = backtestJson(result);
        json.insert(QStringLiteral("rows"), table.rows());
        json.insert(QStringLiteral("unscored"), table.failed());
        QStringList lines{tr("%1 row(s): %2 good, %3 bad, %4 without a score.")
                              .arg(table.rows())
                              .arg(result.counts.good)
                              .arg(result.counts.bad)
                              .arg(table.failed()),
                          tr("AUC %1, Gini %2, KS %3.")
                              .arg(found.auc, 0, 'f', 4)
                              .arg(found.gini, 0, 'f', 4)
                              .arg(found.ks, 0, 'f', 4)};
        if (result.psi)
            lines.append(tr("PSI %1 against the reference.").arg(*result.psi, 0, 'f', 4));
        return {json, lines, {}};
    }

    [[nodiscard]] static QString fileName(const Arguments &arguments, const QString &option)
    {
        return QFileInfo(arguments.value(option)).fileName();
    }

    [[nodiscard]] static BacktestFacts factsOf(const BacktestResult &result,
                                               const Arguments &arguments)
    {
        auto facts = backtestFacts(result);
        facts.card = QFileInfo(arguments.positional.constFirst()).fileName();
        facts.table = fileName(arguments, QStringLiteral("input"));
        facts.reference = fileName(arguments, QStringLiteral("reference"));
        facts.outcome = arguments.value(QStringLiteral("outcome"));
        facts.policy = arguments.has(QStringLiteral("policy"))
            ? fileName(arguments, QStringLiteral("policy"))
            : QStringLiteral("policy.json");
        return facts;
    }
};

} // namespace

std::unique_ptr<Command> makeBacktestCommand()
{
    return std::make_unique<BacktestCommand>();
}

} // namespace archive
