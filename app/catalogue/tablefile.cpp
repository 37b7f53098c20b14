// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/tablefile.h"

#include "catalogue/catalogueplace.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace archive {
namespace {

class TableParser
{
    Q_DECLARE_TR_FUNCTIONS(archive::TableFile)

public:
    TableParser(const QString &text, const QString &file)
        : m_text(text)
        , m_file(file)
    { }

    Result<std::vector<TableRow>> rows(const QStringList &header)
    {
        std::vector<TableRow> rows;
        while (m_at < m_text.size()) {
            ARCHIVE_TRY(row, next());
            if (row.cells.size() == 1 && row.cells.first().isEmpty())
                continue;
            if (row.cells.size() != header.size()) {
                return refuse(
                    row.line,
                    tr("it has %1 cells, not %2.").arg(row.cells.size()).arg(header.size()));
            }
            rows.push_back(std::move(row));
        }
        if (rows.empty() || rows.front().cells != header) {
            return refuse(1, tr("the header must be “%1”.").arg(header.join(QLatin1Char(','))));
        }
        rows.erase(rows.begin());
        return rows;
    }

private:
    Error refuse(qsizetype line, const QString &reason) const
    {
        return CataloguePlace{m_file, tr("line %1").arg(line)}.refuse(reason);
    }

    Result<TableRow> next()
    {
        TableRow row{m_line, {}};
        for (;;) {
            ARCHIVE_TRY(cell, nextCell());
            row.cells.append(cell);
            if (m_at >= m_text.size() || m_text.at(m_at) != QLatin1Char(','))
                break;
            ++m_at;
        }
        if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('\r'))
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('\n'))
            ++m_at;
        ++m_line;
        return row;
    }

    Result<QString> nextCell()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('"'))
            return quotedCell();
        const auto begin = m_at;
        while (m_at < m_text.size() && !endsCell(m_text.at(m_at))) {
            if (m_text.at(m_at) == QLatin1Char('"'))
                return refuse(m_line, tr("a quote stands inside a cell without quotes."));
            ++m_at;
        }
        return m_text.mid(begin, m_at - begin);
    }

    Result<QString> quotedCell()
    {
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const auto character = m_text.at(m_at);
            if (character != QLatin1Char('"')) {
                m_line += character == QLatin1Char('\n') ? 1 : 0;
                cell.append(character);
                continue;
            }
            ++m_at;
            if (m_at >= m_text.size() || endsCell(m_text.at(m_at)))
                return cell;
            if (m_text.at(m_at) != QLatin1Char('"'))
                return refuse(m_line, tr("something follows a closing quote."));
            cell.append(character);
        }
        return refuse(m_line, tr("a quote is never closed."));
    }

    static bool endsCell(QChar character)
    {
        return character == QLatin1Char(',') || character == QLatin1Char('\n')
            || character == QLatin1Char('\r');
    }

    QString m_text;
    QString m_file;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

} // namespace

Result<std::vector<TableRow>>
readTable(const QByteArray &bytes, const QString &file, const QStringList &header)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(0))) {
        return CataloguePlace{file, {}}.refuse(
            QCoreApplication::translate("archive::TableFile", "it is not UTF-8 text."));
    }
    return TableParser(text, file).rows(header);
}

} // namespace archive
