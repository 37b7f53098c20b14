// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/csvsplitter.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

namespace {

/// The rows of a table as "line: cell|cell", the header first; the bytes come in blocks of that size.
Result<QStringList> split(const QByteArray &bytes, qsizetype block)
{
    QStringList rows;
    QByteArray copied;
    CsvSplitter splitter([&](const CsvRow &row) -> Result<void> {
        QStringList cells;
        for (const auto &cell : row.cells)
            cells.append(QString::fromUtf8(cell));
        rows.append(QStringLiteral("%1: ").arg(row.line) + cells.join(u'|'));
        copied += row.raw + row.lineEnd;
        return {};
    });
    for (qsizetype at = 0; at < bytes.size(); at += block)
        ARCHIVE_CHECK(splitter.feed(bytes.mid(at, block)));
    ARCHIVE_CHECK(splitter.finish());
    return rows;
}

} // namespace

class tst_CsvSplitter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void splits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const QByteArray &bytes, const char *rows) {
            QTest::newRow(name) << bytes << QString::fromUtf8(rows);
        };
        row("plain", "a,b\n1,2\n", "1: a|b / 2: 1|2");
        row("no last line end", "a,b\n1,2", "1: a|b / 2: 1|2");
        row("CRLF", "a,b\r\n1,2\r\n", "1: a|b / 2: 1|2");
        row("CR", "a,b\r1,2\r", "1: a|b / 2: 1|2");
        row("CR without a last one", "a,b\r1,2", "1: a|b / 2: 1|2");
        row("blank lines", "a,b\n\n\r\n1,2\n\n", "1: a|b / 4: 1|2");
        row("header alone", "a,b", "1: a|b");
        row("nothing", "", "");
        row("empty cells", "a,b,c\n,,\n", "1: a|b|c / 2: ||");
        row("quotes", "a,b\n\"1,5\",\"say \"\"x\"\"\"\n", "1: a|b / 2: 1,5|say \"x\"");
        row("empty in quotes", "a\n\"\"\n", "1: a / 2: ");
        row("a line end in quotes counts lines",
            "a,b\n\"1\n2\",3\n4,5\n",
            "1: a|b / 2: 1\n2|3 / 4: 4|5");
        row("CRLF in quotes", "a,b\r\n\"1\r\n2\",3\r\n", "1: a|b / 2: 1\r\n2|3");
        row("a quote inside a cell", "a,b\n5\" pipe,2\n", "1: a|b / 2: 5\" pipe|2");
        row("quoted header", "\"a\",\"b,c\"\n1,2\n", "1: a|b,c / 2: 1|2");
        row("semicolons", "a;b\n1,5;2\n", "1: a|b / 2: 1,5|2");
        row("tabs", "a\tb\n1,5\t2\n", "1: a|b / 2: 1,5|2");
        row("quoted header with semicolons", "\"a\";\"b,c\"\n1;2\n", "1: a|b,c / 2: 1|2");
        row("one column", "a\n1\n", "1: a / 2: 1");
        row("hanzi", "姓名,a\n张𠀀,1\n", "1: 姓名|a / 2: 张𠀀|1");
    }
    void splits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rows);
        for (const qsizetype block : {1, 2, 3, 1000}) {
            const auto found = split(bytes, block);
            QVERIFY_RESULT(found);
            QCOMPARE(found->join(QStringLiteral(" / ")), rows);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("too few cells")
            << QByteArray("a,b\n1,2\n3\n")
            << "Line 3 of the table: it has 1 cells, the header 2; correct the table.";
        QTest::newRow("too many cells")
            << QByteArray("a,b\n1,2,3\n")
            << "Line 2 of the table: it has 3 cells, the header 2; correct the table.";
        QTest::newRow("an open quote") << QByteArray("a,b\n1,2\n\"3,4\n5,6\n")
                                       << "Line 3 of the table: a quote is not closed.";
        QTest::newRow("text after a quote")
            << QByteArray("a,b\n\"1\"x,2\n")
            << "Line 2 of the table: text stands after a closing quote.";
        QTest::newRow("NUL") << QByteArray(
            "a,b\n1\0,2\n",
            9) << "Line 2 of the table: it is no text; save the table as CSV in UTF-8.";
        QTest::newRow("a row of a megabyte")
            << QByteArray("a,b\n\"") + QByteArray(1024 * 1024 + 1, 'x')
            << "Line 2 of the table: the row is too long; a quote may not be closed.";
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const auto found = split(bytes, 4096);
        QVERIFY_ERROR(found, ErrorCode::InvalidInput);
        QCOMPARE(found.error().message, sentence);
    }

    void theTakersErrorEndsIt()
    {
        int rows = 0;
        CsvSplitter splitter([&rows](const CsvRow &) -> Result<void> {
            return ++rows < 2
                ? Result<void>()
                : Result<void>(Error{ErrorCode::Cancelled, QStringLiteral("enough"), {}});
        });
        QVERIFY_ERROR(splitter.feed("a\n1\n2\n3\n"), ErrorCode::Cancelled);
        QCOMPARE(rows, 2);
    }
};

QTEST_GUILESS_MAIN(tst_CsvSplitter)
#include "tst_csvsplitter.moc"
