// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/fieldrow.h"

#include "catalogue/valuetext.h"
#include "desktop/form/checkline.h"
#include "desktop/style/appstyle.h"
#include "desktop/style/palette.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace archive {

namespace {

QString labelText(const Field &field)
{
    QString title = titleOf(field).toHtmlEscaped();
    if (!field.required)
        return title;
    return QStringLiteral("<span style=\"color:%1\">*</span>&nbsp;%2")
        .arg(QColor(palette::bad).name(), title);
}

int editorWidth(const Field &field)
{
    switch (field.type) {
    case ValueType::Date:
        return 120;
    case ValueType::Money:
        return 136;
    case ValueType::Area:
    case ValueType::Rate:
    case ValueType::Count:
        return 96;
    case ValueType::Text:
    case ValueType::Code:
    case ValueType::Bool:
    case ValueType::Ref:
    case ValueType::None:
        break;
    }
    return field.several || field.maxLength > 60 ? 296 : 200;
}

} // namespace

FieldRow::FieldRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_unit(new QLabel(this))
    , m_check(new CheckLine(this))
    , m_line(new QHBoxLayout)
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    setStyleProperty(m_unit, "role", QStringLiteral("sub"));
    m_line->setSpacing(6);
    m_line->addWidget(m_unit);
    m_line->addStretch(1);
    grid->addWidget(m_label, 0, 0);
    grid->addLayout(m_line, 0, 1);
    grid->addWidget(m_check, 1, 1);
    grid->setColumnStretch(1, 1);
}

void FieldRow::bind(const EditorContext &context, const Field &field)
{
    if (m_editor != nullptr)
        delete m_editor->widget();
    m_fieldName = field.name;
    m_id = field.id;
    m_editor = createFieldEditor(context, field, this);
    auto *const widget = m_editor->widget();
    widget->setMaximumWidth(editorWidth(field));
    widget->setMinimumWidth(std::min(editorWidth(field), 96));
    widget->setAccessibleName(titleOf(field));
    widget->setAccessibleDescription(unitOf(field));
    m_line->insertWidget(0, widget, 100);
    setFocusProxy(widget);
    m_label->setText(labelText(field));
    m_label->setBuddy(widget);
    m_unit->setText(unitOf(field));
    m_unit->setVisible(!m_unit->text().isEmpty());
}

void FieldRow::setPlaceholder(const QString &text)
{
    if (auto *const line = qobject_cast<QLineEdit *>(m_editor->widget()))
        line->setPlaceholderText(text);
}

int FieldRow::labelWidth() const
{
    return m_label->fontMetrics().horizontalAdvance(
               m_label->text().contains(QLatin1Char('*')) ? QStringLiteral("* ") : QString())
        + m_label->fontMetrics().horizontalAdvance(
            m_editor == nullptr ? QString() : m_editor->widget()->accessibleName())
        + 4;
}

void FieldRow::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

void FieldRow::setOpen(bool open, const QString &reason)
{
    if (m_editor != nullptr)
        m_editor->widget()->setEnabled(open);
    setToolTip(open ? QString() : reason);
}

void FieldRow::showCheck(Severity severity, const QString &sentence)
{
    m_check->show(severity, sentence);
    if (m_editor == nullptr)
        return;
    setStyleProperty(m_editor->widget(),
                     "check",
                     severity == Severity::Hard ? QStringLiteral("hard") : QStringLiteral("soft"));
    m_editor->widget()->setAccessibleDescription(sentence);
}

void FieldRow::clearCheck()
{
    m_check->clear();
    if (m_editor == nullptr)
        return;
    setStyleProperty(m_editor->widget(), "check", {});
    m_editor->widget()->setAccessibleDescription(m_unit->text());
}

FieldRow *fieldRowOf(const QWidget *form, FieldId field)
{
    for (auto *const row : form->findChildren<FieldRow *>()) {
        if (row->id() == field)
            return row;
    }
    return nullptr;
}

QString FieldRow::checkText() const
{
    return m_check->text();
}

} // namespace archive
