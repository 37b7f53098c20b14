// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archiveworker.h"
#include "report/householdreport.h"

#include <QImage>

class QPrinter;

namespace archive {

/// A report's pages as pictures for the screen.
struct ReportPictures
{
    QString number;
    std::vector<QImage> pages;
};

/// Journals, numbers and makes a household's report. The worker keeps it for saving and printing until the next one.
void makeReport(ArchiveWorker &worker,
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
                 ArchiveWorker::Done<QString> done);

} // namespace archive
