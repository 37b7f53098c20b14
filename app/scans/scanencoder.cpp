// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scans/scanencoder.h"

#include "domain/csvtable.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QHash>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace archive {
namespace {

struct ScanText
{
    Q_DECLARE_TR_FUNCTIONS(archive::ScanEncoder)
};

struct ScanLimits
{
    qint64 mostBytes = 0; ///< of the foreign file
    qint64 mostPixels = 0; ///< decoded
    int longestEdge = 0; ///< of what is kept
    qint64 aimedBytes = 0;
    int bestQuality = 0;
    int leastQuality = 0;

    [[nodiscard]] static Result<ScanLimits> shipped()
    {
        ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/scans.csv")));
        ARCHIVE_TRY(rows, table.rows("name,value"));
        QHash<QByteArray, qint64> values;
        for (const auto &row : rows)
            values.insert(row.at(0).toByteArray(), row.at(1).toLongLong());
        const ScanLimits limits{values.value("most_bytes"),
                                values.value("most_pixels"),
                                int(values.value("longest_edge")),
                                values.value("aimed_bytes"),
                                int(values.value("best_quality")),
                                int(values.value("least_quality"))};
        const bool usable = limits.mostBytes > 0 && limits.mostPixels > 0 && limits.longestEdge > 0
            && limits.aimedBytes > 0 && limits.leastQuality > 0
            && limits.bestQuality >= limits.leastQuality;
        if (!usable)
            return table.damaged(0);
        return limits;
    }
};

Error refused(const QString &sentence, const QString &context = {})
{
    return {ErrorCode::InvalidInput, sentence, context};
}

/// By the first bytes: no other decoder is asked, whatever the file is called.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QByteArrayLiteral("png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QByteArrayLiteral("jpeg");
    return {};
}

Result<QImage> decoded(const QByteArray &foreign, const ScanLimits &limits)
{
    if (foreign.size() > limits.mostBytes) {
        constexpr qint64 megabyte = qint64{1024} * 1024;
        return refused(ScanText::tr("The picture has more than %1 MB; scan it in grey at 150 dpi.")
                           .arg(limits.mostBytes / megabyte));
    }
    const auto format = formatOf(foreign);
    if (format.isEmpty()) {
        return refused(
            ScanText::tr("The file is no PNG or JPEG picture; scan or photograph the page."));
    }
    QBuffer buffer;
    buffer.setData(foreign);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    // Before a pixel is decoded: a small file may unfold to a huge picture.
    if (size.isValid() && qint64(size.width()) * size.height() > limits.mostPixels) {
        return refused(ScanText::tr("The picture has %1 × %2 pixels, which is too many; scan it at "
                                    "150 dpi.")
                           .arg(size.width())
                           .arg(size.height()));
    }
    auto image = size.isValid() ? reader.read() : QImage();
    if (image.isNull()) {
        return refused(ScanText::tr("The picture is damaged; scan the page again."),
                       reader.errorString());
    }
    return image;
}

/// Pixels of their own, without the texts, profile and resolution of where they came from.
QImage bare(const QImage &image)
{
    QImage page(image.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.drawImage(QPoint(0, 0), image);
    painter.end();
    return page;
}

Result<void> paintOver(QImage &page, const std::vector<QRect> &masked)
{
    QPainter painter(&page);
    for (const auto &rectangle : masked) {
        if (rectangle.isEmpty() || !page.rect().contains(rectangle)) {
            return refused(ScanText::tr("The masked place is not within the picture of %1 × %2 "
                                        "pixels; give it anew.")
                               .arg(page.width())
                               .arg(page.height()));
        }
        painter.fillRect(rectangle, Qt::black);
    }
    return {};
}

Result<QByteArray> jpegOf(const QImage &page, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, QByteArrayLiteral("jpeg"));
    writer.setQuality(quality);
    if (!writer.write(page)) {
        return Error{ErrorCode::Internal,
                     ScanText::tr("The picture can't be written anew; install the program again."),
                     writer.errorString()};
    }
    return buffer.data();
}

} // namespace

Result<EncodedScan> encodeScan(const QByteArray &foreign, const std::vector<QRect> &masked)
{
    ARCHIVE_TRY(limits, ScanLimits::shipped());
    ARCHIVE_TRY(image, decoded(foreign, limits));
    auto page = bare(image);
    // Before it is made smaller: nothing of what is hidden may blend into its neighbours.
    ARCHIVE_CHECK(paintOver(page, masked));
    if (std::max(page.width(), page.height()) > limits.longestEdge) {
        page = page.scaled(
            limits.longestEdge, limits.longestEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    page = page.convertToFormat(QImage::Format_Grayscale8);
    page.setColorSpace({});
    constexpr int step = 10;
    ARCHIVE_TRY(bytes, jpegOf(page, limits.bestQuality));
    for (auto quality = limits.bestQuality - step;
         bytes.size() > limits.aimedBytes && quality >= limits.leastQuality;
         quality -= step) {
        ARCHIVE_TRY(smaller, jpegOf(page, quality));
        bytes = smaller;
    }
    return EncodedScan{bytes, QStringLiteral("image/jpeg"), page.size()};
}

Result<QRect> maskFromText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{1,6}),(\\d{1,6}),(\\d{1,6})x(\\d{1,6})\\z"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return refused(
            ScanText::tr("“%1” is no place in a picture; give it as X,Y,WIDTHxHEIGHT in pixels.")
                .arg(text.left(40)));
    }
    const auto number = [&match](int part) {
        return match.captured(part).toInt();
    };
    return QRect(number(1), number(2), number(3), number(4));
}

} // namespace archive
