// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/informationvalue.h"
#include "rating/stability.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace archive;

namespace {

bool isNear(double one, double other)
{
    return std::abs(one - other) < 1e-9;
}

} // namespace

/// What bands tell of good and bad, and how far a population moved over them. Each figure is worked out by hand.
class tst_InformationValue : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bandsAreWeighed()
    {
        // Shares of the good ¾ and ¼, of the bad ½ and ½.
        const auto found = informationValueOf({{30, 10}, {10, 10}});
        QVERIFY(isNear(found.bands.at(0).woe.value(), std::log(1.5)));
        QVERIFY(isNear(found.bands.at(1).woe.value(), std::log(0.5)));
        QVERIFY(isNear(found.total, 0.25 * std::log(1.5) + 0.25 * std::log(2.0)));
    }

    void whatTellsNothingHasNoValue()
    {
        const auto found = informationValueOf({{30, 10}, {15, 5}, {0, 0}});
        QVERIFY(isNear(found.total, 0));
        QVERIFY(isNear(found.bands.at(0).woe.value(), 0));
        QVERIFY(!found.bands.at(2).woe);
        QCOMPARE(found.bands.at(2).value, 0.0);
        QVERIFY(isNear(informationValueOf({{7, 3}}).total, 0));
    }

    void aBandWithoutBadRowsIsNotInfinite()
    {
        // Of 20 good and 10 bad; the first band counts as 10.5 and 0.5, the totals stay.
        const auto found = informationValueOf({{10, 0}, {10, 10}});
        QVERIFY(isNear(found.bands.at(0).woe.value(), std::log(10.5 / 20 / (0.5 / 10))));
        QVERIFY(isNear(found.bands.at(0).value, (0.525 - 0.05) * std::log(10.5)));
        QVERIFY(isNear(found.bands.at(1).woe.value(), std::log(0.5)));
        // The other way round it weighs as much on the other side.
        const auto other = informationValueOf({{0, 10}, {10, 10}});
        QVERIFY(isNear(other.bands.at(0).woe.value(), std::log(0.5 / 10 / (10.5 / 20))));
        QVERIFY(std::isfinite(other.total) && other.total > 0);
    }

    void aPopulationThatStayedHasMovedNowhere()
    {
        QCOMPARE(stabilityOf({50, 30, 20}, {500, 300, 200}).psi, 0.0);
    }

    void aPopulationThatMovedIsMeasured()
    {
        // 0.1 · ln 1.2 − 0.1 · ln 0.8
        const auto found = stabilityOf({50, 50}, {60, 40});
        QVERIFY(isNear(found.psi, 0.1 * std::log(1.2) - 0.1 * std::log(0.8)));
        QVERIFY(isNear(found.bins.at(0), 0.1 * std::log(1.2)));
        // Which of the two came first does not count.
        QVERIFY(isNear(stabilityOf({60, 40}, {50, 50}).psi, found.psi));
    }

    void anEmptyBinIsNotInfinite()
    {
        // The second bin counts as 5.5 and 0.5 of ten; a bin that is empty in both tells nothing.
        const auto found = stabilityOf({5, 5, 0}, {10, 0, 0});
        QVERIFY(isNear(found.bins.at(0), 0.5 * std::log(2.0)));
        QVERIFY(isNear(found.bins.at(1), (0.05 - 0.55) * std::log(0.05 / 0.55)));
        QCOMPARE(found.bins.at(2), 0.0);
        QVERIFY(isNear(found.psi, found.bins.at(0) + found.bins.at(1)));
    }
};

QTEST_GUILESS_MAIN(tst_InformationValue)
#include "tst_informationvalue.moc"
