// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagecsv.h"

#include <QStringDecoder>

#include <algorithm>

namespace archive {

namespace {

constexpr char quote = '"';
constexpr QByteArrayView rowEnd("\r\n");

bool needsQuotes(const QByteArray &cell)
{
    // Some readers trim what stands unquoted beside a comma.
    if (cell.startsWith(' ') || cell.endsWith(' ') || cell.startsWith('\t') || cell.endsWith('\t'))
        return true;
    return std::any_of(cell.begin(), cell.end(), [](char c) {
        return c == quote || c == ',' || c == '\r' || c == '\n';
    });
}

} // namespace

void appendCsvRow(QByteArray &out, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        QByteArray cell = cells.at(i).toUtf8();
        if (needsQuotes(cell)) {
            cell.replace("\"", "\"\"");
            out += quote + cell + quote;
        } else {
            out += cell;
        }
    }
    out.append(rowEnd);
}

PackageCsvReader::PackageCsvReader(QByteArray bytes, QString path)
    : m_bytes(std::move(bytes))
    , m_path(std::move(path))
{ }

Result<bool> PackageCsvReader::next(QStringList &cells)
{
    cells.clear();
    if (m_at == m_bytes.size())
        return false;
    ++m_rows;
    if (m_at == 0 && m_bytes.startsWith("\xEF\xBB\xBF"))
        return damaged(tr("it begins with a byte order mark"));
    while (true) {
        const bool quoted = m_at < m_bytes.size() && m_bytes.at(m_at) == quote;
        ARCHIVE_TRY(cell, quoted ? quotedCell() : plainCell());
        cells.append(cell);
        if (m_at < m_bytes.size() && m_bytes.at(m_at) == ',') {
            ++m_at;
            continue;
        }
        if (!QByteArrayView(m_bytes).sliced(m_at).startsWith(rowEnd))
            return damaged(tr("a cell does not end with a comma or CRLF"));
        m_at += rowEnd.size();
        break;
    }
    if (m_columns == 0)
        m_columns = cells.size();
    if (cells.size() != m_columns)
        return damaged(tr("the row has %1 cells instead of %2").arg(cells.size()).arg(m_columns));
    return true;
}

Result<QString> PackageCsvReader::quotedCell()
{
    QByteArray cell;
    ++m_at;
    while (true) {
        const qsizetype end = m_bytes.indexOf(quote, m_at);
        if (end < 0)
            return damaged(tr("a quoted cell does not end"));
        cell.append(QByteArrayView(m_bytes).sliced(m_at, end - m_at));
        m_at = end + 1;
        if (m_at >= m_bytes.size() || m_bytes.at(m_at) != quote)
            return decoded(cell);
        cell += quote;
        ++m_at;
    }
}

Result<QString> PackageCsvReader::plainCell()
{
    const auto begin = m_bytes.cbegin() + m_at;
    const auto end = std::find_if(begin, m_bytes.cend(), [](char c) {
        return c == ',' || c == '\r' || c == '\n' || c == quote;
    });
    if (end != m_bytes.cend() && *end == quote)
        return damaged(tr("a quote stands inside a cell without quotes"));
    m_at = end - m_bytes.cbegin();
    return decoded(QByteArray(begin, end - begin));
}

Result<QString> PackageCsvReader::decoded(const QByteArray &cell) const
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(cell);
    if (decoder.hasError() || text.contains(QChar::Null))
        return damaged(tr("a cell is not text in UTF-8"));
    return text;
}

Error PackageCsvReader::damaged(const QString &reason) const
{
    return {ErrorCode::Damaged,
            tr("%1, row %2: %3.").arg(m_path, QString::number(m_rows), reason),
            m_path};
}

} // namespace archive
