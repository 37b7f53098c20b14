// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/cardfiles.h"
#include "pmml/samplecard.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// Whole cards of several authors: scores and reasons worked out by hand.
class tst_Scorecards : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void scores_data();
    void scores()
    {
        QFETCH(QString, file);
        QFETCH(QString, given);
        QFETCH(QString, line);
        const auto card =
            pmml::Scorecard::load(projectFile(QStringLiteral("tests/data/pmml/") + file));
        QVERIFY_RESULT(card);
        const auto found = scoreLine(*card, given);
        QVERIFY2(line.endsWith(u'…') ? found.startsWith(line.chopped(1)) : found == line,
                 qPrintable(found));
    }

    void outputsAreCalculated()
    {
        const auto card =
            pmml::Scorecard::load(projectFile(QStringLiteral("tests/data/pmml/complex-41.pmml")));
        QVERIFY_RESULT(card);
        // 2 × 1.5 + 5 = 8; below the baselines by 10 − 3 = 7 and 20 − 5 = 15; 8 × 2.5 = 20.
        const auto outcome =
            card->score(inputsOf(*card, QStringLiteral("hectares=1.5;irrigated=false")));
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->outputs.size(), size_t(4));
        QCOMPARE(pmml::textOf(outcome->outputs[0]), QStringLiteral("8"));
        QCOMPARE(pmml::textOf(outcome->outputs[1]), QStringLiteral("WATER"));
        QCOMPARE(pmml::textOf(outcome->outputs[2]), QStringLiteral("20"));
        QCOMPARE(pmml::textOf(outcome->outputs[3]), QStringLiteral("no water"));
        QCOMPARE(outcome->tally.points, (std::vector<double>{3, 5}));
        QCOMPARE(outcome->tally.attributes, (std::vector<size_t>{0, 1}));
    }

    void aReasonThatIsNotThereIsMissing()
    {
        const auto card =
            pmml::Scorecard::load(projectFile(QStringLiteral("tests/data/pmml/complex-41.pmml")));
        QVERIFY_RESULT(card);
        const auto outcome =
            card->score(inputsOf(*card, QStringLiteral("hectares=6;irrigated=true")));
        QVERIFY_RESULT(outcome);
        QVERIFY(outcome->outputs[1].isMissing());
        // MapValues has no mapMissingTo, so that a missing key leaves the sentence missing.
        QVERIFY(outcome->outputs[3].isMissing());
    }

    void asManyReasonsAsOutputAsksOrAsThereCanBe_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("count");
        QTest::newRow("four ranks") << "tests/data/pmml/reasons.pmml" << 4;
        QTest::newRow("no rank: each item one") << "tests/data/pmml/sas-style.pmml" << 2;
        QTest::newRow("no reason codes") << "tests/data/pmml/r-style.pmml" << 0;
        QTest::newRow("three ranks") << "resources/scorecards/default.pmml" << 3;
    }
    void asManyReasonsAsOutputAsksOrAsThereCanBe()
    {
        QFETCH(QString, file);
        QFETCH(int, count);
        const auto card = pmml::Scorecard::load(projectFile(file));
        QVERIFY_RESULT(card);
        QCOMPARE(card->model().reasonCount(), size_t(count));
    }

    void targetsChangeTheScore_data()
    {
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<QString>("score");
        // The card gives 1.3 + 1 = 2.3 before its target.
        QTest::newRow("nothing") << ""
                                 << "2.3";
        QTest::newRow("at least") << "min='3'"
                                  << "3";
        QTest::newRow("at most") << "max='2'"
                                 << "2";
        QTest::newRow("within both") << "min='2' max='3'"
                                     << "2.3";
        QTest::newRow("factor before constant") << "rescaleFactor='10' rescaleConstant='-3'"
                                                << "20";
        QTest::newRow("bound before factor") << "max='2' rescaleFactor='10'"
                                             << "20";
        QTest::newRow("round") << "castInteger='round'"
                               << "2";
        QTest::newRow("round a half up") << "castInteger='round' rescaleConstant='0.2'"
                                         << "3";
        QTest::newRow("ceiling") << "castInteger='ceiling'"
                                 << "3";
        QTest::newRow("floor") << "castInteger='floor' rescaleFactor='-1'"
                               << "-3";
    }
    void targetsChangeTheScore()
    {
        QFETCH(QString, attributes);
        QFETCH(QString, score);
        SampleCard sample;
        sample.settings += QStringLiteral(" initialScore='1.3'");
        sample.beside = QStringLiteral("<Targets><Target %1/></Targets>").arg(attributes);
        const auto card = sample.load();
        QVERIFY_RESULT(card);
        QCOMPARE(scoreLine(*card, {}), score);
    }

    void whatLeavesARowWithoutScoreIsNamed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("line");
        QTest::newRow("a division by zero") << "average_assets=0"
                                            << "none: assets_times: a division by zero.";
        QTest::newRow("an input that is none") << "persons=three"
                                               << "none: persons: …";
        QTest::newRow("an input that is not valid") << "opinion=坏"
                                                    << "none: opinion: …";
        QTest::newRow("an input below its interval") << "shares=-1"
                                                     << "none: shares: …";
        QTest::newRow("a missing average") << "average_income="
                                           << "none: 纯收入: …";
    }
    void whatLeavesARowWithoutScoreIsNamed()
    {
        QFETCH(QString, change);
        QFETCH(QString, line);
        const auto card =
            pmml::Scorecard::load(projectFile(QStringLiteral("resources/scorecards/example.pmml")));
        QVERIFY_RESULT(card);
        const auto good = QStringLiteral(
            "persons=4;workers=2;total_assets=150000;average_assets=100000;net_assets=90000;"
            "average_net_assets=100000;net_income=12000;average_income=12000;appraisal=较好;"
            "opinion=差;"
            "repayment=正常;");
        QCOMPARE(scoreLine(*card, good), QStringLiteral("83 ASSETS APPRAISAL SHARES"));
        const auto found = scoreLine(*card, good + change);
        QVERIFY2(line.endsWith(u'…') ? found.startsWith(line.chopped(1)) : found == line,
                 qPrintable(found));
    }

    void shippedCardsComeOutAsTheirRecordsSay_data()
    {
        QTest::addColumn<int>("records");
        QTest::newRow("default.pmml") << 4;
        QTest::newRow("example.pmml") << 2;
    }
    void shippedCardsComeOutAsTheirRecordsSay()
    {
        QFETCH(int, records);
        const auto path =
            QStringLiteral("resources/scorecards/") + QString::fromLatin1(QTest::currentDataTag());
        const auto card = pmml::Scorecard::load(projectFile(path));
        QVERIFY_RESULT(card);
        QCOMPARE(card->model().verification.records.size(), size_t(records));
        double most = 0;
        for (const auto &characteristic : card->model().characteristics) {
            most += characteristic.baseline;
            for (const auto &attribute : characteristic.attributes)
                QVERIFY2(!attribute.reasonText.isEmpty(), qPrintable(characteristic.name));
        }
        QCOMPARE(most, 100.0);
    }

    void aMissingFactLeavesNoScoreUnlessTheOthersDecideWithoutIt()
    {
        const auto card =
            pmml::Scorecard::load(projectFile(QStringLiteral("resources/scorecards/default.pmml")));
        QVERIFY_RESULT(card);
        const auto &model = card->model();
        const auto &record = model.verification.records.front();
        // Nothing is overdue, senior high school outweighs a certificate, an honour of the province all others.
        const QStringList undecisive{QStringLiteral("overdue_days"),
                                     QStringLiteral("dues_months"),
                                     QStringLiteral("has_skill"),
                                     QStringLiteral("honours_county"),
                                     QStringLiteral("honours_township"),
                                     QStringLiteral("honours_village")};
        for (const auto &input : model.inputs) {
            QString given;
            for (const auto &other : model.inputs) {
                if (other.name != input.name)
                    given += other.name + u'=' + record.cells.value(other.name) + u';';
            }
            const auto line = scoreLine(*card, given);
            QVERIFY2(undecisive.contains(input.name) ? line == QLatin1String("100")
                                                     : line.startsWith(QLatin1String("none: ")),
                     qPrintable(input.name + QStringLiteral(" → ") + line));
        }
    }
};

void tst_Scorecards::scores_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *file, const char *given, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromUtf8(given)
                            << QString::fromUtf8(line);
    };
    // 450 − 35 + 31; 450 − 9.5 − 12; 450 + 21 + 31; 450 + 0 + 31
    row("R: below an edge", "r-style.pmml", "age.in.years=25.999;purpose=retraining", "446");
    row("R: on an edge", "r-style.pmml", "age.in.years=26;purpose=others", "428.5");
    row("R: above", "r-style.pmml", "age.in.years=35;purpose=car (used)", "502");
    row("R: missing has its bin", "r-style.pmml", "purpose=retraining", "481");
    row("R: outside all bins",
        "r-style.pmml",
        "age.in.years=35;purpose=travel",
        "none: purpose_bin: …");
    row("R: a missing one without bin", "r-style.pmml", "age.in.years=35", "none: purpose_bin: …");
    row("R: a text for a number",
        "r-style.pmml",
        "age.in.years=old;purpose=others",
        "none: age.in.years: …");

    // round(0.5 × (100 − 20 − 81) below 0 → 0, + 3) = 3; both items at their lowest: no reason.
    row("SAS: bounded below", "sas-style.pmml", "income=1001;delinquencies=0", "3");
    // 100 + 40 + 60 = 200 → 150; 75 + 3 = 78. Above the lowest by 60 and 141.
    row("SAS: bounded above", "sas-style.pmml", "income=1000;delinquencies=2", "78 DEL INC");
    // 100 + 5 − 81 = 24; 12 + 3 = 15. Above by 25 and 0: one reason.
    row("SAS: special value", "sas-style.pmml", "income=-999;delinquencies=0", "15 INC");
    // 100 + 5 + 0 = 105; 52.5 + 3 = 55.5 → 56. Above by 25 and 81.
    row("SAS: a half goes up", "sas-style.pmml", "income=-999;delinquencies=1", "56 DEL INC");

    row("4.1: calculated points count, not partialScore",
        "complex-41.pmml",
        "hectares=1.5;irrigated=true",
        "23 LAND");
    row("4.1: edge of the calculation", "complex-41.pmml", "hectares=5;irrigated=true", "30");
    row("4.1: beyond it", "complex-41.pmml", "hectares=5.1;irrigated=false", "15 WATER");

    // Below 0.3: a 0.3, b 0, c 0.3, d 0 → S 0.6 alone.
    row("shared code is summed", "reasons.pmml", "a=0;b=3;c=0;d=3", "1.6 S");
    // a 0.2 + c −0 … S 0.2 + 0.1 = 0.3, B_LOW 0.3, D 0.3: a tie of three in document order.
    row("ties in document order", "reasons.pmml", "a=1;b=0;c=2;d=0", "1.3 S B_LOW D");
    // S 0.3 + 0 = 0.3, B 0.2, D 0.1.
    row("falling order", "reasons.pmml", "a=0;b=1;c=3;d=2", "1.6 S B D");
    row("rising order", "reasons.pmml", "a=2;b=1;c=3;d=0", "1.6 D B S");
    // a is 0.3 above, c 0.3 below: S is 0, though 0.3 − 0.6 + 0.3 is not in every order of binary sums.
    row("a sum of zero does not count", "reasons.pmml", "a=6;b=3;c=0;d=2", "2.1 D");
    // a 0.3 above, c 0.1 below: S is negative.
    row("a negative sum does not count", "reasons.pmml", "a=6;b=2;c=2;d=3", "2.3 B");
    row("no reason at all", "reasons.pmml", "a=3;b=3;c=3;d=3", "2.2");
}

QTEST_GUILESS_MAIN(tst_Scorecards)
#include "tst_scorecards.moc"
