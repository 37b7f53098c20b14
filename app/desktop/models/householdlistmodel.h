// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"
#include "domain/division.h"

#include <QAbstractTableModel>

#include <functional>

namespace archive {

/// Where the list gets its rows; an answer may come at once or later, on the model's thread.
class HouseholdSource
{
public:
    using PageDone = std::function<void(const Result<ListPage> &)>;
    using RowsDone = std::function<void(const Result<std::vector<ListRow>> &)>;

    HouseholdSource() = default;
    virtual ~HouseholdSource() = default;
    Q_DISABLE_COPY_MOVE(HouseholdSource)

    /// The page after `after` of the households of a division; an earlier question that waits is dropped.
    virtual void list(const QString &divisionPrefix, const QString &after, PageDone done) = 0;
    /// What a search finds there; an earlier question that waits is dropped.
    virtual void find(const QString &divisionPrefix, const QString &text, RowsDone done) = 0;
};

/// Masked rows of households: of a division page by page as one scrolls, or what a search found.
class HouseholdListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, IdNumber, Village, Group, Consent, RegisterNumber, Changed, ColumnCount };

    HouseholdListModel(HouseholdSource &source, const DivisionRegister &divisions, QObject *parent);

    /// Shows a division's households, or those that `text` finds in it. What was asked before and arrives late is dropped.
    void show(const QString &divisionPrefix, const QString &text);
    [[nodiscard]] const ListRow &row(int index) const
    {
        return m_rows.at(static_cast<size_t>(index));
    }
    [[nodiscard]] bool isSearch() const { return !m_text.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The question was answered; the rows are there.
    void answered();
    void failed(const archive::Error &error);

private:
    void take(const std::vector<ListRow> &rows);
    [[nodiscard]] QString text(const ListRow &row, int column) const;

    HouseholdSource &m_source;
    const DivisionRegister &m_divisions;
    QString m_prefix;
    QString m_text;
    QString m_next;
    bool m_asking = false;
    int m_question = 0; ///< answers to an earlier one are dropped
    std::vector<ListRow> m_rows;
};

/// What a code of the consent's state means to the list.
[[nodiscard]] QString consentText(const ListRow &row);

} // namespace archive
