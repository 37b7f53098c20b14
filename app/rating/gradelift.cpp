// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/gradelift.h"

#include <QSet>

#include <algorithm>

namespace archive {
namespace {

constexpr size_t mostItems = 3;
constexpr double tenthsOfPoint = 10;

/// A slot's inputs; a derived field's are those of what it reads.
void addInputs(const pmml::Model &model, size_t slot, QSet<QString> &names)
{
    if (slot < model.inputs.size()) {
        names.insert(model.inputs.at(slot).name);
        return;
    }
    for (const auto &derived : model.derived) {
        if (derived.slot != slot)
            continue;
        for (const size_t used : derived.uses)
            addInputs(model, used, names);
    }
}

double roomOf(const ItemRoom &item)
{
    return (item.most - item.points) * tenthsOfPoint;
}

/// Looks through all choices of so many items, smallest room first, for the one that brings enough and the least beyond it.
class FewestItems
{
public:
    FewestItems(std::vector<ItemRoom> items, double wanted)
        : m_items(std::move(items))
        , m_wanted(wanted)
    { }

    [[nodiscard]] std::vector<size_t> find()
    {
        for (size_t count = 1; count <= std::min(mostItems, m_items.size()); ++count) {
            choose(0, count, 0);
            if (!m_best.empty())
                break;
        }
        return m_best;
    }

private:
    void choose(size_t from, size_t left, double brought)
    {
        if (left == 0) {
            if (brought >= m_wanted && (m_best.empty() || brought < m_bestBrought)) {
                m_best = m_chosen;
                m_bestBrought = brought;
            }
            return;
        }
        for (size_t i = from; i < m_items.size(); ++i) {
            m_chosen.push_back(i);
            choose(i + 1, left - 1, brought + roomOf(m_items[i]));
            m_chosen.pop_back();
        }
    }

    std::vector<ItemRoom> m_items;
    double m_wanted;
    std::vector<size_t> m_chosen;
    std::vector<size_t> m_best;
    double m_bestBrought = 0;
};

} // namespace

QStringList inputsOf(const pmml::Model &model, const pmml::Characteristic &characteristic)
{
    QSet<QString> names;
    for (const auto &attribute : characteristic.attributes) {
        for (const size_t slot : pmml::askedSlots(attribute.predicate))
            addInputs(model, slot, names);
    }
    QStringList ordered;
    for (const auto &input : model.inputs) {
        if (names.contains(input.name))
            ordered.append(input.name);
    }
    return ordered;
}

std::optional<double> mostPoints(const pmml::Model &model,
                                 const pmml::Characteristic &characteristic)
{
    double most = 0;
    bool calculated = false;
    for (const auto &attribute : characteristic.attributes) {
        calculated = calculated || attribute.complex;
        most = std::max(most, attribute.points);
    }
    if (!calculated)
        return most;
    const bool countsBelow = model.usesReasons && !model.pointsAbove;
    return countsBelow ? std::optional(characteristic.baseline) : std::nullopt;
}

std::optional<GradeLift>
liftOf(const std::vector<GradeBand> &bands, qint64 tenths, const std::vector<ItemRoom> &items)
{
    const GradeBand *next = nullptr;
    for (const auto &band : bands) {
        if (band.from > tenths)
            next = &band;
    }
    if (next == nullptr)
        return std::nullopt;
    GradeLift lift{next->grade, next->from - tenths, {}};
    std::vector<ItemRoom> open;
    std::copy_if(items.begin(), items.end(), std::back_inserter(open), [](const ItemRoom &item) {
        return item.changeable && roomOf(item) > 0;
    });
    for (const size_t place : FewestItems(open, double(lift.tenths)).find())
        lift.items.append(open.at(place).item);
    return lift;
}

} // namespace archive
