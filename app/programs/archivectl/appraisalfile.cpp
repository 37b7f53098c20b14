// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/appraisalfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct AppraisalFileText
{
    Q_DECLARE_TR_FUNCTIONS(archive::AppraisalFile)
};

/// Words of the header, in the order of the cells.
constexpr std::array<QLatin1String, appraisalCells> cellWords{QLatin1String("recused"),
                                                              QLatin1String("conduct"),
                                                              QLatin1String("rules"),
                                                              QLatin1String("honours"),
                                                              QLatin1String("opinion")};
constexpr QLatin1String numberWord("register number");

} // namespace

AppraisalFile::AppraisalFile(const AppraisalReader &reader,
                             const std::vector<SheetLine> &sheet,
                             const AppraisalHead &head,
                             QString numberTitle)
    : m_reader(reader)
    , m_sheet(sheet)
    , m_head(head)
    , m_numberTitle(std::move(numberTitle))
{ }

Error AppraisalFile::refusedLine(qint64 line, const QString &sentence)
{
    return {ErrorCode::InvalidInput,
            AppraisalFileText::tr("Line %1: %2").arg(QString::number(line), sentence),
            QString::number(line)};
}

QString AppraisalFile::named(size_t line, const QString &sentence) const
{
    return refusedLine(m_places.at(line), sentence).message;
}

Result<void> AppraisalFile::read(Disk &disk, const QString &path)
{
    ARCHIVE_TRY(encoding, encodingOf(disk, path));
    m_encoding = encoding;
    ARCHIVE_CHECK(readForeignTable(
        disk,
        path,
        m_encoding,
        [this](const ForeignHeader &header) { return takeHeader(header); },
        [this](const CsvRow &row) { return takeRow(row); }));
    if (m_lines.empty()) {
        return Error{ErrorCode::InvalidInput,
                     AppraisalFileText::tr("No line of %1 is filled in, so that there is nothing "
                                           "to save.")
                         .arg(path),
                     path};
    }
    return {};
}

Result<void> AppraisalFile::takeHeader(const ForeignHeader &header)
{
    const auto missing = [](const QString &column) {
        return Error{ErrorCode::InvalidInput,
                     AppraisalFileText::tr("The table has no column %1.").arg(column),
                     column};
    };
    m_number = header.names.indexOf(numberWord);
    if (m_number < 0)
        m_number = header.names.indexOf(m_numberTitle);
    if (m_number < 0)
        return missing(numberWord);
    for (size_t cell = 0; cell < m_columns.size(); ++cell) {
        auto &column = m_columns.at(cell);
        column = header.names.indexOf(cellWords.at(cell));
        if (column < 0)
            column = header.names.indexOf(m_reader.title(AppraisalCell(cell)));
        if (column < 0)
            return missing(cellWords.at(cell));
    }
    return {};
}

QString AppraisalFile::cell(const CsvRow &row, qsizetype column) const
{
    return m_encoding.decoded(row.cells[size_t(column)]).trimmed();
}

Result<void> AppraisalFile::takeRow(const CsvRow &row)
{
    AppraisalTexts texts;
    for (size_t i = 0; i < texts.size(); ++i)
        texts.at(i) = cell(row, m_columns.at(i));
    const auto number = cell(row, m_number);
    const auto on = std::find_if(m_sheet.begin(), m_sheet.end(), [&number](const SheetLine &line) {
        return line.registerNumber == number;
    });
    if (on == m_sheet.end()) {
        return refusedLine(
            row.line,
            AppraisalFileText::tr("no household %1 is on the sheet of this place.").arg(number));
    }
    if (AppraisalReader::isBlank(texts))
        return {};
    if (std::any_of(m_lines.begin(), m_lines.end(), [&on](const AppraisedLine &line) {
            return line.household == on->household;
        })) {
        return refusedLine(row.line,
                           AppraisalFileText::tr("%1 stands in a line above already.").arg(number));
    }
    auto record = m_reader.read(m_head, texts);
    if (!record)
        return refusedLine(row.line, record.error().message);
    m_lines.push_back({on->household, number, std::move(*record)});
    m_places.push_back(row.line);
    return {};
}

} // namespace archive
