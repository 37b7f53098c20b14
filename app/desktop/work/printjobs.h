// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archiveworker.h"
#include "report/reportbatch.h"
#include "report/templatepreview.h"
#include "report/villagerun.h"

#include <QImage>

#include <variant>

namespace archive {

/// A village with households, for choosing.
struct VillageChoice
{
    QString code;
    qint64 households = 0;
};

void listVillages(ArchiveWorker &worker,
                  QObject *receiver,
                  ArchiveWorker::Done<std::vector<VillageChoice>> done);

/// Forms or reports of many households.
using PrintWorkOrder = std::variant<VillageOrder, ReportOrder>;

/// Begins to find the households, or finds what was left of the same order. The worker keeps the run; every step is a job of its own, so that
/// other work gets in between, and a stop comes after the step.
void beginPrint(ArchiveWorker &worker,
                QObject *receiver,
                const PrintWorkOrder &order,
                ArchiveWorker::Done<RunProgress> done);
/// The next step, for the file or (with a printer) to the printer; as many are done as there are after the last one. Marks of what is printed go in the same job.
void nextPrint(ArchiveWorker &worker,
               QObject *receiver,
               const std::shared_ptr<QPrinter> &printer,
               ArchiveWorker::Done<RunProgress> done);
/// Writes the file, or says that all went to the printer.
void endPrint(ArchiveWorker &worker,
              QObject *receiver,
              const std::shared_ptr<QPrinter> &printer,
              const QString &path,
              ArchiveWorker::Done<RunOutcome> done);
/// The run is left as it is; ordered again it goes on.
void leavePrint(ArchiveWorker &worker, QObject *receiver);

/// A picture of the first page of what a template makes of invented facts.
void previewTemplate(ArchiveWorker &worker,
                     QObject *receiver,
                     PreviewKind kind,
                     const PrintProfile &profile,
                     ArchiveWorker::Done<QImage> done);

} // namespace archive
