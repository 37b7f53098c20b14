// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <vector>

namespace archive {

/// A row of a table as it stands in its file.
struct CsvRow
{
    qint64 line = 0; ///< of its first character, from 1
    QByteArray raw; ///< with its quotes, without its line end
    QByteArray lineEnd; ///< empty at the end of a file without one
    std::vector<QByteArray> cells; ///< without quotes
};
using TakeCsvRow = std::function<Result<void>(const CsvRow &row)>;

/// Splits foreign CSV that comes block by block: RFC 4180 with comma, semicolon or tab, whichever the header has most of; line ends of any
/// system; a quote inside an unquoted cell is a character. Bytes are not decoded: in UTF-8 and GB18030 no byte of another
/// character looks like a separator or a quote. Blank lines are passed over.
class CsvSplitter
{
public:
    explicit CsvSplitter(TakeCsvRow take)
        : m_take(std::move(take))
    { }

    /// InvalidInput, naming the line: a row above a megabyte (mostly a quote that is not closed), text after a closing quote, a NUL, another
    /// number of cells than the header has; or the first error of `take`.
    [[nodiscard]] Result<void> feed(const QByteArray &block);
    /// After the last block.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] char separator() const { return m_separator; }

private:
    enum class State { CellBegin, Plain, Quoted, QuoteInQuoted, AfterReturn };

    [[nodiscard]] qsizetype takeRun(QByteArrayView bytes);
    [[nodiscard]] Result<void> step(char byte);
    [[nodiscard]] bool takesQuote(char byte);
    [[nodiscard]] Result<void> takeHeaderByte(char byte);
    [[nodiscard]] Result<void> takeByte(char byte);
    [[nodiscard]] Result<void> lineEnded(const QByteArray &end);
    [[nodiscard]] Result<void> giveRow();
    [[nodiscard]] Error refused(const QString &reason) const;
    void endCell();
    void splitHeader();

    TakeCsvRow m_take;
    CsvRow m_row;
    QByteArray m_cell;
    State m_state = State::CellBegin;
    char m_separator = '\0'; ///< none until the header is read
    size_t m_columns = 0;
    qint64 m_line = 1;
};

} // namespace archive
