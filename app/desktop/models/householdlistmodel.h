// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/householdlist.h"
#include "desktop/models/roles.h"
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

    /// A page of households; an earlier question that waits is dropped.
    virtual void list(const HouseholdQuery &query, PageDone done) = 0;
    /// What a search finds there; an earlier question that waits is dropped.
    virtual void find(const QString &divisionPrefix, const QString &text, RowsDone done) = 0;
};

/// Masked rows of households: of a division page by page as one scrolls, or what a search found.
class HouseholdListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        IdNumber,
        Village,
        Group,
        Consent,
        RegisterNumber,
        Changed,
        Members,
        Loans,
        Officer,
        ColumnCount
    };

    HouseholdListModel(HouseholdSource &source, const DivisionRegister &divisions, QObject *parent);

    /// Rows that are kept at most: who scrolls further has to narrow the list.
    static constexpr int mostRows = 50'000;

    /// Shows the households that a query means, or of those that `text` finds the ones that it means, best match first. What was asked before and
    /// arrives late is dropped.
    void show(const HouseholdQuery &query, const QString &text);
    /// By what a column is ordered; none for one that is not.
    [[nodiscard]] static std::optional<ListOrder> orderOf(int column);
    [[nodiscard]] const ListRow &row(int index) const
    {
        return m_rows.at(static_cast<size_t>(index));
    }
    [[nodiscard]] bool isSearch() const { return !m_text.isEmpty(); }
    [[nodiscard]] const QString &searched() const { return m_text; }
    /// Whether there are more than mostRows.
    [[nodiscard]] bool isCut() const { return !m_next.isEmpty() && rowCount() >= mostRows; }

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
    [[nodiscard]] QString columnTitle(int section) const;
    void askPage();
    void askSearch();
    void begin(const std::vector<ListRow> &rows);
    void take(const std::vector<ListRow> &rows);
    /// Whether a row that a search found is one that the query means.
    [[nodiscard]] bool isMeant(const ListRow &row) const;
    [[nodiscard]] QString text(const ListRow &row, int column) const;

    HouseholdSource &m_source;
    const DivisionRegister &m_divisions;
    HouseholdQuery m_query;
    QString m_text;
    QString m_next;
    bool m_asking = false;
    bool m_isFirst = true; ///< no page of the present question has come yet
    int m_question = 0; ///< answers to an earlier one are dropped
    std::vector<ListRow> m_rows;
};

/// What a code of the consent's state means to the list.
[[nodiscard]] QString consentText(const ListRow &row);

/// How lists and rosters show whether somebody signed.
[[nodiscard]] Chip standingChip(ListStanding standing);
[[nodiscard]] QString standingText(ListStanding standing);

} // namespace archive
