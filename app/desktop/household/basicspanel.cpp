// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/basicspanel.h"

#include "desktop/form/fieldrow.h"
#include "desktop/form/formbinder.h"
#include "desktop/models/householddraft.h"
#include "ui_basicspanel.h"
#include "views/fields.h"

#include <QResizeEvent>

namespace archive {

namespace {

constexpr int narrowPanel = 1000;

} // namespace

BasicsPanel::BasicsPanel(const PanelContext &context, QWidget *parent)
    : HouseholdPanel(context, parent)
    , m_ui(std::make_unique<Ui::BasicsPanel>())
{ }

BasicsPanel::~BasicsPanel() = default;

std::vector<KindIndex> BasicsPanel::kinds() const
{
    return {kinds::household, kinds::person};
}

void BasicsPanel::build()
{
    m_ui->setupUi(this);
    m_ui->aside->setVisible(width() >= narrowPanel);
    m_binder = new FormBinder(context().editors, kinds::household, this);
    m_binder->bind(m_ui->householdCard);
    if (auto *const number = fieldRowOf(this, fields::household::registerNumber))
        number->setPlaceholder(tr("Given on saving"));
    m_ui->otherCard->setVisible(m_binder->bindRest(m_ui->otherGrid) > 0);
    connect(m_binder, &FormBinder::valueEdited, this, [this](FieldId field, const Value &value) {
        context().draft->table(kinds::household).setValue(0, field, value);
    });
    connect(m_binder, &FormBinder::typingChanged, this, &HouseholdPanel::typingChanged);
    m_ui->members->bind(context());
    connect(m_ui->members, &RecordsSection::typingChanged, this, &HouseholdPanel::typingChanged);
    connect(m_ui->issues, &IssuesPanel::chosen, this, &HouseholdPanel::chosen);
}

void BasicsPanel::showFile()
{
    const auto &own = context().draft->table(kinds::household);
    if (own.rowCount() > 0) {
        m_binder->setRecord(
            own.draft(0).now,
            [&own](const Field &field) { return own.isOpen(0, field); },
            own.draft(0).missingBasis);
    }
    m_ui->members->refresh();
}

void BasicsPanel::showRights()
{
    m_ui->members->setRights(rights());
}

void BasicsPanel::showFindings(const std::vector<Finding> &findings)
{
    m_binder->showFindings(findings);
    m_ui->members->showFindings(findings);
    m_ui->issues->show(*context().archive->catalogue, findings, *context().editors.marks);
}

std::vector<Finding> BasicsPanel::typingErrors() const
{
    if (!isOpen())
        return {};
    auto errors = m_binder->typingErrors();
    const auto ofMembers = m_ui->members->typingErrors();
    errors.insert(errors.end(), ofMembers.begin(), ofMembers.end());
    return errors;
}

bool BasicsPanel::goTo(const Finding &finding)
{
    return finding.field.kind == kinds::household
        ? m_binder->focusField(finding.field)
        : m_ui->members->focusField(finding.record, finding.field);
}

void BasicsPanel::resizeEvent(QResizeEvent *event)
{
    HouseholdPanel::resizeEvent(event);
    if (isOpen())
        m_ui->aside->setVisible(event->size().width() >= narrowPanel);
}

} // namespace archive
