// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"
#include "domain/division.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>

namespace archive {

/// Where the tree gets its figures: households by division prefix of `length` digits below `prefix`.
class CountSource
{
public:
    using Counts = std::vector<std::pair<QString, qint64>>;
    using CountsDone = std::function<void(const Result<Counts> &)>;

    CountSource() = default;
    virtual ~CountSource() = default;
    Q_DISABLE_COPY_MOVE(CountSource)

    virtual void count(const QString &prefix, int length, CountsDone done) = 0;
    /// Groups of a village by name.
    virtual void groups(const QString &village, CountsDone done) = 0;
};

/// The archive's area with its townships, villages and their groups, each with its number of households; levels are read when opened.
class DivisionTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, ColumnCount };

    DivisionTreeModel(CountSource &source,
                      const DivisionRegister &divisions,
                      DivisionCode area,
                      QObject *parent);
    ~DivisionTreeModel() override;

    /// Of a group, its village.
    [[nodiscard]] DivisionCode division(const QModelIndex &index) const;
    /// Empty for a division.
    [[nodiscard]] QString group(const QModelIndex &index) const;
    /// Where a division stands, opening the levels above it; invalid when it lies outside the area.
    [[nodiscard]] QModelIndex indexOf(DivisionCode code);
    /// Asks for all figures that are shown anew.
    void recount();

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;

    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfNode(const Node *node) const;
    [[nodiscard]] QList<Division> childrenOf(const Node *node) const;
    void countChildren(Node *node);
    void askGroups(const Node *village);
    void takeGroups(DivisionCode village, const CountSource::Counts &groups);
    [[nodiscard]] static bool isVillage(const Node *node);
    void takeCounts(const QString &prefix, const CountSource::Counts &counts);

    CountSource &m_source;
    const DivisionRegister &m_divisions;
    std::unique_ptr<Node> m_root; ///< invisible; its one child is the area
};

} // namespace archive
