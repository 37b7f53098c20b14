// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/scorebins.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace archive;

namespace {

bool isNear(double one, double other)
{
    return std::abs(one - other) < 1e-9;
}

std::vector<LabelledScore> scored(const QList<double> &scores)
{
    std::vector<LabelledScore> rows;
    for (const auto score : scores)
        rows.push_back({score, false});
    return rows;
}

} // namespace

class tst_ScoreBins : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rowsOfOneScoreAreNeverParted_data()
    {
        QTest::addColumn<QList<double>>("scores");
        QTest::addColumn<int>("bins");
        QTest::addColumn<QList<double>>("edges");
        QTest::addColumn<QList<qint64>>("counts");
        QTest::newRow("two halves")
            << QList<double>{4, 1, 3, 2} << 2 << QList<double>{2} << QList<qint64>{2, 2};
        // Of five rows the first half ends with the third.
        QTest::newRow("odd") << QList<double>{1, 2, 3, 4, 5} << 2 << QList<double>{3}
                             << QList<qint64>{3, 2};
        QTest::newRow("a tie at the edge")
            << QList<double>{1, 1, 1, 2} << 2 << QList<double>{1} << QList<qint64>{3, 1};
        QTest::newRow("a tie over two edges") << QList<double>{1, 1, 1, 2, 2, 3} << 3
                                              << QList<double>{1, 2} << QList<qint64>{3, 2, 1};
        QTest::newRow("all the same")
            << QList<double>{7, 7, 7} << 10 << QList<double>{} << QList<qint64>{3};
        QTest::newRow("fewer rows than bins")
            << QList<double>{1, 2} << 10 << QList<double>{1} << QList<qint64>{1, 1};
        QTest::newRow("none") << QList<double>{} << 10 << QList<double>{} << QList<qint64>{0};
    }
    void rowsOfOneScoreAreNeverParted()
    {
        QFETCH(QList<double>, scores);
        QFETCH(int, bins);
        QFETCH(QList<double>, edges);
        QFETCH(QList<qint64>, counts);
        const auto rows = scored(scores);
        const ScoreBins found(rows, size_t(bins));
        QCOMPARE(found.count(), size_t(edges.size()) + 1);
        for (size_t bin = 0; bin + 1 < found.count(); ++bin)
            QCOMPARE(found.edge(bin).value(), edges.at(qsizetype(bin)));
        QVERIFY(!found.edge(found.count() - 1));
        const auto filled = found.counts(rows);
        QCOMPARE(QList<qint64>(filled.begin(), filled.end()), counts);
    }

    void otherScoresFallIntoTheSameBins()
    {
        const ScoreBins bins(scored({1, 2, 3, 4}), 2);
        QCOMPARE(bins.binOf(-100), size_t(0));
        QCOMPARE(bins.binOf(2), size_t(0));
        QCOMPARE(bins.binOf(2.01), size_t(1));
        QCOMPARE(bins.binOf(100), size_t(1));
    }

    void gainsAddUpFromTheLowestScore()
    {
        // Ten rows from 1 to 10, of which 1, 2 and 5 are bad.
        std::vector<LabelledScore> rows;
        for (int score = 10; score > 0; --score)
            rows.push_back({double(score), score == 1 || score == 2 || score == 5});
        const auto gains = gainsOf(rows);
        QCOMPARE(gains.size(), size_t(10));
        QCOMPARE(gains.front().upTo.value(), 1.0);
        QCOMPARE(gains.front().bad, qint64(1));
        QCOMPARE(gains.front().badRate, 1.0);
        QVERIFY(isNear(gains.front().badUpTo, 1.0 / 3));
        QCOMPARE(gains.front().goodUpTo, 0.0);
        // A third of the bad in a tenth of the rows.
        QVERIFY(isNear(gains.front().lift, 10.0 / 3));
        QVERIFY(isNear(gains.at(4).badUpTo, 1));
        QVERIFY(isNear(gains.at(4).goodUpTo, 2.0 / 7));
        QVERIFY(isNear(gains.at(4).lift, 2));
        QVERIFY(!gains.back().upTo);
        QCOMPARE(gains.back().badRate, 0.0);
        QVERIFY(isNear(gains.back().goodUpTo, 1) && isNear(gains.back().lift, 1));
    }

    void aScoreThatTellsNothingHasOneLine()
    {
        const auto gains = gainsOf({{5, true}, {5, false}, {5, false}, {5, false}});
        QCOMPARE(gains.size(), size_t(1));
        QCOMPARE(gains.front().badRate, 0.25);
        QCOMPARE(gains.front().lift, 1.0);
    }
};

QTEST_GUILESS_MAIN(tst_ScoreBins)
#include "tst_scorebins.moc"
