// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagepath.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_PackagePath : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void takesTheFormatsOwnPaths_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("descriptor") << QByteArray("datapackage.json");
        QTest::newRow("manifest") << QByteArray("manifest-sha256.txt");
        QTest::newRow("manifest's signature") << QByteArray("manifest-sha256.txt.sig");
        QTest::newRow("signature") << QByteArray("signature.json");
        QTest::newRow("kind") << QByteArray("data/household.csv");
        QTest::newRow("kind of two words") << QByteArray("data/credit_line.csv");
        QTest::newRow("longest") << QByteArray("data/" + QByteArray(60, 'a') + ".csv");
        QTest::newRow("scan") << QByteArray("files/" + QByteArray(64, 'a'));
    }
    void takesTheFormatsOwnPaths()
    {
        QFETCH(QByteArray, path);
        QVERIFY(packagepath::isValid(path));
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("unknown file") << QByteArray("readme.txt");
        QTest::newRow("upper case") << QByteArray("DATAPACKAGE.JSON");
        QTest::newRow("upper case kind") << QByteArray("data/Household.csv");
        QTest::newRow("step up") << QByteArray("../datapackage.json");
        QTest::newRow("step up inside") << QByteArray("data/../../household.csv");
        QTest::newRow("absolute") << QByteArray("/data/household.csv");
        QTest::newRow("drive") << QByteArray("C:/data/household.csv");
        QTest::newRow("backslash") << QByteArray("data\\household.csv");
        QTest::newRow("folder") << QByteArray("data/");
        QTest::newRow("no name") << QByteArray("data/.csv");
        QTest::newRow("only the ending's part") << QByteArray("data/csv");
        QTest::newRow("too long") << QByteArray("data/" + QByteArray(61, 'a') + ".csv");
        QTest::newRow("dots") << QByteArray("data/...csv");
        QTest::newRow("beginning with a digit") << QByteArray("data/1a.csv");
        QTest::newRow("another ending") << QByteArray("data/household.xlsx");
        QTest::newRow("deeper") << QByteArray("data/a/household.csv");
        QTest::newRow("twice the slash") << QByteArray("data//household.csv");
        QTest::newRow("Windows device") << QByteArray("data/con.csv:stream");
        QTest::newRow("trailing space") << QByteArray("data/household.csv ");
        QTest::newRow("trailing line feed") << QByteArray("signature.json\n");
        QTest::newRow("null character") << QByteArray("data/a\0.csv", 11);
        QTest::newRow("Chinese") << QByteArray("data/农户.csv");
        QTest::newRow("scan with a short hash") << QByteArray("files/" + QByteArray(63, 'a'));
        QTest::newRow("scan with an upper-case hash") << QByteArray("files/" + QByteArray(64, 'A'));
        QTest::newRow("scan with an ending") << QByteArray("files/" + QByteArray(64, 'a') + ".jpg");
    }
    void refusesEverythingElse()
    {
        QFETCH(QByteArray, path);
        QVERIFY(!packagepath::isValid(path));
    }

    void namesTheTableOfAPath()
    {
        QCOMPARE(packagepath::tableOf("data/person.csv"), QStringLiteral("person"));
        QCOMPARE(packagepath::tableOf("datapackage.json"), QString());
        QCOMPARE(packagepath::ofTable(QStringLiteral("person")), QByteArray("data/person.csv"));
    }
};

QTEST_GUILESS_MAIN(tst_PackagePath)
#include "tst_packagepath.moc"
