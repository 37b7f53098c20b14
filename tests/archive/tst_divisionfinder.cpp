// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/divisionfinder.h"
#include "support/verify.h"

#include <QTest>

using namespace archive;

class tst_DivisionFinder : public QObject
{
    Q_OBJECT

private slots:
    void aCountyIsFoundByCodeNameAndInitials_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("six digits") << "350405"
                                    << "350405000000";
        QTest::newRow("name") << "沙县区"
                              << "350405000000";
        QTest::newRow("part of the name") << "沙县"
                                          << "350405000000";
        QTest::newRow("initials") << "sxq"
                                  << "350405000000";
        QTest::newRow("capital initials with a space") << " SXQ "
                                                       << "350405000000";
        QTest::newRow("a township") << "夏茂"
                                    << "350405101000";
        QTest::newRow("a township's initials") << "xmz"
                                               << "350405101000";
    }
    void aCountyIsFoundByCodeNameAndInitials()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const auto finder = DivisionFinder::shipped();
        QVERIFY_RESULT(finder);
        const auto places = finder->find(typed, 50);
        QStringList codes;
        for (const auto &place : places)
            codes.append(place.code.text());
        QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
    }

    void placesAreNamedFromTheProvinceDown()
    {
        const auto finder = DivisionFinder::shipped();
        QVERIFY_RESULT(finder);
        const auto places = finder->find(QStringLiteral("350405000000"), 5);
        QCOMPARE(places.size(), size_t(1));
        QCOMPARE(places.front().name, QStringLiteral("福建省三明市沙县区"));
    }

    void whatIsAbolishedOrNoPlaceIsNotFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << "  ";
        QTest::newRow("no place") << "zzzzzz";
        QTest::newRow("the county of before 2021") << "350427";
        QTest::newRow("a village") << "350405100201";
    }
    void whatIsAbolishedOrNoPlaceIsNotFound()
    {
        QFETCH(QString, typed);
        const auto finder = DivisionFinder::shipped();
        QVERIFY_RESULT(finder);
        QVERIFY(finder->find(typed, 50).empty());
    }
};

QTEST_GUILESS_MAIN(tst_DivisionFinder)
#include "tst_divisionfinder.moc"
