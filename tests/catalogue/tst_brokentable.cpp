// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"

#include <QRegularExpression>

using namespace archive;

/// Every way in which a table of the package can be broken is refused, and the sentence names file and line.
class tst_BrokenTable : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isRefusedWithFileAndLine_data();
    void isRefusedWithFileAndLine()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        const test::PackageFolder folder;
        folder.write(file, bytes);
        test::expectRefusal(folder, place, reason);
    }

    void aMissingFileIsNamed()
    {
        const test::PackageFolder folder;
        QFile::remove(folder.filePath(QStringLiteral("codes/sex.csv")));
        const auto loaded = loadCatalogue(folder.path());
        QVERIFY_ERROR(loaded, ErrorCode::NotFound);
        QVERIFY(loaded.error().message.contains(QStringLiteral("sex.csv")));
        QVERIFY_ERROR(loadCatalogue(folder.filePath(QStringLiteral("nowhere"))),
                      ErrorCode::NotFound);
    }
};

namespace {

void tableRow(
    const char *name, const char *file, const char *bytes, const char *place, const char *reason)
{
    QTest::newRow(name) << QString::fromUtf8(file) << QByteArray(bytes)
                        << QString(QString::fromUtf8(file) + QStringLiteral(", ")
                                   + QString::fromUtf8(place))
                        << QString::fromUtf8(reason);
}

} // namespace

void tst_BrokenTable::isRefusedWithFileAndLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
#define HEAD "code,title,title_en,parent,selectable\n"
    tableRow("no header", "codes/sex.csv", "1,男,Male,,true\n", "line 1", "header");
    tableRow("short row", "codes/sex.csv", HEAD "1,男,Male\n", "line 2", "3 cells");
    tableRow("half a quote", "codes/sex.csv", HEAD "1,\"男,Male,,true\n", "line 3", "never closed");
    tableRow(
        "neither true nor false", "codes/sex.csv", HEAD "1,男,Male,,yes\n", "line 2", "selectable");
    tableRow(
        "code twice", "codes/sex.csv", HEAD "1,男,Male,,true\n1,女,Female,,true\n", "sex", "twice");
    tableRow("code with a space",
             "codes/sex.csv",
             HEAD "1 2,男,Male,,true\n",
             "sex",
             "cannot be a code");
    tableRow("empty code", "codes/sex.csv", HEAD ",男,Male,,true\n", "sex", "cannot be a code");
    tableRow("no English title", "codes/sex.csv", HEAD "1,男,,,true\n", "sex", "both languages");
    tableRow("parent that is no code", "codes/sex.csv", HEAD "1,男,Male,0,true\n", "sex", "parent");
    tableRow("parents in a ring",
             "codes/sex.csv",
             HEAD "1,男,Male,2,true\n2,女,Female,1,true\n",
             "sex",
             "parent");
    tableRow("no codes", "codes/sex.csv", HEAD, "sex", "empty");
#undef HEAD
#define HEAD "fact,pattern,match,except,least_class,law\n"
    tableRow(
        "fact with an unknown match", "forbidden.csv", HEAD "a,b,like,,,c\n", "line 2", "match");
    tableRow("fact with an unknown class",
             "forbidden.csv",
             HEAD "a,b,part,,secret,c\n",
             "line 2",
             "secret");
    tableRow("fact without a law", "forbidden.csv", HEAD "a,b,part,,,\n", "line 2", "missing");
    tableRow(
        "pattern that says nothing", "forbidden.csv", HEAD "a,_ -,part,,,c\n", "line 2", "missing");
#undef HEAD
}

QTEST_GUILESS_MAIN(tst_BrokenTable)
#include "tst_brokentable.moc"
