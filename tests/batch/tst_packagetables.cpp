// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/contenthash.h"
#include "batch/packagecsv.h"
#include "batch/packagewords.h"
#include "samplepackage.h"
#include "support/verify.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

PackageTable tableOf(const PackageTables &tables, const QString &name)
{
    const auto all = tables.tables();
    for (const auto &table : all) {
        if (table.name == name)
            return table;
    }
    return {};
}

std::vector<QStringList> rowsOf(const PackageTable &table)
{
    PackageCsvReader reader(table.csv, table.name);
    std::vector<QStringList> rows;
    QStringList row;
    while (must(reader.next(row)))
        rows.push_back(row);
    return rows;
}

} // namespace

class tst_PackageTables : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRowBeginsWithWhatEveryKindHas()
    {
        const auto rows = rowsOf(tableOf(SamplePackage().tables, QStringLiteral("person")));
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows.front().mid(0, 6), packagewords::leadingColumns());
        const auto &head = rows.at(1);
        QCOMPARE(head.at(0), sampleUid(2).toString());
        QCOMPARE(head.at(1),
                 QString::fromLatin1(sha256("older").toHex() + ' ' + sha256("later").toHex()));
        QCOMPARE(head.at(3), sampleUid(1).toString());
        QCOMPARE(head.at(4), QStringLiteral("2026-04-29T02:31:07Z"));
        QCOMPARE(head.at(5), QStringLiteral("officer"));
        const auto id = rows.front().indexOf(QStringLiteral("id_number"));
        QCOMPARE(head.at(id), QStringLiteral("359999197903120020"));
    }

    void theHashIsThatOfTheRecordAndOfItsRow()
    {
        const auto records = sampleRecords();
        for (const Record &record : records) {
            const auto &kind = coreCatalogue().kind(record.kind);
            std::map<QByteArray, QString> cells;
            for (const auto &field : kind.fields)
                cells[field.name.toUtf8()] = record.value(field.id).toWire();
            QCOMPARE(rowContentHash(kind.name,
                                    record.uid.toString(),
                                    record.parent.isNull() ? QString() : record.parent.toString(),
                                    cells),
                     contentHash(coreCatalogue(), record));
        }
    }

    void theHashDependsOnContentOnly_data()
    {
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("same");
        QTest::newRow("the same") << QString() << QStringLiteral("a") << QStringLiteral("1")
                                  << true;
        QTest::newRow("another value")
            << QString() << QStringLiteral("a") << QStringLiteral("2") << false;
        QTest::newRow("another name")
            << QString() << QStringLiteral("b") << QStringLiteral("1") << false;
        QTest::newRow("another parent")
            << QStringLiteral("p") << QStringLiteral("a") << QStringLiteral("1") << false;
        QTest::newRow("a name that takes the value's first letter")
            << QString() << QStringLiteral("a1") << QString() << false;
        QTest::newRow("a further empty field")
            << QString() << QStringLiteral("c") << QString() << false;
    }
    void theHashDependsOnContentOnly()
    {
        QFETCH(QString, parent);
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, same);
        const auto one = rowContentHash(
            QStringLiteral("k"), QStringLiteral("u"), {}, {{"a", QStringLiteral("1")}});
        const auto other = rowContentHash(
            QStringLiteral("k"), QStringLiteral("u"), parent, {{name.toUtf8(), value}});
        QCOMPARE(one == other, same);
        // An empty field beside it changes nothing.
        QCOMPARE(rowContentHash(QStringLiteral("k"),
                                QStringLiteral("u"),
                                {},
                                {{"a", QStringLiteral("1")}, {"z", QString()}}),
                 one);
    }

    void parentsComeBeforeChildrenAndRemovalsLast()
    {
        const auto tables = SamplePackage().tables.tables();
        QStringList names;
        for (const auto &table : tables)
            names += table.name;
        QCOMPARE(names.front(), QStringLiteral("household"));
        QCOMPARE(names.mid(names.size() - 3),
                 (QStringList{packagewords::restrictionTable,
                              packagewords::erasureTable,
                              packagewords::journalTable}));
    }

    void countsNameKindsOnly()
    {
        const auto counts = SamplePackage().tables.counts();
        QCOMPARE(counts.size(), size_t(4));
        QCOMPARE(counts.at(QStringLiteral("person")), 2);
        QCOMPARE(counts.at(QStringLiteral("household")), 1);
    }

    void nothingIsAddedAboveTheLimit()
    {
        PackageTables tables(coreCatalogue());
        const auto records = sampleRecords();
        QVERIFY(!tables.add(records.front(), {}, 10));
        QCOMPARE(tables.bytes(), 0);
        QVERIFY(tables.tables().empty());
        QVERIFY(tables.add(records.front(), {}, maximumBatchBytes));
        const qint64 bytes = tables.bytes();
        QCOMPARE(bytes, tables.tables().front().csv.size());
        QVERIFY(!tables.add(records.at(1), {}, bytes + 100));
        QCOMPARE(tables.bytes(), bytes);
        QVERIFY(tables.add(records.at(1), {}, maximumBatchBytes));
        qint64 all = 0;
        for (const auto &table : tables.tables())
            all += table.csv.size();
        QCOMPARE(tables.bytes(), all);
    }

    void marksSayWhatIsTakenBack()
    {
        const SamplePackage package;
        const auto restricted = rowsOf(tableOf(package.tables, packagewords::restrictionTable));
        QCOMPARE(restricted.at(1),
                 (QStringList{QStringLiteral("person"),
                              sampleUid(50).toString(),
                              QStringLiteral("2026-04-28T01:02:03Z"),
                              QStringLiteral("consent-withdrawn")}));
        const auto erased = rowsOf(tableOf(package.tables, packagewords::erasureTable));
        QCOMPARE(erased.at(1).last(), QStringLiteral("erroneous"));
    }
};

QTEST_GUILESS_MAIN(tst_PackageTables)
#include "tst_packagetables.moc"
