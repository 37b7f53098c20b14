// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagerater.h"

#include "rating/villagegaps.h"

#include <QCoreApplication>

#include <array>

namespace archive {

namespace {

struct RaterText
{
    Q_DECLARE_TR_FUNCTIONS(archive::VillageRater)
};

constexpr std::array added{VillageIndicator::Filed,
                           VillageIndicator::Trusted,
                           VillageIndicator::Punctual,
                           VillageIndicator::OnTime,
                           VillageIndicator::Bad,
                           VillageIndicator::BadChange,
                           VillageIndicator::Disputes};

QString tooFew()
{
    return RaterText::tr("it rests on fewer than %1 households, so that it would tell of one")
        .arg(leastHouseholdsTold);
}

/// A village's facts, asked by the names of the statement.
class VillageReading
{
public:
    VillageReading(const VillageInputs &village, const VillageProfile &profile, int year)
        : m_facts{village.facts}
        , m_profile(profile)
        , m_year(year)
    { }

    [[nodiscard]] VillageFigure filed() const;
    [[nodiscard]] VillageFigure trusted() const;
    [[nodiscard]] VillageFigure punctual() const;
    [[nodiscard]] VillageFigure bad() const;
    [[nodiscard]] VillageFigure badChange() const;
    [[nodiscard]] VillageFigure share(const char *part, const char *whole) const;
    [[nodiscard]] qint64 fact(const char *name) const { return m_facts.value(name); }

private:
    [[nodiscard]] bool knows(const char *name) const { return m_facts.contains(name); }
    [[nodiscard]] VillageFigure ofFigures(const char *part, HouseholdBase base) const;
    /// Whether more of `all` is unclear than the profile lets.
    [[nodiscard]] bool isUnclear(const char *unclear, const char *all) const;
    [[nodiscard]] static QString tooUnclear();

    /// By names that are known when the program is compiled.
    struct Facts
    {
        const QMap<QString, qint64> &map;
        [[nodiscard]] bool contains(const char *name) const
        {
            return map.contains(QLatin1String(name));
        }
        [[nodiscard]] qint64 value(const char *name) const
        {
            return map.value(QLatin1String(name));
        }
    };
    Facts m_facts;
    const VillageProfile &m_profile;
    int m_year;
};

QString VillageReading::tooUnclear()
{
    return RaterText::tr("of too many of them it is not known");
}

bool VillageReading::isUnclear(const char *unclear, const char *all) const
{
    const VillageFigure share{fact(unclear), fact(all), {}};
    return share.isKnown() && share.against(m_profile.unknownMost()) > 0;
}

VillageFigure VillageReading::share(const char *part, const char *whole) const
{
    if (!knows(part) || !knows(whole) || fact(whole) == 0)
        return VillageFigure::unknown(tooFew());
    return {fact(part), fact(whole), {}};
}

/// Of the registered or resident households that the year's figures name.
VillageFigure VillageReading::ofFigures(const char *part, HouseholdBase base) const
{
    const bool isResident = base == HouseholdBase::Resident;
    const auto *whole = isResident ? "households_resident" : "households_registered";
    if (fact(whole) == 0) {
        return VillageFigure::unknown(
            isResident
                ? RaterText::tr("the number of resident households of %1 is missing").arg(m_year)
                : RaterText::tr("the number of registered households of %1 is missing")
                      .arg(m_year));
    }
    if (!knows(part))
        return VillageFigure::unknown(tooFew());
    if (isResident && isUnclear("filed_unplaced", "filed"))
        return VillageFigure::unknown(tooUnclear());
    if (fact(part) > fact(whole)) {
        return VillageFigure::unknown(
            RaterText::tr("the archive has more of them than the figures of %1 say").arg(m_year));
    }
    return {fact(part), fact(whole), {}};
}

VillageFigure VillageReading::filed() const
{
    const auto base = m_profile.filedOf();
    return ofFigures(base == HouseholdBase::Resident ? "filed_resident" : "filed", base);
}

VillageFigure VillageReading::trusted() const
{
    const auto base = m_profile.trustedOf();
    if (base == HouseholdBase::Filed)
        return share("trusted", "filed");
    return ofFigures(base == HouseholdBase::Resident ? "trusted_resident" : "trusted", base);
}

VillageFigure VillageReading::punctual() const
{
    auto figure = share("borrowers_punctual", "borrowers");
    if (!figure.isKnown())
        return figure;
    if (isUnclear("borrowers_unclear", "borrowers"))
        return VillageFigure::unknown(tooUnclear());
    figure.whole -= fact("borrowers_unclear");
    return figure.isKnown() ? figure : VillageFigure::unknown(tooUnclear());
}

VillageFigure VillageReading::bad() const
{
    const auto figure = share("owed_bad", "owed");
    return figure.isKnown() && isUnclear("loans_unclear", "loans_open")
        ? VillageFigure::unknown(tooUnclear())
        : figure;
}

VillageFigure VillageReading::badChange() const
{
    auto figure = share("loans_late", "loans_marked");
    if (figure.isKnown())
        figure.part -= fact("loans_late_before");
    return figure;
}

qint64 pointsOfAll(const std::vector<VillageItem> &items, const VillageFigures &figures)
{
    qint64 points = 0;
    for (const auto &item : items)
        points += item.pointsOf(figures.value(item.indicator));
    constexpr qint64 tenth = 1'000; // of ten-thousandths of a point
    return (points + tenth / 2) / tenth;
}

/// Once for each figure, in the order of gates and items.
void tellMissing(VillageIndicator indicator, VillageVerdict &verdict)
{
    const auto figure = verdict.figures.value(indicator);
    const auto sentence = QStringLiteral("%1: %2").arg(titleOf(indicator), figure.missing);
    if (!figure.isKnown() && !verdict.missing.contains(sentence))
        verdict.missing.append(sentence);
}

} // namespace

VillageFigures figuresOf(const VillageInputs &village, const VillageProfile &profile, int year)
{
    const VillageReading reading(village, profile, year);
    return {{VillageIndicator::Filed, reading.filed()},
            {VillageIndicator::Trusted, reading.trusted()},
            {VillageIndicator::Punctual, reading.punctual()},
            {VillageIndicator::OnTime, reading.share("loans_on_time", "loans_due")},
            {VillageIndicator::Bad, reading.bad()},
            {VillageIndicator::BadChange, reading.badChange()},
            {VillageIndicator::Disputes, reading.share("disputed", "filed")},
            {VillageIndicator::Committee, VillageFigure::ofNumber(reading.fact("committee"))}};
}

VillageFigures sumOf(const std::vector<const VillageFigures *> &told,
                     qint64 villages,
                     const VillageProfile &profile)
{
    VillageFigures sums;
    for (const auto indicator : added) {
        VillageFigure sum;
        qint64 telling = 0;
        for (const auto *figures : told) {
            const auto figure = figures->value(indicator);
            if (!figure.isKnown())
                continue;
            ++telling;
            sum.part += figure.part;
            sum.whole += figure.whole;
        }
        const VillageFigure silent{villages - telling, villages, {}};
        if (!sum.isKnown() || silent.against(profile.silentMost()) > 0) {
            sum = VillageFigure::unknown(RaterText::tr("%1 of %2 villages do not tell it")
                                             .arg(villages - telling)
                                             .arg(villages));
        }
        sums.insert(indicator, sum);
    }
    return sums;
}

VillageVerdict
judge(VillageFigures figures, const VillageRules &rules, const VillageProfile &profile)
{
    using Standing = VillageVerdict::Standing;
    VillageVerdict verdict;
    verdict.figures = std::move(figures);
    for (const auto &gate : rules.gates) {
        tellMissing(gate.indicator, verdict);
        const auto figure = verdict.figures.value(gate.indicator);
        if (!figure.isKnown() || gate.isPassedBy(figure))
            continue;
        verdict.failed.append(wordOf(gate.indicator));
        verdict.gaps.append(gapSentence(gate, figure, profile));
    }
    for (const auto &item : rules.items)
        tellMissing(item.indicator, verdict);
    if (rules.gates.empty() && rules.items.empty())
        return verdict;
    if (!verdict.missing.isEmpty()) {
        verdict.standing = Standing::Incomplete;
        return verdict;
    }
    verdict.standing = verdict.failed.isEmpty() ? Standing::Passed : Standing::Failed;
    if (!rules.items.empty())
        verdict.tenths = pointsOfAll(rules.items, verdict.figures);
    return verdict;
}

} // namespace archive
