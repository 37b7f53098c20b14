// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/county.h"
#include "domain/csvtable.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_County : public QObject
{
    Q_OBJECT

    CountyRegister m_counties;

private slots:
    void initTestCase()
    {
        auto loaded = CountyRegister::shipped();
        QVERIFY_RESULT(loaded);
        m_counties = loaded.value();
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void knowsCountiesOfTodayAndOnceUponATime_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("prefecture");
        QTest::addColumn<bool>("abolished");
        QTest::newRow("Sha District") << QStringLiteral("350405") << QStringLiteral("沙县区")
                                      << QStringLiteral("三明市") << false;
        QTest::newRow("Sha County") << QStringLiteral("350427") << QStringLiteral("沙县")
                                    << QStringLiteral("三明市") << true;
        QTest::newRow("Meilie") << QStringLiteral("350402") << QStringLiteral("梅列区")
                                << QStringLiteral("三明市") << true;
        QTest::newRow("Sanyuan before 2021") << QStringLiteral("350403") << QStringLiteral("三元区")
                                             << QStringLiteral("三明市") << true;
        QTest::newRow("Sanyuan of today") << QStringLiteral("350404") << QStringLiteral("三元区")
                                          << QStringLiteral("三明市") << false;
        QTest::newRow("Ningde when it was a region")
            << QStringLiteral("352201") << QStringLiteral("宁德市") << QStringLiteral("宁德地区")
            << true;
        QTest::newRow("Chaoyang in Beijing") << QStringLiteral("110105") << QStringLiteral("朝阳区")
                                             << QStringLiteral("市辖区") << false;
        QTest::newRow("Chongwen in Beijing")
            << QStringLiteral("110103") << QStringLiteral("崇文区") << QString() << true;
    }
    void knowsCountiesOfTodayAndOnceUponATime()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        QFETCH(QString, prefecture);
        QFETCH(bool, abolished);
        const auto county = m_counties.find(code);
        QVERIFY(county.has_value());
        QCOMPARE(county->code, code);
        QCOMPARE(county->name, name);
        QCOMPARE(county->prefecture, prefecture);
        QCOMPARE(county->abolished, abolished);
        QVERIFY(!county->province.isEmpty());
        QVERIFY(m_counties.contains(code));
    }

    void knowsNothingElse_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("sample region") << QStringLiteral("359999");
        QTest::newRow("empty") << QString();
        QTest::newRow("prefecture") << QStringLiteral("350400");
        QTest::newRow("twelve digits") << QStringLiteral("350405000000");
        QTest::newRow("letters") << QStringLiteral("35042A");
        QTest::newRow("plus sign") << QStringLiteral("+50405");
    }
    void knowsNothingElse()
    {
        QFETCH(QString, code);
        QVERIFY(!m_counties.contains(code));
        QVERIFY(!m_counties.find(code).has_value());
    }

    void hasAllCounties()
    {
        QCOMPARE(m_counties.size(), 2978 + 1169);
        QCOMPARE(CountyRegister().size(), 0);
    }

    void prefersToday()
    {
        const auto current =
            CsvTable{QStringLiteral("current.csv"),
                     "code,name,prefecture,province\n350405,沙县区,三明市,福建省\n"};
        const auto abolished =
            CsvTable{QStringLiteral("abolished.csv"),
                     "code,name,prefecture,province\n350405,旧名,三明市,福建省\n"};
        const auto counties = CountyRegister::load(current, abolished);
        QVERIFY_RESULT(counties);
        QCOMPARE(counties->size(), 1);
        QVERIFY(!counties->find(u"350405")->abolished);
    }

    void refusesDamagedTables_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("another header") << QByteArray("code\n350405\n");
        QTest::newRow("short code")
            << QByteArray("code,name,prefecture,province\n3504,沙县区,三明市,福建省\n");
        QTest::newRow("letters for a code")
            << QByteArray("code,name,prefecture,province\n35040A,沙县区,三明市,福建省\n");
        QTest::newRow("cell missing")
            << QByteArray("code,name,prefecture,province\n350405,沙县区,三明市\n");
    }
    void refusesDamagedTables()
    {
        QFETCH(QByteArray, content);
        const auto good = CsvTable{QStringLiteral("good.csv"), "code,name,prefecture,province\n"};
        const auto bad = CsvTable{QStringLiteral("bad.csv"), content};
        QVERIFY_ERROR(CountyRegister::load(bad, good), ErrorCode::Damaged);
        QVERIFY_ERROR(CountyRegister::load(good, bad), ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(tst_County)
#include "tst_county.moc"
