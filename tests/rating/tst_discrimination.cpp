// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/discrimination.h"
#include "support/verify.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace archive;

namespace {

bool isNear(double one, double other)
{
    return std::abs(one - other) < 1e-9;
}

/// Scores of good and of bad rows, the one after the other.
std::vector<LabelledScore> rowsOf(const QList<double> &good, const QList<double> &bad)
{
    std::vector<LabelledScore> rows;
    for (const auto score : good)
        rows.push_back({score, false});
    for (const auto score : bad)
        rows.push_back({score, true});
    return rows;
}

} // namespace

/// Each figure is worked out by hand.
class tst_Discrimination : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsGoodFromBad_data();
    void tellsGoodFromBad()
    {
        QFETCH(QList<double>, good);
        QFETCH(QList<double>, bad);
        QFETCH(double, auc);
        QFETCH(double, ks);
        QFETCH(double, ksScore);
        auto rows = rowsOf(good, bad);
        const auto found = discriminationOf(rows);
        QVERIFY_RESULT(found);
        QVERIFY2(isNear(found->auc, auc), qPrintable(QString::number(found->auc)));
        QVERIFY(isNear(found->gini, 2 * auc - 1));
        QVERIFY2(isNear(found->ks, ks), qPrintable(QString::number(found->ks)));
        QCOMPARE(found->ksScore, ksScore);
        // The order of the rows does not count.
        std::reverse(rows.begin(), rows.end());
        const auto again = discriminationOf(rows);
        QVERIFY_RESULT(again);
        QCOMPARE(again->auc, found->auc);
        QCOMPARE(again->ks, found->ks);
    }

    void theErrorIsThatOfHanleyAndMcNeil()
    {
        // A = 0.875; Q1 = A/(2−A) = 0.777…, Q2 = 2A²/(1+A) = 0.81666…; two of each:
        // √((0.109375 + 0.01215277… + 0.05104166…) / 4) = √0.04314236…
        const auto found = discriminationOf(rowsOf({2, 3}, {1, 2}));
        QVERIFY_RESULT(found);
        QVERIFY(isNear(found->aucError, std::sqrt((0.109375 + 0.7 / 57.6 + 0.98 / 19.2) / 4)));
        const auto perfect = discriminationOf(rowsOf({2, 3}, {0, 1}));
        QVERIFY_RESULT(perfect);
        QCOMPARE(perfect->aucError, 0.0);
    }

    void oneKindOfRowsAloneIsRefused_data()
    {
        QTest::addColumn<QList<double>>("good");
        QTest::addColumn<QList<double>>("bad");
        QTest::addColumn<QString>("says");
        QTest::newRow("all good") << QList<double>{1, 2} << QList<double>{} << "None";
        QTest::newRow("all bad") << QList<double>{} << QList<double>{1, 2} << "All";
        QTest::newRow("none at all") << QList<double>{} << QList<double>{} << "None";
    }
    void oneKindOfRowsAloneIsRefused()
    {
        QFETCH(QList<double>, good);
        QFETCH(QList<double>, bad);
        QFETCH(QString, says);
        const auto found = discriminationOf(rowsOf(good, bad));
        QVERIFY(!found.ok());
        QCOMPARE(found.error().code, ErrorCode::InvalidInput);
        QVERIFY2(found.error().message.startsWith(says), qPrintable(found.error().message));
    }
};

void tst_Discrimination::tellsGoodFromBad_data()
{
    QTest::addColumn<QList<double>>("good");
    QTest::addColumn<QList<double>>("bad");
    QTest::addColumn<double>("auc");
    QTest::addColumn<double>("ks");
    QTest::addColumn<double>("ksScore");
    const auto row = [](const char *name,
                        const QList<double> &good,
                        const QList<double> &bad,
                        double auc,
                        double ks,
                        double ksScore) {
        QTest::newRow(name) << good << bad << auc << ks << ksScore;
    };
    row("perfect", {3, 4}, {1, 2}, 1, 1, 2);
    // Every pair is lost, and yet the distributions lie as far apart as they can.
    row("the wrong way round", {1, 2}, {3, 4}, 0, 1, 2);
    row("all the same", {5, 5, 5}, {5, 5}, 0.5, 0, 0);
    // Of four pairs 2>1, 3>1 and 3>2 are won and 2=2 is a half; up to 1 half of the bad and none of the good.
    row("a tie between both", {2, 3}, {1, 2}, 0.875, 0.5, 1);
    // Ties within one kind change nothing.
    row("ties within", {2, 2, 3, 3}, {1, 1}, 1, 1, 1);
    // 1>0, 4>0, 4>3 of four pairs; up to 0: ½ − 0, up to 1: ½ − ½, up to 3: 1 − ½.
    row("mixed", {1, 4}, {0, 3}, 0.75, 0.5, 0);
    // 10 against −1 and 5: both won; 0 against −1 won, against 5 lost; −2 loses both: 3 of 6.
    // Up to −2: |0 − ⅓|; −1: |½ − ⅓|; 0: |½ − ⅔|; 5: |1 − ⅔|, which does not go beyond the first.
    row("negative scores", {10, 0, -2}, {-1, 5}, 0.5, 1.0 / 3, -2);
    row("one of each", {1.5}, {1.25}, 1, 1, 1.25);
}

QTEST_GUILESS_MAIN(tst_Discrimination)
#include "tst_discrimination.moc"
