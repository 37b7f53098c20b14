// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/treescore.h"

#include <algorithm>
#include <cmath>

namespace archive::pmml {
namespace {

size_t firstTrue(const Characteristic &characteristic, const Row &row)
{
    for (size_t i = 0; i < characteristic.attributes.size(); ++i) {
        if (test(characteristic.attributes[i].predicate, row) == Truth::True)
            return i;
    }
    return Tally::none;
}

std::optional<double> pointsOf(const Attribute &attribute, const Row &row)
{
    if (attribute.complex == nullptr)
        return attribute.points;
    const auto value = attribute.complex->evaluate(row);
    return value.isNumber() ? std::make_optional(value.number) : std::nullopt;
}

void rankReasons(const Model &model, Tally &tally)
{
    struct Sum
    {
        size_t code = 0;
        double distance = 0;
    };
    std::vector<Sum> sums;
    for (size_t i = 0; i < model.characteristics.size(); ++i) {
        const auto &characteristic = model.characteristics[i];
        const auto code =
            static_cast<size_t>(characteristic.attributes[tally.attributes[i]].reason);
        const auto distance = reasonDistance(model, characteristic.baseline, tally.points[i]);
        const auto same = [code](const Sum &sum) {
            return sum.code == code;
        };
        if (const auto sum = std::find_if(sums.begin(), sums.end(), same); sum != sums.end()) {
            sum->distance += distance;
        } else {
            sums.push_back({code, distance});
        }
    }
    std::stable_sort(sums.begin(), sums.end(), [](const Sum &one, const Sum &other) {
        return one.distance > other.distance;
    });
    for (const auto &sum : sums) {
        if (sum.distance > 0 && tally.reasons.size() < model.reasonCount())
            tally.reasons.push_back(sum.code);
    }
}

} // namespace

double reasonDistance(const Model &model, double baseline, double points)
{
    constexpr double billionths = 1e9;
    return std::round((model.pointsAbove ? points - baseline : baseline - points) * billionths);
}

void scoreByTree(const Model &model, const Row &row, Tally &tally)
{
    tally = {};
    tally.score = model.initialScore;
    for (size_t i = 0; i < model.characteristics.size(); ++i) {
        const auto &characteristic = model.characteristics[i];
        const auto attribute = firstTrue(characteristic, row);
        const auto points = attribute == Tally::none
            ? std::nullopt
            : pointsOf(characteristic.attributes[attribute], row);
        if (!points) {
            tally.unscored = i;
            return;
        }
        tally.attributes.push_back(attribute);
        tally.points.push_back(*points);
        tally.score += *points;
    }
    tally.score = model.target.applied(tally.score);
    if (model.usesReasons)
        rankReasons(model, tally);
}

} // namespace archive::pmml
