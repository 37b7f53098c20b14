// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace archive {

class FieldRow;

/// Lays its FieldRow children out in as many columns as fit, row by row in the order in which they were made, which is the
/// order of the Tab key too.
class FieldGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    [[nodiscard]] QList<FieldRow *> rows() const;
    /// Arranges anew after rows were bound, added or hidden.
    void arrange();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    void place(int columns);

    QGridLayout *m_grid;
    int m_columns = 0;
    int m_labelWidth = 84;
};

} // namespace archive
