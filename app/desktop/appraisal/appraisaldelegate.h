// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/table/tabledelegate.h"

namespace archive {

/// Types into the cells of an AppraisalModel: each key is checked, Enter takes the cell and goes on to the next one.
class AppraisalDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    [[nodiscard]] QWidget *createEditor(QWidget *parent,
                                        const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;

signals:
    /// What stands in a cell right now can't stay so; an empty sentence: it can.
    void faultTyped(const QString &sentence) const;
    /// Cells of a spreadsheet were pasted while one was being typed into.
    void cellsPasted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace archive
