// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfwitness.h"
#include "report/qrpainter.h"
#include "support/verify.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace archive;
using namespace archive::test;

class tst_QrPainter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void readsBack_data();
    void readsBack();
    void refusesWhatNoCodeHolds();
    void hasItsFinderPatterns();
};

void tst_QrPainter::readsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one letter") << QStringLiteral("A");
    QTest::newRow("a report") << QStringLiteral(
        "350405-20260429-000318 48213 7c41 90be 22d5 K7QF-2M9X");
    QTest::newRow("Chinese") << QStringLiteral("农户信用档案报告 350405");
    QTest::newRow("long") << QStringLiteral("0123456789abcdef").repeated(12);
}

void tst_QrPainter::readsBack()
{
    QFETCH(QString, text);
    const auto symbol = QrSymbol::encode(text);
    QVERIFY_RESULT(symbol);
    QImage image(600, 600, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    symbol->paint(&painter, QRectF(50, 50, 500, 500));
    painter.end();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("code.png"));
    QVERIFY(image.save(path));
    const Witness zbar = askWitness(QStringLiteral("zbarimg"),
                                    {QStringLiteral("--quiet"), QStringLiteral("--raw"), path});
    QCOMPARE(zbar.exitCode, 0);
    QCOMPARE(QString::fromUtf8(zbar.output).trimmed(), text);
}

void tst_QrPainter::refusesWhatNoCodeHolds()
{
    QVERIFY_ERROR(QrSymbol::encode(QStringLiteral("字").repeated(1000)), ErrorCode::InvalidInput);
}

void tst_QrPainter::hasItsFinderPatterns()
{
    const auto symbol = QrSymbol::encode(QStringLiteral("A"));
    QVERIFY_RESULT(symbol);
    QCOMPARE(symbol->size(), 21);
    const int last = symbol->size() - 1;
    QVERIFY(symbol->isDark(0, 0) && symbol->isDark(last, 0) && symbol->isDark(0, last));
    QVERIFY(!symbol->isDark(1, 1) && symbol->isDark(3, 3));
}

QTEST_MAIN(tst_QrPainter)
#include "tst_qrpainter.moc"
