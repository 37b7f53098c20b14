// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/panel.h"

#include "desktop/form/entrykeys.h"

namespace archive {

HouseholdPanel::HouseholdPanel(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{ }

bool HouseholdPanel::goTo(const Finding &)
{
    return false;
}

void HouseholdPanel::showFindings(const std::vector<Finding> &) { }

void HouseholdPanel::open()
{
    if (m_open)
        return;
    m_open = true;
    build();
    showRights();
    showFile();
    showFindings(m_findings);
    setReadingOrder(this);
    // What comes into a visible panel would else be shown in a later round of events, and nothing could be led to before that.
    for (auto *const child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->testAttribute(Qt::WA_WState_ExplicitShowHide))
            child->show();
    }
}

void HouseholdPanel::setFile(std::shared_ptr<const HouseholdFile> file)
{
    m_file = std::move(file);
    if (m_open)
        showFile();
}

void HouseholdPanel::showDraft()
{
    if (m_open)
        showFile();
}

void HouseholdPanel::setRights(const WorkRights &rights)
{
    m_rights = rights;
    if (m_open)
        showRights();
}

void HouseholdPanel::setFindings(const std::vector<Finding> &findings)
{
    m_findings = findings;
    if (m_open)
        showFindings(m_findings);
}

} // namespace archive
