// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/scanjobs.h"

#include "scans/scanencoder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <cmath>

namespace archive {
namespace {

// More than any scan may have: a film that was dropped is not read to its end.
constexpr qint64 mostRead = qint64{64} * 1024 * 1024;

struct ScanJobsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::ScanJobs)
};

QSize uprightSize(const QByteArray &foreign)
{
    QBuffer buffer;
    buffer.setData(foreign);
    buffer.open(QIODevice::ReadOnly);
    const QImageReader reader(&buffer);
    const auto size = reader.size();
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90)
        ? size.transposed()
        : size;
}

Result<OpenedScan> opened(const QByteArray &foreign, const QString &name)
{
    ARCHIVE_TRY(encoded, encodeScan(foreign, {}));
    return OpenedScan{foreign, name, QImage::fromData(encoded.bytes), uprightSize(foreign)};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound,
                     ScanJobsText::tr("The file %1 can't be read; choose another.")
                         .arg(QFileInfo(path).fileName()),
                     file.errorString()};
    }
    return file.read(mostRead);
}

} // namespace

void openScanFile(ArchiveWorker &worker,
                  QObject *receiver,
                  const QString &path,
                  ArchiveWorker::Done<OpenedScan> done)
{
    worker.run<OpenedScan>(
        receiver,
        [path](Archive &, const Session &) -> Result<OpenedScan> {
            ARCHIVE_TRY(foreign, readFile(path));
            return opened(foreign, QFileInfo(path).completeBaseName());
        },
        std::move(done));
}

void openScanImage(ArchiveWorker &worker,
                   QObject *receiver,
                   const QImage &image,
                   ArchiveWorker::Done<OpenedScan> done)
{
    worker.run<OpenedScan>(
        receiver,
        [image](Archive &, const Session &) -> Result<OpenedScan> {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "png");
            return opened(buffer.data(), {});
        },
        std::move(done));
}

void keepScan(ArchiveWorker &worker,
              QObject *receiver,
              const OpenedScan &scan,
              const std::vector<QRect> &masked,
              ArchiveWorker::Done<KeptScan> done)
{
    worker.run<KeptScan>(
        receiver,
        [scan, masked](Archive &archive, const Session &session) -> Result<KeptScan> {
            ARCHIVE_TRY(
                encoded,
                encodeScan(scan.foreign, masksInPicture(masked, scan.page.size(), scan.size)));
            ARCHIVE_TRY(hash, archive.files().put(session, encoded.bytes, encoded.mediaType));
            return KeptScan{hash, scan.name, QImage::fromData(encoded.bytes)};
        },
        std::move(done));
}

void readScan(ArchiveWorker &worker,
              QObject *receiver,
              const NamedScan &scan,
              ArchiveWorker::Done<QImage> done)
{
    worker.run<QImage>(
        receiver,
        [scan](Archive &archive, const Session &session) -> Result<QImage> {
            ARCHIVE_TRY(kept, archive.files().get(session, scan.kind, scan.record, scan.hash));
            return QImage::fromData(kept.bytes);
        },
        std::move(done));
}

std::vector<QRect> masksInPicture(const std::vector<QRect> &places, QSize page, QSize picture)
{
    const double scale = double(picture.width()) / std::max(1, page.width());
    std::vector<QRect> masks;
    for (const auto &place : places) {
        const QPoint first(int(std::floor(place.left() * scale)),
                           int(std::floor(place.top() * scale)));
        const QPoint last(int(std::ceil((place.right() + 1) * scale)) - 1,
                          int(std::ceil((place.bottom() + 1) * scale)) - 1);
        const auto mask = QRect(first, last).intersected(QRect(QPoint(0, 0), picture));
        if (!mask.isEmpty())
            masks.push_back(mask);
    }
    return masks;
}

} // namespace archive
