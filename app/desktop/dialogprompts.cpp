// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogprompts.h"

#include "desktop/pindialog.h"
#include "desktop/reasondialog.h"
#include "desktop/scan/maskdialog.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QPushButton>

namespace archive {

std::optional<QString> DialogPrompts::askReason(const QString &points, const CodeList &reasons)
{
    ReasonDialog dialog(points, reasons, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.reason();
}

Leave DialogPrompts::askLeave(bool maySave)
{
    QMessageBox box(QMessageBox::Question,
                    tr("Unsaved changes"),
                    tr("This household has changes that are not saved."),
                    QMessageBox::NoButton,
                    m_window);
    const auto *const save =
        maySave ? box.addButton(tr("&Save and leave"), QMessageBox::AcceptRole) : nullptr;
    const auto *const discard = box.addButton(tr("&Discard changes"), QMessageBox::DestructiveRole);
    auto *const stay = box.addButton(tr("&Go on editing"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    if (save != nullptr && box.clickedButton() == save)
        return Leave::SaveFirst;
    return box.clickedButton() == discard ? Leave::Discard : Leave::Stay;
}

bool DialogPrompts::confirm(const QString &question, const QString &action)
{
    QMessageBox box(QMessageBox::Question,
                    QCoreApplication::applicationName(),
                    question,
                    QMessageBox::NoButton,
                    m_window);
    const auto *const yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(tr("&Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == yes;
}

QString DialogPrompts::chooseFolder(const QString &title)
{
    return QFileDialog::getExistingDirectory(m_window, title);
}

QString DialogPrompts::chooseSaveFile(const QString &title, const QString &proposal)
{
    const auto filter =
        proposal.endsWith(QStringLiteral(".csv")) ? tr("Tables (*.csv)") : tr("PDF files (*.pdf)");
    return QFileDialog::getSaveFileName(m_window, title, proposal, filter);
}

QString DialogPrompts::chooseOpenFile(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(m_window, title, {}, filter);
}

std::optional<std::vector<QRect>> DialogPrompts::coverPlaces(const QImage &page)
{
    MaskDialog dialog(page, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.places()) : std::nullopt;
}

bool DialogPrompts::hasPrinter() const
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

bool DialogPrompts::choosePrinter(QPrinter &printer)
{
    QPrintDialog dialog(&printer, m_window);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DialogPrompts::askPin()
{
    PinDialog dialog(m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.pin();
}

void DialogPrompts::tell(const QString &sentence)
{
    QMessageBox box(QMessageBox::Warning,
                    QCoreApplication::applicationName(),
                    sentence,
                    QMessageBox::NoButton,
                    m_window);
    box.addButton(tr("&Close"), QMessageBox::RejectRole);
    box.exec();
}

} // namespace archive
