// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/cardfiles.h"
#include "rating/cardcheck.h"
#include "rating/cardtext.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

QString pointsOf(const CardCharacteristic &told, const std::optional<size_t> &band)
{
    return band ? QString::number(told.bands[*band].points) : QStringLiteral("-");
}

/// "10: 1 5 5": points just below, at and just above.
QStringList edgeLines(const CardCharacteristic &told)
{
    QStringList lines;
    for (const auto &edge : told.edges) {
        lines.append(QStringLiteral("%1: %2 %3 %4")
                         .arg(edge.value,
                              pointsOf(told, edge.below),
                              pointsOf(told, edge.at),
                              pointsOf(told, edge.above)));
    }
    return lines;
}

QStringList overlapLines(const CardCharacteristic &told)
{
    QStringList lines;
    for (const auto &overlap : told.overlaps) {
        QStringList bands(overlap.value);
        for (const auto one : overlap.bands)
            bands.append(QString::number(one));
        lines.append(bands.join(u' '));
    }
    return lines;
}

} // namespace

/// What can be told of a card before anybody is rated by it, of small cards worked out by hand.
class tst_CardCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void edgesOverlapsAndGaps_data()
    {
        QTest::addColumn<QString>("bands");
        QTest::addColumn<QStringList>("edges");
        QTest::addColumn<QStringList>("overlaps");
        QTest::addColumn<QStringList>("gaps");
        const QStringList none;
        // Below 10 one point; 10 itself belongs to the upper band.
        QTest::newRow("open below, closed above")
            << band("1", asks("x lessThan 10")) + band("5", asks("x greaterOrEqual 10"))
            << QStringList{QStringLiteral("10: 1 5 5")} << none << none;
        QTest::newRow("closed below, open above")
            << band("1", asks("x lessOrEqual 10")) + band("5", asks("x greaterThan 10"))
            << QStringList{QStringLiteral("10: 1 1 5")} << none << none;
        // Both bands hold 10; the first gives its one point.
        QTest::newRow("a shared edge")
            << band("1", asks("x lessOrEqual 10")) + band("5", asks("x greaterOrEqual 10"))
            << QStringList{QStringLiteral("10: 1 1 5")} << QStringList{QStringLiteral("10 0 1")}
            << none;
        // Neither band holds 10.
        QTest::newRow("an edge that nobody holds")
            << band("1", asks("x lessThan 10")) + band("5", asks("x greaterThan 10"))
            << QStringList{QStringLiteral("10: 1 - 5")} << none
            << QStringList{QStringLiteral("10")};
        QTest::newRow("a gap between two bands")
            << band("1", asks("x lessThan 10")) + band("5", asks("x greaterThan 20"))
            << QStringList{QStringLiteral("10: 1 - -"), QStringLiteral("20: - - 5")} << none
            << QStringList{
                   QStringLiteral("10"), QStringLiteral("between 10 and 20"), QStringLiteral("20")};
        // 3 ≤ x < 7 alone: everything else has no points.
        QTest::newRow("a compound band alone")
            << band("4", both("x greaterOrEqual 3", "x lessThan 7"))
            << QStringList{QStringLiteral("3: - 4 4"), QStringLiteral("7: 4 - -")} << none
            << QStringList{
                   QStringLiteral("below 3"), QStringLiteral("7"), QStringLiteral("above 7")};
        // Among whole numbers 9 stands next to 10: just below 10 is 9, just above 9 is 10, and there is no gap.
        QTest::newRow("whole numbers")
            << band("1", asks("n lessOrEqual 9")) + band("5", asks("n greaterOrEqual 10"))
            << QStringList{QStringLiteral("9: 1 1 5"), QStringLiteral("10: 1 5 5")} << none << none;
        QTest::newRow("all the rest")
            << band("1", asks("x lessThan 10")) + band("0", QStringLiteral("<True/>"))
            << QStringList{QStringLiteral("10: 1 0 0")} << none << none;
        QTest::newRow("days") << band("1", asks("d lessThan 2024-03-01"))
                + band("5", asks("d greaterThan 2024-03-01"))
                              << QStringList{QStringLiteral("2024-03-01: 1 - 5")} << none
                              << QStringList{QStringLiteral("2024-03-01")};
        QTest::newRow("texts") << band("1", asks("s equal a")) + band("5", asks("s equal b"))
                               << none << none << QStringList{QStringLiteral("all other values")};
        QTest::newRow("truths") << band("1", asks("b equal true")) << none << none
                                << QStringList{QStringLiteral("false")};
    }
    void edgesOverlapsAndGaps()
    {
        QFETCH(QString, bands);
        QFETCH(QStringList, edges);
        QFETCH(QStringList, overlaps);
        QFETCH(QStringList, gaps);
        const auto card = cardOf(characteristic("c", bands)).load();
        QVERIFY_RESULT(card);
        const auto check = checkCard(card->model());
        const auto &told = check.characteristics.front();
        QVERIFY(told.isBanded);
        QCOMPARE(edgeLines(told), edges);
        QCOMPARE(overlapLines(told), overlaps);
        QCOMPARE(told.gaps, gaps);
        QCOMPARE(check.warnings, int(overlaps.size() + gaps.size()));
    }

    void gapsAreOnlyOfValuesThatComeThrough_data()
    {
        QTest::addColumn<QString>("field"); // inside the DataField
        QTest::addColumn<QString>("treatment"); // attributes of the MiningField
        QTest::addColumn<QString>("bands");
        QTest::addColumn<QStringList>("gaps");
        const auto fromThree = band("4", asks("x greaterOrEqual 3"));
        const auto interval = QStringLiteral("<Interval closure='closedOpen' leftMargin='%1'/>");
        QTest::newRow("every value") << ""
                                     << "" << fromThree << QStringList{QStringLiteral("below 3")};
        QTest::newRow("valid from the edge") << interval.arg(3) << "" << fromThree << QStringList();
        QTest::newRow("valid from before it")
            << interval.arg(0) << "" << fromThree << QStringList{QStringLiteral("below 3")};
        QTest::newRow("what is not valid comes all the same")
            << interval.arg(3) << "invalidValueTreatment='asIs'" << fromThree
            << QStringList{QStringLiteral("below 3")};
        QTest::newRow("drawn to the edge")
            << ""
            << "outliers='asExtremeValues' lowValue='3' highValue='9'" << fromThree
            << QStringList();
        QTest::newRow("two listed values, one held")
            << "<Value value='1'/><Value value='2'/>"
            << "" << band("4", asks("x equal 1")) << QStringList{QStringLiteral("above 1")};
    }
    void gapsAreOnlyOfValuesThatComeThrough()
    {
        QFETCH(QString, field);
        QFETCH(QString, treatment);
        QFETCH(QString, bands);
        QFETCH(QStringList, gaps);
        auto sample = cardOf(characteristic("c", bands));
        sample.dictionary.replace(
            QStringLiteral("<DataField name='x' optype='continuous' dataType='double'/>"),
            QStringLiteral(
                "<DataField name='x' optype='continuous' dataType='double'>%1</DataField>")
                .arg(field));
        sample.schema.replace(QStringLiteral("<MiningField name='x'/>"),
                              QStringLiteral("<MiningField name='x' %1/>").arg(treatment));
        const auto card = sample.load();
        QVERIFY_RESULT(card);
        QCOMPARE(checkCard(card->model()).characteristics.front().gaps, gaps);
    }

    void listedTextsThatNoBandNames()
    {
        auto sample = cardOf(characteristic("c", band("1", asks("s equal a"))));
        sample.dictionary.replace(
            QStringLiteral("<DataField name='s' optype='categorical' dataType='string'/>"),
            QStringLiteral(
                "<DataField name='s' displayName='State' optype='categorical' dataType='string'>"
                "<Value value='a'/><Value value='c'/><Value value='b'/></DataField>"));
        const auto card = sample.load();
        QVERIFY_RESULT(card);
        const auto check = checkCard(card->model());
        const auto &told = check.characteristics.front();
        QCOMPARE(told.gaps, QStringList({QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(told.field, QStringLiteral("State"));
    }

    void aTextInTwoSetsIsTheFirstOnes()
    {
        const auto set =
            QStringLiteral("<SimpleSetPredicate field='s' booleanOperator='isIn'><Array "
                           "type='string'>%1</Array></SimpleSetPredicate>");
        const auto card = cardOf(characteristic("c",
                                                band("1", set.arg(QStringLiteral("a b")))
                                                    + band("5", set.arg(QStringLiteral("b c")))))
                              .load();
        QVERIFY_RESULT(card);
        const auto check = checkCard(card->model());
        QCOMPARE(overlapLines(check.characteristics.front()), QStringList{QStringLiteral("b 0 1")});
    }

    void aMissingValue_data()
    {
        QTest::addColumn<QString>("treatment");
        QTest::addColumn<QString>("bands");
        QTest::addColumn<int>("band"); // -1: no points
        const auto numbers =
            band("1", asks("x lessThan 10")) + band("5", asks("x greaterOrEqual 10"));
        const auto asked =
            band("0", QStringLiteral("<SimplePredicate field='x' operator='isMissing'/>"));
        QTest::newRow("no band") << "" << numbers << -1;
        QTest::newRow("a band of its own") << "" << asked + numbers << 0;
        QTest::newRow("another value in its place")
            << "missingValueReplacement='12'" << numbers << 1;
        QTest::newRow("the replacement passes its band by")
            << "missingValueReplacement='12'" << asked + numbers << 2;
        QTest::newRow("refused") << "missingValueTreatment='returnInvalid'" << asked + numbers
                                 << -1;
    }
    void aMissingValue()
    {
        QFETCH(QString, treatment);
        QFETCH(QString, bands);
        QFETCH(int, band);
        auto sample = cardOf(characteristic("c", bands));
        sample.schema.replace(QStringLiteral("<MiningField name='x'/>"),
                              QStringLiteral("<MiningField name='x' %1/>").arg(treatment));
        const auto card = sample.load();
        QVERIFY_RESULT(card);
        const auto check = checkCard(card->model());
        const auto &missing = check.characteristics.front().missing;
        QCOMPARE(missing ? int(*missing) : -1, band);
    }

    /// Two at the start; 1 to 5 and −3 to 0: from 0 to 7. The formula's points are left out and told.
    void theTotalRange()
    {
        const auto first = characteristic(
            "a", band("1", asks("x lessThan 10")) + band("5", asks("x greaterOrEqual 10")));
        const auto second = characteristic(
            "b", band("0", asks("y lessThan 10")) + band("-3", asks("y greaterOrEqual 10")));
        const auto card = cardOf(first + second).load();
        QVERIFY_RESULT(card);
        const auto check = checkCard(card->model());
        QCOMPARE(check.least, 0.0);
        QCOMPARE(check.most, 7.0);
        QVERIFY(!check.hasCalculated);
        const auto third = characteristic(
            "c",
            QStringLiteral("<Attribute><True/><ComplexPartialScore><FieldRef field='x'/>"
                           "</ComplexPartialScore></Attribute>"));
        const auto formula = cardOf(first + second + third).load();
        QVERIFY_RESULT(formula);
        const auto other = checkCard(formula->model());
        QCOMPARE(other.most, 7.0);
        QVERIFY(other.hasCalculated);
        QVERIFY(other.characteristics.back().bands.front().isCalculated);
        QVERIFY(!other.characteristics.back().isBanded);
    }

    /// A factor below zero turns the range round: 2 + (1 to 5) is 3 to 7, times −1 and 10 more 3 to 7 again, from the other end.
    void targetsCountInTheRange()
    {
        auto sample = cardOf(characteristic(
            "a", band("1", asks("x lessThan 10")) + band("6", asks("x greaterOrEqual 10"))));
        sample.beside = QStringLiteral("<Targets><Target rescaleFactor='-1' rescaleConstant='10'/>"
                                       "</Targets>");
        const auto card = sample.load();
        QVERIFY_RESULT(card);
        const auto check = checkCard(card->model());
        QCOMPARE(check.least, 2.0);
        QCOMPARE(check.most, 7.0);
    }

    void whatABandSays()
    {
        const auto card =
            cardOf(characteristic("a", band("1.5", both("x greaterThan 3", "x lessOrEqual 7"))))
                .load();
        QVERIFY_RESULT(card);
        const auto check = checkCard(card->model());
        const auto &told = check.characteristics.front();
        QCOMPARE(told.bands.front().text, QStringLiteral("3 < x ≤ 7"));
        QCOMPARE(told.bands.front().points, 1.5);
        QCOMPARE(told.bands.front().reasonCode, QStringLiteral("R"));
        QCOMPARE(told.bands.front().reasonText, QStringLiteral("short of it"));
    }

    /// Nobody can tell whether the formula ever gives 10: it is told and is no warning.
    void aGapOfADerivedFieldIsNoWarning()
    {
        auto sample = cardOf(characteristic(
            "a", band("1", asks("z lessThan 10")) + band("2", asks("z greaterThan 10"))));
        sample.transformations = QStringLiteral(
            "<DerivedField name='z' optype='continuous' dataType='double'><FieldRef field='x'/>"
            "</DerivedField>");
        const auto card = sample.load();
        QVERIFY_RESULT(card);
        const auto check = checkCard(card->model());
        QVERIFY(check.characteristics.front().isDerived);
        QCOMPARE(check.characteristics.front().gaps, QStringList{QStringLiteral("10")});
        QCOMPARE(check.warnings, 0);
    }

    void twoFieldsHaveNoEdges()
    {
        const auto card =
            cardOf(characteristic("a", band("1", both("x greaterThan 3", "y lessThan 7")))).load();
        QVERIFY_RESULT(card);
        const auto check = checkCard(card->model());
        const auto &told = check.characteristics.front();
        QVERIFY(!told.isBanded);
        QVERIFY(told.edges.empty() && told.gaps.isEmpty() && told.field.isEmpty());
    }

    /// The card that ships is out of 100, of which 6 and 5 are calculated from the village's appraisal.
    void theShippedCard()
    {
        const auto card =
            pmml::Scorecard::load(projectFile(QStringLiteral("resources/scorecards/default.pmml")));
        QVERIFY_RESULT(card);
        const auto check = checkCard(card->model());
        QCOMPARE(check.characteristics.size(), size_t(15));
        QCOMPARE(check.most, 89.0);
        QVERIFY(check.hasCalculated);
        QCOMPARE(check.least, 5.0);
        QCOMPARE(check.warnings, 0);
    }
};

QTEST_GUILESS_MAIN(tst_CardCheck)
#include "tst_cardcheck.moc"
