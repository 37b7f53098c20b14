// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/scorecard.h"
#include "rating/backtest.h"
#include "support/verify.h"

#include <QRegularExpression>

#include <cmath>

using namespace archive;

namespace {

/// Missing 20 points, below 10 none, from 10 to 20 50, beyond 95; three colours of another field for 0 and 5.
QByteArray card()
{
    return "<PMML version='4.4'><Header/><DataDictionary>"
           "<DataField name='x' optype='continuous' dataType='double'/>"
           "<DataField name='colour' optype='categorical' dataType='string'/></DataDictionary>"
           "<Scorecard functionName='regression' useReasonCodes='false'><MiningSchema>"
           "<MiningField name='x'/><MiningField name='colour'/></MiningSchema><Characteristics>"
           "<Characteristic name='size'>"
           "<Attribute partialScore='20'><SimplePredicate field='x' "
           "operator='isMissing'/></Attribute>"
           "<Attribute partialScore='0'><SimplePredicate field='x' operator='lessThan' value='10'/>"
           "</Attribute><Attribute partialScore='50'><CompoundPredicate booleanOperator='and'>"
           "<SimplePredicate field='x' operator='greaterOrEqual' value='10'/>"
           "<SimplePredicate field='x' operator='lessThan' value='20'/></CompoundPredicate>"
           "</Attribute><Attribute partialScore='90'><SimplePredicate field='x' "
           "operator='greaterOrEqual' value='20'/></Attribute></Characteristic>"
           "<Characteristic name='paint'><Attribute partialScore='5'><CompoundPredicate "
           "booleanOperator='or'><SimpleSetPredicate field='colour' booleanOperator='isIn'>"
           "<Array type='string'>red green</Array></SimpleSetPredicate><CompoundPredicate "
           "booleanOperator='and'><SimplePredicate field='colour' operator='equal' value='blue'/>"
           "<SimplePredicate field='x' operator='greaterThan' value='1'/></CompoundPredicate>"
           "</CompoundPredicate></Attribute><Attribute partialScore='0'><True/></Attribute>"
           "</Characteristic></Characteristics></Scorecard></PMML>";
}

std::vector<GradeBand> bands()
{
    return {{QStringLiteral("A"), 900}, {QStringLiteral("B"), 500}, {QStringLiteral("C"), 0}};
}

} // namespace

class tst_Backtest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRowIsCountedWhereItWasScored()
    {
        const auto loaded = pmml::Scorecard::load(card()).value();
        auto sample = sampleOf(loaded, {{{}, true}, {"5", true}, {"15", false}, {"25", false}});
        const auto result = backtested(loaded.model(), sample, {}, bands()).value();
        QCOMPARE(result.counts.good, qint64(2));
        QCOMPARE(result.counts.bad, qint64(2));
        QCOMPARE(result.discrimination.auc, 1.0);
        const auto &size = result.characteristics.front();
        QCOMPARE(size.name, QStringLiteral("size"));
        // A missing value has its own band in the card, and so it has in the statistics.
        QCOMPARE(size.attributes,
                 QStringList({QStringLiteral("x isMissing"),
                              QStringLiteral("x < 10"),
                              QStringLiteral("10 ≤ x < 20"),
                              QStringLiteral("x ≥ 20")}));
        QCOMPARE(size.counts.at(0).bad, qint64(1));
        QCOMPARE(size.counts.at(1).bad, qint64(1));
        QCOMPARE(size.counts.at(2).good, qint64(1));
        QCOMPARE(size.counts.at(3).good, qint64(1));
        QVERIFY(!size.stability);
        const auto &paint = result.characteristics.back();
        QCOMPARE(paint.attributes,
                 QStringList({QStringLiteral("colour isIn red, green or (colour = blue and x > 1)"),
                              QStringLiteral("true")}));
        QVERIFY(!paint.value.bands.front().woe);
        QCOMPARE(paint.value.total, 0.0);
        QVERIFY(!result.psi && result.shifts.empty() && result.gradesThen.empty());
    }

    void aReferenceTellsHowFarTheRowsMoved()
    {
        const auto loaded = pmml::Scorecard::load(card()).value();
        // Half of the reference has 0 and half has 90; of the rows three of four have 0.
        const auto then = sampleOf(loaded, {{"5", true}, {"25", false}});
        const auto now = sampleOf(loaded, {{"5", true}, {"5", false}, {"5", true}, {"25", false}});
        const auto result = backtested(loaded.model(), now, {&then, true}, bands()).value();
        const double psi = 0.25 * std::log(1.5) - 0.25 * std::log(0.5);
        QVERIFY(std::abs(result.psi.value() - psi) < 1e-9);
        QCOMPARE(result.shifts.size(), size_t(2));
        QCOMPARE(result.shifts.front().upTo.value(), 0.0);
        QCOMPARE(result.shifts.front().then, 0.5);
        QCOMPARE(result.shifts.front().now, 0.75);
        QVERIFY(std::abs(result.characteristics.front().stability->psi - psi) < 1e-9);
        QCOMPARE(result.gradesThen.back().rate->bad, 1.0);
        const auto unlabelled = backtested(loaded.model(), now, {&then, false}, bands()).value();
        QVERIFY(unlabelled.gradesThen.empty() && unlabelled.psi == result.psi);
    }

    void whatCanNotBeComparedIsRefused()
    {
        const auto loaded = pmml::Scorecard::load(card()).value();
        const auto rows = sampleOf(loaded, {{"5", true}, {"25", false}});
        const auto good = sampleOf(loaded, {{"5", false}, {"25", false}});
        const BacktestSample empty(loaded.model());
        QCOMPARE(backtested(loaded.model(), good, {}, bands()).error().code,
                 ErrorCode::InvalidInput);
        const auto compared = backtested(loaded.model(), rows, {&empty, false}, bands());
        QVERIFY(!compared.ok());
        QVERIFY(compared.error().message.contains(QLatin1String("reference")));
    }

    void gradesAreThoseOfRatings()
    {
        // 89.95 is rounded half up to 90.0, as a rating is; what lies below zero has the lowest grade.
        const auto grades = outcomesByGrade(
            {{89.95, false}, {89.94, true}, {50, false}, {-3, true}, {1e300, false}}, bands());
        QCOMPARE(grades.at(0).counts.good, qint64(2));
        QCOMPARE(grades.at(1).counts.bad, qint64(1));
        QCOMPARE(grades.at(1).counts.good, qint64(1));
        QCOMPARE(grades.at(2).counts.bad, qint64(1));
    }

    void ratesHaveTheBoundsOfWilson()
    {
        std::vector<LabelledScore> rows;
        for (int i = 0; i < 10; ++i) {
            rows.push_back({95, false});
            rows.push_back({60, i < 5});
        }
        const auto grades = outcomesByGrade(rows, bands());
        // None of ten: up to z² ÷ (n + z²). Five of ten: 0.2366 to 0.7634.
        QCOMPARE(grades.at(0).rate->low, 0.0);
        QVERIFY(std::abs(grades.at(0).rate->high - 3.841459 / 13.841459) < 1e-6);
        QVERIFY(std::abs(grades.at(1).rate->low - 0.236593) < 1e-6);
        QVERIFY(std::abs(grades.at(1).rate->high - 0.763407) < 1e-6);
        QVERIFY(!grades.at(2).rate);
        QVERIFY(ratesRise(grades));
        QVERIFY(!ratesRise(outcomesByGrade({{95, true}, {60, false}, {10, true}}, bands())));
    }

private:
    struct Case
    {
        const char *x;
        bool bad;
    };
    static BacktestSample sampleOf(const pmml::Scorecard &card, const std::vector<Case> &cases)
    {
        BacktestSample sample(card.model());
        for (const auto &each : cases) {
            const std::vector row{card.inputs().at(0).read(QString::fromLatin1(each.x)),
                                  card.inputs().at(1).read(QStringLiteral("white"))};
            sample.add(card.score(row).value().tally, each.bad);
        }
        return sample;
    }
};

QTEST_GUILESS_MAIN(tst_Backtest)
#include "tst_backtest.moc"
