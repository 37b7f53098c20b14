// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace archive {

/// The lines of cells in what a spreadsheet puts on the clipboard: tabs between cells, any kind of line end, and cells with tabs, line
/// breaks or quotes of their own in quotes.
class SheetText
{
public:
    explicit SheetText(QString text);

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// The cells of the next line; a quote that is never closed is a letter of its cell.
    [[nodiscard]] QStringList next();
    /// From 0 to 100.
    [[nodiscard]] int percent() const;

private:
    [[nodiscard]] bool endsCell(qsizetype at) const;
    [[nodiscard]] bool readQuoted(QString &cell);
    void readPlain(QString &cell);

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace archive
