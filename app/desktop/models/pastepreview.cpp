// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/pastepreview.h"

#include "catalogue/valuetext.h"
#include "desktop/models/roles.h"

namespace archive {

PastePreview::PastePreview(PastedTable table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table))
{ }

std::vector<size_t> PastePreview::shownFrom(size_t first) const
{
    std::vector<size_t> shown;
    for (auto line = first; line < m_table.lines().size(); ++line) {
        if (!m_onlyRefused || !m_table.lines()[line].takeable)
            shown.push_back(line);
    }
    return shown;
}

void PastePreview::readOn(int lines)
{
    const auto before = m_table.lines().size();
    m_table.readOn(lines);
    const auto columns = FirstCell + static_cast<int>(m_table.columns().size());
    if (columns != m_columns) {
        beginInsertColumns({}, m_columns, columns - 1);
        m_columns = columns;
        endInsertColumns();
    }
    const auto more = shownFrom(before);
    if (more.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_shown.insert(m_shown.end(), more.begin(), more.end());
    endInsertRows();
}

void PastePreview::showOnlyRefused(bool only)
{
    beginResetModel();
    m_onlyRefused = only;
    m_shown = shownFrom(0);
    endResetModel();
}

int PastePreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PastePreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant PastePreview::data(const QModelIndex &index, int role) const
{
    const auto &line = m_table.lines().at(m_shown.at(static_cast<size_t>(index.row())));
    if (index.column() == Number)
        return role == Qt::DisplayRole ? QVariant(line.number) : QVariant();
    if (index.column() == Sentence)
        return dataOfSentence(line, role);
    const auto cell = index.column() - FirstCell;
    return dataOfCell(line.cells.at(static_cast<size_t>(cell)), cell, role);
}

QVariant PastePreview::dataOfSentence(const PastedLine &line, int role)
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (role == CheckRole && !line.takeable)
        return static_cast<int>(Severity::Hard);
    if (!isText)
        return {};
    QStringList sentences;
    if (!line.sentence.isEmpty())
        sentences.append(line.sentence);
    for (const auto severity : {Severity::Hard, Severity::Soft}) {
        for (const auto &cell : line.cells) {
            if (cell.mark == severity)
                sentences.append(cell.sentence);
        }
    }
    return sentences.join(QLatin1Char(' '));
}

QVariant PastePreview::dataOfCell(const PastedCell &cell, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.mark ? cell.text + QLatin1Char(' ') + cell.sentence : cell.text;
    case Qt::ToolTipRole:
        return cell.mark ? QVariant(cell.sentence) : QVariant();
    case CheckRole:
        return cell.mark ? QVariant(static_cast<int>(*cell.mark)) : QVariant();
    case Qt::TextAlignmentRole: {
        const auto id = m_table.columns().at(static_cast<size_t>(column)).id();
        const auto type = m_table.kind().fields.at(id.index).type;
        const bool figure = type == ValueType::Money || type == ValueType::Area
            || type == ValueType::Rate || type == ValueType::Count;
        return QVariant((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant PastePreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Number)
        return tr("Line");
    if (section == Sentence)
        return tr("What to look at");
    const auto id = m_table.columns().at(static_cast<size_t>(section - FirstCell)).id();
    return titleOf(m_table.kind().fields.at(id.index));
}

} // namespace archive
