// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/cardcolumns.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct CardColumnsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::CardColumns)
};

constexpr qsizetype shownLetters = 80;

} // namespace

Error unusableColumn(const QString &sentence, const QString &column)
{
    return {ErrorCode::InvalidInput,
            sentence.arg(column.left(shownLetters)),
            column.left(shownLetters)};
}

Result<CardColumns> CardColumns::find(const pmml::Scorecard &card, const QStringList &names)
{
    CardColumns columns(card);
    for (const auto &input : card.inputs()) {
        const auto column = names.indexOf(input.name);
        if (column < 0 && input.required) {
            return unusableColumn(
                CardColumnsText::tr("The table has no column %1, which the card reads."),
                input.name);
        }
        if (names.count(input.name) > 1) {
            return unusableColumn(CardColumnsText::tr("The table has two columns %1; remove one."),
                                  input.name);
        }
        columns.m_columns.push_back(column);
    }
    return columns;
}

std::vector<pmml::Value> CardColumns::values(const CsvRow &row, const TableEncoding &encoding) const
{
    std::vector<pmml::Value> values;
    values.reserve(m_columns.size());
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto column = m_columns[i];
        const auto cell = column < 0 ? QByteArray() : row.cells[static_cast<size_t>(column)];
        values.push_back(m_card.inputs()[i].read(encoding.decoded(cell)));
    }
    return values;
}

} // namespace archive
