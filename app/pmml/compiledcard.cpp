// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/compiledcard.h"

#include "pmml/bands.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace archive::pmml {
namespace {

constexpr double missingSlot = std::numeric_limits<double>::quiet_NaN();
/// The symbol of a text that no predicate names.
constexpr double otherText = -1;

} // namespace

size_t BandTable::find(double value) const
{
    if (std::isnan(value))
        return missing;
    if (!ordered) {
        return value < 0 ? attributes.back() : attributes[static_cast<size_t>(value)];
    }
    const auto edge = std::lower_bound(edges.begin(), edges.end(), value);
    const auto before = static_cast<size_t>(edge - edges.begin());
    const bool onEdge = edge != edges.end() && *edge == value;
    return attributes[2 * before + (onEdge ? 1 : 0)];
}

CompiledCard::CompiledCard(std::shared_ptr<const Model> model)
    : m_model(std::move(model))
    , m_symbols(m_model->slotCount())
    , m_isText(m_model->slotCount(), false)
    , m_asked(m_model->reasonCount())
{
    gatherSymbols();
    std::map<size_t, size_t> owners;
    for (const auto &characteristic : m_model->characteristics) {
        CompiledCharacteristic compiled;
        compiled.baseline = characteristic.baseline;
        if (auto table = tableOf(characteristic)) {
            compiled.finder = std::move(*table);
        } else {
            compiled.finder = listOf(characteristic);
        }
        for (const auto &attribute : characteristic.attributes) {
            Gain gain;
            gain.points = attribute.points;
            gain.distance = reasonDistance(*m_model, characteristic.baseline, attribute.points);
            gain.reason = static_cast<size_t>(std::max(attribute.reason, 0));
            gain.complex = attribute.complex.get();
            m_needsRow = m_needsRow || gain.complex != nullptr;
            compiled.gains.push_back(gain);
        }
        for (const auto &gain : compiled.gains) {
            const auto owner =
                owners.try_emplace(gain.reason, m_characteristics.size()).first->second;
            m_sharesReasons = m_sharesReasons || owner != m_characteristics.size();
        }
        m_characteristics.push_back(std::move(compiled));
    }
}

void CompiledCard::gatherSymbols()
{
    for (const auto slot : m_model->asked)
        m_isText[slot] = m_model->typeOfSlot(slot) == DataType::String;
    for (const auto &characteristic : m_model->characteristics) {
        for (const auto &attribute : characteristic.attributes)
            gatherSymbols(attribute.predicate);
    }
}

void CompiledCard::gatherSymbols(const Predicate &predicate)
{
    for (const auto &value : predicate.values) {
        auto &symbols = m_symbols[predicate.slot];
        if (m_isText[predicate.slot] && !symbols.contains(value.text))
            symbols.insert(value.text, static_cast<double>(symbols.size()));
    }
    for (const auto &part : predicate.parts)
        gatherSymbols(part);
}

double CompiledCard::symbolOf(size_t slot, const Value &value) const
{
    if (value.isMissing())
        return missingSlot;
    return m_isText[slot] ? m_symbols[slot].value(value.text, otherText) : value.number;
}

void CompiledCard::encode(const Row &row, std::span<double> numbers) const
{
    for (const auto slot : m_model->asked)
        numbers[slot] = symbolOf(slot, row[slot]);
}

std::optional<BandTable> CompiledCard::tableOf(const Characteristic &characteristic) const
{
    const auto banding = bandingOf(*m_model, characteristic);
    if (!banding)
        return std::nullopt;
    const auto first = [](const Stretch &stretch) {
        return stretch.matching.empty() ? Tally::none : stretch.matching.front();
    };
    BandTable table;
    table.slot = banding->slot;
    table.missing = first(banding->missing);
    table.edges = banding->edges;
    table.ordered = banding->ordered;
    if (table.ordered) {
        for (const auto &stretch : banding->stretches)
            table.attributes.push_back(first(stretch));
        return table;
    }
    const auto others = first(banding->stretches.back());
    const auto symbols = m_isText[table.slot] ? m_symbols[table.slot].size() : 1;
    table.attributes.assign(static_cast<size_t>(symbols) + 1, others);
    for (const auto &stretch : banding->stretches) {
        const auto symbol = symbolOf(table.slot, stretch.example);
        if (symbol >= 0)
            table.attributes[static_cast<size_t>(symbol)] = first(stretch);
    }
    return table;
}

void CompiledCard::score(std::span<const double> numbers, Tally &tally, const Row *row) const
{
    tally.score = m_model->initialScore;
    tally.unscored = Tally::none;
    tally.attributes.resize(m_characteristics.size());
    tally.points.resize(m_characteristics.size());
    tally.distances.resize(m_characteristics.size());
    tally.reasons.clear();
    for (size_t i = 0; i < m_characteristics.size(); ++i) {
        const auto &characteristic = m_characteristics[i];
        const auto *table = std::get_if<BandTable>(&characteristic.finder);
        const auto attribute = table != nullptr
            ? table->find(numbers[table->slot])
            : std::get<TestList>(characteristic.finder).find(numbers);
        if (attribute == Tally::none) {
            tally.unscored = i;
            return;
        }
        const auto &gain = characteristic.gains[attribute];
        auto points = gain.points;
        auto distance = gain.distance;
        if (gain.complex != nullptr) {
            const auto value = row == nullptr ? Value() : gain.complex->evaluate(*row);
            if (!value.isNumber()) {
                tally.unscored = i;
                return;
            }
            points = value.number;
            distance = reasonDistance(*m_model, characteristic.baseline, points);
        }
        tally.attributes[i] = attribute;
        tally.points[i] = points;
        tally.distances[i] = distance;
        tally.score += points;
    }
    tally.score = m_model->target.applied(tally.score);
    if (m_asked > 0)
        rank(tally);
}

/// Sums the distances of a code at its first characteristic, then keeps the largest ones in order.
void CompiledCard::rank(Tally &tally) const
{
    auto &sums = tally.sums;
    sums.clear();
    for (size_t i = 0; i < m_characteristics.size(); ++i) {
        const auto code = m_characteristics[i].gains[tally.attributes[i]].reason;
        const auto same = [code](const Tally::Sum &sum) {
            return sum.reason == code;
        };
        const auto known =
            m_sharesReasons ? std::find_if(sums.begin(), sums.end(), same) : sums.end();
        if (known == sums.end()) {
            sums.push_back({code, tally.distances[i]});
        } else {
            known->distance += tally.distances[i];
        }
    }
    size_t kept = 0;
    for (size_t i = 0; i < sums.size(); ++i) {
        const auto sum = sums[i];
        if (sum.distance <= 0 || (kept == m_asked && sum.distance <= sums[kept - 1].distance))
            continue;
        size_t place = kept < m_asked ? kept++ : kept - 1;
        for (; place > 0 && sums[place - 1].distance < sum.distance; --place)
            sums[place] = sums[place - 1];
        sums[place] = sum;
    }
    for (size_t i = 0; i < kept; ++i)
        tally.reasons.push_back(sums[i].reason);
}

} // namespace archive::pmml
