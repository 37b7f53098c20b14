// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/appearancemenu.h"
#include "desktop/style/appearance.h"
#include "desktop/style/appstyle.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "desktop/style/strokepath.h"
#include "support/verify.h"

#include <QImage>
#include <QLabel>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

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
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_style"));
    }
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
        using namespace palette;
        struct Pair
        {
            const char *what = nullptr;
            palette::Role text = palette::text1;
            palette::Role ground = palette::card;
        };
        const Pair pairs[] = {
            {"values on cards", text1, card},
            {"values on the page", text1, window},
            {"captions on the page", text3, window},
            {"captions on cards", text3, card},
            {"table header", text2, header},
            {"placeholder", placeholder, card},
            {"what is switched off", off, window},
            {"primary button that is off", primaryOff, border},
            {"selected row", text1, tint},
            {"caption of a selected row", text3, tint},
            {"button under the mouse", text1, hover},
            {"searched characters", text1, hit},
            {"primary button", onAccent, accent},
            {"primary button under the mouse", onAccent, accentDark},
            {"link", accent, card},
            {"link on the page", accent, window},
            {"chosen tab", accentDark, card},
            {"rail", railText, rail},
            {"rail, open page", onRail, railActive},
            {"rail of a sample", railText, railSample},
            {"rail of a sample, open page", onRail, railSampleActive},
            {"rail for practice", railText, railTraining},
            {"rail for practice, open page", onRail, railTrainingActive},
            {"brand", onRail, brandEnd},
            {"ok chip", ok, okBack},
            {"ok on cards", ok, card},
            {"soft check", warn, warnBack},
            {"soft check under its field", warn, card},
            {"typed in a soft field", text1, softField},
            {"warning", text1, warnBanner},
            {"hard check", bad, badBack},
            {"hard check under its field", bad, card},
            {"typed in a hard field", text1, hardField},
            {"info", info, infoBack},
            {"neutral chip", text2, neutralBack},
        };
        QTest::addColumn<QRgb>("text");
        QTest::addColumn<QRgb>("ground");
        QTest::addColumn<double>("least");
        for (const auto &[what, text, ground] : pairs) {
            QTest::addRow("%s, light", what) << text.light << ground.light << 4.5;
            QTest::addRow("%s, dark", what) << text.dark << ground.dark << 4.5;
            // Words that are switched off need no more than the others' least: WCAG asks nothing of them.
            QTest::addRow("%s, high contrast", what)
                << text.highContrast << ground.highContrast
                << (text.highContrast == primaryOff.highContrast ? 0.0 : 7.0);
        }
    }
    void textIsReadableOnItsGround()
    {
        QFETCH(QRgb, text);
        QFETCH(QRgb, ground);
        QFETCH(double, least);
        QVERIFY2(contrast(text, ground) >= least,
                 qPrintable(QString::number(contrast(text, ground))));
    }

    void bordersOfWhatOneTypesIntoAreSeen_data()
    {
        QTest::addColumn<QRgb>("border");
        QTest::addColumn<QRgb>("ground");
        QTest::newRow("light") << palette::control.light << palette::card.light;
        QTest::newRow("dark") << palette::control.dark << palette::card.dark;
        QTest::newRow("high contrast")
            << palette::control.highContrast << palette::card.highContrast;
    }
    void bordersOfWhatOneTypesIntoAreSeen()
    {
        QFETCH(QRgb, border);
        QFETCH(QRgb, ground);
        QVERIFY(contrast(border, ground) >= 3.0);
    }

    void aThemeIsSeenAtOnceAndRemembered()
    {
        QSettings().clear();
        applyAppStyle(*qApp);
        QLabel label;
        showGlyph(&label, Glyph::Ok, palette::ok, 16);
        label.show();
        const auto before = label.pixmap().toImage();
        AppearanceMenu menu(nullptr);
        const auto actions = menu.actions();
        const auto dark = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text() == QLatin1String("Dark");
        });
        QVERIFY(dark != actions.end());
        (*dark)->trigger();
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(palette::window.dark));
        QVERIFY(qApp->styleSheet().contains(QColor(palette::accent.dark).name()));
        QCoreApplication::processEvents();
        QVERIFY(label.pixmap().toImage() != before);
        QVERIFY(Appearance::kept().theme == Theme::Dark);
        QSettings().clear();
        applyAppStyle(*qApp);
        QVERIFY(palette::theme() == Theme::Light);
    }

    void aSizeThatIsNotOfferedIsNotTaken_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("taken");
        QTest::newRow("offered") << 115 << 115;
        QTest::newRow("nothing kept") << 0 << 100;
        QTest::newRow("absurd") << 4000 << 100;
    }
    void aSizeThatIsNotOfferedIsNotTaken()
    {
        QFETCH(int, kept);
        QFETCH(int, taken);
        QSettings().setValue(QStringLiteral("appearance/size"), kept);
        QCOMPARE(Appearance::kept().sizePercent, taken);
        QSettings().clear();
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
