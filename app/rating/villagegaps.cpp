// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagegaps.h"

#include <QCoreApplication>

namespace archive {

namespace {

struct GapText
{
    Q_DECLARE_TR_FUNCTIONS(archive::VillageGaps)
};

QString titleOfBase(HouseholdBase base)
{
    switch (base) {
    case HouseholdBase::Registered:
        return GapText::tr("registered households");
    case HouseholdBase::Resident:
        return GapText::tr("resident households");
    case HouseholdBase::Filed:
        break;
    }
    return GapText::tr("households on file");
}

/// What a share is taken of whose gap is counted one by one; empty for another.
QString denominatorOf(VillageIndicator indicator, const VillageProfile &profile)
{
    switch (indicator) {
    case VillageIndicator::Filed:
        return titleOfBase(profile.filedOf());
    case VillageIndicator::Trusted:
        return titleOfBase(profile.trustedOf());
    case VillageIndicator::Villages:
        return GapText::tr("administrative villages");
    case VillageIndicator::Townships:
        return GapText::tr("townships");
    default:
        return {};
    }
}

/// "12.0 % of 213 registered households".
QString
shareText(VillageIndicator indicator, const VillageFigure &figure, const VillageProfile &profile)
{
    return GapText::tr("%1 % of %2 %3")
        .arg(hundredthsText(figure.hundredths()),
             QString::number(figure.whole),
             denominatorOf(indicator, profile));
}

QString moreSentence(VillageIndicator indicator, int more)
{
    switch (indicator) {
    case VillageIndicator::Filed:
        return GapText::tr("%n more household(s) on file", nullptr, more);
    case VillageIndicator::Trusted:
        return GapText::tr("%n more credit household(s)", nullptr, more);
    case VillageIndicator::Committee:
        return GapText::tr("%n more appraiser(s)", nullptr, more);
    case VillageIndicator::Villages:
        return GapText::tr("%n more credit village(s)", nullptr, more);
    case VillageIndicator::Townships:
        return GapText::tr("%n more credit township(s)", nullptr, more);
    default:
        return {};
    }
}

QString boundText(const VillageGate &gate)
{
    const auto limit = hundredthsText(gate.limit);
    switch (gate.bound) {
    case VillageGate::Bound::Most:
        return GapText::tr("at most %1 %").arg(limit);
    case VillageGate::Bound::Below:
        return GapText::tr("below %1 %").arg(limit);
    case VillageGate::Bound::Least:
        break;
    }
    return GapText::tr("at least %1 %").arg(limit);
}

QString pointsSentence(const VillageGate &gate, const VillageFigure &figure)
{
    const auto title = titleOf(gate.indicator);
    const auto points = hundredthsText(figure.distance(gate.limit));
    const auto value = hundredthsText(figure.hundredths());
    if (gate.bound == VillageGate::Bound::Least) {
        return GapText::tr("%1: %2 points too low (%3 %, %4 wanted)")
            .arg(title, points, value, boundText(gate));
    }
    return GapText::tr("%1: %2 points too high (%3 %, %4 wanted)")
        .arg(title, points, value, boundText(gate));
}

} // namespace

QString
gapSentence(const VillageGate &gate, const VillageFigure &figure, const VillageProfile &profile)
{
    const bool wantsMore = gate.bound == VillageGate::Bound::Least;
    const auto more =
        wantsMore ? moreSentence(gate.indicator, int(figure.wanting(gate.limit))) : QString();
    if (more.isEmpty())
        return pointsSentence(gate, figure);
    if (isNumber(gate.indicator))
        return GapText::tr("%1 (%2 so far)").arg(more, QString::number(figure.part));
    return GapText::tr("%1 (%2, %3 wanted)")
        .arg(more, shareText(gate.indicator, figure, profile), boundText(gate));
}

} // namespace archive
