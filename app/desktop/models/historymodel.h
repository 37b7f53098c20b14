// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "desktop/models/historylines.h"

#include <QAbstractTableModel>

namespace archive {

class Policy;

/// What of a household's history is shown.
enum class HistoryFilter : quint8 { All, Changes, Deleted };

/// The journal's entries about a household, newest first, a line for each value that changed: when, who, what, on which record, old and new.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, User, What, RecordKind, FieldTitle, Before, After, Reason, ColumnCount };

    HistoryModel(const Catalogue &catalogue, const Policy &policy, QObject *parent);

    /// Entries in their order, and the records as they are now.
    void load(std::vector<JournalEntry> entries, const std::map<Uid, Record> &present);
    void setFilter(HistoryFilter filter);
    /// Nullptr for no row.
    [[nodiscard]] const HistoryLine *line(int row) const;
    [[nodiscard]] const JournalEntry &entry(size_t at) const { return m_entries.at(at); }
    /// The newest change of this archive; nullptr when there is none.
    [[nodiscard]] const JournalEntry *lastChange() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString columnTitle(int section);
    [[nodiscard]] QString whatHappened(const JournalEntry &entry) const;
    [[nodiscard]] QString text(const HistoryLine &line, int column) const;
    [[nodiscard]] QString valueText(const HistoryLine &line, const Value &value) const;
    [[nodiscard]] bool isShown(const HistoryLine &line) const;
    void choose();

    const Catalogue &m_catalogue;
    const Policy &m_policy;
    std::vector<JournalEntry> m_entries; ///< newest first
    std::vector<HistoryLine> m_lines;
    std::vector<size_t> m_shown; ///< lines that the filter lets through
    HistoryFilter m_filter = HistoryFilter::All;
};

} // namespace archive
