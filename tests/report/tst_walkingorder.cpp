// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/walkingorder.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace archive;

class tst_WalkingOrder : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void goesFromTheFirstToTheLast_data();
    void goesFromTheFirstToTheLast();
    void takesTheSameGroupAsOne_data();
    void takesTheSameGroupAsOne();
};

void tst_WalkingOrder::goesFromTheFirstToTheLast_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::newRow("digits") << QStringList{
        QStringLiteral("2 组"), QStringLiteral("10 组"), QStringLiteral("11 组")};
    QTest::newRow("Chinese numerals") << QStringList{QStringLiteral("二组"),
                                                     QStringLiteral("九组"),
                                                     QStringLiteral("十组"),
                                                     QStringLiteral("十二组"),
                                                     QStringLiteral("二十组"),
                                                     QStringLiteral("二十一组"),
                                                     QStringLiteral("一百零三组")};
    QTest::newRow("both") << QStringList{
        QStringLiteral("2组"), QStringLiteral("三组"), QStringLiteral("12组")};
    QTest::newRow("addresses") << QStringList{
        QStringLiteral("56 号"), QStringLiteral("56 号之1"), QStringLiteral("112 号")};
    QTest::newRow("full width") << QStringList{QStringLiteral("９号"), QStringLiteral("１０号")};
    QTest::newRow("very long") << QStringList{QStringLiteral("1 号"),
                                              QStringLiteral("99999999999999999999 号")};
}

void tst_WalkingOrder::goesFromTheFirstToTheLast()
{
    QFETCH(QStringList, order);
    QStringList sorted(order.crbegin(), order.crend());
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return walkingKey(a) < walkingKey(b);
    });
    QCOMPARE(sorted, order);
}

void tst_WalkingOrder::takesTheSameGroupAsOne_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {QStringLiteral("3 组"),
                                QStringLiteral("3组"),
                                QStringLiteral("第3组"),
                                QStringLiteral("第三组"),
                                QStringLiteral("三组"),
                                QStringLiteral("３组")})
        QTest::newRow(qPrintable(text)) << text;
}

void tst_WalkingOrder::takesTheSameGroupAsOne()
{
    QFETCH(QString, text);
    QCOMPARE(walkingKey(text), walkingKey(QStringLiteral("3组")));
}

QTEST_GUILESS_MAIN(tst_WalkingOrder)
#include "tst_walkingorder.moc"
