// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/recordtablemodel.h"

#include <QUndoCommand>

namespace archive {

/// Typing into fields of one record: all of it in one field is one step, with what the program filled in because of it.
class ValueCommand final : public QUndoCommand
{
public:
    struct Edit
    {
        FieldId field;
        Value before;
        Value after;
    };

    /// `derived`: the program filled it in.
    ValueCommand(RecordTableModel &model, const Uid &record, Edit edit, bool derived);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    RecordTableModel &m_model;
    Uid m_record;
    std::vector<Edit> m_edits;
    bool m_derived;
};

/// Rows that came in, or went.
class RowsCommand final : public QUndoCommand
{
public:
    RowsCommand(RecordTableModel &model, int at, std::vector<DraftRecord> rows, bool inserts);

    void undo() override;
    void redo() override;

private:
    void put();
    void take();

    RecordTableModel &m_model;
    int m_at;
    int m_count;
    std::vector<DraftRecord> m_rows; ///< while they are not in the table
    bool m_inserts;
};

} // namespace archive
