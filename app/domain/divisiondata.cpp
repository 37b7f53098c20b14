// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/divisiondata.h"

#include "domain/divisionname.h"

#include <algorithm>

namespace archive {
namespace {

constexpr char divisionHeader[] =
    "code,name,level,parent,valid_from,valid_to,predecessors,successors";

DivisionCode toCode(QByteArrayView cell)
{
    return DivisionCode::fromNumber(cell.toLongLong());
}

QList<DivisionCode> toCodes(QByteArrayView cell)
{
    QList<DivisionCode> codes;
    for (const auto &part : cell.toByteArray().split(' ')) {
        if (!part.isEmpty())
            codes += toCode(part);
    }
    return codes;
}

QDate toDay(QByteArrayView cell)
{
    return QDate::fromString(QString::fromLatin1(cell), Qt::ISODate);
}

} // namespace

Result<void> DivisionRegister::Data::read(const CsvTable &table)
{
    tables += table;
    ARCHIVE_TRY(cells, table.rows(divisionHeader));
    rows.reserve(rows.size() + cells.size());
    qsizetype line = 1;
    for (const auto &cell : cells) {
        ++line;
        const DivisionCode code = toCode(cell[0]);
        if (code.isNull() || cell[1].isEmpty() || code.parent() != toCode(cell[3]))
            return table.damaged(line);
        rows.push_back({code, cell[1]});
        if (!cell[4].isEmpty() || !cell[5].isEmpty() || !cell[6].isEmpty() || !cell[7].isEmpty()) {
            history.insert(code,
                           {toDay(cell[4]), toDay(cell[5]), toCodes(cell[6]), toCodes(cell[7])});
        }
    }
    return {};
}

Result<void> DivisionRegister::Data::readAliases(const CsvTable &table)
{
    ARCHIVE_TRY(cells, table.rows("code,alias"));
    qsizetype line = 1;
    for (const auto &cell : cells) {
        ++line;
        const DivisionCode code = toCode(cell[0]);
        if (row(code) == nullptr)
            return table.damaged(line);
        aliases.insert(QString::fromUtf8(cell[1]), code);
    }
    return {};
}

const DivisionRegister::Data::Row *DivisionRegister::Data::row(DivisionCode code) const
{
    const auto at =
        std::lower_bound(rows.begin(), rows.end(), code, [](const Row &row, DivisionCode c) {
            return row.code < c;
        });
    return at != rows.end() && at->code == code ? &*at : nullptr;
}

Division DivisionRegister::Data::division(const Row &row) const
{
    const History past = history.value(row.code);
    return {row.code,
            QString::fromUtf8(row.name),
            row.code.level(),
            row.code.parent(),
            past.validFrom,
            past.validTo,
            past.predecessors,
            past.successors};
}

const DivisionRegister::Data::Names &DivisionRegister::Data::names() const
{
    std::call_once(namesOnce, [this] {
        for (const Row &row : rows) {
            const QString name = QString::fromUtf8(row.name);
            const QString canonical = divisionname::canonical(name);
            const QString shortened = divisionname::shortened(name);
            lazyNames.full.insert(canonical, row.code);
            if (shortened != canonical)
                lazyNames.full.insert(shortened, row.code);
            lazyNames.stems.insert(divisionname::stem(name), row.code);
        }
        for (auto alias = aliases.begin(); alias != aliases.end(); ++alias) {
            lazyNames.full.insert(alias.key(), alias.value());
            lazyNames.stems.insert(divisionname::stem(alias.key()), alias.value());
        }
    });
    return lazyNames;
}

} // namespace archive
