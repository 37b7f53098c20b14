// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/reportjobs.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace archive {

namespace {

// Sharp at 150 % on a page as wide as the window, and 8 MB a page.
constexpr int screenResolution = 150;

ReportPictures picturesOf(const ReportDocument &report)
{
    ReportPictures pictures{report.number(), {}};
    const auto scale = double(screenResolution) / pageResolution;
    for (int page = 0; page < report.pageCount(); ++page) {
        QImage picture((ReportDocument::pageSize() * scale).toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        report.renderPage(&painter, page);
        painter.end();
        pictures.pages.push_back(std::move(picture));
    }
    return pictures;
}

Result<ReportPictures>
makeOnDesk(ArchiveWorker::Desk &desk, const Uid &household, Recipient recipient)
{
    if (!desk.session)
        return ArchiveWorker::notSignedIn();
    ARCHIVE_TRY(report, prepareHouseholdReport(*desk.archive, *desk.session, household, recipient));
    desk.report = std::move(report);
    return picturesOf(*desk.report);
}

Error noReport()
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("archive::ReportPreview", "Make the report first."),
            {}};
}

// The result is kept beside the delivery, since both threads need it.
template<typename T>
ArchiveWorker::Delivery deliveryOf(const ArchiveWorker::Done<T> &done, Result<T> result)
{
    auto kept = std::make_shared<Result<T>>(std::move(result));
    return [done, kept] {
        done(*kept);
    };
}

} // namespace

void makeReport(ArchiveWorker &worker,
                QObject *receiver,
                const Uid &household,
                Recipient recipient,
                ArchiveWorker::Done<ReportPictures> done)
{
    worker.post(receiver,
                [household, recipient, done = std::move(done)](ArchiveWorker::Desk &desk) {
                    return deliveryOf(done, makeOnDesk(desk, household, recipient));
                });
}

void saveReport(ArchiveWorker &worker,
                QObject *receiver,
                const QString &path,
                ArchiveWorker::Done<QString> done)
{
    worker.post(receiver, [path, done = std::move(done)](ArchiveWorker::Desk &desk) {
        Result<QString> result(path);
        if (!desk.report) {
            result = noReport();
        } else if (const auto written = desk.report->writePdf(path); !written) {
            result = written.error();
        }
        return deliveryOf(done, std::move(result));
    });
}

void printReport(ArchiveWorker &worker,
                 QObject *receiver,
                 const std::shared_ptr<QPrinter> &printer,
                 ArchiveWorker::Done<QString> done)
{
    worker.post(receiver, [printer, done = std::move(done)](ArchiveWorker::Desk &desk) {
        Result<QString> result(printer->printerName());
        if (!desk.report) {
            result = noReport();
        } else if (const auto printed = desk.report->print(printer.get()); !printed) {
            result = printed.error();
        }
        return deliveryOf(done, std::move(result));
    });
}

} // namespace archive
