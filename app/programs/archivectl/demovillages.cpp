// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/division.h"
#include "programs/archivectl/demofile.h"
#include "views/fields.h"

#include <QCoreApplication>
#include <QFile>

namespace archive {
namespace {

Result<QList<QStringList>> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate(
                         "archive::Demo",
                         "The sample's data %1 is missing from the program; install it again.")
                         .arg(path),
                     file.errorString()};
    }
    QList<QStringList> rows;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i)
        rows.append(lines.at(i).trimmed().split(u','));
    return rows;
}

} // namespace

Result<std::vector<DemoVillage>> demoVillages(const DivisionRegister &divisions,
                                              const QString &county)
{
    ARCHIVE_TRY(countyCode, DivisionCode::parse(county));
    ARCHIVE_TRY(rows, rowsOf(QStringLiteral(":/divisions/villages-sha-facts.csv")));
    std::vector<DemoVillage> villages;
    for (const auto &row : std::as_const(rows)) {
        const auto townships = divisions.findByName(row.value(0), countyCode);
        if (!townships.isUnique())
            continue;
        const auto matches =
            divisions.findByName(row.value(1), townships.divisions.constFirst().code);
        if (matches.isUnique()) {
            villages.push_back({matches.divisions.constFirst().code.text(),
                                row.value(1),
                                std::max(1, row.value(2).toInt()),
                                row.value(3).toInt()});
        }
    }
    if (villages.empty()) {
        return Error{
            ErrorCode::Internal,
            QCoreApplication::translate(
                "archive::Demo",
                "No village of the sample is in the divisions; install the program again."),
            {}};
    }
    return villages;
}

std::vector<Change> demoVillageFigures(
    const DemoVillage &village, int entered, const Uid &uid, int year, DemoDice &dice)
{
    namespace v = fields::village;
    namespace y = fields::villageYear;
    using demovalue::count;
    using demovalue::text;
    Change place;
    place.kind = kinds::village;
    place.uid = uid;
    place.values = {{v::villageDivision, text(village.division)},
                    {v::villageName, text(village.name)}};
    std::vector<Change> changes{std::move(place)};
    constexpr int wholePercent = 100;
    const qint64 registered = qint64(entered) * wholePercent / dice.between(72, 97) + 1;
    for (const int back : {1, 0}) {
        // Every year a household or two more move away for good.
        const qint64 households = registered + qint64(back) * dice.between(0, 2);
        const qint64 resident = entered + (registered - entered) / 3;
        Change figures;
        figures.kind = kinds::villageYear;
        figures.parent = uid;
        figures.values = {
            {y::figuresYear, count(year - back)},
            {y::registeredHouseholds, count(households)},
            {y::residentHouseholds, count(resident)},
            {y::registeredPeople, count(households * village.people / village.weight)},
            {y::residentPeople, count(resident * village.people / village.weight / 2)},
            {y::figuresSource, text(QStringLiteral("样例:由村情资料按样例户数折算"))}};
        changes.push_back(std::move(figures));
    }
    return changes;
}

Result<QHash<QString, QStringList>> demoNames()
{
    ARCHIVE_TRY(rows, rowsOf(QStringLiteral(":/demo/names.csv")));
    QHash<QString, QStringList> names;
    for (const auto &row : std::as_const(rows))
        names.insert(row.value(0), row.value(1).split(u' ', Qt::SkipEmptyParts));
    return names;
}

} // namespace archive
