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

    /// Shows these columns in this order, and no others.
    void chooseColumns(const QList<int> &columns);
    /// Whole rows in any number, with Shift, Ctrl and Ctrl+A.
    void allowSeveral();
    /// A column in which nobody types: who goes on from cell to cell by Enter passes it. -1: none.
    void passOver(int column) { m_passed = column; }
    /// Who goes on from cell to cell by Enter or Tab passes all cells in which nobody types.
    void passClosed() { m_passesClosed = true; }

signals:
    /// A person wants to open the row.
    void opened(int row);
    /// A person moved a column, or made one wider or narrower.
    void columnsMoved();
    void columnWidened(int column, int width);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action,
                                         Qt::KeyboardModifiers modifiers) override;

private:
    void fit();
    [[nodiscard]] QModelIndex nextOpen(int step) const;
    [[nodiscard]] int lastVisible() const;

    QList<int> m_widths;
    QList<int> m_spare;
    QList<int> m_chosen; ///< empty: all
    bool m_fitting = false;
    int m_passed = -1;
    bool m_passesClosed = false;
};

} // namespace archive
