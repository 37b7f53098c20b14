// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/overriderates.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace archive {
namespace {

void add(OverrideRate &rate, const ReviewCount &count)
{
    rate.judged += count.judged;
    rate.adjusted += count.adjusted;
    rate.confirmed += count.confirmed;
}

template<typename Name>
std::vector<OverrideRate> grouped(const std::vector<ReviewCount> &counts, const Name &nameOf)
{
    std::map<QString, OverrideRate> groups;
    for (const auto &count : counts) {
        const auto name = nameOf(count);
        auto &group = groups[name];
        group.of = name;
        add(group, count);
    }
    std::vector<OverrideRate> rates;
    rates.reserve(groups.size());
    for (auto &[name, group] : groups)
        rates.push_back(std::move(group));
    std::stable_sort(rates.begin(), rates.end(), [](const auto &one, const auto &other) {
        return one.rate() > other.rate();
    });
    return rates;
}

} // namespace

qint64 OverrideRate::rate() const
{
    constexpr qint64 hundredthsOfWhole = 10'000;
    return judged == 0 ? 0 : (2 * adjusted * hundredthsOfWhole + judged) / (2 * judged);
}

Result<OverrideRates>
overrideRates(Archive &archive, const Session &session, const ReviewTime &time)
{
    ARCHIVE_TRY(counts, archive.ratingReviews().counts(session, time));
    OverrideRates rates;
    for (const auto &count : counts)
        add(rates.all, count);
    const auto villageName = [&archive](const ReviewCount &count) {
        const auto code = DivisionCode::parse(count.division);
        return code ? archive.divisions().fullName(*code)
                    : QCoreApplication::translate("archive::OverrideRates",
                                                  "Households that are here no more");
    };
    rates.officers = grouped(counts, [](const auto &count) { return count.user; });
    rates.stations = grouped(counts, [](const auto &count) { return count.station; });
    rates.villages = grouped(counts, villageName);
    return rates;
}

} // namespace archive
