// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldeditor.h"
#include "desktop/table/tabledelegate.h"

namespace archive {

class Prompts;

/// Edits a cell of a RecordTableModel with the same editors as a form: codes by choosing, dates and amounts as typed.
/// What can't be read is told by the prompts; the cell keeps its value.
class FieldDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    FieldDelegate(EditorContext context, Prompts &prompts, QObject *parent);

    [[nodiscard]] QWidget *createEditor(QWidget *parent,
                                        const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor,
                      QAbstractItemModel *model,
                      const QModelIndex &index) const override;

protected:
    /// Enter takes what is typed and goes on to the next cell.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    EditorContext m_context;
    Prompts *m_prompts;
};

} // namespace archive
