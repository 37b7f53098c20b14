// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/formbinder.h"

#include "catalogue/savereason.h"
#include "catalogue/valuetext.h"
#include "desktop/form/entrykeys.h"
#include "desktop/form/facttext.h"
#include "desktop/form/fieldgrid.h"
#include "desktop/form/fieldmarks.h"
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
    , m_keys(new EntryKeys(this))
{
    if (m_context.marks != nullptr)
        connect(m_context.marks, &FieldMarks::changed, this, &FormBinder::showMarks);
}

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

void FormBinder::bindNamed(FieldGrid *grid, const std::vector<FieldId> &fields)
{
    for (const auto id : fields) {
        auto *const row = new FieldRow(grid);
        bindRow(row, m_context.catalogue->field(id));
        row->show();
    }
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
    m_order.push_back(field.id);
    m_keys->watch(row->editor());
    connect(
        row->editor(), &FieldEditor::edited, this, [this, row, &field] { readEditor(row, field); });
    connect(row, &FieldRow::confirmClicked, this, [this, row, id = field.id] {
        wantConfirming(row, id);
    });
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
    if (value) {
        emit valueEdited(field.id, *value);
        row->showBeside(besideOf(field));
    }
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
    showMarks();
}

void FormBinder::update(const Record &record)
{
    const auto &kind = m_context.catalogue->kind(m_kind);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        auto *const editor = row.value()->editor();
        const auto &value = record.value(kind.fields.at(row.key()).id);
        if (editor->widget()->hasFocus() || m_unreadable.contains(row.key()))
            continue;
        if (const auto shown = editor->value(); !shown || !(*shown == value))
            editor->setValue(value);
    }
    showMarks();
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
    // Hard ones come first, and what was confirmed last.
    const auto weight = [this](const Finding &finding) {
        return finding.severity == Severity::Hard ? 2 : reasonFor(finding).isEmpty() ? 1 : 0;
    };
    const auto consider = [&](const Finding &finding) {
        if (finding.field.kind != m_kind || finding.record != m_record)
            return;
        auto &shown = worst[finding.field.index];
        if (shown == nullptr || weight(finding) > weight(*shown))
            shown = &finding;
    };
    for (const auto &finding : typed)
        consider(finding);
    for (const auto &finding : m_findings)
        consider(finding);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (const auto *const finding = worst.value(row.key())) {
            showFinding(row.value(), *finding);
        } else {
            row.value()->clearCheck();
        }
    }
}

QString FormBinder::reasonFor(const Finding &finding) const
{
    return m_context.marks == nullptr ? QString() : m_context.marks->reasonFor(finding);
}

void FormBinder::showFinding(FieldRow *row, const Finding &finding)
{
    if (finding.severity == Severity::Soft && m_context.marks != nullptr) {
        row->showRemark(finding.message,
                        savereason::text(*m_context.catalogue, reasonFor(finding)));
    } else {
        row->showCheck(finding.severity, finding.message);
    }
}

BesideField FormBinder::besideOf(const Field &field) const
{
    BesideField beside;
    if (m_context.marks == nullptr || m_record.isNull())
        return beside;
    // What a reference is called is known for the present records alone.
    const auto former =
        field.type == ValueType::Ref ? std::nullopt : m_context.marks->former(m_record, field.id);
    if (former) {
        beside.former = tr("%1: %2", "a year and what stood there then")
                            .arg(former->year)
                            .arg(displayText(*m_context.catalogue, field, former->value));
    }
    const FieldMarks::Key key{m_record, field.id};
    if (const auto *const fact = m_context.marks->fact(key)) {
        beside.source = facttext::whole(*m_context.catalogue, *fact);
        if (m_context.marks->isStale(key))
            beside.stale = tr("Stale: valid until %1").arg(fact->validUntil->toString(Qt::ISODate));
    }
    if (const auto *const note = m_context.marks->note(key))
        beside.note = facttext::line(*note);
    return beside;
}

void FormBinder::showMarks()
{
    if (m_context.marks == nullptr)
        return;
    const auto &kind = m_context.catalogue->kind(m_kind);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->showBeside(besideOf(kind.fields.at(row.key())));
}

void FormBinder::wantConfirming(FieldRow *row, FieldId field)
{
    const Finding *wanted = nullptr;
    for (const auto &finding : m_findings) {
        if (finding.severity == Severity::Soft && finding.field == field
            && finding.record == m_record && (wanted == nullptr || reasonFor(finding).isEmpty()))
            wanted = &finding;
    }
    if (wanted != nullptr)
        emit m_context.marks->confirmWanted(*wanted, row);
}

void FormBinder::focusFirst()
{
    for (const auto id : m_order) {
        if (m_rows.value(id.index)->editor()->widget()->isEnabled() && focusField(id))
            return;
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
