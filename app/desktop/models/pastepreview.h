// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/pastedtable.h"

#include <QAbstractTableModel>

namespace archive {

/// The lines of a PastedTable to look at: their number in the spreadsheet, what is wrong with them in sentences, and their cells.
class PastePreview final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Sentence, FirstCell };

    explicit PastePreview(PastedTable table, QObject *parent = nullptr);

    [[nodiscard]] const PastedTable &table() const { return m_table; }
    /// Reads some lines more and shows them.
    void readOn(int lines);
    /// Shows only the lines that can't be taken, or all.
    void showOnlyRefused(bool only);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant dataOfCell(const PastedCell &cell, int column, int role) const;
    [[nodiscard]] static QVariant dataOfSentence(const PastedLine &line, int role);
    [[nodiscard]] std::vector<size_t> shownFrom(size_t first) const;

    PastedTable m_table;
    std::vector<size_t> m_shown; ///< indexes of lines
    bool m_onlyRefused = false;
    int m_columns = FirstCell;
};

} // namespace archive
