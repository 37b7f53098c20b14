// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/printjobs.h"

#include "desktop/work/printmarks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace archive {

namespace {

constexpr int previewResolution = 110;
constexpr int villageDigits = 12;

Error noForms()
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("archive::PrintPage",
                                        "The print is no longer there; begin it again, and it "
                                        "goes on with the numbers that were given."),
            {}};
}

Result<std::shared_ptr<PrintWork>>
openWork(Archive &archive, const Session &session, const PrintWorkOrder &order)
{
    if (const auto *const forms = std::get_if<VillageOrder>(&order)) {
        ARCHIVE_TRY(run, VillageRun::open(archive, session, *forms));
        return std::shared_ptr<PrintWork>(std::make_shared<VillageRun>(std::move(run)));
    }
    ARCHIVE_TRY(batch, ReportBatch::open(archive, session, std::get<ReportOrder>(order)));
    return std::shared_ptr<PrintWork>(std::make_shared<ReportBatch>(std::move(batch)));
}

bool isOfMarks(const PrintWorkOrder &order)
{
    return std::visit([](const auto &each) { return !each.scope.marked.empty(); }, order);
}

Result<void> unmarkPrinted(ArchiveWorker::Desk &desk)
{
    const auto printed = desk.run->takePrinted();
    return desk.runOfMarks ? printmarks::remove(*desk.archive, printed) : Result<void>();
}

Result<RunProgress> stepOnDesk(ArchiveWorker::Desk &desk, QPrinter *printer)
{
    // Without a session nothing is looked at, and the run is left as it is.
    if (!desk.session)
        desk.run.reset();
    if (!desk.run)
        return noForms();
    if (desk.run->progress().planning) {
        ARCHIVE_CHECK(desk.run->planNext());
        return desk.run->progress();
    }
    ARCHIVE_TRY(made, desk.run->workNext(printer));
    ARCHIVE_CHECK(unmarkPrinted(desk));
    const RunProgress progress = desk.run->progress();
    return made ? progress : RunProgress{progress.total, progress.total};
}

Result<RunOutcome> endOnDesk(ArchiveWorker::Desk &desk, QPrinter *printer, const QString &path)
{
    if (!desk.run || !desk.session)
        return noForms();
    ARCHIVE_TRY(outcome, desk.run->end(printer, path));
    ARCHIVE_CHECK(unmarkPrinted(desk));
    return outcome;
}

Result<QImage> pictureOf(Archive &archive, PreviewKind kind, const PrintProfile &profile)
{
    ARCHIVE_TRY(templates, TemplateSet::load(archive.info().folder, *archive.environment().disk));
    ARCHIVE_TRY(document, previewOf(templates, kind, profile));
    const double scale = double(previewResolution) / pageResolution;
    QImage picture((PageDocument::pageSize() * scale).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    document.renderPage(&painter, 0);
    painter.end();
    return picture;
}

} // namespace

void listVillages(ArchiveWorker &worker,
                  QObject *receiver,
                  ArchiveWorker::Done<std::vector<VillageChoice>> done)
{
    worker.run<std::vector<VillageChoice>>(
        receiver,
        [](Archive &archive, const Session &) -> Result<std::vector<VillageChoice>> {
            ARCHIVE_TRY(
                counts,
                archive.records().countByDivision(archive.info().division.county(), villageDigits));
            std::vector<VillageChoice> villages;
            villages.reserve(counts.size());
            for (const auto &[code, households] : counts)
                villages.push_back({code, households});
            return villages;
        },
        std::move(done));
}

void beginPrint(ArchiveWorker &worker,
                QObject *receiver,
                const PrintWorkOrder &order,
                ArchiveWorker::Done<RunProgress> done)
{
    worker.post(receiver, [order, done = std::move(done)](ArchiveWorker::Desk &desk) {
        auto result = std::make_shared<Result<RunProgress>>(ArchiveWorker::notSignedIn());
        if (desk.session) {
            auto run = openWork(*desk.archive, *desk.session, order);
            if (run) {
                desk.run = *run;
                desk.runOfMarks = isOfMarks(order);
                *result = desk.run->progress();
            } else {
                *result = run.error();
            }
        }
        return ArchiveWorker::Delivery([done, result] { done(*result); });
    });
}

void nextPrint(ArchiveWorker &worker,
               QObject *receiver,
               const std::shared_ptr<QPrinter> &printer,
               ArchiveWorker::Done<RunProgress> done)
{
    worker.post(receiver, [printer, done = std::move(done)](ArchiveWorker::Desk &desk) {
        auto result = std::make_shared<Result<RunProgress>>(stepOnDesk(desk, printer.get()));
        return ArchiveWorker::Delivery([done, result] { done(*result); });
    });
}

void endPrint(ArchiveWorker &worker,
              QObject *receiver,
              const std::shared_ptr<QPrinter> &printer,
              const QString &path,
              ArchiveWorker::Done<RunOutcome> done)
{
    worker.post(receiver, [printer, path, done = std::move(done)](ArchiveWorker::Desk &desk) {
        auto result = std::make_shared<Result<RunOutcome>>(endOnDesk(desk, printer.get(), path));
        desk.run.reset();
        return ArchiveWorker::Delivery([done, result] { done(*result); });
    });
}

void leavePrint(ArchiveWorker &worker, QObject *receiver)
{
    worker.post(receiver, [](ArchiveWorker::Desk &desk) {
        desk.run.reset();
        return ArchiveWorker::Delivery();
    });
}

void previewTemplate(ArchiveWorker &worker,
                     QObject *receiver,
                     PreviewKind kind,
                     const PrintProfile &profile,
                     ArchiveWorker::Done<QImage> done)
{
    worker.post(receiver, [kind, profile, done = std::move(done)](ArchiveWorker::Desk &desk) {
        auto result = std::make_shared<Result<QImage>>(ArchiveWorker::notSignedIn());
        if (desk.archive)
            *result = pictureOf(*desk.archive, kind, profile);
        return ArchiveWorker::Delivery([done, result] { done(*result); });
    });
}

} // namespace archive
