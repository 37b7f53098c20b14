// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/galley.h"
#include "report/printfonts.h"
#include "support/verify.h"

#include <QImage>
#include <QPainter>

using namespace archive;

class tst_Galley : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void isEmptyWithoutText();
    void makesASegmentOfEachLineAndRow();
    void keepsHeadingsAndFirstLines();
    void repeatsOnlyRowsOfTheHead();
    void keepsTheTotalWithTheRowBeforeIt();
    void breaksLongWordsWithinTheirColumn();
    void paintsOnlyItsStrip();
    void paintsBoldHeavier();
    void refusesMissingCharacters();

private:
    std::optional<Galley> layOut(const QString &html);
    static int darkPixels(const Galley &galley, const Span &span);
    std::optional<PrintFonts> m_fonts;
};

void tst_Galley::initTestCase()
{
    auto fonts = PrintFonts::find();
    QVERIFY_RESULT(fonts);
    m_fonts = *fonts;
}

std::optional<Galley> tst_Galley::layOut(const QString &html)
{
    auto galley = Galley::layOut(html, fromMillimetres(100), *m_fonts);
    return galley.ok() ? std::optional<Galley>(std::move(galley).value()) : std::nullopt;
}

/// Dark pixels of a page of 100 × 40 mm at 150 dpi on which the strip stands at the top.
int tst_Galley::darkPixels(const Galley &galley, const Span &span)
{
    QImage image(590, 236, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(0.25, 0.25);
    painter.translate(0, -span.top);
    galley.paint(&painter, span);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return dark;
}

void tst_Galley::isEmptyWithoutText()
{
    auto galley = layOut(QString());
    QVERIFY(galley);
    QCOMPARE(darkPixels(*galley, {0, galley->height()}), 0);
}

void tst_Galley::makesASegmentOfEachLineAndRow()
{
    auto galley = layOut(QStringLiteral("<p>一</p><table><tr><td>1</td><td>2</td></tr><tr><td>3</"
                                        "td><td>4</td></tr></table><p>二</p>"));
    QVERIFY(galley);
    const auto segments = galley->segments();
    QCOMPARE(int(segments.size()), 4);
    for (size_t i = 0; i < segments.size(); ++i) {
        QVERIFY(segments[i].span.height() > 0);
        QVERIFY(i == 0 || segments[i].span.top >= segments[i - 1].span.bottom - 0.01);
    }
    QVERIFY(segments.back().span.bottom <= galley->height() + 0.01);
}

void tst_Galley::keepsHeadingsAndFirstLines()
{
    auto galley = layOut(QStringLiteral("<h2>贷款</h2><p>") + QStringLiteral("夏茂镇").repeated(60)
                         + QStringLiteral("</p>"));
    QVERIFY(galley);
    const auto segments = galley->segments();
    QVERIFY(segments.size() > 4);
    QVERIFY(segments[0].keepWithNext);
    QVERIFY(segments[1].keepWithNext);
    QVERIFY(!segments[2].keepWithNext);
    QVERIFY(segments[segments.size() - 2].keepWithNext);
    QVERIFY(!segments.back().keepWithNext);
}

void tst_Galley::repeatsOnlyRowsOfTheHead()
{
    auto galley =
        layOut(QStringLiteral("<table><thead><tr><th>合同号</th></tr></thead>"
                              "<tr><td>1</td></tr><tr><td>2</td></tr></table>"
                              "<table><tr><th>户主</th></tr><tr><td>张</td></tr></table>"));
    QVERIFY(galley);
    const auto rows = galley->segments();
    QCOMPARE(int(rows.size()), 5);
    QVERIFY(!rows[0].header);
    QVERIFY(rows[0].keepWithNext);
    QCOMPARE(rows[1].header->top, rows[0].span.top);
    QCOMPARE(rows[2].header->bottom, rows[0].span.bottom);
    QVERIFY(!rows[3].header && !rows[4].header);
}

void tst_Galley::keepsTheTotalWithTheRowBeforeIt()
{
    auto galley =
        layOut(QStringLiteral("<table><thead><tr><th>h</th></tr></thead><tr><td>1</td></tr>"
                              "<tr><td>2</td></tr><tr><td>合计</td></tr></table>"));
    QVERIFY(galley);
    const auto segments = galley->segments();
    QCOMPARE(int(segments.size()), 4);
    QVERIFY(!segments[1].keepWithNext);
    QVERIFY(segments[2].keepWithNext);
    QVERIFY(!segments[3].keepWithNext);
}

void tst_Galley::breaksLongWordsWithinTheirColumn()
{
    const QString word = QString(300, QLatin1Char('W'));
    auto galley =
        layOut(QStringLiteral("<table width=\"100%\"><tr><td width=\"50%\">%1</td><td>x</td>"
                              "</tr></table>")
                   .arg(word));
    QVERIFY(galley);
    // 300 broad letters need many lines of half the width: the row is tall, the galley is not broad.
    QVERIFY(galley->segments().front().span.height() > fromMillimetres(40));
}

void tst_Galley::paintsOnlyItsStrip()
{
    auto galley = layOut(QStringLiteral("<p>户户户户户户户户</p><p>户户户户户户户户</p>"));
    QVERIFY(galley);
    const auto segments = galley->segments();
    const int first = darkPixels(*galley, segments[0].span);
    const int both = darkPixels(*galley, {segments[0].span.top, segments[1].span.bottom});
    QVERIFY(first > 0);
    QVERIFY2(both > first * 18 / 10 && both < first * 22 / 10, qPrintable(QString::number(both)));
}

void tst_Galley::paintsBoldHeavier()
{
    auto regular = layOut(QStringLiteral("<p>合计</p>"));
    auto bold = layOut(QStringLiteral("<p><b>合计</b></p>"));
    QVERIFY(regular && bold);
    QCOMPARE(bold->height(), regular->height());
    const int thin = darkPixels(*regular, {0, regular->height()});
    const int heavy = darkPixels(*bold, {0, bold->height()});
    QVERIFY2(heavy > thin * 12 / 10, qPrintable(QStringLiteral("%1 %2").arg(thin).arg(heavy)));
}

void tst_Galley::refusesMissingCharacters()
{
    QVERIFY_ERROR(Galley::layOut(QStringLiteral("<p>王&#x1FABF;</p>"), 1000, *m_fonts),
                  ErrorCode::InvalidInput);
}

QTEST_MAIN(tst_Galley)
#include "tst_galley.moc"
