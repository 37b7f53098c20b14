// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/pastedtable.h"

#include "catalogue/valuetext.h"

#include <algorithm>

namespace archive {

namespace {

constexpr int mostOfACell = 80;

/// What of a cell fits on one line.
QString clipped(const QString &text)
{
    const auto line = text.left(mostOfACell + 1).simplified();
    return text.size() > mostOfACell ? line.left(mostOfACell) + QStringLiteral("…") : line;
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(
        cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

PastedTable::PastedTable(PasteTarget target, const QString &text)
    : m_target(std::move(target))
    , m_text(text)
{ }

const Kind &PastedTable::kind() const
{
    return m_target.editors.catalogue->kind(m_target.kind);
}

bool PastedTable::takeTitles(const QStringList &cells)
{
    qsizetype titles = 0;
    qsizetype known = 0;
    std::vector<PastedColumn> columns;
    QStringList leftOut;
    QList<qsizetype> untitled;
    for (qsizetype place = 0; place < cells.size(); ++place) {
        QString unit;
        const auto *const field = fieldTitled(kind(), cells.at(place), &unit);
        titles += cells.at(place).trimmed().isEmpty() ? 0 : 1;
        known += field == nullptr ? 0 : 1;
        const bool isTwice = field != nullptr
            && std::any_of(columns.begin(), columns.end(), [field](const PastedColumn &column) {
                                 return column.id() == field->id;
                             });
        if (field != nullptr && !isTwice) {
            columns.emplace_back(m_target.editors, field->id, place, unit);
        } else if (cells.at(place).trimmed().isEmpty()) {
            untitled.append(place);
        } else {
            leftOut.append(clipped(cells.at(place)));
        }
    }
    // One word of a person's data may be a title by chance, half of a line is none.
    if (known == 0 || known * 2 < titles)
        return false;
    m_columns = std::move(columns);
    m_leftOut = leftOut;
    m_untitled = untitled;
    m_width = cells.size();
    return true;
}

void PastedTable::takeColumns(qsizetype cells)
{
    m_width = std::min(cells, qsizetype(m_target.columns.size()));
    for (qsizetype place = 0; place < m_width; ++place) {
        m_columns.emplace_back(
            m_target.editors, m_target.columns.at(static_cast<size_t>(place)), place, QString());
    }
}

void PastedTable::readOn(int lines)
{
    for (int i = 0; i < lines && !m_text.atEnd(); ++i) {
        const auto cells = m_text.next();
        ++m_number;
        if (isBlank(cells))
            continue;
        const bool isFirst = !std::exchange(m_begun, true);
        if (isFirst && takeTitles(cells))
            continue;
        if (isFirst)
            takeColumns(cells.size());
        take(cells);
    }
}

void PastedTable::take(const QStringList &cells)
{
    PastedLine line;
    line.number = m_number;
    line.cells.reserve(m_columns.size());
    for (auto &column : m_columns)
        line.cells.push_back(read(column, cells.value(column.place()), line));
    tellUntitled(cells);
    if (!isBlank(cells.mid(m_width))) {
        line.takeable = false;
        line.sentence = tr("The line has more cells than there are columns to take them.");
    }
    check(line);
    refuseTwice(line);
    m_refused += line.takeable ? 0 : 1;
    m_lines.push_back(std::move(line));
}

void PastedTable::tellUntitled(const QStringList &cells)
{
    const auto isEmpty = [&cells](qsizetype place) {
        return cells.value(place).trimmed().isEmpty();
    };
    for (const auto place : m_untitled) {
        if (!isEmpty(place))
            m_leftOut.append(tr("column %1").arg(place + 1));
    }
    m_untitled.removeIf([&isEmpty](qsizetype place) { return !isEmpty(place); });
}

PastedCell PastedTable::read(PastedColumn &column, const QString &text, PastedLine &line)
{
    const auto value = column.read(text);
    if (!value) {
        line.takeable = false;
        return {clipped(text), Severity::Hard, value.error().message};
    }
    if (value->isNone())
        return {};
    line.values.emplace_back(column.id(), *value);
    return {clipped(column.shown(*value)), std::nullopt, {}};
}

void PastedTable::check(PastedLine &line)
{
    Record record;
    record.kind = m_target.kind;
    for (const auto &[field, value] : line.values)
        record.set(field, value);
    for (const auto &finding : validate(*m_target.editors.catalogue, record, m_target.checks)) {
        const auto column =
            std::find_if(m_columns.begin(), m_columns.end(), [&finding](const PastedColumn &each) {
                return each.id() == finding.field;
            });
        if (column == m_columns.end())
            continue;
        auto &cell = line.cells.at(static_cast<size_t>(column - m_columns.begin()));
        if (cell.mark == Severity::Hard)
            continue;
        // What is missing can be typed into the roster, as in a row that was added by hand.
        const bool isMissing = record.value(finding.field).isNone();
        cell.mark = isMissing ? Severity::Soft : finding.severity;
        cell.sentence = finding.message;
        line.takeable = line.takeable && cell.mark != Severity::Hard;
    }
}

void PastedTable::refuseTwice(PastedLine &line)
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto id = m_columns[i].id();
        if (kind().fields.at(id.index).search != SearchRule::IdNumber)
            continue;
        const auto found = std::find_if(line.values.begin(),
                                        line.values.end(),
                                        [id](const auto &value) { return value.first == id; });
        if (found == line.values.end())
            continue;
        const auto number = found->second.toWire();
        if (!m_target.numbers.contains(number)) {
            m_target.numbers.insert(number);
            continue;
        }
        line.takeable = false;
        line.cells[i].mark = Severity::Hard;
        line.cells[i].sentence =
            tr("The same number stands in a line above or in the household already.");
    }
}

std::vector<RecordTableModel::Values> PastedTable::takeable() const
{
    std::vector<RecordTableModel::Values> taken;
    for (const auto &line : m_lines) {
        if (line.takeable)
            taken.push_back(line.values);
    }
    return taken;
}

} // namespace archive
