// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/cardcomparison.h"
#include "rating/cardtext.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

/// "points a | x < 10 | 1 | 2".
QStringList linesOf(const std::vector<CardDifference> &differences)
{
    static const QStringList words{QStringLiteral("added"),
                                   QStringLiteral("gone"),
                                   QStringLiteral("points"),
                                   QStringLiteral("text")};
    QStringList lines;
    for (const auto &each : differences) {
        lines.append(words.at(int(each.kind)) + u' '
                     + QStringList{each.characteristic, each.band, each.before, each.after}.join(
                         QStringLiteral(" | ")));
    }
    return lines;
}

} // namespace

/// Two versions of a card, by characteristic and band.
class tst_CardComparison : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatDiffers_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("lines");
        const auto low = band("1", asks("x lessThan 10"));
        const auto high = band("5", asks("x greaterOrEqual 10"));
        const auto a = characteristic("a", low + high);
        const auto b = characteristic("b", band("3", asks("y lessThan 1")));
        QTest::newRow("nothing") << QString(a + b) << QString(a + b) << QStringList();
        QTest::newRow("another order of characteristics")
            << QString(a + b) << QString(b + a) << QStringList();
        QTest::newRow("points") << a << characteristic("a", band("2", asks("x lessThan 10")) + high)
                                << QStringList{QStringLiteral("points a | x < 10 | 1 | 2")};
        QTest::newRow("a characteristic added")
            << a << QString(a + b) << QStringList{QStringLiteral("added b |  |  | ")};
        QTest::newRow("a characteristic gone")
            << QString(a + b) << b << QStringList{QStringLiteral("gone a |  |  | ")};
        QTest::newRow("an edge moved")
            << a
            << characteristic(
                   "a", band("1", asks("x lessThan 12")) + band("5", asks("x greaterOrEqual 12")))
            << QStringList{QStringLiteral("added a | x < 12 |  | 1"),
                           QStringLiteral("added a | x ≥ 12 |  | 5"),
                           QStringLiteral("gone a | x < 10 | 1 | "),
                           QStringLiteral("gone a | x ≥ 10 | 5 | ")};
        QTest::newRow("the reason's text")
            << b << characteristic("b", band("3", asks("y lessThan 1")), "other words")
            << QStringList{QStringLiteral("text b | y < 1 | short of it | other words")};
        QTest::newRow("calculated now")
            << b
            << characteristic("b",
                              QStringLiteral("<Attribute>%1<ComplexPartialScore><FieldRef "
                                             "field='y'/></ComplexPartialScore></Attribute>")
                                  .arg(asks("y lessThan 1")))
            << QStringList{QStringLiteral("points b | y < 1 | 3 | †")};
        const auto two = band("1", both("x lessThan 1", "y lessThan 1"));
        QTest::newRow("the second of two alike")
            << characteristic("a", two + two)
            << characteristic("a", two + band("4", both("x lessThan 1", "y lessThan 1")))
            << QStringList{QStringLiteral("points a | x < 1 and y < 1 (2) | 1 | 4")};
    }
    void whatDiffers()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QStringList, lines);
        const auto one = cardOf(before).load();
        QVERIFY_RESULT(one);
        const auto other = cardOf(after).load();
        QVERIFY_RESULT(other);
        QCOMPARE(linesOf(compareCards(one->model(), other->model())), lines);
    }
};

QTEST_GUILESS_MAIN(tst_CardComparison)
#include "tst_cardcomparison.moc"
