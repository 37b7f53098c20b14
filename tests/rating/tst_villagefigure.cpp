// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagefigurelines.h"
#include "rating/villageprofile.h"

#include <QRegularExpression>
#include <QtTest>

using namespace archive;

using Bound = VillageGate::Bound;

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

VillageGate gate(VillageIndicator indicator, Bound bound, qint64 limit)
{
    return {indicator, bound, limit};
}

} // namespace

/// Shares and numbers against gates and bands, exactly.
class tst_VillageFigure : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(word(".*"))); }

    void gatesAtTheEdge_data()
    {
        QTest::addColumn<int>("bound");
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<bool>("passed");
        const auto row = [](const char *name,
                            Bound bound,
                            qint64 part,
                            qint64 whole,
                            qint64 limit,
                            bool passed) {
            QTest::newRow(name) << int(bound) << part << whole << limit << passed;
        };
        row("20.0 % of 20.0 %", Bound::Least, 40, 200, 2000, true);
        row("one household less", Bound::Least, 39, 200, 2000, false);
        row("19.9999 %, which is told as 20.0 %", Bound::Least, 199'999, 1'000'000, 2000, false);
        row("a third of 33.33 %", Bound::Least, 1, 3, 3333, true);
        row("a third of 33.34 %", Bound::Least, 1, 3, 3334, false);
        row("3 % of at most 3 %", Bound::Most, 3, 100, 300, true);
        row("a fen more", Bound::Most, 30'000'001, 1'000'000'000, 300, false);
        row("5 % is not below 5 %", Bound::Below, 5, 100, 500, false);
        row("a fen less is", Bound::Below, 49'999'999, 1'000'000'000, 500, true);
        row("a fall is below 1 %", Bound::Below, -2, 40, 100, true);
    }
    void gatesAtTheEdge()
    {
        QFETCH(int, bound);
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QFETCH(qint64, limit);
        QFETCH(bool, passed);
        const auto tried = gate(VillageIndicator::Bad, Bound(bound), limit);
        QCOMPARE(tried.isPassedBy({part, whole, {}}), passed);
    }

    void bandsBeginAndEndAtTheirBounds_data()
    {
        QTest::addColumn<bool>("isRising");
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("points");
        QTest::newRow("on the upper band") << true << qint64(800) << qint64(1000);
        QTest::newRow("a thousandth below") << true << qint64(799) << qint64(500);
        QTest::newRow("nothing") << true << qint64(0) << qint64(0);
        QTest::newRow("on the lower band") << false << qint64(10) << qint64(1000);
        QTest::newRow("a thousandth above") << false << qint64(11) << qint64(500);
        QTest::newRow("a fall") << false << qint64(-5) << qint64(1000);
        QTest::newRow("all") << false << qint64(1000) << qint64(0);
    }
    void bandsBeginAndEndAtTheirBounds()
    {
        QFETCH(bool, isRising);
        QFETCH(qint64, part);
        QFETCH(qint64, points);
        VillageItem item;
        item.weight = 1;
        item.isRising = isRising;
        item.bands = isRising ? std::vector<VillageBand>{{8000, 1000}, {2000, 500}, {0, 0}}
                              : std::vector<VillageBand>{{100, 1000}, {5000, 500}, {10'000, 0}};
        QCOMPARE(item.pointsOf({part, 1000, {}}), points);
    }

    void theGapClosesTheGate()
    {
        for (qint64 whole = 1; whole < 60; ++whole) {
            for (qint64 part = 0; part < whole; ++part) {
                const VillageFigure figure{part, whole, {}};
                if (figure.against(2000) >= 0)
                    continue;
                const auto more = figure.wanting(2000);
                QVERIFY(VillageFigure({part + more, whole, {}}).against(2000) >= 0);
                QVERIFY(VillageFigure({part + more - 1, whole, {}}).against(2000) < 0);
            }
        }
    }

    void hundredthsAreToldShort_data()
    {
        QTest::addColumn<qint64>("hundredths");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << qint64(2000) << "20.0";
        QTest::newRow("one decimal") << qint64(1990) << "19.9";
        QTest::newRow("two") << qint64(1502) << "15.02";
        QTest::newRow("a hundredth") << qint64(1) << "0.01";
        QTest::newRow("nothing") << qint64(0) << "0.0";
        QTest::newRow("below") << qint64(-250) << "-2.5";
    }
    void hundredthsAreToldShort()
    {
        QFETCH(qint64, hundredths);
        QFETCH(QString, text);
        QCOMPARE(hundredthsText(hundredths), text);
    }

    void everyIndicatorHasItsWord()
    {
        for (int index = 0; index <= int(VillageIndicator::Townships); ++index) {
            const auto indicator = VillageIndicator(index);
            QCOMPARE(indicatorOf(wordOf(indicator)), std::optional(indicator));
            QVERIFY(!titleOf(indicator).isEmpty());
        }
        QVERIFY(!indicatorOf(word("harvest")));
    }

    void aProposalsLinesAreReadAsTheyWereKept()
    {
        const VillageFigures figures{
            {VillageIndicator::Trusted, {2, 40, {}}},
            {VillageIndicator::BadChange, {-1, 8, {}}},
            {VillageIndicator::OnTime, VillageFigure::unknown(word("none ended"))},
            {VillageIndicator::Committee, VillageFigure::ofNumber(3)}};
        const auto lines = figureLines(figures);
        QVERIFY(lines.contains(word("trusted=2/40")));
        auto read = figuresIn(lines);
        QVERIFY(!read.value(VillageIndicator::OnTime).isKnown());
        auto known = figures;
        known.remove(VillageIndicator::OnTime);
        QVERIFY(read == known);
    }

    void linesThatAreNoneAreNotKnown_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::newRow("empty") << QString();
        QTest::newRow("an unknown word") << word("credit=2/40");
        QTest::newRow("no whole") << word("trusted=2");
        QTest::newRow("no number") << word("trusted=two/40");
        QTest::newRow("the word alone") << word("trusted");
    }
    void linesThatAreNoneAreNotKnown()
    {
        QFETCH(QString, lines);
        QVERIFY(figuresIn(lines).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_VillageFigure)
#include "tst_villagefigure.moc"
