// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/fieldrow.h"

#include "catalogue/valuetext.h"
#include "desktop/form/checkline.h"
#include "desktop/style/appstyle.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace archive {

namespace {

constexpr qsizetype longUnit = 16;
constexpr int markSide = 14;

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
    , m_beside(new BesideLine(this))
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
    grid->addWidget(m_beside, 2, 1);
    grid->setColumnStretch(1, 1);
    m_check->collapse();
    connect(m_check, &CheckLine::acted, this, &FieldRow::confirmClicked);
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
    m_labelTitle = titleOf(field).toHtmlEscaped();
    m_isRequired = field.required;
    showLabel();
    m_label->setBuddy(widget);
    m_unit->setText(unitOf(field));
    m_unit->setVisible(!m_unit->text().isEmpty());
    m_unit->setWordWrap(m_unit->text().size() > longUnit);
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

void FieldRow::showLabel()
{
    m_label->setText(m_isRequired ? QStringLiteral("<span style=\"color:%1\">*</span>&nbsp;%2")
                                        .arg(QColor(palette::bad).name(), m_labelTitle)
                                  : m_labelTitle);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isRequired)
        showLabel();
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
    m_check->offer({});
    if (m_editor == nullptr)
        return;
    setStyleProperty(m_editor->widget(),
                     "check",
                     severity == Severity::Hard ? QStringLiteral("hard") : QStringLiteral("soft"));
    m_said = sentence;
    describe();
}

void FieldRow::showRemark(const QString &sentence, const QString &reason)
{
    if (reason.isEmpty()) {
        showCheck(Severity::Soft, sentence);
        m_check->offer(tr("Confirm…"));
        return;
    }
    const auto confirmed = tr("Confirmed: %1", "the reason").arg(reason);
    m_check->confirm(confirmed);
    m_check->setToolTip(sentence);
    m_check->offer(tr("Change…"));
    if (m_editor == nullptr)
        return;
    setStyleProperty(m_editor->widget(), "check", {});
    m_said = sentence + QLatin1Char(' ') + confirmed;
    describe();
}

void FieldRow::clearCheck()
{
    m_check->clear();
    if (m_editor == nullptr)
        return;
    setStyleProperty(m_editor->widget(), "check", {});
    m_said.clear();
    describe();
}

void FieldRow::describe()
{
    QStringList said{m_said.isEmpty() ? m_unit->text() : m_said, m_beside->shown().text()};
    said.removeAll(QString());
    m_editor->widget()->setAccessibleDescription(said.join(QLatin1Char('\n')));
}

void FieldRow::showBeside(const BesideField &beside)
{
    if (m_editor == nullptr || beside == m_beside->shown())
        return;
    m_beside->show(beside);
    if (m_mark == nullptr && !beside.source.isEmpty()) {
        m_mark = new QLabel(this);
        m_mark->setObjectName(QStringLiteral("sourceMark"));
        m_line->insertWidget(2, m_mark);
    }
    if (m_mark != nullptr) {
        const bool isStale = !beside.stale.isEmpty();
        showGlyph(m_mark,
                  isStale ? Glyph::Clock : Glyph::Doc,
                  isStale ? palette::warn : palette::text3,
                  markSide);
        m_mark->setToolTip(beside.source);
        m_mark->setVisible(!beside.source.isEmpty());
    }
    describe();
}

const BesideField &FieldRow::beside() const
{
    return m_beside->shown();
}

bool FieldRow::take(const Value &value)
{
    if (m_editor == nullptr || !m_editor->widget()->isEnabled())
        return false;
    m_editor->setValue(value);
    emit m_editor->edited();
    return true;
}

FieldRow *fieldRowAround(QWidget *widget)
{
    for (auto *each = widget; each != nullptr; each = each->parentWidget()) {
        if (auto *const row = qobject_cast<FieldRow *>(each))
            return row;
    }
    return nullptr;
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
