// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/division.h"

#include "domain/csvtable.h"
#include "domain/divisionname.h"

#include <QHash>

#include <algorithm>
#include <mutex>
#include <vector>

namespace archive {
namespace {

constexpr char divisionHeader[] =
    "code,name,level,parent,valid_from,valid_to,predecessors,successors";

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

DivisionCode parentOf(DivisionCode code)
{
    const auto upTo = [code](qint64 span) {
        return DivisionCode::fromNumber(code.number() / span * span);
    };
    switch (code.level()) {
    case DivisionLevel::Province:
        return {};
    case DivisionLevel::Prefecture:
        return upTo(10'000'000'000);
    case DivisionLevel::County:
        return upTo(100'000'000);
    case DivisionLevel::Township:
        return upTo(1'000'000);
    case DivisionLevel::Village:
        break;
    }
    return upTo(1'000);
}

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

struct DivisionRegister::Data
{
    /// What only the few divisions with a history have.
    struct History
    {
        QDate validFrom;
        QDate validTo;
        QList<DivisionCode> predecessors;
        QList<DivisionCode> successors;
    };
    struct Row
    {
        DivisionCode code;
        QByteArrayView name; ///< into `files`
    };
    struct Names
    {
        QMultiHash<QString, DivisionCode> full; ///< official, short and other names
        QMultiHash<QString, DivisionCode> stems; ///< without the word for the kind
    };

    Result<void> read(const QString &path);
    Result<void> readAliases(const QString &path);
    [[nodiscard]] const Row *row(DivisionCode code) const;
    [[nodiscard]] Division division(const Row &row) const;
    [[nodiscard]] const Names &names() const;

    QList<QByteArray> files;
    std::vector<Row> rows; ///< sorted by code
    QHash<DivisionCode, History> history;
    QMultiHash<QString, DivisionCode> aliases;
    mutable std::once_flag namesOnce;
    mutable Names lazyNames; ///< built when the first name is looked up
};

Result<void> DivisionRegister::Data::read(const QString &path)
{
    ARCHIVE_TRY(bytes, CsvTable::file(path));
    files += bytes;
    ARCHIVE_TRY(cells, CsvTable::rows(files.last(), divisionHeader, path));
    rows.reserve(rows.size() + cells.size());
    qsizetype line = 1;
    for (const auto &cell : cells) {
        ++line;
        const DivisionCode code = toCode(cell[0]);
        if (code.isNull() || cell[1].isEmpty() || parentOf(code) != toCode(cell[3]))
            return CsvTable::damaged(path, line);
        rows.push_back({code, cell[1]});
        if (!cell[4].isEmpty() || !cell[5].isEmpty() || !cell[6].isEmpty() || !cell[7].isEmpty()) {
            history.insert(code,
                           {toDay(cell[4]), toDay(cell[5]), toCodes(cell[6]), toCodes(cell[7])});
        }
    }
    return {};
}

Result<void> DivisionRegister::Data::readAliases(const QString &path)
{
    ARCHIVE_TRY(bytes, CsvTable::file(path));
    ARCHIVE_TRY(cells, CsvTable::rows(bytes, "code,alias", path));
    qsizetype line = 1;
    for (const auto &cell : cells) {
        ++line;
        const DivisionCode code = toCode(cell[0]);
        if (row(code) == nullptr)
            return CsvTable::damaged(path, line);
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
            parentOf(row.code),
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

DivisionRegister::DivisionRegister()
    : m_data(std::make_shared<Data>())
{ }

Result<DivisionRegister> DivisionRegister::shipped()
{
    return load({QStringLiteral(":/divisions/divisions-fujian.csv"),
                 QStringLiteral(":/divisions/divisions-history.csv")},
                QStringLiteral(":/divisions/division-aliases.csv"));
}

Result<DivisionRegister> DivisionRegister::load(const QStringList &paths, const QString &aliases)
{
    auto data = std::make_shared<Data>();
    for (const QString &path : paths)
        ARCHIVE_CHECK(data->read(path));
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
        if (parentOf(at->code) != code)
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
            if (division->isValidOn({}))
                found += each;
            else
                next += division->successors;
        }
        open = next;
    }
    return found;
}

QString DivisionRegister::fullName(DivisionCode code) const
{
    QString name;
    for (DivisionCode each = code; !each.isNull(); each = parentOf(each)) {
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
