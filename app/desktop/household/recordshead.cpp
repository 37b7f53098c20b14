// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/headdialog.h"
#include "desktop/household/recordssection.h"
#include "desktop/models/headchange.h"
#include "desktop/models/householddraft.h"
#include "ui_recordssection.h"
#include "views/fields.h"

namespace archive {

namespace {

bool mayTurnHead(const RecordTableModel &members, int row)
{
    const auto &relation = members.kind().fields.at(fields::person::relation.index);
    return members.isOpen(row, relation);
}

} // namespace

bool RecordsSection::hasHead() const
{
    return m_model->kind().index == kinds::person;
}

void RecordsSection::showHeadButton()
{
    m_ui->makeHead->setVisible(hasHead() && m_editable);
    const auto row = currentRow();
    if (!hasHead() || row < 0 || row >= m_model->rowCount()) {
        m_ui->makeHead->setEnabled(false);
        return;
    }
    const auto former = m_context.draft->headRow();
    m_ui->makeHead->setEnabled(
        mayTurnHead(*m_model, row) && (former < 0 || mayTurnHead(*m_model, former))
        && !isHeadsRelation(m_model->draft(row).now.value(fields::person::relation)));
}

void RecordsSection::makeHead()
{
    showHeadButton();
    if (!m_ui->makeHead->isVisible() || !m_ui->makeHead->isEnabled())
        return;
    const auto next = currentRecord();
    const auto former = m_context.draft->headRow();
    if (former < 0) {
        m_context.draft->makeHead(next, {});
        return;
    }
    const auto &head = m_model->draft(former).now;
    auto *const dialog =
        new HeadDialog(m_context.editors,
                       m_context.draft->memberName(currentRow()),
                       m_context.draft->memberName(former),
                       relationOfFormerHead(head, m_model->draft(currentRow()).now),
                       this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HeadDialog::chosen, this, [this, next](const Value &relation) {
        m_context.draft->makeHead(next, relation);
        m_ui->table->setFocus();
    });
    dialog->open();
}

} // namespace archive
