// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/villagespread.h"

#include "report/villagewords.h"

#include <algorithm>
#include <cmath>

namespace archive {

namespace {

struct SpreadCount
{
    QString label;
    qint64 villages = 0;
};

using SpreadCounts = std::vector<SpreadCount>;

QString limitText(qint64 hundredths)
{
    return hundredthsText(hundredths) + QLatin1Char('%');
}

void countIn(SpreadCounts *counts, const QString &label)
{
    const auto found = std::find_if(counts->begin(), counts->end(), [&](const SpreadCount &each) {
        return each.label == label;
    });
    if (found != counts->end())
        ++found->villages;
}

/// Bands begin at their bounds, the highest first.
QString bandText(const std::vector<VillageBand> &bands, size_t band)
{
    if (band == 0)
        return QStringLiteral("%1 以上").arg(limitText(bands.front().bound));
    if (band + 1 == bands.size())
        return QStringLiteral("不到 %1").arg(limitText(bands.at(band - 1).bound));
    return QStringLiteral("%1—%2").arg(limitText(bands.at(band).bound),
                                       limitText(bands.at(band - 1).bound));
}

std::vector<VillageBand> bandsOf(const VillageProfile &profile)
{
    for (const auto &item : profile.village().items) {
        if (item.indicator == VillageIndicator::Filed && item.isRising)
            return item.bands;
    }
    return {};
}

TemplateData spreadRows(const SpreadCounts &counts)
{
    qint64 all = 0;
    for (const auto &count : counts)
        all += count.villages;
    TemplateData rows(TemplateData::type::list);
    for (const auto &count : counts) {
        TemplateData row;
        put(&row, "label", count.label);
        put(&row, "villages", QString::number(count.villages));
        putShareBar(&row, all > 0 ? double(count.villages) / double(all) : 0);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

QString stateOf(const RatedVillage &village)
{
    using Standing = VillageVerdict::Standing;
    if (village.isDecided)
        return QStringLiteral("信用村");
    return village.verdict.standing == Standing::Passed
        ? QStringLiteral("达标待认定")
        : villagewords::standing(village.verdict.standing);
}

void putShareBar(TemplateData *row, double part)
{
    constexpr int whole = 100;
    const auto width = std::clamp(int(std::lround(part * whole)), 1, whole - 1);
    put(row, "isBar", part > 0);
    put(row, "bar", QString::number(width));
    put(row, "rest", QString::number(whole - width));
}

void putSpread(TemplateData *data,
               const std::vector<RatedVillage> &villages,
               qint64 silent,
               const VillageProfile &profile)
{
    SpreadCounts states{{QStringLiteral("信用村"), 0},
                        {QStringLiteral("达标待认定"), 0},
                        {villagewords::standing(VillageVerdict::Standing::Failed), 0},
                        {villagewords::standing(VillageVerdict::Standing::Incomplete), 0},
                        {QStringLiteral("尚无记录"), silent}};
    const auto bands = bandsOf(profile);
    SpreadCounts shares;
    for (size_t band = 0; band < bands.size(); ++band)
        shares.push_back({bandText(bands, band), 0});
    qint64 unknown = silent;
    for (const auto &village : villages) {
        countIn(&states, stateOf(village));
        const auto filed = village.verdict.figures.value(VillageIndicator::Filed);
        const auto band = std::find_if(bands.begin(), bands.end(), [&](const VillageBand &each) {
            return filed.isKnown() && filed.against(each.bound) >= 0;
        });
        if (band == bands.end()) {
            ++unknown;
        } else {
            ++shares.at(size_t(band - bands.begin())).villages;
        }
    }
    if (!bands.empty())
        shares.push_back({QStringLiteral("不详或尚无记录"), unknown});
    data->set("states", spreadRows(states));
    put(data, "hasShares", !bands.empty());
    data->set("shares", spreadRows(shares));
}

} // namespace archive
