// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phone.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_Phone : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bringsNumbersToOneForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("mobile") << QStringLiteral("13800000137") << QStringLiteral("13800000137");
        QTest::newRow("mobile in groups")
            << QStringLiteral("138 0000 0137") << QStringLiteral("13800000137");
        QTest::newRow("mobile with hyphens")
            << QStringLiteral("138-0000-0137") << QStringLiteral("13800000137");
        QTest::newRow("full width")
            << QStringLiteral("１３８０００００１３７") << QStringLiteral("13800000137");
        QTest::newRow("country code")
            << QStringLiteral("+86 138 0000 0137") << QStringLiteral("13800000137");
        QTest::newRow("country code with zeros")
            << QStringLiteral("008613800000137") << QStringLiteral("13800000137");
        QTest::newRow("country code without sign")
            << QStringLiteral("8613800000137") << QStringLiteral("13800000137");
        QTest::newRow("newest mobile range")
            << QStringLiteral("19900000137") << QStringLiteral("19900000137");
        QTest::newRow("landline of Sha County")
            << QStringLiteral("0598-5822222") << QStringLiteral("0598-5822222");
        QTest::newRow("landline without hyphen")
            << QStringLiteral("05985822222") << QStringLiteral("0598-5822222");
        QTest::newRow("landline in brackets")
            << QStringLiteral("（0598）5822222") << QStringLiteral("0598-5822222");
        QTest::newRow("landline with country code")
            << QStringLiteral("+86-598-5822222") << QStringLiteral("0598-5822222");
        QTest::newRow("Beijing") << QStringLiteral("01062222222") << QStringLiteral("010-62222222");
        QTest::newRow("Shanghai") << QStringLiteral("021 6222 2222")
                                  << QStringLiteral("021-62222222");
        QTest::newRow("extension")
            << QStringLiteral("0598-5822222-12") << QStringLiteral("0598-5822222-12");
        QTest::newRow("extension in words")
            << QStringLiteral("0598-5822222转12") << QStringLiteral("0598-5822222-12");
        QTest::newRow("service number")
            << QStringLiteral("4008005678") << QStringLiteral("400-800-5678");
        QTest::newRow("foreign") << QStringLiteral("+44 20 7123 4567")
                                 << QStringLiteral("+442071234567");
    }
    void bringsNumbersToOneForm()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const auto phone = checkPhone(typed);
        QVERIFY_RESULT(phone);
        QCOMPARE(phone->text, text);
        QCOMPARE(phone->warnings, QStringList());
    }

    void isStableInItsOwnForm()
    {
        for (const auto &text : {QStringLiteral("13800000137"),
                                 QStringLiteral("0598-5822222-12"),
                                 QStringLiteral("400-800-5678"),
                                 QStringLiteral("+442071234567")})
            QCOMPARE(checkPhone(text)->text, text);
    }

    void warnsWithoutAnAreaCode()
    {
        const auto local = checkPhone(QStringLiteral("5822222"));
        QVERIFY_RESULT(local);
        QCOMPARE(local->text, QStringLiteral("5822222"));
        QCOMPARE(local->warnings.size(), 1);
        QCOMPARE(checkPhone(QStringLiteral("5822222-12"))->text, QStringLiteral("5822222-12"));
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("ten digits of a mobile") << QStringLiteral("1380000013");
        QTest::newRow("twelve digits of a mobile") << QStringLiteral("138000001377");
        QTest::newRow("mobile range that is not given out") << QStringLiteral("12800000137");
        QTest::newRow("letters") << QStringLiteral("1380000O137");
        QTest::newRow("two numbers") << QStringLiteral("13800000137/13800000138");
        QTest::newRow("area code alone") << QStringLiteral("0598");
        QTest::newRow("landline that begins with one") << QStringLiteral("0598-1822222");
        QTest::newRow("plus without digits") << QStringLiteral("+");
        QTest::newRow("sixteen digits abroad") << QStringLiteral("+4420712345678901");
        QTest::newRow("shortened by a spreadsheet") << QStringLiteral("1.38E+10");
    }
    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, typed);
        QVERIFY_ERROR(checkPhone(typed), ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_Phone)
#include "tst_phone.moc"
