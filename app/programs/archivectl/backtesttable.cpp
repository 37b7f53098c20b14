// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/backtesttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct BacktestTableText
{
    Q_DECLARE_TR_FUNCTIONS(archive::BacktestTable)
};

constexpr size_t keptUnscored = 10;

} // namespace

BacktestTable::BacktestTable(const pmml::Scorecard &card, Disk &disk)
    : m_card(card)
    , m_disk(disk)
    , m_sample(card.model())
{ }

Result<void> BacktestTable::read(const QString &path, const OutcomeWords &words)
{
    m_words = words;
    return readRows(path, true);
}

Result<void> BacktestTable::readReference(const QString &path, const OutcomeWords &words)
{
    m_words = words;
    return readRows(path, false);
}

Result<void> BacktestTable::readRows(const QString &path, bool mustBeLabelled)
{
    ARCHIVE_TRY(encoding, encodingOf(m_disk, path));
    m_encoding = encoding;
    ARCHIVE_CHECK(readForeignTable(
        m_disk,
        path,
        m_encoding,
        [this, mustBeLabelled](const ForeignHeader &header) {
            return takeHeader(header, mustBeLabelled);
        },
        [this](const CsvRow &row) { return takeRow(row); }));
    if (m_rows == 0) {
        return Error{ErrorCode::InvalidInput,
                     BacktestTableText::tr("%1 has no rows below its header, so that there is "
                                           "nothing to test.")
                         .arg(path),
                     path};
    }
    if (m_failed == m_rows) {
        const auto &first = m_unscored.front();
        return Error{ErrorCode::InvalidInput,
                     BacktestTableText::tr("None of the rows of %1 has a score. Line %2: %3")
                         .arg(path, QString::number(first.line), first.reason),
                     path};
    }
    return {};
}

Result<void> BacktestTable::takeHeader(const ForeignHeader &header, bool mustBeLabelled)
{
    const auto &column = m_words.column;
    const auto &inputs = m_card.inputs();
    if (std::any_of(inputs.begin(), inputs.end(), [&column](const auto &input) {
            return input.name == column;
        })) {
        return unusableColumn(
            BacktestTableText::tr("The card itself reads the column %1, so that it can't be what "
                                  "came later; name the outcome's column."),
            column);
    }
    m_outcome = header.names.indexOf(column);
    if (m_outcome < 0 && mustBeLabelled) {
        return unusableColumn(
            BacktestTableText::tr("The table has no column %1 that tells what came of its rows."),
            column);
    }
    if (header.names.count(column) > 1) {
        return unusableColumn(BacktestTableText::tr("The table has two columns %1; remove one."),
                              column);
    }
    ARCHIVE_TRY(columns, CardColumns::find(m_card, header.names));
    m_columns = std::move(columns);
    return {};
}

Result<bool> BacktestTable::isBad(const CsvRow &row)
{
    if (!isLabelled())
        return false;
    const auto word = m_encoding.decoded(row.cells[static_cast<size_t>(m_outcome)]).trimmed();
    if (word == m_words.bad)
        return true;
    if (m_words.good.isEmpty() && !word.isEmpty())
        m_words.good = word;
    if (!word.isEmpty() && word == m_words.good)
        return false;
    const auto known = m_words.good.isEmpty()
        ? m_words.bad
        : BacktestTableText::tr("%1 or %2").arg(m_words.bad, m_words.good);
    // The cell itself is not told: it may hold anything, and the sentence goes to consoles.
    return Error{ErrorCode::InvalidInput,
                 BacktestTableText::tr("Line %1 of the table: what stands in %2 is not %3; leave "
                                       "out rows of which nobody knows what came of them.")
                     .arg(QString::number(row.line), m_words.column, known),
                 m_words.column};
}

Result<void> BacktestTable::takeRow(const CsvRow &row)
{
    ++m_rows;
    ARCHIVE_TRY(bad, isBad(row));
    const auto outcome = m_card.score(m_columns->values(row, m_encoding));
    if (outcome) {
        m_sample.add(outcome->tally, bad);
        return {};
    }
    ++m_failed;
    if (m_unscored.size() < keptUnscored)
        m_unscored.push_back({row.line, outcome.error().message});
    return {};
}

} // namespace archive
