// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villageratings.h"

#include "base/legalclock.h"
#include "rating/proposals.h"
#include "rating/villageplaces.h"
#include "views/codes.h"
#include "views/villagerating.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace archive {

namespace {

struct VillagesText
{
    Q_DECLARE_TR_FUNCTIONS(archive::VillageRatings)
};

/// Villages of one transaction.
constexpr size_t villagesTogether = 40;

/// What a proposal sets, and what makes it another one; the day alone does not.
constexpr std::array proposedFields{fields::villageRating::filedRate,
                                    fields::villageRating::trustedRate,
                                    fields::villageRating::badLoanRate,
                                    fields::villageRating::villagePoints,
                                    fields::villageRating::villageRatingState,
                                    fields::villageRating::villageRatedYear,
                                    fields::villageRating::villageProfile,
                                    fields::villageRating::villageFigures,
                                    fields::villageRating::passesGates,
                                    fields::villageRating::villageValidMonths};

/// A line an indicator, "word=part/whole", and the word alone for what was not known.
QString figureLines(const VillageFigures &figures)
{
    QStringList lines;
    for (auto each = figures.constBegin(); each != figures.constEnd(); ++each) {
        lines.append(each->isKnown() ? QStringLiteral("%1=%2/%3")
                                           .arg(wordOf(each.key()))
                                           .arg(each->part)
                                           .arg(each->whole)
                                     : wordOf(each.key()));
    }
    return lines.join(QLatin1Char('\n'));
}

std::optional<Rate> percentOf(const VillageFigure &figure)
{
    constexpr qint64 millionths = 100; // in a hundredth of a per cent
    if (!figure.isKnown())
        return std::nullopt;
    return Rate::fromMillionths(figure.hundredths() * millionths);
}

QLatin1String proposalState(VillageVerdict::Standing standing)
{
    return standing == VillageVerdict::Standing::Incomplete
        ? codes::villageRatingState::factsMissing
        : codes::villageRatingState::proposed;
}

bool isProposal(const VillageRatingView &rating)
{
    return rating.villageRatingState() == codes::villageRatingState::proposed
        || rating.villageRatingState() == codes::villageRatingState::factsMissing;
}

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

/// With values that are empty now, so that they are cleared in a record that had them.
Change changeWith(const Record &record)
{
    Change change;
    change.kind = record.kind;
    change.values = {{fields::villageRating::villageRatedOn,
                      record.value(fields::villageRating::villageRatedOn)}};
    for (const auto field : proposedFields)
        change.values.emplace_back(field, record.value(field));
    return change;
}

} // namespace

Change VillageRatings::changeOf(const RatedVillage &village) const
{
    const auto today = legalclock::civilDate(m_archive.environment().clock->nowUtc());
    const auto &verdict = village.verdict;
    Record record;
    record.kind = kinds::villageRating;
    VillageRatingEdit(record)
        .setVillageRatedOn(PartialDate::fromDate(today))
        .setFiledRate(percentOf(verdict.figures.value(VillageIndicator::Filed)))
        .setTrustedRate(percentOf(verdict.figures.value(VillageIndicator::Trusted)))
        .setBadLoanRate(percentOf(verdict.figures.value(VillageIndicator::Bad)))
        .setVillagePoints(verdict.tenths)
        .setVillageRatingState(proposalState(verdict.standing))
        .setVillageRatedYear(m_year)
        .setVillageProfile(m_profile.name() + QLatin1Char(' ') + m_profile.version())
        .setVillageFigures(figureLines(verdict.figures))
        .setPassesGates(verdict.standing == VillageVerdict::Standing::Passed)
        .setVillageValidMonths(m_profile.validMonths());
    auto change = changeWith(record);
    change.parent = village.inputs.village;
    return change;
}

Result<void> VillageRatings::propose(const Session &session, const RatedVillage &village)
{
    if (village.inputs.village.isNull())
        return {};
    auto change = changeOf(village);
    ARCHIVE_TRY(
        kept, m_archive.records().children(session, kinds::villageRating, village.inputs.village));
    const auto last = std::find_if(kept.rbegin(), kept.rend(), [this](const ShownRecord &each) {
        const VillageRatingView rating(each.record);
        return isProposal(rating) && rating.villageRatedYear() == m_year;
    });
    if (last != kept.rend()) {
        const bool same =
            std::all_of(change.values.begin() + 1, change.values.end(), [&](const auto &value) {
                return last->record.value(value.first) == value.second;
            });
        if (same) {
            ++m_totals.unchanged;
            return {};
        }
        change.uid = last->record.uid;
        change.revision = last->record.revision;
    }
    m_waiting.push_back({village.inputs.division, std::move(change)});
    return {};
}

Result<void> VillageRatings::saveWaiting(const Session &session)
{
    const auto waiting = std::exchange(m_waiting, {});
    std::vector<std::vector<Change>> proposals;
    proposals.reserve(waiting.size());
    for (const auto &each : waiting)
        proposals.push_back({each.change});
    ARCHIVE_TRY(
        outcomes,
        saveProposals(m_archive, session, VillagesText::tr("proposed by profile"), proposals));
    for (size_t i = 0; i < waiting.size(); ++i) {
        if (outcomes[i]) {
            m_totals.unsaved.push_back({waiting[i].division, *outcomes[i]});
        } else {
            ++m_totals.written;
        }
    }
    return {};
}

RatedVillage VillageRatings::rated(VillageInputs inputs, const VillagePlaces &places) const
{
    RatedVillage village;
    village.name = inputs.name.isEmpty() ? places.nameOf(inputs.division) : inputs.name;
    village.isDecided = inputs.facts.value(QStringLiteral("decided")) != 0;
    village.verdict = judge(figuresOf(inputs, m_profile, m_year), m_profile.village(), m_profile);
    if (inputs.village.isNull()) {
        village.verdict.missing.prepend(VillagesText::tr("the record of the village"));
        village.verdict.standing = VillageVerdict::Standing::Incomplete;
        village.verdict.tenths.reset();
    }
    village.inputs = std::move(inputs);
    return village;
}

void VillageRatings::addUp(const Session &session,
                           const QString &divisionPrefix,
                           const VillagePlaces &places)
{
    constexpr qsizetype townshipDigits = 9;
    constexpr qsizetype countyDigits = 6;
    const auto &facts = m_archive.ratingFacts();
    const auto isWhole = [&](const QString &code) {
        return code.startsWith(divisionPrefix) && facts.coversWhole(session, code);
    };
    const auto townships = codesAbove(m_totals.villages, townshipDigits);
    for (const auto &code : townships) {
        if (isWhole(code))
            m_totals.townships.push_back(places.township(code, m_totals.villages));
    }
    const auto counties = codesAbove(m_totals.villages, countyDigits);
    for (const auto &code : counties) {
        if (isWhole(code)) {
            m_totals.counties.push_back(places.county(code, m_totals.villages, m_totals.townships));
        }
    }
}

Result<void> VillageRatings::read(const Session &session, const VillageScope &scope)
{
    m_totals = {};
    m_year = scope.year;
    ARCHIVE_TRY(
        found,
        m_archive.ratingFacts().villages(
            session,
            {scope.divisionPrefix, scope.year, m_profile.trusted(), m_profile.validMonths()}));
    const auto today = legalclock::civilDate(m_archive.environment().clock->nowUtc());
    const VillagePlaces places(m_archive.divisions(), m_profile, today);
    for (auto &inputs : found)
        m_totals.villages.push_back(rated(std::move(inputs), places));
    addUp(session, scope.divisionPrefix, places);
    return {};
}

Result<VillageTotals> VillageRatings::look(const Session &session, const VillageScope &scope)
{
    ARCHIVE_CHECK(read(session, scope));
    return m_totals;
}

Result<VillageTotals> VillageRatings::rateAll(const Session &session,
                                              const VillageScope &scope,
                                              const VillageWatch &watch)
{
    ARCHIVE_CHECK(read(session, scope));
    int done = 0;
    for (const auto &village : m_totals.villages) {
        if (watch && !watch(done)) {
            m_totals.stopped = true;
            break;
        }
        ARCHIVE_CHECK(propose(session, village));
        if (m_waiting.size() >= villagesTogether)
            ARCHIVE_CHECK(saveWaiting(session));
        ++done;
    }
    ARCHIVE_CHECK(saveWaiting(session));
    return m_totals;
}

} // namespace archive
