// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/appraisalreader.h"
#include "rating/appraisalsheet.h"
#include "rating/appraisalwriter.h"

#include <QAbstractTableModel>

#include <memory>

namespace archive {

/// The 村级评议表 of one appraiser as it is typed in: texts as they stand on the paper, with what is wrong in a cell.
class AppraisalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Place,
        Group,
        Name,
        Number,
        FirstCell,
        State = FirstCell + appraisalCells,
        Count
    };
    enum class Standing {
        Open,
        Spoken, ///< the appraiser spoke of the household already that day
        Saved,
        Refused,
    };
    /// What became of pasted lines.
    struct Pasted
    {
        int taken = 0;
        int closed = 0; ///< met a line into which nobody types
        int beyond = 0; ///< behind the end of the sheet
    };

    using QAbstractTableModel::QAbstractTableModel;

    void load(std::vector<SheetLine> lines, std::shared_ptr<const AppraisalReader> reader);
    void setSpoken(const std::vector<Uid> &households);
    /// What was saved is closed, what was refused says why and stays open.
    void takeOutcome(const AppraisalOutcome &outcome);
    /// Nothing is typed any more; what was saved stays closed.
    void clearTyped();

    /// Whether a line that can still be saved has something in it.
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] int countOf(Standing standing) const;
    /// The first cell that can't stand, or the state of a line that says nothing; invalid when all can be saved.
    [[nodiscard]] QModelIndex firstFault() const;
    /// Lines that are to be saved, without a fault (firstFault()).
    [[nodiscard]] Result<std::vector<AppraisedLine>> filled(const AppraisalHead &head) const;
    /// Cells of a spreadsheet from this one on, to the right and down.
    [[nodiscard]] Pasted paste(const QModelIndex &from, const QString &text);
    /// What is wrong if this stood in the cell; empty when nothing is.
    [[nodiscard]] QString faultWith(const QModelIndex &index, const QString &text) const;
    [[nodiscard]] QString registerNumberOf(const Uid &household) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// A person typed or pasted something.
    void edited();

private:
    struct Row
    {
        SheetLine line;
        AppraisalTexts texts;
        Standing standing = Standing::Open;
        QString sentence; ///< why it was refused
    };

    [[nodiscard]] static bool isOpen(const Row &row);
    [[nodiscard]] static std::optional<AppraisalCell> cellOf(int column);
    [[nodiscard]] QString text(const Row &row, int place, int column) const;
    [[nodiscard]] QString stateText(const Row &row) const;
    [[nodiscard]] QString faultIn(const Row &row, int column) const;
    [[nodiscard]] QString titleOfColumn(int section) const;
    void put(Row &row, AppraisalCell cell, const QString &text);
    void showRows();

    std::shared_ptr<const AppraisalReader> m_reader;
    std::vector<Row> m_rows;
};

} // namespace archive
