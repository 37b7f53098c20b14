// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/villagejson.h"

#include "rating/villageproposal.h"

#include <QJsonArray>

namespace archive::villagejson {

namespace {

QString standingWord(VillageVerdict::Standing standing)
{
    switch (standing) {
    case VillageVerdict::Standing::Passed:
        return QStringLiteral("passed");
    case VillageVerdict::Standing::Failed:
        return QStringLiteral("failed");
    case VillageVerdict::Standing::Incomplete:
        return QStringLiteral("incomplete");
    case VillageVerdict::Standing::Unjudged:
        break;
    }
    return QStringLiteral("unjudged");
}

QString baseWord(HouseholdBase base)
{
    switch (base) {
    case HouseholdBase::Registered:
        return QStringLiteral("registered");
    case HouseholdBase::Resident:
        return QStringLiteral("resident");
    case HouseholdBase::Filed:
        break;
    }
    return QStringLiteral("filed");
}

/// What a share is taken of, the same in every language; empty for a number.
QString denominatorWord(VillageIndicator indicator, const VillageProfile &profile)
{
    switch (indicator) {
    case VillageIndicator::Filed:
        return baseWord(profile.filedOf());
    case VillageIndicator::Trusted:
        return baseWord(profile.trustedOf());
    case VillageIndicator::Punctual:
        return QStringLiteral("borrowers");
    case VillageIndicator::OnTime:
        return QStringLiteral("loans-due");
    case VillageIndicator::Bad:
        return QStringLiteral("outstanding");
    case VillageIndicator::BadChange:
        return QStringLiteral("loans-of-both-years");
    case VillageIndicator::Disputes:
        return baseWord(HouseholdBase::Filed);
    case VillageIndicator::Villages:
        return QStringLiteral("administrative-villages");
    case VillageIndicator::Townships:
        return QStringLiteral("townships");
    case VillageIndicator::Committee:
        break;
    }
    return {};
}

QJsonObject
figureJson(VillageIndicator indicator, const VillageFigure &figure, const VillageProfile &profile)
{
    constexpr double hundred = 100;
    QJsonObject json;
    if (!figure.isKnown()) {
        json.insert(QStringLiteral("value"), QJsonValue());
        json.insert(QStringLiteral("missing"), figure.missing);
    } else if (isNumber(indicator)) {
        json.insert(QStringLiteral("value"), figure.part);
    } else {
        json.insert(QStringLiteral("value"), double(figure.hundredths()) / hundred);
    }
    const auto denominator = denominatorWord(indicator, profile);
    if (!denominator.isEmpty())
        json.insert(QStringLiteral("of"), denominator);
    return json;
}

QJsonObject verdictJson(const QString &division,
                        const QString &name,
                        const VillageVerdict &verdict,
                        const VillageProfile &profile)
{
    constexpr double ten = 10;
    QJsonObject figures;
    for (auto each = verdict.figures.constBegin(); each != verdict.figures.constEnd(); ++each)
        figures.insert(wordOf(each.key()), figureJson(each.key(), *each, profile));
    return {{QStringLiteral("code"), division},
            {QStringLiteral("name"), name},
            {QStringLiteral("standing"), standingWord(verdict.standing)},
            {QStringLiteral("points"),
             verdict.tenths ? QJsonValue(double(*verdict.tenths) / ten) : QJsonValue()},
            {QStringLiteral("gatesFailed"), QJsonArray::fromStringList(verdict.failed)},
            {QStringLiteral("gaps"), QJsonArray::fromStringList(verdict.gaps)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(verdict.missing)},
            {QStringLiteral("figures"), figures}};
}

/// What is counted, null where it is not known or would tell of one household.
QJsonObject countsJson(const VillageInputs &inputs)
{
    QJsonObject counts;
    for (const auto *fact : {"households_registered",
                             "households_resident",
                             "people_registered",
                             "people_resident",
                             "entered",
                             "filed",
                             "rated",
                             "trusted",
                             "proposed"}) {
        const auto key = QString::fromLatin1(fact);
        const auto found = inputs.facts.constFind(key);
        counts.insert(key, found == inputs.facts.constEnd() ? QJsonValue() : QJsonValue(*found));
    }
    return counts;
}

QJsonArray placesJson(const std::vector<RatedPlace> &places, const VillageProfile &profile)
{
    QJsonArray list;
    for (const auto &place : places) {
        auto json = verdictJson(place.division, place.name, place.verdict, profile);
        json.insert(QStringLiteral("administrativeVillages"), place.villages);
        json.insert(QStringLiteral("decidedVillages"), place.decided);
        json.insert(QStringLiteral("passingVillages"), place.proposed);
        json.insert(QStringLiteral("decided"), place.isDecided);
        if (place.townships > 0) {
            json.insert(QStringLiteral("townships"), place.townships);
            json.insert(QStringLiteral("decidedTownships"), place.decidedTownships);
            json.insert(QStringLiteral("passingTownships"), place.proposedTownships);
        }
        list.append(json);
    }
    return list;
}

} // namespace

QJsonObject totals(const VillageTotals &totals, const VillageProfile &profile)
{
    QJsonArray villages;
    for (const auto &village : totals.villages) {
        auto json = verdictJson(village.inputs.division, village.name, village.verdict, profile);
        json.insert(QStringLiteral("decided"), village.isDecided);
        json.insert(QStringLiteral("counts"), countsJson(village.inputs));
        villages.append(json);
    }
    QJsonArray unsaved;
    for (const auto &each : totals.unsaved) {
        unsaved.append(QJsonObject{{QStringLiteral("code"), each.division},
                                   {QStringLiteral("message"), each.error.message}});
    }
    return {{QStringLiteral("profile"), villageproposal::titleOf(profile)},
            {QStringLiteral("villages"), villages},
            {QStringLiteral("townships"), placesJson(totals.townships, profile)},
            {QStringLiteral("counties"), placesJson(totals.counties, profile)},
            {QStringLiteral("written"), totals.written},
            {QStringLiteral("unchanged"), totals.unchanged},
            {QStringLiteral("placesWritten"), totals.placesWritten},
            {QStringLiteral("placesUnchanged"), totals.placesUnchanged},
            {QStringLiteral("unsaved"), unsaved}};
}

QString pointsText(qint64 tenths)
{
    constexpr qint64 ten = 10;
    return hundredthsText(tenths * ten);
}

} // namespace archive::villagejson
