// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/headdialog.h"

#include "desktop/form/entrykeys.h"
#include "desktop/models/headchange.h"
#include "ui_headdialog.h"
#include "views/fields.h"

#include <QPushButton>

namespace archive {

HeadDialog::HeadDialog(const EditorContext &editors,
                       const QString &next,
                       const QString &former,
                       const Value &proposed,
                       QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HeadDialog>())
    , m_relation(
          createFieldEditor(editors, editors.catalogue->field(fields::person::relation), this))
{
    m_ui->setupUi(this);
    m_ui->heading->setText(tr("%1 becomes head of the household").arg(next));
    m_ui->question->setText(tr("&What is %1, the former head, to %2?").arg(former, next));
    m_ui->question->setBuddy(m_relation->widget());
    m_relation->widget()->setObjectName(QStringLiteral("formerRelation"));
    m_relation->widget()->setAccessibleName(tr("Relation of the former head"));
    m_ui->place->addWidget(m_relation->widget());
    m_relation->setValue(proposed);
    (new EntryKeys(this))->watch(m_relation);
    setTabOrder(m_relation->widget(), m_ui->makeHead);
    setTabOrder(m_ui->makeHead, m_ui->cancel);
    connect(m_relation, &FieldEditor::edited, this, &HeadDialog::showChoice);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->makeHead, &QPushButton::clicked, this, [this] {
        const auto relation = m_relation->value();
        if (!relation)
            return;
        accept();
        emit chosen(*relation);
    });
    m_relation->widget()->setFocus();
    showChoice();
}

HeadDialog::~HeadDialog() = default;

void HeadDialog::showChoice()
{
    const auto relation = m_relation->value();
    m_ui->makeHead->setEnabled(relation && !relation->isNone() && !isHeadsRelation(*relation));
}

} // namespace archive
