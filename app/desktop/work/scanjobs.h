// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archiveworker.h"

#include <QImage>
#include <QRect>

namespace archive {

/// A foreign picture, and the page that would be kept of it: to be looked through before it is.
struct OpenedScan
{
    QByteArray foreign;
    QString name; ///< of the file, without folder and ending; empty for what was pasted
    QImage page;
    QSize size; ///< of the foreign picture, upright
};

struct KeptScan
{
    QString hash;
    QString name;
    QImage page;
};

/// Reads a picture from a file; InvalidInput for what can't be kept.
void openScanFile(ArchiveWorker &worker,
                  QObject *receiver,
                  const QString &path,
                  ArchiveWorker::Done<OpenedScan> done);
/// The same for a picture that was pasted.
void openScanImage(ArchiveWorker &worker,
                   QObject *receiver,
                   const QImage &image,
                   ArchiveWorker::Done<OpenedScan> done);
/// Keeps the page with these places of it painted over; a record has to name it within the time of grace.
void keepScan(ArchiveWorker &worker,
              QObject *receiver,
              const OpenedScan &scan,
              const std::vector<QRect> &masked,
              ArchiveWorker::Done<KeptScan> done);

/// A record and the scan that it names.
struct NamedScan
{
    KindIndex kind = 0;
    Uid record;
    QString hash;
};

/// The page that a record names: a look.
void readScan(ArchiveWorker &worker,
              QObject *receiver,
              const NamedScan &scan,
              ArchiveWorker::Done<QImage> done);

/// Places of a page of that size in pixels of the picture that it was made of: whatever they touch is in them.
[[nodiscard]] std::vector<QRect>
masksInPicture(const std::vector<QRect> &places, QSize page, QSize picture);

} // namespace archive
