// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uid.h"
#include "desktop/work/reportjobs.h"

namespace archive {

/// Prints of ratings that tell of a village, a township or a posting, or certify a grade.
enum class Paper : quint8 {
    AppraisalSheet, ///< 村级评议表 of a village's households
    PostingList, ///< 公示名单 of a posting of households
    Certificate, ///< 信用户证书
    VillageApplication, ///< 信用村申报表
    VillageAppraisal, ///< 信用村评议表
    VillagePosting, ///< 公示名单 of a posting of villages
    Plate, ///< 信用村牌匾证书
    TownshipTable, ///< 信用乡镇评定表
};

/// Which print.
struct PaperOrder
{
    Paper paper = Paper::AppraisalSheet;
    QString division; ///< 12 digits; of a print of a place
    Uid record; ///< the posting; of a certificate the household
    int year = 0; ///< of the figures of villages, where they are printed
    QString profile; ///< as VillageProfile::load() takes it
};

/// For people.
[[nodiscard]] QString titleOf(Paper paper);

/// Journals, numbers and makes it. The worker keeps it for saving and printing, as makeReport() does.
void makePaper(ArchiveWorker &worker,
               QObject *receiver,
               const PaperOrder &order,
               ArchiveWorker::Done<ReportPictures> done);

} // namespace archive

Q_DECLARE_METATYPE(archive::PaperOrder)
