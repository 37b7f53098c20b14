// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journal.h"
#include "catalogue/catalogue.h"

#include <QAbstractTableModel>

namespace archive {

/// The journal's entries about a household, newest first: when, who, what, on which record, and what stood there before.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, User, What, Record, Before, Reason, ColumnCount };

    HistoryModel(const Catalogue &catalogue, const Policy &policy, QObject *parent);

    void load(std::vector<JournalEntry> entries);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString whatHappened(const JournalEntry &entry) const;
    [[nodiscard]] QString before(const JournalEntry &entry) const;

    const Catalogue &m_catalogue;
    const Policy &m_policy;
    std::vector<JournalEntry> m_entries;
};

} // namespace archive
