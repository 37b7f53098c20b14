// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/division.h"

#include "domain/csvtable.h"
#include "domain/divisiondata.h"
#include "domain/divisionname.h"

#include <algorithm>

namespace archive {
namespace {

/// How many numbers lie below the division with this number.
qint64 spanOf(DivisionCode code)
{
    switch (code.level()) {
    case DivisionLevel::Province:
        return 10'000'000'000;
    case DivisionLevel::Prefecture:
        return 100'000'000;
    case DivisionLevel::County:
        return 1'000'000;
    case DivisionLevel::Township:
        return 1'000;
    case DivisionLevel::Village:
        break;
    }
    return 1;
}

} // namespace

bool Division::isValidOn(QDate day) const
{
    if (!day.isValid())
        return !validTo.isValid();
    return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
}

QString Division::shortName() const
{
    return divisionname::shortened(name);
}

DivisionRegister::DivisionRegister()
    : m_data(std::make_shared<Data>())
{ }

Result<DivisionRegister> DivisionRegister::shipped()
{
    static const auto loaded = []() -> Result<DivisionRegister> {
        ARCHIVE_TRY(present,
                    CsvTable::resource(QStringLiteral(":/divisions/divisions-fujian.csv")));
        ARCHIVE_TRY(past, CsvTable::resource(QStringLiteral(":/divisions/divisions-history.csv")));
        ARCHIVE_TRY(aliases,
                    CsvTable::resource(QStringLiteral(":/divisions/division-aliases.csv")));
        return load({present, past}, aliases);
    }();
    return loaded;
}

Result<DivisionRegister> DivisionRegister::load(const QList<CsvTable> &tables,
                                                const CsvTable &aliases)
{
    auto data = std::make_shared<Data>();
    for (const CsvTable &table : tables)
        ARCHIVE_CHECK(data->read(table));
    std::sort(data->rows.begin(), data->rows.end(), [](const Data::Row &a, const Data::Row &b) {
        return a.code < b.code;
    });
    ARCHIVE_CHECK(data->readAliases(aliases));
    DivisionRegister divisions;
    divisions.m_data = std::move(data);
    return divisions;
}

qsizetype DivisionRegister::size() const
{
    return qsizetype(m_data->rows.size());
}

std::optional<Division> DivisionRegister::find(DivisionCode code) const
{
    const auto *row = m_data->row(code);
    if (row == nullptr)
        return {};
    return m_data->division(*row);
}

QList<Division> DivisionRegister::children(DivisionCode code, QDate on) const
{
    const auto &rows = m_data->rows;
    const auto before = [](const Data::Row &row, qint64 number) {
        return row.code.number() < number;
    };
    auto at = rows.begin();
    auto end = rows.end();
    if (!code.isNull()) {
        at = std::lower_bound(at, end, code.number() + 1, before);
        end = std::lower_bound(at, end, code.number() + spanOf(code), before);
    }
    QList<Division> found;
    for (; at != end; ++at) {
        if (at->code.parent() != code)
            continue;
        if (Division child = m_data->division(*at); child.isValidOn(on))
            found += std::move(child);
    }
    return found;
}

QList<DivisionCode> DivisionRegister::successors(DivisionCode code) const
{
    // More steps than any code has had: a loop in a damaged table ends here.
    constexpr int mostSteps = 16;
    QList<DivisionCode> open{code};
    QList<DivisionCode> found;
    for (int step = 0; step < mostSteps && !open.isEmpty(); ++step) {
        QList<DivisionCode> next;
        for (const DivisionCode each : std::as_const(open)) {
            const auto division = find(each);
            if (!division)
                continue;
            if (division->isValidOn({})) {
                found += each;
            } else {
                next += division->successors;
            }
        }
        open = next;
    }
    return found;
}

QString DivisionRegister::fullName(DivisionCode code) const
{
    QString name;
    for (DivisionCode each = code; !each.isNull(); each = each.parent()) {
        const auto division = find(each);
        if (!division)
            return {};
        name.prepend(division->shortName());
    }
    return name;
}

DivisionMatches
DivisionRegister::findByName(const QString &name, DivisionCode within, QDate on) const
{
    const auto fitting = [&](const QList<DivisionCode> &codes) {
        DivisionMatches matches;
        for (const DivisionCode code : codes) {
            const auto division = find(code);
            if (division && division->isValidOn(on) && (within.isNull() || code.isWithin(within)))
                matches.divisions += *division;
        }
        std::sort(matches.divisions.begin(),
                  matches.divisions.end(),
                  [](const Division &a, const Division &b) { return a.code < b.code; });
        return matches;
    };
    const auto &names = m_data->names();
    const QString wanted = divisionname::canonical(name);
    auto matches = fitting(names.full.values(wanted));
    if (matches.divisions.isEmpty())
        matches = fitting(names.full.values(divisionname::shortened(name)));
    if (matches.divisions.isEmpty())
        matches = fitting(names.stems.values(wanted));
    return matches;
}

} // namespace archive
