// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/appstyle.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "desktop/style/strokepath.h"
#include "support/verify.h"

#include <QImage>
#include <QLabel>
#include <QMetaEnum>
#include <QRegularExpression>

#include <cmath>

using namespace archive;

namespace {

double channel(int value)
{
    const double c = value / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour))
        + 0.0722 * channel(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

int inkOf(const QImage &image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    }
    return ink;
}

} // namespace

class tst_Style : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsEveryCommandOfStrokes()
    {
        const auto path =
            parseStrokes(QStringLiteral("M 2 3 L 20 3 C 20 9 9 20 2 20 Z O 12 12 4 R 4 4 8 6 1"));
        QVERIFY_RESULT(path);
        QCOMPARE(path->boundingRect().left(), 2.0);
        QCOMPARE(path->boundingRect().right(), 20.0);
        QVERIFY(path->contains(QPointF(17, 5)));
    }

    void refusesStrokesItCannotRead_data()
    {
        QTest::addColumn<QString>("strokes");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown command")
            << QStringLiteral("M 1 1 Q 2 2 3 3") << QStringLiteral("Q");
        QTest::newRow("number is missing") << QStringLiteral("M 1") << QStringLiteral("M");
        QTest::newRow("letter for a number") << QStringLiteral("M 1 b") << QStringLiteral("b");
        QTest::newRow("number without command") << QStringLiteral("1 2") << QStringLiteral("1");
    }
    void refusesStrokesItCannotRead()
    {
        QFETCH(QString, strokes);
        QFETCH(QString, word);
        const auto path = parseStrokes(strokes);
        QVERIFY_ERROR(path, ErrorCode::InvalidInput);
        QCOMPARE(path.error().context, word);
    }

    void everyGlyphHasStrokesWithinTheGrid_data()
    {
        QTest::addColumn<int>("glyph");
        const auto glyphs = QMetaEnum::fromType<Glyph>();
        for (int i = 0; i < glyphs.keyCount(); ++i)
            QTest::newRow(glyphs.key(i)) << glyphs.value(i);
    }
    void everyGlyphHasStrokesWithinTheGrid()
    {
        QFETCH(int, glyph);
        const auto path = glyphPath(static_cast<Glyph>(glyph));
        QVERIFY(!path.isEmpty());
        // A stroke along one axis has a box without area, which no rectangle contains.
        const auto box = path.boundingRect();
        QVERIFY(box.left() >= 0 && box.top() >= 0 && box.right() <= 24 && box.bottom() <= 24);
    }

    void iconsAreDrawnAtAnySizeAndDimWhenDisabled()
    {
        const auto icon = glyphIcon(Glyph::Save, palette::accent);
        const auto small = icon.pixmap(QSize(14, 14)).toImage();
        const auto large = icon.pixmap(QSize(96, 96)).toImage();
        QCOMPARE(small.size(), QSize(14, 14));
        QVERIFY(inkOf(small) > 20);
        QVERIFY(inkOf(large) > 10 * inkOf(small));
        const auto dim = icon.pixmap(QSize(96, 96), QIcon::Disabled).toImage();
        QVERIFY(dim != large);
    }

    void theStyleSheetKnowsAllItsColours()
    {
        const auto sheet = appStyleSheet();
        QVERIFY(sheet.contains(QColor(palette::accent).name()));
        static const QRegularExpression token(QStringLiteral("@\\w+@"));
        const auto left = token.match(sheet);
        QVERIFY2(!left.hasMatch(), qPrintable(left.captured()));
    }

    void textIsReadableOnItsGround_data()
    {
        QTest::addColumn<QRgb>("text");
        QTest::addColumn<QRgb>("ground");
        QTest::newRow("values on cards") << palette::text1 << palette::card;
        QTest::newRow("captions on the page") << palette::text3 << palette::window;
        QTest::newRow("table header") << palette::text2 << palette::header;
        QTest::newRow("placeholder") << palette::placeholder << palette::card;
        QTest::newRow("selected row") << palette::text1 << palette::tint;
        QTest::newRow("searched characters") << palette::text1 << palette::hit;
        QTest::newRow("primary button") << palette::card << palette::accent;
        QTest::newRow("rail") << palette::railText << palette::rail;
        QTest::newRow("rail, open page") << palette::card << palette::railActive;
        QTest::newRow("rail of a sample") << palette::railText << palette::railSample;
        QTest::newRow("ok chip") << palette::ok << palette::okBack;
        QTest::newRow("soft check") << palette::warn << palette::warnBack;
        QTest::newRow("hard check") << palette::bad << palette::badBack;
        QTest::newRow("info") << palette::info << palette::infoBack;
    }
    void textIsReadableOnItsGround()
    {
        QFETCH(QRgb, text);
        QFETCH(QRgb, ground);
        QVERIFY2(contrast(text, ground) >= 4.5,
                 qPrintable(QString::number(contrast(text, ground))));
    }

    void aStylePropertyTakesEffectAtOnce()
    {
        applyAppStyle(*qApp);
        QLabel label;
        label.ensurePolished();
        const auto plain = label.font().pixelSize();
        setStyleProperty(&label, "role", QStringLiteral("title"));
        label.ensurePolished();
        QVERIFY(label.font().pixelSize() > plain);
        setStyleProperty(&label, "role", {});
        QCOMPARE(label.font().pixelSize(), plain);
    }
};

QTEST_MAIN(tst_Style)
#include "tst_style.moc"
