// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/appraisalmodel.h"

#include "catalogue/validation.h"
#include "desktop/models/headercell.h"
#include "desktop/models/roles.h"
#include "desktop/models/sheettext.h"

#include <QSet>

#include <algorithm>

namespace archive {

void AppraisalModel::load(std::vector<SheetLine> lines,
                          std::shared_ptr<const AppraisalReader> reader)
{
    beginResetModel();
    m_reader = std::move(reader);
    m_rows.clear();
    for (auto &line : lines)
        m_rows.push_back({std::move(line), {}, Standing::Open, {}});
    endResetModel();
}

void AppraisalModel::showRows()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Count - 1));
}

void AppraisalModel::setSpoken(const std::vector<Uid> &households)
{
    QSet<QString> spoken;
    for (const auto &household : households)
        spoken.insert(household.toString());
    for (auto &row : m_rows) {
        const bool has = spoken.contains(row.line.household.toString());
        if (has && isOpen(row)) {
            row.standing = Standing::Spoken;
        } else if (!has && row.standing == Standing::Spoken) {
            row.standing = Standing::Open;
        } else if (!has && row.standing == Standing::Saved) {
            row = {std::move(row.line), {}, Standing::Open, {}};
        }
    }
    showRows();
}

void AppraisalModel::takeOutcome(const AppraisalOutcome &outcome)
{
    QSet<QString> saved;
    for (const auto &household : outcome.saved)
        saved.insert(household.toString());
    for (auto &row : m_rows) {
        if (saved.contains(row.line.household.toString())) {
            row.standing = Standing::Saved;
            row.sentence.clear();
        }
        for (const auto &refused : outcome.refused) {
            if (refused.household == row.line.household) {
                row.standing = Standing::Refused;
                row.sentence = refused.error.message;
            }
        }
    }
    showRows();
}

void AppraisalModel::clearTyped()
{
    for (auto &row : m_rows) {
        if (isOpen(row))
            row = {std::move(row.line), {}, Standing::Open, {}};
    }
    showRows();
}

bool AppraisalModel::isOpen(const Row &row)
{
    return row.standing == Standing::Open || row.standing == Standing::Refused;
}

bool AppraisalModel::isTyped() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return isOpen(row) && !AppraisalReader::isBlank(row.texts);
    });
}

int AppraisalModel::countOf(Standing standing) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [standing](const Row &row) {
        return row.standing == standing;
    }));
}

QModelIndex AppraisalModel::firstFault() const
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto &shown = m_rows[size_t(row)];
        if (!isOpen(shown) || m_reader->fault(shown.texts).isEmpty())
            continue;
        for (int column = FirstCell; column < State; ++column) {
            if (!faultIn(shown, column).isEmpty())
                return index(row, column);
        }
        return index(row, FirstCell + int(AppraisalCell::Conduct));
    }
    return {};
}

Result<std::vector<AppraisedLine>> AppraisalModel::filled(const AppraisalHead &head) const
{
    std::vector<AppraisedLine> lines;
    for (const auto &row : m_rows) {
        if (!isOpen(row) || AppraisalReader::isBlank(row.texts))
            continue;
        ARCHIVE_TRY(record, m_reader->read(head, row.texts));
        lines.push_back({row.line.household, row.line.registerNumber, std::move(record)});
    }
    return lines;
}

AppraisalModel::Pasted AppraisalModel::paste(const QModelIndex &from, const QString &text)
{
    Pasted pasted;
    SheetText sheet(text);
    auto row = size_t(std::max(from.row(), 0));
    for (; !sheet.atEnd(); ++row) {
        const auto cells = sheet.next();
        if (row >= m_rows.size()) {
            ++pasted.beyond;
        } else if (!isOpen(m_rows[row])) {
            ++pasted.closed;
        } else {
            int column = std::max(from.column(), int(FirstCell));
            for (const auto &cell : cells) {
                if (const auto target = cellOf(column++))
                    put(m_rows[row], *target, cell.simplified());
            }
            ++pasted.taken;
        }
    }
    showRows();
    emit edited();
    return pasted;
}

QString AppraisalModel::faultWith(const QModelIndex &index, const QString &text) const
{
    auto row = m_rows.at(size_t(index.row()));
    row.texts.at(size_t(index.column() - FirstCell)) = text;
    return faultIn(row, index.column());
}

QString AppraisalModel::registerNumberOf(const Uid &household) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&household](const Row &row) {
        return row.line.household == household;
    });
    return found == m_rows.end() ? QString() : found->line.registerNumber;
}

void AppraisalModel::put(Row &row, AppraisalCell cell, const QString &text)
{
    const bool isTick = cell == AppraisalCell::Recused && AppraisalReader::isTick(text);
    row.texts.at(size_t(cell)) = isTick ? QStringLiteral("√") : text;
}

bool AppraisalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto cell = cellOf(index.column());
    if (role != Qt::EditRole || !cell || !isOpen(m_rows.at(size_t(index.row()))))
        return false;
    put(m_rows.at(size_t(index.row())), *cell, value.toString().trimmed());
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), Count - 1));
    emit edited();
    return true;
}

} // namespace archive
