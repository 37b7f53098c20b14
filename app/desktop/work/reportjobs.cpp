// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/reportjobs.h"

#include "report/consentforms.h"
#include "report/policytable.h"
#include "report/ratingpaper.h"

#include <QCoreApplication>
#include <QPrinter>

namespace archive {

namespace {

Result<ReportPictures>
makeOnDesk(ArchiveWorker::Desk &desk, const Uid &household, Recipient recipient)
{
    if (!desk.session)
        return ArchiveWorker::notSignedIn();
    ARCHIVE_TRY(report, prepareHouseholdReport(*desk.archive, *desk.session, household, recipient));
    desk.report = std::move(report);
    return ReportPictures{desk.report->number(), picturesOf(*desk.report)};
}

Result<ReportPictures>
makeReceiptOnDesk(ArchiveWorker::Desk &desk, const Uid &household, Recipient recipient)
{
    if (!desk.session)
        return ArchiveWorker::notSignedIn();
    auto &archive = *desk.archive;
    ARCHIVE_TRY(set, RatingSet::load(archive.info().folder, *archive.environment().disk));
    ARCHIVE_TRY(rating, newestRatingOf(archive, *desk.session, household));
    ARCHIVE_TRY(report, prepareRatingPaper(archive, *desk.session, set, rating, recipient));
    desk.report = std::move(report);
    return ReportPictures{desk.report->number(), picturesOf(*desk.report)};
}

Error noReport()
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("archive::ReportPreview", "Make the report first."),
            {}};
}

Result<ReportPictures>
makeConsentsOnDesk(ArchiveWorker::Desk &desk, const Uid &household, const PrintProfile &profile)
{
    desk.consents.reset();
    if (!desk.session)
        return ArchiveWorker::notSignedIn();
    ARCHIVE_TRY(forms, ConsentForms::prepare(*desk.archive, *desk.session, household, profile));
    desk.consents = std::move(forms);
    return ReportPictures{desk.consents->numbers().join(QStringLiteral(", ")),
                          picturesOf(*desk.consents)};
}

/// None without a session: what is on the desk is another's then.
template<typename Document>
Result<Document *> onDesk(const ArchiveWorker::Desk &desk,
                          const std::shared_ptr<Document> &document)
{
    return desk.session && document ? Result<Document *>(document.get()) : noReport();
}

/// Does it on the worker's thread; `told` is delivered when it is done.
void postAct(ArchiveWorker &worker,
             QObject *receiver,
             const QString &told,
             std::function<Result<void>(ArchiveWorker::Desk &desk)> act,
             ArchiveWorker::Done<QString> done)
{
    worker.post(receiver,
                [told, act = std::move(act), done = std::move(done)](ArchiveWorker::Desk &desk) {
                    const auto acted = act(desk);
                    return deliveryOf(done, acted ? Result<QString>(told) : acted.error());
                });
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

void makeReceipt(ArchiveWorker &worker,
                 QObject *receiver,
                 const Uid &household,
                 Recipient recipient,
                 ArchiveWorker::Done<ReportPictures> done)
{
    worker.post(receiver,
                [household, recipient, done = std::move(done)](ArchiveWorker::Desk &desk) {
                    return deliveryOf(done, makeReceiptOnDesk(desk, household, recipient));
                });
}

void saveReport(ArchiveWorker &worker,
                QObject *receiver,
                const QString &path,
                ArchiveWorker::Done<QString> done)
{
    postAct(
        worker,
        receiver,
        path,
        [path](ArchiveWorker::Desk &desk) -> Result<void> {
            ARCHIVE_TRY(report, onDesk(desk, desk.report));
            return report->writePdf(path);
        },
        std::move(done));
}

void printReport(ArchiveWorker &worker,
                 QObject *receiver,
                 const std::shared_ptr<QPrinter> &printer,
                 const PrintProfile &profile,
                 ArchiveWorker::Done<QString> done)
{
    postAct(
        worker,
        receiver,
        printer->printerName(),
        [printer, profile](ArchiveWorker::Desk &desk) -> Result<void> {
            ARCHIVE_TRY(report, onDesk(desk, desk.report));
            return report->print(printer.get(), profile);
        },
        std::move(done));
}

void makeConsentForms(ArchiveWorker &worker,
                      QObject *receiver,
                      const Uid &household,
                      const PrintProfile &profile,
                      ArchiveWorker::Done<ReportPictures> done)
{
    worker.post(receiver, [household, profile, done = std::move(done)](ArchiveWorker::Desk &desk) {
        return deliveryOf(done, makeConsentsOnDesk(desk, household, profile));
    });
}

void saveConsentForms(ArchiveWorker &worker,
                      QObject *receiver,
                      const QString &path,
                      ArchiveWorker::Done<QString> done)
{
    postAct(
        worker,
        receiver,
        path,
        [path](ArchiveWorker::Desk &desk) -> Result<void> {
            ARCHIVE_TRY(forms, onDesk(desk, desk.consents));
            return forms->writePdf(path);
        },
        std::move(done));
}

void printConsentForms(ArchiveWorker &worker,
                       QObject *receiver,
                       const std::shared_ptr<QPrinter> &printer,
                       const PrintProfile &profile,
                       ArchiveWorker::Done<QString> done)
{
    postAct(
        worker,
        receiver,
        printer->printerName(),
        [printer, profile](ArchiveWorker::Desk &desk) -> Result<void> {
            ARCHIVE_TRY(forms, onDesk(desk, desk.consents));
            return forms->print(printer.get(), profile);
        },
        std::move(done));
}

void savePolicyTable(ArchiveWorker &worker,
                     QObject *receiver,
                     const QString &path,
                     ArchiveWorker::Done<QString> done)
{
    worker.run<QString>(
        receiver,
        [path](Archive &archive, const Session &) -> Result<QString> {
            ARCHIVE_TRY(table, preparePolicyTable(archive));
            ARCHIVE_CHECK(table->writePdf(path));
            return path;
        },
        std::move(done));
}

void printPolicyTable(ArchiveWorker &worker,
                      QObject *receiver,
                      const std::shared_ptr<QPrinter> &printer,
                      const PrintProfile &profile,
                      ArchiveWorker::Done<QString> done)
{
    worker.run<QString>(
        receiver,
        [printer, profile](Archive &archive, const Session &) -> Result<QString> {
            ARCHIVE_TRY(table, preparePolicyTable(archive));
            ARCHIVE_CHECK(table->print(printer.get(), profile));
            return printer->printerName();
        },
        std::move(done));
}

} // namespace archive
