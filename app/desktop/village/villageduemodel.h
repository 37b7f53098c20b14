// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/cases.h"
#include "archive/workflow.h"

#include <QAbstractTableModel>

namespace archive {

/// Cases of villages in the order of their last days, each with the month in which it is due.
class VillageDueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, LastDay, Village, State, Owner, ColumnCount };

    explicit VillageDueModel(QObject *parent);

    /// The workflow must outlive the model.
    void load(std::vector<CaseRow> cases, QDate today, const Workflow &workflow);
    /// nullptr for no row.
    [[nodiscard]] const CaseRow *row(int row) const;
    [[nodiscard]] int overdue() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString columnTitle(int section);
    [[nodiscard]] QString monthText(const CaseRow &row) const;
    [[nodiscard]] QString text(const CaseRow &row, int column) const;

    std::vector<CaseRow> m_cases;
    QDate m_today;
    const Workflow *m_workflow = nullptr;
};

} // namespace archive
