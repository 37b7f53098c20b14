// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/validation.h"
#include "desktop/form/fieldeditor.h"

#include <QFrame>

#include <memory>

namespace archive {

namespace Ui {
class RecordsSection;
}

class FormBinder;
class Prompts;
class RecordTableModel;

/// Records of one kind below a household: a table to type in, and under it all fields of the row that is chosen. A form file
/// names the table's columns by the property `columns`; the rest comes from the catalogue.
class RecordsSection final : public QFrame
{
    Q_OBJECT
    // A form file writes it once; nobody listens.
    Q_PROPERTY(QString columns MEMBER m_columns) // clazy:exclude=qproperty-without-notify

public:
    explicit RecordsSection(QWidget *parent = nullptr);
    ~RecordsSection() override;

    [[nodiscard]] QString columns() const { return m_columns; }
    void setColumns(const QString &names) { m_columns = names; }

    /// Shows a table; new records get the parent that `parentUid` tells.
    void bind(const EditorContext &context,
              RecordTableModel &model,
              std::function<Uid()> parentUid,
              Prompts &prompts);
    /// Without it there is nothing to add, copy or delete.
    void setEditable(bool editable);
    void showFindings(const std::vector<Finding> &findings);
    /// What stands in the details and can't be read as a value.
    [[nodiscard]] std::vector<Finding> typingErrors() const;
    /// Chooses the record, opens the details and puts the cursor into the field; false if the record is not here.
    bool focusField(const Uid &record, FieldId field);
    /// What the table was changed to from outside, after loading and saving.
    void refresh();
    [[nodiscard]] QString title() const;

signals:
    void typingChanged();

private:
    void setUpTable();
    void addRecord();
    void copyRecord();
    void removeRecord();
    void showDetails(bool shown);
    void showRow();
    void select(int row);
    void fitHeight();
    [[nodiscard]] int currentRow() const;

    QString m_columns;
    EditorContext m_context;
    RecordTableModel *m_model = nullptr;
    FormBinder *m_binder = nullptr;
    Prompts *m_prompts = nullptr;
    std::function<Uid()> m_parentUid;
    std::unique_ptr<Ui::RecordsSection> m_ui;
};

} // namespace archive
