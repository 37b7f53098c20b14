// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/borderpainter.h"
#include "report/galley.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QtTest>

#include <functional>

using namespace archive;

using Painting = std::function<void(QPainter &)>;

Q_DECLARE_METATYPE(Painting)

/// Hair lines come last and joined; everything else is painted as it would be without this.
class tst_BorderPainter : public QObject
{
    Q_OBJECT

private:
    static QImage paper()
    {
        QImage image(120, 120, QImage::Format_RGB32);
        image.fill(Qt::white);
        return image;
    }
    static QImage straight(const Painting &paint)
    {
        auto image = paper();
        QPainter painter(&image);
        paint(painter);
        return image;
    }
    static QImage gathered(const Painting &paint)
    {
        auto image = paper();
        QPainter painter(&image);
        BorderPainter borders(&painter);
        QPainter gathering(&borders);
        paint(gathering);
        gathering.end();
        borders.paintLines();
        return image;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsNoLineIsPaintedAsItIs_data()
    {
        QTest::addColumn<Painting>("paint");
        QTest::newRow("fill") << Painting(
            [](QPainter &p) { p.fillRect(QRectF(10, 10, 60, 50), Qt::darkCyan); });
        QTest::newRow("outline") << Painting([](QPainter &p) { p.drawRect(10, 10, 60, 50); });
        QTest::newRow("path") << Painting([](QPainter &p) {
            QPainterPath path;
            path.addEllipse(20, 20, 70, 40);
            p.fillPath(path, Qt::red);
        });
        QTest::newRow("polyline") << Painting([](QPainter &p) {
            const QPolygonF points{{5, 5}, {100, 20}, {30, 90}};
            p.drawPolyline(points);
        });
        QTest::newRow("polygon") << Painting([](QPainter &p) {
            p.setBrush(Qt::blue);
            p.drawPolygon(QPolygonF{{5, 5}, {100, 20}, {30, 90}}, Qt::WindingFill);
        });
        QTest::newRow("line") << Painting(
            [](QPainter &p) { p.drawLine(QPointF(5, 5), QPointF(100, 90)); });
        QTest::newRow("text") << Painting(
            [](QPainter &p) { p.drawText(QPointF(10, 60), QStringLiteral("Archive 档案")); });
        QTest::newRow("image") << Painting([](QPainter &p) {
            QImage image(20, 20, QImage::Format_RGB32);
            image.fill(Qt::green);
            p.drawImage(QPointF(30, 30), image);
        });
        QTest::newRow("clip") << Painting([](QPainter &p) {
            p.setClipRect(QRectF(0, 0, 50, 50));
            p.fillRect(QRectF(10, 10, 90, 90), Qt::magenta);
        });
        QTest::newRow("turned") << Painting([](QPainter &p) {
            p.translate(60, 60);
            p.rotate(90);
            p.fillRect(QRectF(-40, -20, 80, 40), Qt::darkGreen);
        });
        QTest::newRow("faint") << Painting([](QPainter &p) {
            p.setOpacity(0.5);
            p.fillRect(QRectF(10, 10, 60, 50), Qt::black);
        });
    }
    void whatIsNoLineIsPaintedAsItIs()
    {
        QFETCH(Painting, paint);
        const auto expected = straight(paint);
        QVERIFY(expected != paper());
        QCOMPARE(gathered(paint), expected);
    }

    void linesAreOnTopOfWhatCameAfterThem()
    {
        const auto image = gathered([](QPainter &painter) {
            painter.fillRect(QRectF(10, 50, 100, 6), Qt::black);
            painter.fillRect(QRectF(10, 30, 100, 50), Qt::yellow);
        });
        QCOMPARE(image.pixelColor(60, 53), QColor(Qt::black));
        QCOMPARE(image.pixelColor(60, 40), QColor(Qt::yellow));
    }

    void piecesOfALineAreOne_data()
    {
        QTest::addColumn<QList<QRectF>>("pieces");
        QTest::addColumn<QList<QRectF>>("painted");
        const QRectF left(10, 20, 30, 6);
        QTest::newRow("level") << QList<QRectF>{left, {46.5, 20, 30, 6}}
                               << QList<QRectF>{{9, 20, 68.5, 6}};
        QTest::newRow("twice the same")
            << QList<QRectF>{left, left} << QList<QRectF>{{9, 20, 32, 6}};
        QTest::newRow("in any order") << QList<QRectF>{{46.5, 20, 30, 6}, {10, 40, 20, 6}, left}
                                      << QList<QRectF>{{9, 20, 68.5, 6}, {9, 40, 22, 6}};
        QTest::newRow("upright") << QList<QRectF>{{20, 10, 6, 30}, {20, 46.5, 6, 30}}
                                 << QList<QRectF>{{20, 9, 6, 68.5}};
        QTest::newRow("with a gap") << QList<QRectF>{left, {80, 20, 20, 6}}
                                    << QList<QRectF>{{9, 20, 32, 6}, {79, 20, 22, 6}};
        QTest::newRow("of another weight") << QList<QRectF>{left, {46.5, 20, 30, 8}}
                                           << QList<QRectF>{{9, 20, 32, 6}, {45.5, 20, 32, 8}};
    }
    void piecesOfALineAreOne()
    {
        QFETCH(QList<QRectF>, pieces);
        QFETCH(QList<QRectF>, painted);
        const auto image = gathered([&pieces](QPainter &painter) {
            for (const QRectF &piece : pieces)
                painter.fillRect(piece, Qt::black);
        });
        const auto expected = straight([&painted](QPainter &painter) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::black);
            painter.drawRects(painted);
        });
        QCOMPARE(image, expected);
    }

    void colourAndPlaceOfALineStay()
    {
        const auto image = gathered([](QPainter &painter) {
            painter.save();
            painter.translate(0, 30);
            painter.fillRect(QRectF(10, 10, 50, 6), Qt::red);
            painter.restore();
            painter.fillRect(QRectF(10, 80, 50, 6), Qt::blue);
        });
        QCOMPARE(image.pixelColor(30, 43), QColor(Qt::red));
        QCOMPARE(image.pixelColor(30, 83), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(30, 13), QColor(Qt::white));
    }

    void theTargetIsLeftAsItWas()
    {
        auto image = paper();
        QPainter painter(&image);
        painter.translate(7, 9);
        painter.setPen(Qt::red);
        painter.setBrush(Qt::green);
        const auto transform = painter.transform();
        BorderPainter borders(&painter);
        QPainter gathering(&borders);
        gathering.translate(3, 3);
        gathering.setClipRect(QRectF(0, 0, 5, 5));
        gathering.fillRect(QRectF(0, 0, 50, 6), Qt::black);
        gathering.end();
        borders.paintLines();
        QCOMPARE(painter.transform(), transform);
        QCOMPARE(painter.pen().color(), QColor(Qt::red));
        QCOMPARE(painter.brush().color(), QColor(Qt::green));
        QVERIFY(!painter.hasClipping());
    }
};

QTEST_MAIN(tst_BorderPainter)
#include "tst_borderpainter.moc"
