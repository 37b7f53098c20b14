// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/scorecard.h"
#include "programs/archivectl/csvsplitter.h"
#include "programs/archivectl/tableencoding.h"

namespace archive {

/// Where a table has what a card reads.
class CardColumns
{
public:
    /// InvalidInput: the table lacks a column that the card must have, or has one of them twice.
    [[nodiscard]] static Result<CardColumns> find(const pmml::Scorecard &card,
                                                  const QStringList &names);

    /// What the card scores of a row.
    [[nodiscard]] std::vector<pmml::Value> values(const CsvRow &row,
                                                  const TableEncoding &encoding) const;

private:
    explicit CardColumns(const pmml::Scorecard &card)
        : m_card(card)
    { }

    pmml::Scorecard m_card;
    std::vector<qsizetype> m_columns; ///< by input; -1: the table has none
};

/// The refusal of a table because of one of its columns.
[[nodiscard]] Error unusableColumn(const QString &sentence, const QString &column);

} // namespace archive
