// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportbatch.h"

#include "report/householdpages.h"
#include "report/householdreport.h"
#include "report/templateset.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

namespace archive {

namespace {

constexpr int folderHash = 12;

struct BatchText
{
    Q_DECLARE_TR_FUNCTIONS(archive::ReportBatch)
};

/// The folder is made where it is missing: a mistyped one above it is not.
Result<void> haveFolder(const QString &folder)
{
    const QFileInfo place(folder);
    if (place.isDir() || (!place.exists() && QDir(place.absolutePath()).mkdir(place.fileName())))
        return {};
    return Error{ErrorCode::Io,
                 BatchText::tr("%1 is no folder for the reports, and none can be made there; name "
                               "one that you may write into.")
                     .arg(QDir::toNativeSeparators(folder)),
                 {}};
}

} // namespace

ReportBatch::ReportBatch(Archive &archive, const Session &session, const ReportOrder &order)
    : PrintWork(archive, session, order.scope)
    , m_order(order)
{ }

/// The folder is part of it, since what another one holds is missing in this one.
QString ReportBatch::shape() const
{
    auto shape = QStringLiteral("report ") + codeOf(m_order.recipient);
    if (m_order.folder.isEmpty())
        return shape;
    const QByteArray path = QFileInfo(m_order.folder).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256);
    return shape + QLatin1Char(' ') + QString::fromLatin1(hash.toHex().left(folderHash));
}

Result<ReportBatch>
ReportBatch::open(Archive &archive, const Session &session, const ReportOrder &order)
{
    ReportBatch batch(archive, session, order);
    if (!order.folder.isEmpty())
        ARCHIVE_CHECK(haveFolder(order.folder));
    ARCHIVE_TRY(templates, TemplateSet::load(archive.info().folder, *archive.environment().disk));
    ARCHIVE_CHECK(
        batch.begin(batch.shape(), templates.origin(householdpages::kind().templateNames())));
    return batch;
}

Result<void> ReportBatch::makeOne(const PrintItem &item, QPrinter *printer)
{
    ARCHIVE_TRY(report,
                prepareHouseholdReport(archive(), session(), item.household, m_order.recipient));
    if (printer != nullptr) {
        ARCHIVE_CHECK(report->print(printer, m_order.profile));
    } else {
        ARCHIVE_CHECK(report->writePdf(
            QDir(m_order.folder).filePath(report->number() + QStringLiteral(".pdf"))));
    }
    ARCHIVE_CHECK(markPrinted(item, report->number()));
    m_outcome.pages += report->pageCount();
    countNumber(report->number());
    return {};
}

Result<bool> ReportBatch::workNext(QPrinter *printer)
{
    passPrinted();
    if (item() == nullptr)
        return false;
    const auto made = makeOne(*item(), printer);
    if (!made && !passesOver(made.error()))
        return made.error();
    passItem();
    return true;
}

Result<RunOutcome> ReportBatch::end(QPrinter *printer, const QString &)
{
    return finish(printer != nullptr ? QStringLiteral("printed") : QStringLiteral("written"));
}

} // namespace archive
