// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/record.h"
#include "catalogue/validation.h"
#include "desktop/form/fieldeditor.h"

#include <QHash>

namespace archive {

struct BesideField;
class EntryKeys;
class FieldGrid;
class FieldRow;

/// Binds the rows of a form to the fields of one kind of the catalogue: labels, editors, what is typed, what checks say.
class FormBinder final : public QObject
{
    Q_OBJECT

public:
    FormBinder(EditorContext context, KindIndex kind, QObject *parent);

    /// Binds every FieldRow below `form` that names a field; a row whose field the county hides disappears.
    void bind(QWidget *form);
    /// Makes rows in `grid` for these fields, in this order.
    void bindNamed(FieldGrid *grid, const std::vector<FieldId> &fields);
    /// Makes rows in `grid` for the visible fields that no form named (a county's own among them); returns how many.
    int bindRest(FieldGrid *grid);

    /// Shows a record; nothing counts as typed. Fields that `isOpen` says no to are closed for `reason`.
    void setRecord(const Record &record,
                   const std::function<bool(const Field &)> &isOpen,
                   const QString &reason);
    /// Shows what came into the record by another way, but for the field in which somebody types.
    void update(const Record &record);
    /// Shows these beside their fields, with what could not be read of the typing; others are cleared.
    void showFindings(const std::vector<Finding> &findings);
    /// What stands in the editors and can't be read as a value; hard findings of the code "typed".
    [[nodiscard]] std::vector<Finding> typingErrors() const;
    /// Puts the cursor into the field; false if the form has no such row.
    bool focusField(FieldId field);
    /// Puts the cursor into the first field that is open.
    void focusFirst();

signals:
    /// The person entered a readable value.
    void valueEdited(archive::FieldId field, const archive::Value &value);
    /// What is typed became readable, or stopped being so.
    void typingChanged();

private:
    void bindRow(FieldRow *row, const Field &field);
    void readEditor(FieldRow *row, const Field &field);
    void showFinding(FieldRow *row, const Finding &finding);
    [[nodiscard]] QString reasonFor(const Finding &finding) const;
    void showMarks();
    [[nodiscard]] BesideField besideOf(const Field &field) const;
    void wantConfirming(FieldRow *row, FieldId field);

    EditorContext m_context;
    KindIndex m_kind;
    EntryKeys *m_keys;
    QHash<quint16, FieldRow *> m_rows; ///< by FieldId::index
    std::vector<FieldId> m_order; ///< in which they stand in the form
    std::vector<Finding> m_findings;
    QHash<quint16, QString> m_unreadable;
    Uid m_record;
};

} // namespace archive
