// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archiveworker.h"
#include "desktop/work/reportpictures.h"
#include "report/householdreport.h"
#include "report/printprofile.h"

class QPrinter;

namespace archive {

/// Journals, numbers and makes a household's report. The worker keeps it for saving and printing until the next one.
void makeReport(ArchiveWorker &worker,
                QObject *receiver,
                const Uid &household,
                Recipient recipient,
                ArchiveWorker::Done<ReportPictures> done);

/// The same for the 评分明细单 of the household's newest rating.
void makeReceipt(ArchiveWorker &worker,
                 QObject *receiver,
                 const Uid &household,
                 Recipient recipient,
                 ArchiveWorker::Done<ReportPictures> done);

/// Writes the report that was made last as a PDF; the path is delivered.
void saveReport(ArchiveWorker &worker,
                QObject *receiver,
                const QString &path,
                ArchiveWorker::Done<QString> done);

/// Prints the report that was made last; the printer's name is delivered.
void printReport(ArchiveWorker &worker,
                 QObject *receiver,
                 const std::shared_ptr<QPrinter> &printer,
                 const PrintProfile &profile,
                 ArchiveWorker::Done<QString> done);

/// Makes the consent forms of those whom none in force covers; their numbers and pages are delivered. The worker keeps them for saving and
/// printing.
void makeConsentForms(ArchiveWorker &worker,
                      QObject *receiver,
                      const Uid &household,
                      const PrintProfile &profile,
                      ArchiveWorker::Done<ReportPictures> done);
/// Keeps what waits for a signature, and writes them as a PDF; the path is delivered.
void saveConsentForms(ArchiveWorker &worker,
                      QObject *receiver,
                      const QString &path,
                      ArchiveWorker::Done<QString> done);
/// The same to a printer; its name is delivered.
void printConsentForms(ArchiveWorker &worker,
                       QObject *receiver,
                       const std::shared_ptr<QPrinter> &printer,
                       const PrintProfile &profile,
                       ArchiveWorker::Done<QString> done);

/// Writes the 岗位权限表 as a PDF; the path is delivered.
void savePolicyTable(ArchiveWorker &worker,
                     QObject *receiver,
                     const QString &path,
                     ArchiveWorker::Done<QString> done);

/// Prints the 岗位权限表; the printer's name is delivered.
void printPolicyTable(ArchiveWorker &worker,
                      QObject *receiver,
                      const std::shared_ptr<QPrinter> &printer,
                      const PrintProfile &profile,
                      ArchiveWorker::Done<QString> done);

} // namespace archive
