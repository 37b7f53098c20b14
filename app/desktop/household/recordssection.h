// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/household/panel.h"
#include "desktop/models/pastedtable.h"

#include <QFrame>

#include <memory>

namespace archive {

namespace Ui {
class RecordsSection;
}

class FormBinder;

/// Records of one kind below a household: a table to type in, and under it all fields of the row that is chosen. A form file
/// names the `kind`, the table's `columns`, and the `places` of the fields under it in their order; what the county adds comes after
/// them, under its own heading.
class RecordsSection final : public QFrame
{
    Q_OBJECT
    // A form file writes them once; nobody listens.
    Q_PROPERTY(QString kind MEMBER m_kindName) // clazy:exclude=qproperty-without-notify
    Q_PROPERTY(QString columns MEMBER m_columns) // clazy:exclude=qproperty-without-notify
    Q_PROPERTY(QString places MEMBER m_places) // clazy:exclude=qproperty-without-notify

public:
    explicit RecordsSection(QWidget *parent = nullptr);
    ~RecordsSection() override;

    /// Shows the draft's records of its kind.
    void bind(const PanelContext &context);
    /// What the purpose may not see at all is not shown; what it may not save is shown without anything to add, copy or delete.
    void setRights(const WorkRights &rights);
    void showFindings(const std::vector<Finding> &findings);
    /// What stands in the details and can't be read as a value.
    [[nodiscard]] std::vector<Finding> typingErrors() const;
    /// Chooses the record, opens the details and puts the cursor into the field; false if the record is not here.
    bool focusField(const Uid &record, FieldId field);
    /// Chooses the record's row.
    void showRecord(const Uid &record);
    /// Of the row that is chosen; null when none is.
    [[nodiscard]] Uid currentRecord() const;
    /// What the table was changed to from outside, after loading and saving.
    void refresh();
    [[nodiscard]] QString title() const;

    void addRecord();
    void copyRecord();
    /// Lines of a spreadsheet become rows once somebody looked at them; a single cell goes into the current one.
    void pasteRecords();
    void removeRecord();
    void toggleDetails();
    /// Sorts the view by the current column; again the other way round, and a third time as entered.
    void sortCurrentColumn();
    /// The current member becomes head of the household, once it is said what the former head is to him.
    void makeHead();

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void typingChanged();
    /// Another row is chosen, or the same anew.
    void rowShown();

private:
    void setUpTable();
    void setUpSorting();
    void sortBy(int column);
    void sortAgain();
    [[nodiscard]] bool hasHead() const;
    void showHeadButton();
    [[nodiscard]] PasteTarget pasteTarget() const;
    void pasteCell(PastedTable pasted);
    void takeLines(const std::vector<RecordTableModel::Values> &lines);
    /// The form under the table is made when it is first wanted.
    FormBinder &details();
    void showDetails(bool shown);
    void showRow();
    void select(int row);
    void fitHeight();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] std::vector<FieldId> fieldsNamed(const QString &names) const;

    QString m_kindName;
    QString m_columns;
    QString m_places;
    PanelContext m_context;
    RecordTableModel *m_model = nullptr;
    FormBinder *m_binder = nullptr;
    std::vector<Finding> m_findings;
    bool m_editable = true;
    int m_sortColumn = -1; ///< none: as entered
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::unique_ptr<Ui::RecordsSection> m_ui;
};

} // namespace archive
