// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/villagestanding.h"

#include "catalogue/valuetext.h"
#include "views/codes.h"
#include "views/fields.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct StandingText
{
    Q_DECLARE_TR_FUNCTIONS(archive::VillageStanding)
};

QString boundSign(VillageGate::Bound bound)
{
    switch (bound) {
    case VillageGate::Bound::Most:
        return QStringLiteral("≤ ");
    case VillageGate::Bound::Below:
        return QStringLiteral("< ");
    case VillageGate::Bound::Least:
        break;
    }
    return QStringLiteral("≥ ");
}

QString withUnit(VillageIndicator indicator, qint64 hundredths)
{
    constexpr qint64 hundred = 100;
    return isNumber(indicator) ? QString::number(hundredths / hundred)
                               : hundredthsText(hundredths) + QStringLiteral(" %");
}

Chip chipOf(const WorkflowState &state)
{
    if (state.record == codes::villageRatingState::decided)
        return Chip::Ok;
    return state.record == codes::villageRatingState::toBeImproved ? Chip::Ended : Chip::Waiting;
}

/// What the record says in that state, which is shorter than what the case is called in it.
QString wordOf(const Catalogue &catalogue, const WorkflowState &state)
{
    const auto *const list =
        catalogue.codeList(catalogue.field(fields::villageRating::villageRatingState).codeList);
    const auto *const entry = list == nullptr ? nullptr : list->find(state.record);
    return entry == nullptr ? titleOf(state) : titleOf(*entry);
}

VillageStanding same(Chip chip, const QString &text)
{
    return {chip, text, text};
}

} // namespace

const CaseRow *caseOf(const VillageBoard &board, const RatedVillage &village)
{
    const CaseRow *newest = nullptr;
    for (const auto &row : board.cases) {
        const bool isOf = !village.inputs.village.isNull() && row.subject == village.inputs.village;
        if (isOf && (newest == nullptr || row.openedAt > newest->openedAt))
            newest = &row;
    }
    return newest;
}

VillageStanding
standingOf(const VillageStates &states, const VillageBoard &board, const RatedVillage &village)
{
    const auto *const row = caseOf(board, village);
    const auto *const state = row == nullptr ? nullptr : states.workflow->state(row->state);
    if (state != nullptr)
        return {chipOf(*state), wordOf(*states.catalogue, *state), titleOf(*state)};
    if (village.isDecided)
        return same(Chip::Ok, StandingText::tr("Credit village"));
    return standingOf(village.verdict, StandingText::tr("May apply"));
}

VillageStanding standingOf(const VillageVerdict &verdict, const QString &passed)
{
    switch (verdict.standing) {
    case VillageVerdict::Standing::Passed:
        return same(Chip::Draft, passed);
    case VillageVerdict::Standing::Failed:
        return same(Chip::Error, StandingText::tr("Gate not passed"));
    case VillageVerdict::Standing::Incomplete:
        return same(Chip::Remark, StandingText::tr("Facts missing"));
    case VillageVerdict::Standing::Unjudged:
        break;
    }
    return same(Chip::Draft, StandingText::tr("Not judged"));
}

QString figureText(VillageIndicator indicator, const VillageFigure &figure)
{
    return figure.isKnown() ? withUnit(indicator, figure.hundredths()) : QStringLiteral("—");
}

QString wantedText(const VillageGate &gate)
{
    return boundSign(gate.bound) + withUnit(gate.indicator, gate.limit);
}

} // namespace archive
