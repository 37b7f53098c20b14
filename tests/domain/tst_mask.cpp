// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mask.h"

#include <QRegularExpression>
#include <QTest>

using namespace archive;

class tst_Mask : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void masksNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("masked");
        QTest::newRow("three characters") << QStringLiteral("张秀梅") << QStringLiteral("张＊");
        QTest::newRow("two characters") << QStringLiteral("张三") << QStringLiteral("张＊");
        QTest::newRow("compound surname") << QStringLiteral("欧阳修文") << QStringLiteral("欧阳＊");
        QTest::newRow("compound surname and one character")
            << QStringLiteral("上官云") << QStringLiteral("上官＊");
        QTest::newRow("only the characters of a compound surname")
            << QStringLiteral("欧阳") << QStringLiteral("欧＊");
        QTest::newRow("one character") << QStringLiteral("张") << QStringLiteral("＊");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("spaces") << QStringLiteral("  ") << QString();
        QTest::newRow("spaces around") << QStringLiteral(" 张三 ") << QStringLiteral("张＊");
        QTest::newRow("four-byte family name") << QStringLiteral("𠮷田") << QStringLiteral("𠮷＊");
        QTest::newRow("one four-byte character") << QStringLiteral("𠮷") << QStringLiteral("＊");
        QTest::newRow("four-byte given name") << QStringLiteral("王𠮷") << QStringLiteral("王＊");
        QTest::newRow("variation selector")
            << QStringLiteral("葛\U000E0100城") << QStringLiteral("葛\U000E0100＊");
        QTest::newRow("transcribed") << QStringLiteral("阿依古丽·买买提") << QStringLiteral("阿＊");
        QTest::newRow("Latin") << QStringLiteral("John Smith") << QStringLiteral("J＊");
        QTest::newRow("combining accent")
            << QStringLiteral("E\u0301va") << QStringLiteral("E\u0301＊");
    }
    void masksNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, masked);
        QCOMPARE(maskName(name), masked);
    }

    void masksNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("masked");
        QTest::newRow("eighteen") << QStringLiteral("359999197001010015")
                                  << QStringLiteral("359999********0015");
        QTest::newRow("fifteen") << QStringLiteral("359999650815101")
                                 << QStringLiteral("359999*****5101");
        QTest::newRow("with X") << QStringLiteral("11010519491231002X")
                                << QStringLiteral("110105********002X");
        QTest::newRow("passport") << QStringLiteral("E12345678") << QStringLiteral("****");
        QTest::newRow("fourteen") << QStringLiteral("35999965081510") << QStringLiteral("****");
        QTest::newRow("one") << QStringLiteral("3") << QStringLiteral("****");
        QTest::newRow("nothing") << QString() << QString();
    }
    void masksNumbers()
    {
        QFETCH(QString, number);
        QFETCH(QString, masked);
        QCOMPARE(maskIdNumber(number), masked);
    }

    void masksPhones_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("masked");
        QTest::newRow("mobile") << QStringLiteral("13800000137") << QStringLiteral("138****0137");
        QTest::newRow("landline") << QStringLiteral("0598-5822222") << QStringLiteral("****222");
        QTest::newRow("landline of eleven digits")
            << QStringLiteral("05985822222") << QStringLiteral("****222");
        QTest::newRow("seven digits") << QStringLiteral("5822222") << QStringLiteral("****222");
        QTest::newRow("six digits") << QStringLiteral("582222") << QStringLiteral("****");
        QTest::newRow("foreign") << QStringLiteral("+442071234567") << QStringLiteral("****567");
        QTest::newRow("no digits") << QStringLiteral("none known") << QStringLiteral("****");
        QTest::newRow("nothing") << QString() << QString();
    }
    void masksPhones()
    {
        QFETCH(QString, phone);
        QFETCH(QString, masked);
        QCOMPARE(maskPhone(phone), masked);
    }
};

QTEST_GUILESS_MAIN(tst_Mask)
#include "tst_mask.moc"
