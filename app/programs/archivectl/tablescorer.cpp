// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/tablescorer.h"

#include "pmml/numbers.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct TableScorerText
{
    Q_DECLARE_TR_FUNCTIONS(archive::TableScorer)
};

constexpr qsizetype writtenAtOnce = qsizetype(256) * 1024;
constexpr size_t keptReasons = 10;

QStringList newColumns(const pmml::Scorecard &card)
{
    QStringList names{QStringLiteral("score")};
    for (size_t i = 1; i <= card.model().reasonCount(); ++i)
        names.append(QStringLiteral("reason_%1").arg(i));
    return names;
}

} // namespace

Result<void> TableScorer::run(const QString &input, const QString &output)
{
    ARCHIVE_TRY(encoding, encodingOf(m_disk, input));
    m_encoding = encoding;
    const QString part = output + QStringLiteral(".part");
    auto written = writeAll(input, part);
    m_file.reset();
    if (!written) {
        // The reason counts, not whether the half file could be removed.
        const auto removed = m_disk.remove(part);
        Q_UNUSED(removed)
        return written;
    }
    return m_disk.replace(part, output);
}

Result<void> TableScorer::writeAll(const QString &input, const QString &part)
{
    ARCHIVE_TRY(file, m_disk.create(part));
    m_file = std::move(file);
    m_buffer = m_encoding.mark;
    ARCHIVE_CHECK(readForeignTable(
        m_disk,
        input,
        m_encoding,
        [this](const ForeignHeader &header) { return takeHeader(header); },
        [this](const CsvRow &row) { return takeRow(row); }));
    ARCHIVE_CHECK(flush());
    ARCHIVE_CHECK(m_file->sync());
    return m_file->close();
}

Result<void> TableScorer::takeHeader(const ForeignHeader &header)
{
    m_separator = header.separator;
    ARCHIVE_TRY(columns, CardColumns::find(m_card, header.names));
    m_columns = std::move(columns);
    const auto added = newColumns(m_card);
    for (const auto &name : added) {
        if (header.names.contains(name)) {
            return unusableColumn(
                TableScorerText::tr("The table has a column %1 already; rename it."), name);
        }
    }
    m_lineEnd = header.row.lineEnd.isEmpty() ? QByteArrayLiteral("\n") : header.row.lineEnd;
    return add(header.row, added);
}

Result<void> TableScorer::takeRow(const CsvRow &row)
{
    const auto values = m_columns->values(row, m_encoding);
    ++m_rows;
    QStringList cells;
    const auto outcome = m_card.score(values);
    if (outcome) {
        cells.append(pmml::shortestText(outcome->tally.score));
        cells += outcome->reasons;
    } else {
        ++m_failed;
        if (m_unscored.size() < keptReasons)
            m_unscored.push_back({row.line, outcome.error().message});
    }
    while (cells.size() < qsizetype(m_card.model().reasonCount()) + 1)
        cells.append(QString());
    return add(row, cells);
}

Result<void> TableScorer::add(const CsvRow &row, const QStringList &cells)
{
    m_buffer += row.raw;
    for (const auto &cell : cells) {
        m_buffer += m_separator;
        m_buffer += cellText(cell);
    }
    m_buffer += row.lineEnd.isEmpty() ? m_lineEnd : row.lineEnd;
    return m_buffer.size() < writtenAtOnce ? Result<void>() : flush();
}

Result<void> TableScorer::flush()
{
    auto result = m_file->write(m_buffer);
    m_buffer.clear();
    return result;
}

QByteArray TableScorer::cellText(const QString &text) const
{
    const bool quotes = text.contains(QLatin1Char(m_separator)) || text.contains(u'"')
        || text.contains(u'\n') || text.contains(u'\r');
    if (!quotes)
        return m_encoding.encoded(text);
    auto doubled = text;
    doubled.replace(QLatin1String("\""), QLatin1String("\"\""));
    return m_encoding.encoded(u'"' + doubled + u'"');
}

} // namespace archive
