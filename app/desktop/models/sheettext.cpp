// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/sheettext.h"

namespace archive {

SheetText::SheetText(QString text)
    : m_text(std::move(text))
{
    m_text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    m_text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

int SheetText::percent() const
{
    return atEnd() ? 100 : static_cast<int>(m_at * 100 / m_text.size());
}

bool SheetText::endsCell(qsizetype at) const
{
    return at >= m_text.size() || m_text.at(at) == QLatin1Char('\t')
        || m_text.at(at) == QLatin1Char('\n');
}

bool SheetText::readQuoted(QString &cell)
{
    QString content;
    for (auto at = m_at + 1; at < m_text.size(); ++at) {
        const auto letter = m_text.at(at);
        if (letter != QLatin1Char('"')) {
            content.append(letter);
            continue;
        }
        const bool isDoubled = at + 1 < m_text.size() && m_text.at(at + 1) == QLatin1Char('"');
        if (isDoubled) {
            content.append(letter);
            ++at;
            continue;
        }
        if (!endsCell(at + 1))
            return false;
        cell = content;
        m_at = at + 1;
        return true;
    }
    return false;
}

void SheetText::readPlain(QString &cell)
{
    const auto from = m_at;
    while (!endsCell(m_at))
        ++m_at;
    cell = m_text.mid(from, m_at - from);
}

QStringList SheetText::next()
{
    QStringList cells;
    while (true) {
        QString cell;
        const bool isQuoted = m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('"');
        if (!isQuoted || !readQuoted(cell))
            readPlain(cell);
        cells.append(cell);
        const bool goesOn = m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('\t');
        ++m_at;
        if (!goesOn)
            return cells;
    }
}

} // namespace archive
