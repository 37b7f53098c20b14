// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/valuetext.h"
#include "desktop/models/recordtablemodel.h"

#include <numeric>

namespace archive {

void RecordTableModel::put(const Uid &record, FieldId field, const Value &value)
{
    const auto row = rowOf(record);
    if (row < 0)
        return;
    m_rows.at(m_order.at(static_cast<size_t>(row))).now.set(field, value);
    emit dataChanged(index(row, 0), index(row, std::max(0, columnCount() - 1)));
    emit changedAt(record, field);
    emit edited();
}

void RecordTableModel::putRows(int at, std::vector<DraftRecord> rows)
{
    const auto count = static_cast<int>(rows.size());
    if (count == 0)
        return;
    const auto shownAt = m_sorted ? rowCount() : at;
    beginInsertRows({}, shownAt, shownAt + count - 1);
    const auto from = static_cast<size_t>(at);
    for (auto &place : m_order)
        place += place >= from ? rows.size() : 0;
    std::vector<size_t> places(rows.size());
    std::iota(places.begin(), places.end(), from);
    m_order.insert(m_order.begin() + shownAt, places.begin(), places.end());
    const auto first = rows.front().now.uid;
    std::erase_if(m_removed, [&rows](const DraftRecord &removed) {
        return std::any_of(rows.begin(), rows.end(), [&removed](const DraftRecord &row) {
            return row.now.uid == removed.now.uid;
        });
    });
    m_rows.insert(m_rows.begin() + at,
                  std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
    emit changedAt(first, {m_kind, kind().order.front()});
    emit edited();
}

std::vector<DraftRecord> RecordTableModel::takeRows(int at, int count)
{
    const auto from = static_cast<size_t>(at);
    const auto upTo = from + static_cast<size_t>(count);
    const auto isTaken = [from, upTo](size_t place) {
        return place >= from && place < upTo;
    };
    const auto first =
        static_cast<int>(std::find_if(m_order.begin(), m_order.end(), isTaken) - m_order.begin());
    // Sorted rows lie apart, so that only one of them can be told to go as such.
    const bool together = !m_sorted || count == 1;
    if (together) {
        beginRemoveRows({}, first, first + count - 1);
    } else {
        beginResetModel();
    }
    std::erase_if(m_order, isTaken);
    for (auto &place : m_order)
        place -= place >= upTo ? upTo - from : 0;
    std::vector<DraftRecord> taken(std::make_move_iterator(m_rows.begin() + at),
                                   std::make_move_iterator(m_rows.begin() + at + count));
    m_rows.erase(m_rows.begin() + at, m_rows.begin() + at + count);
    for (const auto &row : taken) {
        if (!row.isNew)
            m_removed.push_back(row);
    }
    if (together) {
        endRemoveRows();
    } else {
        endResetModel();
    }
    emit edited();
    return taken;
}

QString RecordTableModel::shownText(const Field &field, const Value &value) const
{
    return field.type == ValueType::Ref ? referenceText(field, value)
                                        : displayText(m_catalogue, field, value);
}

SortKey RecordTableModel::keyOf(const Record &record, const std::optional<FieldId> &column) const
{
    if (!column) {
        const auto text = m_state(record).text;
        return {text.isEmpty(), 0, text};
    }
    const auto &field = m_catalogue.field(*column);
    const auto &value = record.value(*column);
    return sortKeyOf(field, value, shownText(field, value));
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto before = m_order;
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    m_sorted = column >= 0 && column < columnCount();
    if (m_sorted) {
        std::vector<SortKey> keys;
        keys.reserve(m_rows.size());
        for (const auto &draft : m_rows)
            keys.push_back(keyOf(draft.now, fieldAt(column)));
        std::stable_sort(m_order.begin(), m_order.end(), [&](size_t a, size_t b) {
            // What is empty stays at the end either way.
            if (keys[a].empty || keys[b].empty)
                return !keys[a].empty && keys[b].empty;
            return order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
        });
    }
    std::vector<int> shownAt(m_order.size());
    for (size_t row = 0; row < m_order.size(); ++row)
        shownAt[m_order[row]] = static_cast<int>(row);
    const auto indexes = persistentIndexList();
    for (const auto &old : indexes) {
        const auto place = before.at(static_cast<size_t>(old.row()));
        changePersistentIndex(old, index(shownAt[place], old.column()));
    }
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace archive
