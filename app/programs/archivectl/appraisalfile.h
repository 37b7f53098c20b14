// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/archivectl/foreigntable.h"
#include "rating/appraisalreader.h"
#include "rating/appraisalsheet.h"
#include "rating/appraisalwriter.h"

namespace archive {

/// The 村级评议表 of one appraiser in a CSV file: register number, recused, conduct, rules, honours, opinion, found by these words in its header or
/// by the titles of the catalogue. Blank lines of the sheet are passed over.
class AppraisalFile
{
public:
    /// Reader, sheet and head must outlive the object; `numberTitle` is that of the column with register numbers.
    AppraisalFile(const AppraisalReader &reader,
                  const std::vector<SheetLine> &sheet,
                  const AppraisalHead &head,
                  QString numberTitle);

    /// InvalidInput, naming the line: a column that is missing, a household that is not on the sheet or stands in two lines, a cell that
    /// can't be.
    [[nodiscard]] Result<void> read(Disk &disk, const QString &path);

    [[nodiscard]] const std::vector<AppraisedLine> &lines() const { return m_lines; }
    /// A sentence with the file's line before it.
    [[nodiscard]] QString named(size_t line, const QString &sentence) const;

private:
    [[nodiscard]] Result<void> takeHeader(const ForeignHeader &header);
    [[nodiscard]] Result<void> takeRow(const CsvRow &row);
    [[nodiscard]] QString cell(const CsvRow &row, qsizetype column) const;
    [[nodiscard]] static Error refusedLine(qint64 line, const QString &sentence);

    const AppraisalReader &m_reader;
    const std::vector<SheetLine> &m_sheet;
    const AppraisalHead &m_head;
    QString m_numberTitle;
    TableEncoding m_encoding;
    qsizetype m_number = -1;
    std::array<qsizetype, appraisalCells> m_columns{};
    std::vector<AppraisedLine> m_lines;
    std::vector<qint64> m_places; ///< in the file, beside the lines
};

} // namespace archive
