// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/reportpreview.h"

#include "desktop/pages/allpages.h"
#include "desktop/printerchoice.h"
#include "desktop/prompts.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "ui_reportpreview.h"

#include <QDir>
#include <QScrollBar>
#include <QStandardPaths>

namespace archive {

ReportPreview::ReportPreview(ArchiveWorker &worker, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_worker(worker)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::ReportPreview>())
{
    m_ui->setupUi(this);
    m_ui->back->setIcon(glyphIcon(Glyph::ChevLeft));
    m_ui->previous->setIcon(glyphIcon(Glyph::ChevLeft));
    m_ui->next->setIcon(glyphIcon(Glyph::ChevRight));
    m_ui->printPages->setIcon(glyphIcon(Glyph::Printer));
    m_ui->savePdf->setIcon(glyphIcon(Glyph::Save));
    m_ui->make->setIcon(glyphIcon(Glyph::Doc, palette::onAccent));
    const std::pair<Recipient, QString> recipients[] = {
        {Recipient::Own, tr("this institution's own decision")},
        {Recipient::Person, tr("the person")},
        {Recipient::Authority, tr("a lawful authority")},
        {Recipient::Objection, tr("the file of an objection")},
    };
    for (const auto &[recipient, title] : recipients)
        m_ui->recipient->addItem(title, static_cast<int>(recipient));
    connect(m_ui->back, &QPushButton::clicked, this, &ReportPreview::left);
    connect(m_ui->make, &QPushButton::clicked, this, &ReportPreview::make);
    connect(m_ui->previous, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_ui->next, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
    connect(m_ui->savePdf, &QPushButton::clicked, this, &ReportPreview::savePdf);
    connect(m_ui->printPages, &QPushButton::clicked, this, &ReportPreview::print);
}

ReportPreview::~ReportPreview() = default;

PageEntry ReportPreview::entry()
{
    return {pagenames::report(),
            Glyph::Printer,
            {},
            [](const OpenArchive &archive, const WorkPurpose &work) {
                const auto rights = rightsOf(archive, work);
                return rights.print || rights.printRatings;
            },
            [](const PageContext &context, QWidget *parent) {
                return new ReportPreview(context.worker, context.prompts, parent);
            }};
}

void ReportPreview::arrive(const Destination &to)
{
    const auto &name = to.text;
    m_household = to.household;
    m_report = {};
    m_isReceipt = to.receipt;
    m_paper = to.paper;
    const auto what = subject();
    m_ui->title->setText(name.isEmpty() ? what : tr("%1: %2").arg(what, name));
    m_ui->number->clear();
    m_ui->recipient->setCurrentIndex(
        m_ui->recipient->findData(int(m_isReceipt ? Recipient::Person : Recipient::Own)));
    m_ui->hint->setText(
        tr("Making a report is journalled with your purpose, and gives it a number."));
    m_ui->recipient->setVisible(!m_paper);
    m_ui->recipientLabel->setVisible(!m_paper);
    say(m_paper ? tr("Make it to see its pages.")
                : tr("Choose whom the report is for, and make it."));
    m_ui->footBar->hide();
    m_ui->make->setEnabled(true);
    (m_paper ? static_cast<QWidget *>(m_ui->make) : m_ui->recipient)->setFocus();
    emit titleChanged(what);
}

QString ReportPreview::subject() const
{
    if (m_paper)
        return titleOf(m_paper->paper);
    return m_isReceipt ? tr("Rating receipt") : tr("Archive report");
}

void ReportPreview::say(const QString &sentence)
{
    m_ui->waitingText->setText(sentence);
    m_ui->states->setCurrentWidget(m_ui->waiting);
}

void ReportPreview::make()
{
    m_ui->make->setEnabled(false);
    say(tr("The report is being made…"));
    if (m_paper) {
        makePaper(m_worker, this, *m_paper, [this](const Result<ReportPictures> &result) {
            take(result);
        });
        return;
    }
    const auto make = m_isReceipt ? makeReceipt : makeReport;
    make(m_worker,
         this,
         m_household,
         static_cast<Recipient>(m_ui->recipient->currentData().toInt()),
         [this](const Result<ReportPictures> &result) { take(result); });
}

void ReportPreview::take(const Result<ReportPictures> &result)
{
    m_ui->make->setEnabled(true);
    m_ui->footBar->setVisible(result.ok());
    if (!result) {
        m_report = {};
        say(result.error().message);
        return;
    }
    m_report = *result;
    m_ui->number->setText(m_report.number);
    m_ui->written->clear();
    m_ui->states->setCurrentWidget(m_ui->pageArea);
    showPage(0);
    m_ui->savePdf->setFocus();
    emit archiveChanged();
}

void ReportPreview::showPage(int page)
{
    const auto count = static_cast<int>(m_report.pages.size());
    m_page = std::clamp(page, 0, std::max(0, count - 1));
    m_ui->page->show(m_report.pages.at(static_cast<size_t>(m_page)));
    m_ui->pageArea->verticalScrollBar()->setValue(0);
    m_ui->pageNumber->setText(tr("Page %1 of %2").arg(m_page + 1).arg(count));
    m_ui->previous->setEnabled(m_page > 0);
    m_ui->next->setEnabled(m_page + 1 < count);
}

void ReportPreview::savePdf()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto path = m_prompts.chooseSaveFile(
        tr("Save the report as PDF"), folder.filePath(m_report.number + QStringLiteral(".pdf")));
    if (path.isEmpty())
        return;
    saveReport(m_worker, this, path, [this](const Result<QString> &saved) {
        if (saved) {
            m_ui->written->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(*saved)));
        } else {
            m_prompts.tell(saved.error().message);
        }
    });
}

void ReportPreview::print()
{
    const auto chosen = choosePrinter(m_prompts, m_report.number);
    if (!chosen) {
        m_prompts.tell(chosen.error().message);
        return;
    }
    if (!*chosen)
        return;
    const auto &[printer, profile] = **chosen;
    printReport(m_worker, this, printer, profile, [this](const Result<QString> &printed) {
        if (printed) {
            m_ui->written->setText(tr("Sent to the printer %1").arg(*printed));
        } else {
            m_prompts.tell(printed.error().message);
        }
    });
}

} // namespace archive
