// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/consentpanel.h"

#include "base/legalclock.h"
#include "desktop/household/consentdialog.h"
#include "desktop/household/consentsummary.h"
#include "desktop/models/householddraft.h"
#include "desktop/prompts.h"
#include "desktop/style/icons.h"
#include "ui_consentpanel.h"
#include "views/codes.h"
#include "views/consent.h"

namespace archive {

ConsentPanel::ConsentPanel(const PanelContext &context, QWidget *parent)
    : ScanRosterPanel(
        context,
        tr("Consent"),
        fields::consent::scanHash,
        [](QWidget *panel) { Ui::ConsentPanel().setupUi(panel); },
        parent)
{ }

QDate ConsentPanel::today() const
{
    return legalclock::civilDate(context().archive->environment.clock->nowUtc());
}

void ConsentPanel::build()
{
    ScanRosterPanel::build();
    m_summary = findChild<QLabel *>(QStringLiteral("consentSummary"));
    m_withdraw = findChild<QPushButton *>(QStringLiteral("withdraw"));
    m_print = findChild<QPushButton *>(QStringLiteral("printConsents"));
    m_print->setIcon(glyphIcon(Glyph::Printer));
    connect(m_print, &QPushButton::clicked, this, &ConsentPanel::printForms);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentPanel::withdraw);
}

void ConsentPanel::showChosen()
{
    ScanRosterPanel::showChosen();
    m_summary->setText(
        consentSummary(*context().archive->catalogue, *context().draft, today()).join(u'\n'));
    const auto row = chosenRow();
    const bool isInForce = row >= 0
        && ConsentView(table().draft(row).saved).state() == codes::consentState::inForce
        && ConsentView(table().draft(row).now).state() == codes::consentState::inForce;
    m_withdraw->setVisible(rights().maySave(kinds::consent));
    m_withdraw->setEnabled(isInForce);
    showPrinting();
}

void ConsentPanel::showRights()
{
    ScanRosterPanel::showRights();
    showPrinting();
}

/// The forms are made of what the archive has: what is typed and not saved would be missing on paper.
void ConsentPanel::showPrinting()
{
    const bool isSaved = file() != nullptr && !context().draft->isChanged();
    m_print->setVisible(rights().print);
    m_print->setEnabled(isSaved);
    m_print->setToolTip(isSaved ? QString() : tr("Save or discard what is typed first."));
}

void ConsentPanel::printForms()
{
    auto *const dialog = new ConsentDialog(context(), context().draft->household(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConsentDialog::formsKept, this, &ConsentPanel::archiveChanged);
    dialog->open();
}

bool ConsentPanel::mayTake(int row) const
{
    return row >= 0;
}

void ConsentPanel::nameScan(const KeptScan &scan)
{
    if (chosenRow() >= 0)
        table().setValue(chosenRow(), fields::consent::scanHash, Value::ofText(scan.hash));
}

void ConsentPanel::withdraw()
{
    const auto row = chosenRow();
    const bool sure = context().prompts->confirm(
        tr("Withdraw this consent as of today? Once it is saved, what rests on it alone is no "
           "longer shown, rated, printed or sent, and this can't be taken back; a new consent "
           "is a record of its own."),
        tr("&Withdraw it"));
    if (!sure || row < 0)
        return;
    table().setValue(
        row, fields::consent::state, Value::ofCode(QString(codes::consentState::withdrawn)));
    table().setValue(row, fields::consent::withdrawnOn, Value::of(PartialDate::fromDate(today())));
}

} // namespace archive
