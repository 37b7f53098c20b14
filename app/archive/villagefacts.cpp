// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/villagefacts.h"

#include "archive/access.h"
#include "archive/ratingfacts.h"
#include "views/fields.h"

namespace archive {

namespace {

/// Before the facts: uid, division and name.
constexpr int firstCount = 3;

VillageInputs villageIn(const Statement &statement)
{
    VillageInputs found;
    if (!statement.isNull(0))
        found.village = Uid::fromBytes(statement.blob(0));
    found.division = statement.text(1);
    found.name = statement.text(2);
    for (int column = firstCount; column < statement.columnCount(); ++column) {
        if (!statement.isNull(column))
            found.facts.insert(statement.columnName(column), statement.integer(column));
    }
    return found;
}

} // namespace

Result<std::vector<VillageInputs>> RatingFacts::villages(const Session &session,
                                                         const VillageQuery &query)
{
    const AccessRules access(m_store, session);
    ARCHIVE_CHECK(access.require(kinds::villageRating, Action::Save));
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rating/village")));
    const auto blank = QLatin1Char(' ');
    statement.bindAll(m_store.today().toString(Qt::ISODate),
                      QString(QLatin1String("") + query.divisionPrefix),
                      QString(query.divisionPrefix + QLatin1Char(':')),
                      query.year,
                      leastHouseholdsTold,
                      query.validMonths,
                      QString(blank + query.trusted.join(blank) + blank));
    std::vector<VillageInputs> villages;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return villages;
        auto village = villageIn(statement);
        if (access.covers(village.division))
            villages.push_back(std::move(village));
    }
}

Result<QStringList> RatingFacts::decidedPlaces(const Session &session, int validMonths)
{
    ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::townshipRating, Action::Save));
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rating/place")));
    statement.bindAll(m_store.today().toString(Qt::ISODate), validMonths);
    QStringList divisions;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return divisions;
        divisions.append(statement.text(0));
    }
}

bool RatingFacts::coversWhole(const Session &session, const QString &division) const
{
    return AccessRules(m_store, session).covers(division);
}

} // namespace archive
