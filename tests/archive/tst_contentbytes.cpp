// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/contentbytes.h"

#include <QTest>

#include <limits>

using namespace archive;

class tst_ContentBytes : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void numbersTakeFewBytes_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("zero") << qint64(0) << QByteArray("00");
        QTest::newRow("one") << qint64(1) << QByteArray("02");
        QTest::newRow("minus one") << qint64(-1) << QByteArray("01");
        QTest::newRow("largest in one byte") << qint64(63) << QByteArray("7e");
        QTest::newRow("smallest in two") << qint64(64) << QByteArray("8001");
        QTest::newRow("12,000.00 yuan") << qint64(1200000) << QByteArray("80be9201");
        QTest::newRow("largest") << std::numeric_limits<qint64>::max()
                                 << QByteArray("feffffffffffffffff01");
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min()
                                  << QByteArray("ffffffffffffffffff01");
    }

    void numbersTakeFewBytes()
    {
        QFETCH(qint64, number);
        QFETCH(QByteArray, hex);
        ContentWriter writer;
        writer.number(number);
        QCOMPARE(writer.result().toHex(), hex);
        ContentReader reader(writer.result());
        QCOMPARE(reader.number(), std::optional(number));
        QVERIFY(reader.atEnd());
    }

    void bytesComeBackWhole()
    {
        ContentWriter writer;
        writer.bytes(QByteArray());
        writer.bytes(QByteArray("a\0b", 3));
        writer.byte(7);
        ContentReader reader(writer.result());
        QCOMPARE(reader.bytes(), std::optional(QByteArray()));
        QCOMPARE(reader.bytes(), std::optional(QByteArray("a\0b", 3)));
        QCOMPARE(reader.byte(), std::optional<uchar>(7));
        QVERIFY(reader.atEnd());
    }

    void impossibleInputGivesNone_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a number that does not end") << QByteArray("80");
        QTest::newRow("a number of more than 64 bits") << QByteArray("ffffffffffffffffff02");
        QTest::newRow("a number of eleven bytes") << QByteArray("8080808080808080808001");
        QTest::newRow("a negative length") << QByteArray("01");
        QTest::newRow("a length beyond the end") << QByteArray("0461");
        QTest::newRow("an enormous length") << QByteArray("feffffffffffffffff0161");
    }

    void impossibleInputGivesNone()
    {
        QFETCH(QByteArray, hex);
        ContentReader reader(QByteArray::fromHex(hex));
        QVERIFY(!reader.bytes().has_value());
    }
};

QTEST_GUILESS_MAIN(tst_ContentBytes)
#include "tst_contentbytes.moc"
