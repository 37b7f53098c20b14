// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/manifest.h"
#include "support/verify.h"

#include <QRegularExpression>
#include <QStringList>

using namespace archive;

class tst_Manifest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void listsEveryOtherFileInOrder()
    {
        const PackageFiles files{{"data/a.csv", "abc"},
                                 {"signature.json", ""},
                                 {"manifest-sha256.txt", "self"},
                                 {"manifest-sha256.txt.sig", "sig"}};
        // FIPS 180-4 examples: "abc" and the empty message.
        QCOMPARE(manifest::of(files),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  "
                            "data/a.csv\n"
                            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  "
                            "signature.json\n"));
        QCOMPARE(manifest::problems(manifest::of(files), files), QStringList());
    }

    void namesEachDifference()
    {
        const PackageFiles files{{"data/a.csv", "abc"}, {"signature.json", ""}};
        const QByteArray list = manifest::of(files);
        PackageFiles changed = files;
        changed["data/a.csv"] = "abd";
        PackageFiles missing = files;
        missing.erase("signature.json");
        PackageFiles added = files;
        added["data/b.csv"] = "";
        PackageFiles renamed = missing;
        renamed["data/z.csv"] = "";
        QCOMPARE(manifest::problems(list, changed).size(), 1);
        QVERIFY(
            manifest::problems(list, changed).constFirst().contains(QStringLiteral("data/a.csv")));
        QCOMPARE(manifest::problems(list, missing).size(), 1);
        QVERIFY(manifest::problems(list, missing)
                    .constFirst()
                    .contains(QStringLiteral("signature.json")));
        QCOMPARE(manifest::problems(list, added).size(), 1);
        QVERIFY(
            manifest::problems(list, added).constFirst().contains(QStringLiteral("data/b.csv")));
        QCOMPARE(manifest::problems(list, renamed).size(), 2);
    }

    void refusesAnotherForm_data()
    {
        QTest::addColumn<QByteArray>("list");
        const QByteArray hash(64, '0');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a line feed") << QByteArray("\n");
        QTest::newRow("no last line feed") << hash + "  signature.json";
        QTest::newRow("CRLF") << hash + "  signature.json\r\n";
        QTest::newRow("one space") << hash + " signature.json\n";
        QTest::newRow("binary mark") << hash + " *signature.json\n";
        QTest::newRow("upper case hash") << QByteArray(64, 'A') + "  signature.json\n";
        QTest::newRow("short hash") << hash.chopped(1) + "  signature.json\n";
        QTest::newRow("itself") << hash + "  manifest-sha256.txt\n";
        QTest::newRow("path outside") << hash + "  ../signature.json\n";
        QTest::newRow("out of order") << hash + "  signature.json\n" + hash + "  data/a.csv\n";
        QTest::newRow("twice") << hash + "  data/a.csv\n" + hash + "  data/a.csv\n";
        QTest::newRow("blank line") << hash + "  data/a.csv\n\n" + hash + "  signature.json\n";
        QTest::newRow("comment") << QByteArray("# list\n") + hash + "  signature.json\n";
    }
    void refusesAnotherForm()
    {
        QFETCH(QByteArray, list);
        const QStringList problems = manifest::problems(list, {{"signature.json", ""}});
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().contains(QStringLiteral("manifest-sha256.txt")));
    }
};

QTEST_GUILESS_MAIN(tst_Manifest)
#include "tst_manifest.moc"
