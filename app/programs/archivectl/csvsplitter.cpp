// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/csvsplitter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace archive {
namespace {

struct CsvSplitterText
{
    Q_DECLARE_TR_FUNCTIONS(archive::CsvSplitter)
};

constexpr qsizetype longestRow = qsizetype(1024) * 1024;

/// The one of comma, semicolon and tab that stands most often outside quotes; comma when none does.
char separatorOf(const QByteArray &line)
{
    constexpr std::array candidates{',', ';', '\t'};
    std::array<int, 3> counts{};
    bool quoted = false;
    bool begin = true;
    for (const char byte : line) {
        const auto *const found = std::find(candidates.begin(), candidates.end(), byte);
        const bool separates = found != candidates.end() && !quoted;
        if (separates)
            ++counts.at(static_cast<size_t>(found - candidates.begin()));
        if (byte == '"' && (quoted || begin))
            quoted = !quoted;
        begin = separates;
    }
    const auto *const most = std::max_element(counts.begin(), counts.end());
    return candidates.at(static_cast<size_t>(most - counts.begin()));
}

/// Cells of a line that is known to end outside quotes.
std::vector<QByteArray> cellsOf(const QByteArray &line, char separator)
{
    std::vector<QByteArray> cells(1);
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char byte = line.at(i);
        if (byte == '"' && (quoted || cells.back().isEmpty())) {
            const bool doubled = quoted && i + 1 < line.size() && line.at(i + 1) == '"';
            if (doubled)
                cells.back() += line.at(++i);
            quoted = doubled || !quoted;
        } else if (byte == separator && !quoted) {
            cells.emplace_back();
        } else {
            cells.back() += byte;
        }
    }
    return cells;
}

} // namespace

Result<void> CsvSplitter::feed(const QByteArray &block)
{
    for (qsizetype i = 0; i < block.size(); ++i) {
        i += takeRun(QByteArrayView(block).sliced(i));
        if (i < block.size())
            ARCHIVE_CHECK(step(block.at(i)));
    }
    return {};
}

/// Takes what is plainly inside a cell at once, and tells how much it was; the rest goes byte by byte.
qsizetype CsvSplitter::takeRun(QByteArrayView bytes)
{
    const bool inside =
        m_state == State::CellBegin || m_state == State::Plain || m_state == State::Quoted;
    const auto ordinary = [this](char byte) {
        return byte != '"' && byte != m_separator && byte != '\n' && byte != '\r' && byte != '\0';
    };
    if (!inside || m_separator == '\0' || m_row.raw.size() + bytes.size() > longestRow)
        return 0;
    const auto *const end = std::find_if_not(bytes.begin(), bytes.end(), ordinary);
    const auto run = bytes.first(end - bytes.begin());
    if (run.isEmpty())
        return 0;
    m_row.raw += run;
    m_cell += run;
    if (m_state == State::CellBegin)
        m_state = State::Plain;
    return run.size();
}

Result<void> CsvSplitter::step(char byte)
{
    if (byte == '\0')
        return refused(CsvSplitterText::tr("it is no text; save the table as CSV in UTF-8."));
    if (m_state == State::AfterReturn) {
        ARCHIVE_CHECK(
            lineEnded(byte == '\n' ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\r")));
        if (byte == '\n')
            return {};
    }
    if (m_state != State::Quoted && (byte == '\n' || byte == '\r')) {
        if (byte == '\n')
            return lineEnded(QByteArrayLiteral("\n"));
        m_state = State::AfterReturn;
        return {};
    }
    m_row.raw += byte;
    if (m_row.raw.size() > longestRow)
        return refused(CsvSplitterText::tr("the row is too long; a quote may not be closed."));
    if (byte == '\n')
        ++m_line;
    if (takesQuote(byte))
        return {};
    return m_separator == '\0' ? takeHeaderByte(byte) : takeByte(byte);
}

/// The header's cells are split when it is whole, since only then its separator is known.
Result<void> CsvSplitter::takeHeaderByte(char byte)
{
    if (m_state != State::Quoted) {
        const bool begins = byte == ',' || byte == ';' || byte == '\t';
        m_state = begins ? State::CellBegin : State::Plain;
    }
    return {};
}

/// A quote opens at the begin of a cell, closes a quoted one, and doubled stands for itself; elsewhere it is a character.
bool CsvSplitter::takesQuote(char byte)
{
    if (byte != '"' || m_state == State::Plain)
        return false;
    if (m_state == State::QuoteInQuoted)
        m_cell += byte;
    m_state = m_state == State::Quoted ? State::QuoteInQuoted : State::Quoted;
    return true;
}

Result<void> CsvSplitter::takeByte(char byte)
{
    if (byte == m_separator && m_state != State::Quoted) {
        endCell();
        return {};
    }
    if (m_state == State::QuoteInQuoted)
        return refused(CsvSplitterText::tr("text stands after a closing quote."));
    m_cell += byte;
    if (m_state == State::CellBegin)
        m_state = State::Plain;
    return {};
}

void CsvSplitter::endCell()
{
    m_row.cells.push_back(m_cell);
    m_cell.clear();
    m_state = State::CellBegin;
}

void CsvSplitter::splitHeader()
{
    m_separator = separatorOf(m_row.raw);
    m_row.cells = cellsOf(m_row.raw, m_separator);
    m_columns = m_row.cells.size();
    m_cell.clear();
    m_state = State::CellBegin;
}

Result<void> CsvSplitter::lineEnded(const QByteArray &end)
{
    m_row.lineEnd = end;
    auto result = giveRow();
    ++m_line;
    m_row = {};
    m_row.line = m_line;
    m_state = State::CellBegin;
    return result;
}

Result<void> CsvSplitter::giveRow()
{
    if (m_row.raw.isEmpty())
        return {};
    if (m_row.line == 0)
        m_row.line = 1;
    if (m_separator == '\0') {
        splitHeader();
    } else {
        endCell();
    }
    if (m_row.cells.size() != m_columns) {
        return refused(CsvSplitterText::tr("it has %1 cells, the header %2; correct the table.")
                           .arg(m_row.cells.size())
                           .arg(m_columns));
    }
    return m_take(m_row);
}

Result<void> CsvSplitter::finish()
{
    if (m_state == State::Quoted)
        return refused(CsvSplitterText::tr("a quote is not closed."));
    if (m_state == State::AfterReturn)
        return lineEnded(QByteArrayLiteral("\r"));
    return giveRow();
}

Error CsvSplitter::refused(const QString &reason) const
{
    return {ErrorCode::InvalidInput,
            CsvSplitterText::tr("Line %1 of the table: %2")
                .arg(QString::number(std::max<qint64>(m_row.line, 1)), reason),
            {}};
}

} // namespace archive
