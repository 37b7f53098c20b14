// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/draftcommands.h"

#include <algorithm>

namespace archive {

ValueCommand::ValueCommand(RecordTableModel &model, const Uid &record, Edit edit, bool derived)
    : m_model(model)
    , m_record(record)
    , m_edits{std::move(edit)}
    , m_derived(derived)
{ }

void ValueCommand::redo()
{
    for (const auto &edit : m_edits)
        m_model.put(m_record, edit.field, edit.after);
}

void ValueCommand::undo()
{
    std::for_each(m_edits.rbegin(), m_edits.rend(), [this](const Edit &edit) {
        m_model.put(m_record, edit.field, edit.before);
    });
}

bool ValueCommand::mergeWith(const QUndoCommand *other)
{
    const auto *const next = static_cast<const ValueCommand *>(other);
    if (&next->m_model != &m_model || next->m_record != m_record)
        return false;
    const auto &edit = next->m_edits.front();
    const auto same = std::find_if(m_edits.begin(), m_edits.end(), [&edit](const Edit &mine) {
        return mine.field == edit.field;
    });
    if (same != m_edits.end() && (same == m_edits.begin() || next->m_derived)) {
        same->after = edit.after;
    } else if (next->m_derived) {
        m_edits.push_back(edit);
    } else {
        return false;
    }
    setObsolete(m_edits.size() == 1 && m_edits.front().before == m_edits.front().after);
    return true;
}

RowsCommand::RowsCommand(RecordTableModel &model,
                         int at,
                         std::vector<DraftRecord> rows,
                         bool inserts)
    : m_model(model)
    , m_at(at)
    , m_count(static_cast<int>(rows.size()))
    , m_rows(std::move(rows))
    , m_inserts(inserts)
{ }

void RowsCommand::put()
{
    m_model.putRows(m_at, std::move(m_rows));
    m_rows.clear();
}

void RowsCommand::take()
{
    // What was typed into them since stays with them, in case they come back.
    m_rows = m_model.takeRows(m_at, m_count);
}

void RowsCommand::redo()
{
    if (m_inserts) {
        put();
    } else {
        take();
    }
}

void RowsCommand::undo()
{
    if (m_inserts) {
        take();
    } else {
        put();
    }
}

} // namespace archive
