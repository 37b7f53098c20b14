// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/appraisals.h"

#include "archive/access.h"
#include "archive/checkrules.h"
#include "views/fields.h"

namespace archive {

Appraisals::Appraisals(Store &store)
    : m_store(store)
{ }

Result<std::vector<PointsLimit>> Appraisals::limits()
{
    ARCHIVE_TRY(rules, CheckRules::shipped());
    namespace f = fields::appraisal;
    const std::pair<FieldId, Check> limited[] = {{f::conductPoints, Check::PointsConductMost},
                                                 {f::rulesPoints, Check::PointsRulesMost},
                                                 {f::honourPoints, Check::PointsHonourMost}};
    std::vector<PointsLimit> limits;
    for (const auto &[field, check] : limited)
        limits.push_back({field, rules->limit(check), rules->sentence(check)});
    return limits;
}

Result<QStringList> Appraisals::appraisers(const Session &session, DivisionCode village, int year)
{
    const AccessRules access(m_store, session);
    ARCHIVE_CHECK(access.require(kinds::appraisal, Action::Save));
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rating/appraisersofyear")));
    statement.bindAll(village.prefix(), village.prefix() + QLatin1Char(':'), QString::number(year));
    QStringList names;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            break;
        const auto name = statement.text(0);
        if (access.covers(statement.text(1)) && !names.contains(name))
            names.append(name);
    }
    return names;
}

Result<std::vector<Uid>> Appraisals::spokenOf(const Session &session, const AppraisalHead &head)
{
    const AccessRules access(m_store, session);
    ARCHIVE_CHECK(access.require(kinds::appraisal, Action::Save));
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rating/spokenof")));
    statement.bindAll(head.village.prefix(),
                      head.village.prefix() + QLatin1Char(':'),
                      head.appraiser,
                      head.day.toWire());
    std::vector<Uid> households;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            break;
        if (access.covers(statement.text(1)))
            households.push_back(Uid::fromBytes(statement.blob(0)));
    }
    return households;
}

} // namespace archive
