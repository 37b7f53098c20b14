// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/householdhead.h"

#include "base/legalclock.h"
#include "desktop/models/householddraft.h"
#include "desktop/style/icons.h"
#include "ui_householdhead.h"
#include "views/household.h"

namespace archive {

namespace {

/// How long what was typed before the signature is kept.
QString draftText(const Record &record, const OpenArchive &archive)
{
    const auto lastDay = lastDayOfDraft(record);
    if (!lastDay || !lastDay->isValid())
        return HouseholdHead::tr("Draft");
    const auto today = legalclock::civilDate(archive.environment.clock->nowUtc());
    const auto days = static_cast<int>(std::max(qint64{0}, today.daysTo(*lastDay)));
    return HouseholdHead::tr("Draft, %1 d").arg(days);
}

} // namespace

HouseholdHead::HouseholdHead(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::HouseholdHead>())
{
    m_ui->setupUi(this);
    m_ui->back->setIcon(glyphIcon(Glyph::ChevLeft));
    m_ui->printReport->setIcon(glyphIcon(Glyph::Printer));
    connect(m_ui->back, &QPushButton::clicked, this, &HouseholdHead::backClicked);
    connect(m_ui->printReport, &QPushButton::clicked, this, &HouseholdHead::printClicked);
}

HouseholdHead::~HouseholdHead() = default;

void HouseholdHead::show(const HouseholdDraft &draft, const OpenArchive &archive)
{
    const auto &own = draft.table(kinds::household).draft(0);
    const HouseholdView view(own.now);
    const auto head = draft.headName();
    m_ui->title->setText(draft.isNew() && head.isEmpty() ? tr("New household")
                             : head.isEmpty()            ? tr("Household")
                                                         : tr("Household of %1").arg(head));
    const auto code = DivisionCode::parse(view.division());
    const auto village = code ? archive.divisions.find(*code) : std::nullopt;
    m_ui->subtitle->setText(QStringList{
        view.registerNumber(), village ? village->shortName() : QString(), view.groupName()}
                                .join(QLatin1String("  "))
                                .trimmed());
    const bool signedByAll = draft.isSigned();
    m_ui->consentChip->show(draft.isNew()     ? Chip::None
                                : signedByAll ? Chip::Ok
                                              : Chip::Waiting,
                            signedByAll ? tr("Signed") : tr("Not signed"));
    m_ui->draftChip->show(own.now.draft ? Chip::Draft : Chip::None, draftText(own.now, archive));
    m_ui->printReport->setEnabled(!draft.isNew());
}

void HouseholdHead::setRights(const WorkRights &rights)
{
    m_ui->printReport->setVisible(rights.print);
}

QString HouseholdHead::title() const
{
    return m_ui->title->text();
}

} // namespace archive
