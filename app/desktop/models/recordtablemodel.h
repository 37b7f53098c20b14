// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"
#include "base/environment.h"
#include "desktop/form/fieldeditor.h"
#include "desktop/models/roles.h"
#include "desktop/models/sortkey.h"

#include <QAbstractTableModel>

class QUndoStack;

namespace archive {

/// A record as it is being edited, beside what the archive holds.
struct DraftRecord
{
    Record now;
    Record saved;
    Access access = Access::Full;
    QString missingBasis;
    bool isNew = false;
};

/// What a roster tells of a row besides its fields.
struct RowState
{
    Chip chip = Chip::None;
    QString text;
};

/// Records of one kind under one parent, as rows; the columns are fields of the catalogue, and behind them there may be one for the
/// state of the row, into which nobody types. It keeps what was changed until it is saved.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    RecordTableModel(const Catalogue &catalogue,
                     KindIndex kind,
                     const Environment &environment,
                     QObject *parent);

    [[nodiscard]] const Kind &kind() const { return m_catalogue.kind(m_kind); }
    void setColumns(const std::vector<FieldId> &columns);
    [[nodiscard]] const std::vector<FieldId> &columns() const { return m_columns; }
    /// None in the column of the state.
    [[nodiscard]] std::optional<FieldId> fieldAt(int column) const;
    void setState(const QString &title, std::function<RowState(const Record &)> state);
    /// Nothing of the rows was changed, but what is told of their state.
    void showState();
    /// -1 when there is none.
    [[nodiscard]] int stateColumn() const;

    /// What a reference is called; without it, its uid is shown.
    void setReferences(std::function<std::vector<Choice>(const QString &kind)> of);

    void load(const std::vector<ShownRecord> &records);
    /// What is changed from now on can be taken back there.
    void setUndo(QUndoStack *undo) { m_undo = undo; }

    using Values = std::vector<std::pair<FieldId, Value>>;
    /// A new record under `parent` with these values; its row, or the error of the random source.
    [[nodiscard]] Result<int> add(const Uid &parent, const Values &values = {});
    /// Several of them, as one step; the first one's row.
    [[nodiscard]] Result<int> addAll(const Uid &parent, const std::vector<Values> &records);
    /// A new record with the values of a row, but for those that must be unique.
    [[nodiscard]] Result<int> copy(int row);
    void remove(int row);
    /// Types a change again, a new record with the uid that it had; what is closed or gone since is left out.
    void apply(const Change &change);

    [[nodiscard]] const DraftRecord &draft(int row) const;
    [[nodiscard]] int rowOf(const Uid &uid) const;
    /// Whether the purpose lets anything be changed; it does until this says no.
    void setEditable(bool editable);
    void setValue(int row, FieldId field, const Value &value);
    /// The same for what follows from what was typed just now: both are taken back together.
    void derive(int row, FieldId field, const Value &value);
    /// Whether a person may type into the field: without a basis only what is kept before consent.
    [[nodiscard]] bool isOpen(int row, const Field &field) const;
    void setFindings(const std::vector<Finding> &findings);

    [[nodiscard]] bool isChanged() const;
    /// What saving has to say to the archive.
    [[nodiscard]] std::vector<Change> changes() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Of what is shown; what is saved keeps the order of entry, which column -1 shows again.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] bool isSorted() const { return m_sorted; }

    /// For commands that do and undo; positions are those of the order of entry.
    void put(const Uid &record, FieldId field, const Value &value);
    void putRows(int at, std::vector<DraftRecord> rows);
    [[nodiscard]] std::vector<DraftRecord> takeRows(int at, int count);

signals:
    /// A field has another value, whoever gave it.
    void changedAt(const archive::Uid &record, archive::FieldId field);
    /// A person gave a field another value.
    void typed(int row, archive::FieldId field);
    /// A person changed something, or took it back.
    void edited();

private:
    [[nodiscard]] const Finding *findingAt(int row, FieldId field) const;
    [[nodiscard]] QVariant stateData(int row, int role) const;
    [[nodiscard]] QString referenceText(const Field &field, const Value &value) const;
    [[nodiscard]] Result<DraftRecord> fresh(Record record) const;
    [[nodiscard]] DraftRecord asNew(Record record) const;
    void insert(int at, std::vector<DraftRecord> rows);
    [[nodiscard]] QString shownText(const Field &field, const Value &value) const;
    /// Of a field's column, or without one of that of the state.
    [[nodiscard]] SortKey keyOf(const Record &record, const std::optional<FieldId> &column) const;
    [[nodiscard]] static std::vector<std::pair<FieldId, Value>>
    changedValues(const Kind &kind, const DraftRecord &draft);

    const Catalogue &m_catalogue;
    KindIndex m_kind;
    Environment m_environment;
    std::vector<FieldId> m_columns;
    QString m_stateTitle;
    std::function<RowState(const Record &)> m_state;
    std::function<std::vector<Choice>(const QString &)> m_references;
    std::vector<DraftRecord> m_rows; ///< in the order of entry
    std::vector<size_t> m_order; ///< of what is shown
    QUndoStack *m_undo = nullptr;
    bool m_sorted = false;
    std::vector<DraftRecord> m_removed;
    std::vector<Finding> m_findings;
    bool m_editable = true;
};

} // namespace archive
