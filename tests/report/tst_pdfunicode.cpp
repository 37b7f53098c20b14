// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfunicode.h"

#include <QTest>

using namespace archive;

namespace {

/// The parts of a PDF of Qt's that matter here: a font, its map, a trailer.
QByteArray pdfWith(const QByteArray &ranges)
{
    const QByteArray map = "begincmap\n1 beginbfrange\n" + ranges + "endbfrange\nendcmap\n";
    return "%PDF-1.4\n1 0 obj\n<< /Type /Font\n/Subtype /Type0\n/BaseFont /HanaMinB\n"
           "/Encoding /Identity-H\n/DescendantFonts [3 0 R]\n/ToUnicode 2 0 R>>\nendobj\n"
           "2 0 obj\n<< /Length 99 >>\nstream\n"
        + map
        + "endstream\nendobj\nxref\n0 3\ntrailer\n<<\n/Size 3 \n/Root 1 0 R\n>>\nstartxref\n300 "
          "\n%%EOF\n";
}

QString family()
{
    return QStringLiteral("Hana Min B");
}

} // namespace

class tst_PdfUnicode : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void fillsTheGaps_data();
    void fillsTheGaps();
    void leavesOtherPdfsAlone_data();
    void leavesOtherPdfsAlone();
    void appendsAnUpdate();
    void namesEachCharacterOnce();
};

void tst_PdfUnicode::fillsTheGaps_data()
{
    QTest::addColumn<QByteArray>("ranges");
    QTest::addColumn<QByteArray>("filled");
    QTest::newRow("nothing mapped") << QByteArray("<0000> <0000> <0000>\n")
                                    << QByteArray("<0001> <d842dfb7>\n<0002> <d840dc0b>\n");
    QTest::newRow("a gap in front") << QByteArray("<0000> <0000> <0000>\n<0003> <0003> <4E00>\n")
                                    << QByteArray("<0001> <d842dfb7>\n<0002> <d840dc0b>\n");
    QTest::newRow("gaps around") << QByteArray("<0000> <0000> <0000>\n<0002> <0002> <4E00>\n")
                                 << QByteArray("<0001> <d842dfb7>\n<0003> <d840dc0b>\n");
    QTest::newRow("a gap in a list")
        << QByteArray("<0000> <0000> <0000>\n<0001> <0003> [<4E00> <0000> <4E8C>]\n")
        << QByteArray("<0002> <d842dfb7>\n<0004> <d840dc0b>\n");
    QTest::newRow("behind a range") << QByteArray("<0000> <0000> <0000>\n<0001> <0002> <4E00>\n")
                                    << QByteArray("<0003> <d842dfb7>\n<0004> <d840dc0b>\n");
}

void tst_PdfUnicode::fillsTheGaps()
{
    QFETCH(QByteArray, ranges);
    QFETCH(QByteArray, filled);
    const QByteArray pdf =
        withFarCharacters(pdfWith(ranges), {{family(), U'𠮷'}, {family(), U'𠀋'}});
    QVERIFY2(pdf.contains(QByteArray("2 beginbfchar\n" + filled + "endbfchar\nendcmap")),
             pdf.constData());
}

void tst_PdfUnicode::leavesOtherPdfsAlone_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("name");
    QTest::newRow("another font") << pdfWith("<0000> <0000> <0000>\n")
                                  << QStringLiteral("SimSun-ExtB");
    QTest::newRow("more glyphs than it can have")
        << pdfWith("<0000> <0000> <0000>\n<0009> <0009> <4E00>\n") << family();
    QTest::newRow("no PDF") << QByteArray("text") << family();
    QTest::newRow("nothing") << QByteArray() << family();
}

void tst_PdfUnicode::leavesOtherPdfsAlone()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, name);
    QCOMPARE(withFarCharacters(pdf, {{name, U'𠮷'}}), pdf);
    QCOMPARE(withFarCharacters(pdf, {}), pdf);
}

void tst_PdfUnicode::appendsAnUpdate()
{
    const QByteArray before = pdfWith("<0000> <0000> <0000>\n");
    const QByteArray after = withFarCharacters(before, {{family(), U'𠮷'}});
    QVERIFY(after.startsWith(before));
    const QByteArray added = after.mid(before.size());
    QVERIFY(added.startsWith("2 0 obj\n"));
    QVERIFY(added.contains("/Prev 300\n"));
    QVERIFY(added.contains("/Root 1 0 R"));
    QVERIFY(added.endsWith("%%EOF\n"));
    // The table names the object's place, the last lines name the table's.
    const QByteArray offset = QByteArray::number(before.size()).rightJustified(10, '0');
    QVERIFY2(added.contains(QByteArray("2 1\n" + offset + " 00000 n \n")), added.constData());
    const qsizetype table = before.size() + added.indexOf("xref\n2 1");
    QVERIFY(added.contains(QByteArray("startxref\n" + QByteArray::number(table) + "\n")));
}

void tst_PdfUnicode::namesEachCharacterOnce()
{
    const QByteArray pdf = withFarCharacters(
        pdfWith("<0000> <0000> <0000>\n"),
        {{family(), U'𠮷'}, {family(), U'𠮷'}, {family(), U'𠀋'}, {family(), U'𠮷'}});
    QCOMPARE(pdf.count("<d842dfb7>"), 1);
    QVERIFY(pdf.contains("2 beginbfchar"));
}

QTEST_GUILESS_MAIN(tst_PdfUnicode)
#include "tst_pdfunicode.moc"
