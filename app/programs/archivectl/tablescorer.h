// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "programs/archivectl/cardcolumns.h"
#include "programs/archivectl/foreigntable.h"

namespace archive {

/// A row without a score, and why.
struct UnscoredRow
{
    qint64 line = 0;
    QString reason; ///< names the field; repeats no cell, since it goes to consoles
};

/// Scores a CSV table row by row into another one: the input's columns as they stand, then `score`, `reason_1` …, empty where there is none.
/// Memory is bounded by a row. The output is written beside its place and put there only when it is whole.
class TableScorer
{
public:
    TableScorer(const pmml::Scorecard &card, Disk &disk)
        : m_card(card)
        , m_disk(disk)
    { }

    /// InvalidInput: the table lacks a column of the card, has it twice or has one of the new ones already; and what CsvSplitter and encodingOf()
    /// refuse. Nothing is left at `output` then.
    [[nodiscard]] Result<void> run(const QString &input, const QString &output);

    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 failed() const { return m_failed; }
    /// The first of them.
    [[nodiscard]] const std::vector<UnscoredRow> &unscored() const { return m_unscored; }

private:
    [[nodiscard]] Result<void> writeAll(const QString &input, const QString &part);
    [[nodiscard]] Result<void> takeHeader(const ForeignHeader &header);
    [[nodiscard]] Result<void> takeRow(const CsvRow &row);
    [[nodiscard]] Result<void> add(const CsvRow &row, const QStringList &cells);
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] QByteArray cellText(const QString &text) const;

    const pmml::Scorecard &m_card;
    Disk &m_disk;
    TableEncoding m_encoding;
    std::unique_ptr<DiskFile> m_file;
    QByteArray m_buffer;
    QByteArray m_lineEnd; ///< of the header
    char m_separator = ',';
    std::optional<CardColumns> m_columns; ///< once the header is read
    qint64 m_rows = 0;
    qint64 m_failed = 0;
    std::vector<UnscoredRow> m_unscored;
};

} // namespace archive
