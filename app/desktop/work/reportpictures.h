// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archiveworker.h"
#include "report/pagedocument.h"

#include <QImage>
#include <QPainter>

#include <memory>
#include <vector>

namespace archive {

/// Pages of a report or of forms, as pictures for the screen.
struct ReportPictures
{
    QString number;
    std::vector<QImage> pages;
};

/// Sharp at 150 % on a page as wide as the window, and 8 MB a page.
constexpr int screenResolution = 150;

/// Every page of a document.
template<typename Document>
std::vector<QImage> picturesOf(const Document &document)
{
    std::vector<QImage> pages;
    const auto scale = double(screenResolution) / pageResolution;
    for (int page = 0; page < document.pageCount(); ++page) {
        QImage picture((PageDocument::pageSize() * scale).toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        document.renderPage(&painter, page);
        painter.end();
        pages.push_back(std::move(picture));
    }
    return pages;
}

/// The result is kept beside the delivery, since both threads need it.
template<typename T>
ArchiveWorker::Delivery deliveryOf(const ArchiveWorker::Done<T> &done, Result<T> result)
{
    auto kept = std::make_shared<Result<T>>(std::move(result));
    return [done, kept] {
        done(*kept);
    };
}

} // namespace archive
