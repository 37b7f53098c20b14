// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/divisiontreemodel.h"

#include "desktop/models/roles.h"

#include <QLocale>
#include <QPointer>

namespace archive {

struct DivisionTreeModel::Node
{
    Division division; ///< of a group, its village
    QString group;
    Node *parent = nullptr;
    int row = 0;
    bool opened = false;
    qint64 households = -1; ///< not known yet
    std::vector<std::unique_ptr<Node>> children;
};

DivisionTreeModel::DivisionTreeModel(CountSource &source,
                                     const DivisionRegister &divisions,
                                     DivisionCode area,
                                     QObject *parent)
    : QAbstractItemModel(parent)
    , m_source(source)
    , m_divisions(divisions)
    , m_root(std::make_unique<Node>())
{
    auto node = std::make_unique<Node>();
    node->division = m_divisions.find(area).value_or(
        Division{area, area.text(), area.level(), {}, {}, {}, {}, {}});
    node->parent = m_root.get();
    m_root->children.push_back(std::move(node));
    m_root->opened = true;
    recount();
}

DivisionTreeModel::~DivisionTreeModel() = default;

DivisionTreeModel::Node *DivisionTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex DivisionTreeModel::indexOfNode(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QList<Division> DivisionTreeModel::childrenOf(const Node *node) const
{
    if (node->division.level == DivisionLevel::Village)
        return {};
    return m_divisions.children(node->division.code);
}

DivisionCode DivisionTreeModel::division(const QModelIndex &index) const
{
    return nodeAt(index)->division.code;
}

QString DivisionTreeModel::group(const QModelIndex &index) const
{
    return nodeAt(index)->group;
}

bool DivisionTreeModel::isVillage(const Node *node)
{
    return node->parent != nullptr && node->division.level == DivisionLevel::Village
        && node->group.isEmpty();
}

QModelIndex DivisionTreeModel::indexOf(DivisionCode code)
{
    auto *node = m_root->children.front().get();
    if (!code.isWithin(node->division.code))
        return {};
    while (node->division.code != code) {
        fetchMore(indexOfNode(node));
        const auto next = std::find_if(node->children.begin(),
                                       node->children.end(),
                                       [code](const std::unique_ptr<Node> &child) {
                                           return code.isWithin(child->division.code);
                                       });
        if (next == node->children.end())
            return {};
        node = next->get();
    }
    return indexOfNode(node);
}

void DivisionTreeModel::recount()
{
    std::vector<Node *> open{m_root.get()};
    while (!open.empty()) {
        auto *const node = open.back();
        open.pop_back();
        if (!node->opened)
            continue;
        countChildren(node);
        for (const auto &child : node->children)
            open.push_back(child.get());
    }
}

void DivisionTreeModel::countChildren(Node *node)
{
    if (isVillage(node)) {
        askGroups(node);
        return;
    }
    if (node->children.empty())
        return;
    const auto first = node->children.front()->division.code.prefix();
    const auto prefix = node == m_root.get() ? first : node->division.code.prefix();
    m_source.count(prefix,
                   static_cast<int>(first.size()),
                   [model = QPointer(this), prefix](const Result<CountSource::Counts> &counts) {
                       if (model != nullptr && counts)
                           model->takeCounts(prefix, *counts);
                   });
}

void DivisionTreeModel::askGroups(const Node *village)
{
    const auto code = village->division.code;
    m_source.groups(code.text(),
                    [model = QPointer(this), code](const Result<CountSource::Counts> &groups) {
                        if (model != nullptr && groups)
                            model->takeGroups(code, *groups);
                    });
}

void DivisionTreeModel::takeGroups(DivisionCode village, const CountSource::Counts &groups)
{
    const auto parent = indexOf(village);
    auto *const node = nodeAt(parent);
    if (!parent.isValid() || !node->opened)
        return;
    CountSource::Counts named;
    std::copy_if(groups.begin(), groups.end(), std::back_inserter(named), [](const auto &each) {
        return !each.first.isEmpty();
    });
    const bool isAlike = std::equal(
        named.begin(),
        named.end(),
        node->children.begin(),
        node->children.end(),
        [](const auto &group, const auto &child) { return group.first == child->group; });
    if (!isAlike) {
        if (!node->children.empty()) {
            beginRemoveRows(parent, 0, static_cast<int>(node->children.size()) - 1);
            node->children.clear();
            endRemoveRows();
        }
        if (named.empty())
            return;
        beginInsertRows(parent, 0, static_cast<int>(named.size()) - 1);
        for (const auto &[name, households] : named) {
            auto child = std::make_unique<Node>();
            child->division = node->division;
            child->group = name;
            child->parent = node;
            child->row = static_cast<int>(node->children.size());
            child->opened = true;
            node->children.push_back(std::move(child));
        }
        endInsertRows();
    }
    for (size_t i = 0; i < named.size(); ++i)
        node->children.at(i)->households = named.at(i).second;
    if (!named.empty()) {
        emit dataChanged(index(0, CountColumn, parent),
                         index(rowCount(parent) - 1, CountColumn, parent));
    }
}

void DivisionTreeModel::takeCounts(const QString &prefix, const CountSource::Counts &counts)
{
    QHash<QString, qint64> households;
    for (const auto &[division, count] : counts)
        households.insert(division, count);
    std::vector<Node *> open{m_root.get()};
    while (!open.empty()) {
        auto *const node = open.back();
        open.pop_back();
        if (isVillage(node))
            continue;
        for (const auto &child : node->children)
            open.push_back(child.get());
        const bool asked = node == m_root.get()
            ? m_root->children.front()->division.code.prefix() == prefix
            : node->division.code.prefix() == prefix;
        const bool answered = asked && !node->children.empty()
            && (counts.empty()
                || counts.front().first.size()
                    == node->children.front()->division.code.prefix().size());
        if (!answered)
            continue;
        for (const auto &child : node->children)
            child->households = households.value(child->division.code.prefix(), 0);
        const auto parent = indexOfNode(node);
        emit dataChanged(index(0, CountColumn, parent),
                         index(rowCount(parent) - 1, CountColumn, parent));
    }
}

QModelIndex DivisionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children.at(static_cast<size_t>(row)).get());
}

QModelIndex DivisionTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfNode(nodeAt(child)->parent) : QModelIndex();
}

int DivisionTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int DivisionTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool DivisionTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const auto *const node = nodeAt(parent);
    if (node->opened)
        return !node->children.empty();
    return isVillage(node) ? node->households > 0 : !childrenOf(node).isEmpty();
}

bool DivisionTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const auto *const node = nodeAt(parent);
    return parent.column() <= 0 && !node->opened
        && (isVillage(node) ? node->households > 0 : !childrenOf(node).isEmpty());
}

void DivisionTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto *const node = nodeAt(parent);
    if (isVillage(node)) {
        node->opened = true;
        askGroups(node);
        return;
    }
    const auto divisions = childrenOf(node);
    beginInsertRows(parent, 0, static_cast<int>(divisions.size()) - 1);
    for (const auto &division : divisions) {
        auto child = std::make_unique<Node>();
        child->division = division;
        child->parent = node;
        child->row = static_cast<int>(node->children.size());
        node->children.push_back(std::move(child));
    }
    node->opened = true;
    endInsertRows();
    countChildren(node);
}

QVariant DivisionTreeModel::data(const QModelIndex &index, int role) const
{
    const auto *const node = nodeAt(index);
    const bool isCount = index.column() == CountColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (!isCount)
            return node->group.isEmpty() ? node->division.shortName() : node->group;
        return node->households < 0 ? QString() : QLocale().toString(node->households);
    case Qt::TextAlignmentRole:
        return QVariant((isCount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case DimRole:
        return isCount && node->households == 0;
    default:
        return {};
    }
}

QVariant DivisionTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == CountColumn ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    return section == CountColumn ? tr("Households") : tr("Division");
}

} // namespace archive
