// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villageplaces.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace archive {

namespace {

/// By its last three digits: 200 to 399 and 500 to 599 stand for a 村民委员会 or what is like one.
bool isAdministrativeVillage(DivisionCode code)
{
    constexpr qint64 thousand = 1'000;
    const qint64 number = code.number() % thousand;
    return (number >= 200 && number < 400) || (number >= 500 && number < 600);
}

DivisionCode codeOf(const QString &division)
{
    return DivisionCode::fromNumber(division.toLongLong());
}

VillageFigure shareOf(qint64 part, qint64 whole)
{
    if (whole > 0)
        return {part, whole, {}};
    return VillageFigure::unknown(QCoreApplication::translate(
        "archive::VillageRater", "the register of divisions has none of them"));
}

} // namespace

QString VillagePlaces::nameOf(const QString &division) const
{
    const auto found = m_divisions.find(codeOf(division));
    return found ? found->shortName() : division;
}

QStringList VillagePlaces::villagesBelow(DivisionCode division) const
{
    QStringList villages;
    const auto below = m_divisions.children(division, m_day);
    for (const auto &each : below) {
        if (each.level != DivisionLevel::Village) {
            villages += villagesBelow(each.code);
        } else if (isAdministrativeVillage(each.code)) {
            villages.append(each.code.text());
        }
    }
    return villages;
}

QStringList VillagePlaces::townshipsBelow(DivisionCode county) const
{
    QStringList townships;
    const auto below = m_divisions.children(county, m_day);
    for (const auto &each : below) {
        if (!villagesBelow(each.code).isEmpty())
            townships.append(each.code.text());
    }
    return townships;
}

RatedPlace VillagePlaces::addedUp(const QString &division,
                                  const std::vector<RatedVillage> &villages) const
{
    const auto code = codeOf(division);
    const auto administrative = villagesBelow(code);
    QSet<QString> all(administrative.begin(), administrative.end());
    RatedPlace place;
    place.division = division;
    place.name = nameOf(division);
    place.villages = administrative.size();
    place.isDecided = m_decided.contains(division);
    std::vector<const VillageFigures *> told;
    for (const auto &village : villages) {
        if (!codeOf(village.inputs.division).isWithin(code))
            continue;
        told.push_back(&village.verdict.figures);
        if (!administrative.contains(village.inputs.division)) {
            all.insert(village.inputs.division);
        } else if (village.isDecided) {
            ++place.decided;
        } else if (village.verdict.standing == VillageVerdict::Standing::Passed) {
            ++place.proposed;
        }
    }
    place.verdict.figures = sumOf(told, all.size(), m_profile);
    place.verdict.figures.insert(VillageIndicator::Villages,
                                 shareOf(place.decided, place.villages));
    return place;
}

RatedPlace VillagePlaces::township(const QString &division,
                                   const std::vector<RatedVillage> &villages) const
{
    auto place = addedUp(division, villages);
    place.verdict = judge(place.verdict.figures, m_profile.township(), m_profile);
    return place;
}

RatedPlace VillagePlaces::county(const QString &division,
                                 const std::vector<RatedVillage> &villages,
                                 const std::vector<RatedPlace> &townships) const
{
    auto place = addedUp(division, villages);
    const auto all = townshipsBelow(codeOf(division));
    place.townships = all.size();
    place.decidedTownships = std::count_if(
        all.begin(), all.end(), [this](const QString &each) { return m_decided.contains(each); });
    place.proposedTownships =
        std::count_if(townships.begin(), townships.end(), [](const RatedPlace &each) {
            return !each.isDecided && each.verdict.standing == VillageVerdict::Standing::Passed;
        });
    place.verdict.figures.insert(VillageIndicator::Townships,
                                 shareOf(place.decidedTownships, place.townships));
    place.verdict = judge(place.verdict.figures, m_profile.county(), m_profile);
    return place;
}

} // namespace archive
