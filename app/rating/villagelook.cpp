// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagelook.h"

#include "base/legalclock.h"
#include "rating/villageplaces.h"

#include <QCoreApplication>

#include <utility>

namespace archive {

namespace {

QStringList codesAbove(const std::vector<RatedVillage> &villages, qsizetype digits)
{
    QStringList codes;
    for (const auto &village : villages) {
        const auto code = village.inputs.division.left(digits).leftJustified(12, QLatin1Char('0'));
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

} // namespace

RatedVillage VillageLook::judged(VillageInputs inputs, const VillagePlaces &places) const
{
    RatedVillage village;
    village.name = inputs.name.isEmpty() ? places.nameOf(inputs.division) : inputs.name;
    village.isDecided = inputs.facts.value(QStringLiteral("decided")) != 0;
    village.verdict =
        judge(figuresOf(inputs, m_profile, m_scope.year), m_profile.village(), m_profile);
    if (inputs.village.isNull()) {
        village.verdict.missing.prepend(
            QCoreApplication::translate("archive::VillageRatings", "the record of the village"));
        village.verdict.standing = VillageVerdict::Standing::Incomplete;
        village.verdict.tenths.reset();
    }
    village.inputs = std::move(inputs);
    return village;
}

void VillageLook::addUp(const Session &session,
                        const VillagePlaces &places,
                        VillageTotals &totals) const
{
    constexpr qsizetype townshipDigits = 9;
    constexpr qsizetype countyDigits = 6;
    const auto &facts = m_archive.ratingFacts();
    const auto isWhole = [&](const QString &code) {
        return code.startsWith(m_scope.divisionPrefix) && facts.coversWhole(session, code);
    };
    const auto townships = codesAbove(totals.villages, townshipDigits);
    for (const auto &code : townships) {
        if (isWhole(code))
            totals.townships.push_back(places.township(code, totals.villages));
    }
    const auto counties = codesAbove(totals.villages, countyDigits);
    for (const auto &code : counties) {
        if (isWhole(code))
            totals.counties.push_back(places.county(code, totals.villages, totals.townships));
    }
}

Result<VillageTotals> VillageLook::read(Archive &archive,
                                        const Session &session,
                                        const VillageProfile &profile,
                                        const VillageScope &scope)
{
    const VillageLook look(archive, profile, scope);
    ARCHIVE_TRY(
        found,
        archive.ratingFacts().villages(
            session, {scope.divisionPrefix, scope.year, profile.trusted(), profile.validMonths()}));
    const auto today = legalclock::civilDate(archive.environment().clock->nowUtc());
    ARCHIVE_TRY(decided, archive.ratingFacts().decidedPlaces(session, profile.validMonths()));
    const VillagePlaces places(archive.divisions(), profile, today, decided);
    VillageTotals totals;
    for (auto &inputs : found)
        totals.villages.push_back(look.judged(std::move(inputs), places));
    look.addUp(session, places, totals);
    return totals;
}

} // namespace archive
