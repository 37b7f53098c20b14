// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/consentdialog.h"

#include "desktop/printerchoice.h"
#include "desktop/prompts.h"
#include "desktop/style/icons.h"
#include "desktop/work/printersettings.h"
#include "ui_consentdialog.h"

#include <QDir>
#include <QPrinterInfo>
#include <QScrollBar>
#include <QStandardPaths>

#include <algorithm>

namespace archive {

ConsentDialog::ConsentDialog(const PanelContext &context, const Uid &household, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ConsentDialog>())
{
    m_ui->setupUi(this);
    m_ui->previousForm->setIcon(glyphIcon(Glyph::ChevLeft));
    m_ui->nextForm->setIcon(glyphIcon(Glyph::ChevRight));
    m_ui->printForms->setIcon(glyphIcon(Glyph::Printer));
    m_ui->saveForms->setIcon(glyphIcon(Glyph::Save));
    connect(m_ui->previousForm, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_ui->nextForm, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
    connect(m_ui->saveForms, &QPushButton::clicked, this, &ConsentDialog::savePdf);
    connect(m_ui->printForms, &QPushButton::clicked, this, &ConsentDialog::print);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    // Not before it is closed, since the page can't be worked on while it is read anew.
    connect(this, &QDialog::finished, this, [this] {
        if (m_kept)
            emit formsKept();
    });
    setBusy(true, tr("The consent forms are being made…"));
    makeConsentForms(*m_context.worker,
                     this,
                     household,
                     printerSetup(QPrinterInfo::defaultPrinterName()).profile,
                     [this](const Result<ReportPictures> &made) { take(made); });
}

ConsentDialog::~ConsentDialog() = default;

void ConsentDialog::setBusy(bool busy, const QString &sentence)
{
    const bool there = !busy && !m_forms.pages.empty();
    m_ui->printForms->setEnabled(there);
    m_ui->saveForms->setEnabled(there);
    m_ui->formState->setText(sentence);
}

void ConsentDialog::take(const Result<ReportPictures> &made)
{
    if (!made) {
        setBusy(false, made.error().message);
        m_ui->close->setFocus();
        return;
    }
    m_forms = *made;
    m_ui->formNumbers->setText(m_forms.number);
    showPage(0);
    setBusy(false, tr("Until they are printed or saved, these forms keep their numbers."));
    m_ui->printForms->setFocus();
}

void ConsentDialog::showPage(int page)
{
    const auto count = static_cast<int>(m_forms.pages.size());
    m_page = std::clamp(page, 0, count - 1);
    m_ui->formPage->show(m_forms.pages.at(static_cast<size_t>(m_page)));
    m_ui->formArea->verticalScrollBar()->setValue(0);
    m_ui->formPageNumber->setText(tr("Page %1 of %2").arg(m_page + 1).arg(count));
    m_ui->previousForm->setEnabled(m_page > 0);
    m_ui->nextForm->setEnabled(m_page + 1 < count);
}

void ConsentDialog::savePdf()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto path = m_context.prompts->chooseSaveFile(
        tr("Save the consent forms as PDF"),
        folder.filePath(m_forms.number.section(u',', 0, 0) + QStringLiteral(".pdf")));
    if (path.isEmpty())
        return;
    setBusy(true, tr("The consent forms are being saved…"));
    saveConsentForms(*m_context.worker, this, path, [this](const Result<QString> &saved) {
        takeWritten(saved,
                    tr("Saved as %1").arg(QDir::toNativeSeparators(saved ? *saved : QString())));
    });
}

void ConsentDialog::print()
{
    const auto chosen = choosePrinter(*m_context.prompts, m_forms.number);
    if (!chosen) {
        setBusy(false, chosen.error().message);
        return;
    }
    if (!*chosen)
        return;
    const auto &[printer, profile] = **chosen;
    setBusy(true, tr("The consent forms are being printed…"));
    printConsentForms(
        *m_context.worker, this, printer, profile, [this](const Result<QString> &printed) {
            takeWritten(printed, tr("Sent to the printer %1").arg(printed ? *printed : QString()));
        });
}

void ConsentDialog::takeWritten(const Result<QString> &written, const QString &sentence)
{
    setBusy(false, written ? sentence : written.error().message);
    // What waits for a signature is kept before the paper exists, so even when no paper came of it.
    m_kept = true;
}

} // namespace archive
