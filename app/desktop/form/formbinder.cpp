// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/formbinder.h"

#include "desktop/form/fieldgrid.h"
#include "desktop/form/fieldrow.h"

#include <QScrollArea>
#include <QTimer>

namespace archive {

namespace {

void scrollTo(QWidget *row)
{
    for (auto *parent = row->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto *const area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(row);
    }
}

} // namespace

FormBinder::FormBinder(EditorContext context, KindIndex kind, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_kind(kind)
{ }

void FormBinder::bind(QWidget *form)
{
    const auto &kind = m_context.catalogue->kind(m_kind);
    for (auto *const row : form->findChildren<FieldRow *>()) {
        const auto *const field = m_context.catalogue->findField(kind, row->fieldName());
        row->setVisible(field != nullptr && !field->hidden);
        if (field != nullptr && !field->hidden)
            bindRow(row, *field);
    }
    for (auto *const grid : form->findChildren<FieldGrid *>())
        grid->arrange();
}

int FormBinder::bindRest(FieldGrid *grid)
{
    const auto &kind = m_context.catalogue->kind(m_kind);
    int added = 0;
    for (const auto index : kind.order) {
        if (m_rows.contains(index))
            continue;
        auto *const row = new FieldRow(grid);
        bindRow(row, kind.fields.at(index));
        row->show();
        ++added;
    }
    grid->arrange();
    return added;
}

void FormBinder::bindRow(FieldRow *row, const Field &field)
{
    row->bind(m_context, field);
    m_rows.insert(field.id.index, row);
    connect(
        row->editor(), &FieldEditor::edited, this, [this, row, &field] { readEditor(row, field); });
}

void FormBinder::readEditor(FieldRow *row, const Field &field)
{
    const auto value = row->editor()->value();
    const auto sentence = value ? QString() : value.error().message;
    const bool typingHasChanged = m_unreadable.value(field.id.index) != sentence;
    if (value) {
        m_unreadable.remove(field.id.index);
    } else {
        m_unreadable.insert(field.id.index, sentence);
    }
    if (value)
        emit valueEdited(field.id, *value);
    if (typingHasChanged) {
        showFindings(m_findings);
        emit typingChanged();
    }
}

void FormBinder::setRecord(const Record &record,
                           const std::function<bool(const Field &)> &isOpen,
                           const QString &reason)
{
    m_record = record.uid;
    m_unreadable.clear();
    m_findings.clear();
    const auto &kind = m_context.catalogue->kind(m_kind);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const auto &field = kind.fields.at(row.key());
        row.value()->editor()->setValue(record.value(field.id));
        row.value()->setOpen(isOpen(field), reason);
        row.value()->clearCheck();
    }
}

std::vector<Finding> FormBinder::typingErrors() const
{
    std::vector<Finding> errors;
    for (auto error = m_unreadable.cbegin(); error != m_unreadable.cend(); ++error) {
        errors.push_back({Severity::Hard,
                          m_record,
                          {m_kind, error.key()},
                          QStringLiteral("typed"),
                          error.value()});
    }
    return errors;
}

void FormBinder::showFindings(const std::vector<Finding> &findings)
{
    m_findings = findings;
    QHash<quint16, const Finding *> worst;
    const auto typed = typingErrors();
    const auto consider = [&](const Finding &finding) {
        if (finding.field.kind != m_kind || finding.record != m_record)
            return;
        auto &shown = worst[finding.field.index];
        if (shown == nullptr
            || (shown->severity == Severity::Soft && finding.severity == Severity::Hard))
            shown = &finding;
    };
    for (const auto &finding : typed)
        consider(finding);
    for (const auto &finding : m_findings)
        consider(finding);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (const auto *const finding = worst.value(row.key())) {
            row.value()->showCheck(finding->severity, finding->message);
        } else {
            row.value()->clearCheck();
        }
    }
}

bool FormBinder::focusField(FieldId field)
{
    auto *const row = field.kind == m_kind ? m_rows.value(field.index) : nullptr;
    if (row == nullptr)
        return false;
    row->setFocus(Qt::OtherFocusReason);
    // A form that has just been opened gets its place first.
    QTimer::singleShot(0, row, [row] { scrollTo(row); });
    return true;
}

} // namespace archive
