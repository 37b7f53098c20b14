// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/barescan.h"
#include "scans/scanencoder.h"
#include "support/barescans.h"
#include "support/foreignscan.h"
#include "support/verify.h"

#include <QColorSpace>
#include <QImageReader>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

constexpr qint64 manyPixels = 20'000'000;

QImage decodedOf(const EncodedScan &scan)
{
    return QImage::fromData(scan.bytes, "jpeg");
}

} // namespace

/// A foreign picture becomes one of ours: what it shows stays, what it tells goes, what is to be hidden is gone.
class tst_ScanEncoder : public QObject
{
    Q_OBJECT

private slots:
    /// The decoders speak about damaged files; nobody else may.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!.*(JPEG|libpng)).*$")));
    }

    void whatAFileTellsIsLeftBehind_data()
    {
        QTest::addColumn<QByteArray>("foreign");
        QTest::newRow("a JPEG with EXIF, comment and thumbnail") << withSecrets(jpegOf(page()));
        QTest::newRow("a PNG with texts") << pngWithText(page());
    }
    void whatAFileTellsIsLeftBehind()
    {
        QFETCH(QByteArray, foreign);
        QVERIFY(foreign.contains(secretWord()));
        QVERIFY_ERROR(checkBareScan(foreign, mediaTypeOf(foreign), manyPixels),
                      ErrorCode::InvalidInput);
        const auto scan = encodeScan(foreign, {});
        QVERIFY_RESULT(scan);
        QVERIFY(!scan->bytes.contains(secretWord()));
        QVERIFY(!scan->bytes.contains("Exif"));
        QVERIFY_RESULT(checkBareScan(scan->bytes, scan->mediaType, manyPixels));
        const auto image = decodedOf(*scan);
        QCOMPARE(image.size(), page().size());
        QVERIFY(image.textKeys().isEmpty());
        // The text of the page is still dark on light.
        QVERIFY(qGray(image.pixel(darkPlace())) < 80);
        QVERIFY(qGray(image.pixel(lightPlace())) > 200);
    }

    void theGivenPlacesAreGone()
    {
        const auto scan = encodeScan(jpegOf(page()), {thumbPrint()});
        QVERIFY_RESULT(scan);
        const auto image = decodedOf(*scan);
        for (int y = thumbPrint().top(); y <= thumbPrint().bottom(); ++y) {
            for (int x = thumbPrint().left(); x <= thumbPrint().right(); ++x)
                QVERIFY2(qGray(image.pixel(x, y)) < 48, qPrintable(QString::number(y)));
        }
        QVERIFY(qGray(image.pixel(lightPlace())) > 200);
    }

    void aMaskThatHidesNothingIsRefused_data()
    {
        QTest::addColumn<QRect>("mask");
        QTest::newRow("empty") << QRect(10, 10, 0, 20);
        QTest::newRow("outside") << QRect(5000, 10, 20, 20);
        QTest::newRow("across the border") << QRect(page().width() - 5, 10, 20, 20);
        QTest::newRow("negative") << QRect(-5, 10, 20, 20);
    }
    void aMaskThatHidesNothingIsRefused()
    {
        QFETCH(QRect, mask);
        QVERIFY_ERROR(encodeScan(jpegOf(page()), {mask}), ErrorCode::InvalidInput);
    }

    void theMaskIsOfThePictureAsItIsSeen()
    {
        // Turned by a quarter, as cameras do: the mask is meant upright.
        const auto scan = encodeScan(turned(jpegOf(page())), {QRect(0, 0, 40, 40)});
        QVERIFY_RESULT(scan);
        QCOMPARE(scan->size, page().size().transposed());
        const auto image = decodedOf(*scan);
        QVERIFY(qGray(image.pixel(20, 20)) < 48);
    }

    void aLargePageIsMadeSmallAndGrey()
    {
        auto large = page().scaled(3508, 2480);
        const auto scan = encodeScan(jpegOf(large), {QRect(0, 0, 400, 400)});
        QVERIFY_RESULT(scan);
        QCOMPARE(std::max(scan->size.width(), scan->size.height()), 1754);
        QVERIFY(scan->bytes.size() <= 153'600);
        QVERIFY(decodedOf(*scan).isGrayscale());
        QVERIFY(qGray(decodedOf(*scan).pixel(100, 100)) < 48);
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("foreign");
        const auto whole = jpegOf(page());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("%PDF-1.4 no picture");
        QTest::newRow("a GIF") << QByteArray("GIF89a\x01\x00\x01\x00", 10);
        QTest::newRow("cut off in its head") << whole.left(40);
        QTest::newRow("a PNG that says it is huge") << hugePng();
        QTest::newRow("a PNG without pixels") << pngOf(page()).left(60);
    }
    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, foreign);
        QVERIFY_ERROR(encodeScan(foreign, {}), ErrorCode::InvalidInput);
    }

    void onlyBarePicturesPass_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("bare");
        const auto png = bareScan("grey pixels");
        const auto jpeg = encodeScan(jpegOf(page()), {})->bytes;
        QTest::newRow("a PNG") << png << true;
        QTest::newRow("a JPEG") << jpeg << true;
        QTest::newRow("a PNG with something behind it") << png + "x" << false;
        QTest::newRow("a JPEG with something behind it") << jpeg + "x" << false;
        QTest::newRow("a PNG that is cut off") << png.chopped(1) << false;
        QTest::newRow("a JPEG that is cut off") << jpeg.chopped(1) << false;
        auto wrong = png;
        wrong[20] = char(wrong.at(20) ^ 1);
        QTest::newRow("a PNG with a wrong checksum") << wrong << false;
        auto text = png;
        text.insert(33, pngPart("tEXt", "Author\0Wang"));
        QTest::newRow("a PNG with a text") << text << false;
        auto comment = jpeg;
        comment.insert(2,
                       QByteArray("\xff\xfe\x00\x06"
                                  "Wang",
                                  8));
        QTest::newRow("a JPEG with a comment") << comment << false;
        QTest::newRow("a JPEG with EXIF") << withSecrets(jpeg) << false;
        QTest::newRow("a huge PNG") << hugePng() << false;
    }
    void onlyBarePicturesPass()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, bare);
        const auto checked = checkBareScan(bytes, mediaTypeOf(bytes), manyPixels);
        if (bare) {
            QVERIFY_RESULT(checked);
        } else {
            QVERIFY_ERROR(checked, ErrorCode::InvalidInput);
        }
    }

    void everyTruncationOfAJpegIsRefused()
    {
        const auto whole = encodeScan(jpegOf(page()), {})->bytes;
        for (qsizetype size = 0; size < whole.size(); size += 7)
            QVERIFY(!checkBareScan(whole.left(size), QStringLiteral("image/jpeg"), manyPixels));
    }

    void masksAreReadFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QRect>("mask");
        QTest::newRow("a place") << QStringLiteral("10,20,300x40") << QRect(10, 20, 300, 40);
        for (const auto *wrong : {"", "10,20", "10,20,300,40", "-1,2,3x4", "a,b,cxd", "1,2,3x4x5"})
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << QRect();
    }
    void masksAreReadFromText()
    {
        QFETCH(QString, text);
        QFETCH(QRect, mask);
        const auto read = maskFromText(text);
        QCOMPARE(read.ok(), !mask.isNull());
        if (read)
            QCOMPARE(*read, mask);
    }
};

QTEST_GUILESS_MAIN(tst_ScanEncoder)
#include "tst_scanencoder.moc"
