// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/rosterpanel.h"

#include "desktop/household/recordssection.h"

namespace archive {

RosterPanel::RosterPanel(const PanelContext &context,
                         const QString &title,
                         std::vector<KindIndex> kinds,
                         std::function<void(QWidget *)> draw,
                         QWidget *parent)
    : HouseholdPanel(context, parent)
    , m_title(title)
    , m_kinds(std::move(kinds))
    , m_draw(std::move(draw))
{ }

void RosterPanel::build()
{
    m_draw(this);
    m_sections = findChildren<RecordsSection *>();
    for (auto *const section : m_sections) {
        section->bind(context());
        connect(section, &RecordsSection::typingChanged, this, &HouseholdPanel::typingChanged);
    }
}

void RosterPanel::showFile()
{
    for (auto *const section : m_sections)
        section->refresh();
}

void RosterPanel::showRights()
{
    for (auto *const section : m_sections)
        section->setRights(rights());
}

void RosterPanel::showFindings(const std::vector<Finding> &findings)
{
    for (auto *const section : m_sections)
        section->showFindings(findings);
}

std::vector<Finding> RosterPanel::typingErrors() const
{
    std::vector<Finding> errors;
    for (const auto *const section : m_sections) {
        const auto typed = section->typingErrors();
        errors.insert(errors.end(), typed.begin(), typed.end());
    }
    return errors;
}

bool RosterPanel::goTo(const Finding &finding)
{
    return std::any_of(m_sections.begin(), m_sections.end(), [&finding](RecordsSection *section) {
        return section->focusField(finding.record, finding.field);
    });
}

} // namespace archive
