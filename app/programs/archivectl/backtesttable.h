// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/archivectl/tablescorer.h"
#include "rating/backtest.h"

namespace archive {

/// Where a table says what came of its rows, and in which words. Cells are trimmed.
struct OutcomeWords
{
    QString column;
    QString bad;
    QString good; ///< empty: the first other word is good, and a third one is refused
};

/// Scores a labelled table with a card. Nothing is kept of a row but its score, what came of it, and the attributes that it was scored by.
class BacktestTable
{
public:
    BacktestTable(const pmml::Scorecard &card, Disk &disk);

    /// InvalidInput, naming line or column: no outcome column, or two, or one that the card itself reads; an outcome that is neither word; no row, or none
    /// with a score; and what CardColumns, readForeignTable() and encodingOf() refuse.
    [[nodiscard]] Result<void> read(const QString &path, const OutcomeWords &words);
    /// The same for an earlier time, of which the outcome need not be known.
    [[nodiscard]] Result<void> readReference(const QString &path, const OutcomeWords &words);

    [[nodiscard]] const BacktestSample &sample() const { return m_sample; }
    /// With the word for good as it was found.
    [[nodiscard]] const OutcomeWords &words() const { return m_words; }
    [[nodiscard]] bool isLabelled() const { return m_outcome >= 0; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 failed() const { return m_failed; }
    /// The first of those without a score.
    [[nodiscard]] const std::vector<UnscoredRow> &unscored() const { return m_unscored; }

private:
    [[nodiscard]] Result<void> readRows(const QString &path, bool mustBeLabelled);
    [[nodiscard]] Result<void> takeHeader(const ForeignHeader &header, bool mustBeLabelled);
    [[nodiscard]] Result<void> takeRow(const CsvRow &row);
    [[nodiscard]] Result<bool> isBad(const CsvRow &row);

    const pmml::Scorecard &m_card;
    Disk &m_disk;
    BacktestSample m_sample;
    OutcomeWords m_words;
    TableEncoding m_encoding;
    std::optional<CardColumns> m_columns; ///< once the header is read
    qsizetype m_outcome = -1; ///< its column
    qint64 m_rows = 0;
    qint64 m_failed = 0;
    std::vector<UnscoredRow> m_unscored;
};

} // namespace archive
