// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/paperjobs.h"

#include "report/ratinglists.h"
#include "report/townshippaper.h"
#include "report/villagelists.h"
#include "report/villagepaper.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Paper)
};

using Made = Result<std::unique_ptr<ReportDocument>>;

Made certificateOf(Archive &archive, const Session &session, const Uid &household)
{
    ARCHIVE_TRY(rating, decidedRatingOf(archive, session, household));
    return prepareCertificate(archive, session, rating);
}

/// Prints of figures, by the profile that the window shows them by.
Made figuresOn(Archive &archive, const Session &session, const PaperOrder &order)
{
    ARCHIVE_TRY(place, DivisionCode::parse(order.division));
    ARCHIVE_TRY(
        profile,
        VillageProfile::load(archive.info().folder, *archive.environment().disk, order.profile));
    if (order.paper == Paper::VillageApplication)
        return prepareVillageApplication(archive, session, profile, place, order.year);
    if (order.paper == Paper::VillageAppraisal)
        return prepareVillageAppraisal(archive, session, profile, place, order.year);
    return prepareTownshipTable(archive, session, profile, place, order.year);
}

Made prepared(Archive &archive, const Session &session, const PaperOrder &order)
{
    switch (order.paper) {
    case Paper::PostingList:
        return preparePostingList(archive, session, order.record);
    case Paper::Certificate:
        return certificateOf(archive, session, order.record);
    case Paper::VillagePosting:
        return prepareVillagePosting(archive, session, order.record);
    case Paper::VillageApplication:
    case Paper::VillageAppraisal:
    case Paper::TownshipTable:
        return figuresOn(archive, session, order);
    case Paper::AppraisalSheet:
    case Paper::Plate:
        break;
    }
    ARCHIVE_TRY(village, DivisionCode::parse(order.division));
    return order.paper == Paper::Plate ? preparePlate(archive, session, village)
                                       : prepareAppraisalSheet(archive, session, village);
}

Result<ReportPictures> makeOrderOnDesk(ArchiveWorker::Desk &desk, const PaperOrder &order)
{
    if (!desk.session)
        return ArchiveWorker::notSignedIn();
    ARCHIVE_TRY(paper, prepared(*desk.archive, *desk.session, order));
    desk.report = std::move(paper);
    return ReportPictures{desk.report->number(), picturesOf(*desk.report)};
}

} // namespace

QString titleOf(Paper paper)
{
    switch (paper) {
    case Paper::AppraisalSheet:
        return PaperText::tr("Appraisal sheet of households");
    case Paper::PostingList:
        return PaperText::tr("Posting list of households");
    case Paper::Certificate:
        return PaperText::tr("Certificate of the grade");
    case Paper::VillageApplication:
        return PaperText::tr("Application of the village");
    case Paper::VillageAppraisal:
        return PaperText::tr("Appraisal sheet of the village");
    case Paper::VillagePosting:
        return PaperText::tr("Posting list of villages");
    case Paper::Plate:
        return PaperText::tr("Certificate of the plate");
    case Paper::TownshipTable:
        break;
    }
    return PaperText::tr("Table of the township");
}

void makePaper(ArchiveWorker &worker,
               QObject *receiver,
               const PaperOrder &order,
               ArchiveWorker::Done<ReportPictures> done)
{
    worker.post(receiver, [order, done = std::move(done)](ArchiveWorker::Desk &desk) {
        return deliveryOf(done, makeOrderOnDesk(desk, order));
    });
}

} // namespace archive
