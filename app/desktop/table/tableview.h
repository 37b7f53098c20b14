// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace archive {

/// The table of all pages: whole rows, no grid, hairlines, Enter opens a row, the last column takes what is left.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// Widths in px by column; the columns at the end of `spare` go first when there is too little room.
    void setColumnWidths(const QList<int> &widths, const QList<int> &spare);

signals:
    /// A person wants to open the row.
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QList<int> m_widths;
    QList<int> m_spare;
};

} // namespace archive
