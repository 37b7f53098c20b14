// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/scanintake.h"

#include "desktop/prompts.h"
#include "ui_scanintake.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>

namespace archive {

ScanIntake::ScanIntake(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ScanIntake>())
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    connect(m_ui->fromFile, &QPushButton::clicked, this, &ScanIntake::chooseFile);
    connect(m_ui->paste, &QPushButton::clicked, this, &ScanIntake::paste);
    connect(m_ui->show, &QPushButton::clicked, this, &ScanIntake::show);
}

ScanIntake::~ScanIntake() = default;

void ScanIntake::bind(const PanelContext &context)
{
    m_context = context;
}

void ScanIntake::setScan(const NamedScan &scan, bool mayKeep)
{
    m_scan = scan;
    m_mayKeep = mayKeep;
    setBusy(false);
    showPage();
}

void ScanIntake::setBusy(bool busy)
{
    m_ui->fromFile->setEnabled(m_mayKeep && !busy);
    m_ui->paste->setEnabled(m_mayKeep && !busy);
    m_ui->show->setEnabled(!m_scan.hash.isEmpty() && m_pages.count(m_scan.hash) == 0 && !busy);
    if (busy)
        m_ui->page->setText(tr("The picture is being read…"));
}

void ScanIntake::chooseFile()
{
    const auto path =
        m_context.prompts->chooseOpenFile(tr("Scan or photo"), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        open(path);
}

void ScanIntake::paste()
{
    const auto *const content = QApplication::clipboard()->mimeData();
    if (content != nullptr && content->hasImage()) {
        setBusy(true);
        openScanImage(*m_context.worker,
                      this,
                      qvariant_cast<QImage>(content->imageData()),
                      [this](const Result<OpenedScan> &scan) { look(scan); });
    } else if (content != nullptr && content->hasUrls()) {
        open(content->urls().value(0).toLocalFile());
    } else {
        m_context.prompts->tell(tr("No picture was copied; copy one, or choose a file."));
    }
}

void ScanIntake::open(const QString &path)
{
    setBusy(true);
    openScanFile(
        *m_context.worker, this, path, [this](const Result<OpenedScan> &scan) { look(scan); });
}

void ScanIntake::look(const Result<OpenedScan> &scan)
{
    setBusy(false);
    showPage();
    if (!scan) {
        m_context.prompts->tell(scan.error().message);
        return;
    }
    const auto places = m_context.prompts->coverPlaces(scan->page);
    if (!places)
        return;
    setBusy(true);
    keepScan(*m_context.worker, this, *scan, *places, [this](const Result<KeptScan> &done) {
        setBusy(false);
        if (done) {
            m_pages[done->hash] = done->page;
            emit kept(*done);
        } else {
            m_context.prompts->tell(done.error().message);
        }
        showPage();
    });
}

void ScanIntake::show()
{
    setBusy(true);
    readScan(
        *m_context.worker, this, m_scan, [this, hash = m_scan.hash](const Result<QImage> &page) {
            if (page) {
                m_pages[hash] = *page;
            } else {
                m_context.prompts->tell(page.error().message);
            }
            setBusy(false);
            showPage();
        });
}

void ScanIntake::showPage()
{
    const auto page = m_pages.find(m_scan.hash);
    if (page == m_pages.end()) {
        m_ui->page->setText(m_scan.hash.isEmpty()
                                ? tr("No scan yet; choose a file, paste or drop one here.")
                                : tr("A scan is kept. Showing it is recorded as a look."));
        return;
    }
    const auto shown = page->second.scaled(
        m_ui->page->contentsRect().size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_ui->page->setPixmap(QPixmap::fromImage(shown));
}

void ScanIntake::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_mayKeep && (event->mimeData()->hasUrls() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void ScanIntake::dropEvent(QDropEvent *event)
{
    const auto *const content = event->mimeData();
    event->acceptProposedAction();
    if (content->hasUrls()) {
        open(content->urls().value(0).toLocalFile());
        return;
    }
    setBusy(true);
    openScanImage(*m_context.worker,
                  this,
                  qvariant_cast<QImage>(content->imageData()),
                  [this](const Result<OpenedScan> &scan) { look(scan); });
}

void ScanIntake::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showPage();
}

} // namespace archive
