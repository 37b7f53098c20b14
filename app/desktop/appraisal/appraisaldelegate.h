// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/table/tabledelegate.h"

#include <functional>

namespace archive {

/// Types into the cells of an AppraisalModel: each key is checked, Enter takes the cell and goes on to the next one.
class AppraisalDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    /// `tell` hears, with each key, what can't stay in the cell as it is; an empty sentence: it can.
    AppraisalDelegate(std::function<void(const QString &)> tell, QObject *parent);

    [[nodiscard]] QWidget *createEditor(QWidget *parent,
                                        const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;

signals:
    /// Cells of a spreadsheet were pasted while one was being typed into.
    void cellsPasted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void(const QString &)> m_tell;
};

} // namespace archive
