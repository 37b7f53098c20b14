// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/cardcheck.h"

#include "pmml/predicatetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct CardCheckText
{
    Q_DECLARE_TR_FUNCTIONS(archive::CardCheck)
};

/// As people read bands on the page of the card.
pmml::PredicateWords wordsOfBands()
{
    return {true,
            CardCheckText::tr(" and "),
            CardCheckText::tr(" or "),
            CardCheckText::tr(" is one of "),
            CardCheckText::tr(" is none of "),
            CardCheckText::tr(" is not known"),
            CardCheckText::tr(" is known")};
}

std::optional<size_t> firstOf(const std::vector<size_t> &bands)
{
    return bands.empty() ? std::nullopt : std::optional(bands.front());
}

QString intervalText(const pmml::Stretch &stretch)
{
    if (stretch.isPoint)
        return textOf(stretch.example);
    if (!stretch.lower && !stretch.upper)
        return CardCheckText::tr("all other values");
    auto edge = stretch.example;
    const auto at = [&edge](double number) {
        edge.number = number;
        return textOf(edge);
    };
    if (!stretch.lower)
        return CardCheckText::tr("below %1").arg(at(*stretch.upper));
    if (!stretch.upper)
        return CardCheckText::tr("above %1").arg(at(*stretch.lower));
    return CardCheckText::tr("between %1 and %2").arg(at(*stretch.lower), at(*stretch.upper));
}

bool reaches(const pmml::Stretch &stretch, std::optional<double> low, std::optional<double> high)
{
    if (low && high && *low == *high) {
        return (!stretch.lower || *stretch.lower < *low)
            && (!stretch.upper || *low < *stretch.upper);
    }
    return (!stretch.upper || !low || *low < *stretch.upper)
        && (!stretch.lower || !high || *stretch.lower < *high);
}

bool holdsListed(const pmml::InputField &field, const pmml::Stretch &stretch)
{
    const auto &listed = field.validity.valid;
    return std::any_of(listed.begin(), listed.end(), [&](const QString &text) {
        const auto value = pmml::valueFromText(text, field.type);
        return value && reaches(stretch, value->number, value->number);
    });
}

/// Whether a value of the stretch comes to the card as it is.
bool letsThrough(const pmml::InputField &field, const pmml::Stretch &stretch)
{
    if (stretch.isPoint)
        return field.treated(stretch.example) == stretch.example;
    if (field.outliers != pmml::InputField::Outliers::AsIs
        && !reaches(stretch, field.low, field.high))
        return false;
    const auto &intervals = field.validity.intervals;
    const bool isListed = !intervals.empty() || !field.validity.valid.isEmpty();
    if (field.invalids == pmml::InputField::Invalids::AsIs || !isListed)
        return true;
    return holdsListed(field, stretch)
        || std::any_of(intervals.begin(), intervals.end(), [&stretch](const auto &interval) {
               return reaches(stretch, interval.left, interval.right);
           });
}

/// Valid texts that no band names, when the field lists its values.
QStringList unnamedTexts(const pmml::InputField &field, const pmml::Banding &banding)
{
    QStringList texts(field.validity.valid.begin(), field.validity.valid.end());
    for (const auto &stretch : banding.stretches) {
        if (stretch.isPoint)
            texts.removeAll(textOf(stretch.example));
    }
    texts.sort();
    return texts;
}

QStringList gapTexts(const pmml::Model &model, const pmml::Banding &banding)
{
    const auto *const field =
        banding.slot < model.inputs.size() ? &model.inputs[banding.slot] : nullptr;
    QStringList texts;
    const auto gaps = pmml::gapsOf(banding);
    for (const auto &gap : gaps) {
        const bool isRest = !banding.ordered && !gap.isPoint;
        if (field != nullptr && isRest && !field->validity.valid.isEmpty()) {
            texts.append(unnamedTexts(*field, banding));
        } else if (field == nullptr || isRest || letsThrough(*field, gap)) {
            texts.append(intervalText(gap));
        }
    }
    return texts;
}

/// Bands that hold every value, as one for all the rest does.
std::vector<bool> restBands(const pmml::Banding &banding, size_t bands)
{
    std::vector<size_t> counts(bands, 0);
    for (const auto &stretch : banding.stretches) {
        for (const auto band : stretch.matching)
            ++counts[band];
    }
    std::vector<bool> rest(bands, false);
    for (size_t i = 0; i < bands; ++i)
        rest[i] = counts[i] == banding.stretches.size();
    return rest;
}

std::vector<CardOverlap> overlapsOf(const pmml::Banding &banding, size_t bands)
{
    const auto rest = restBands(banding, bands);
    std::vector<CardOverlap> overlaps;
    for (size_t i = 0; i < banding.stretches.size(); ++i) {
        CardOverlap overlap;
        for (const auto band : banding.stretches[i].matching) {
            if (!rest[band])
                overlap.bands.push_back(band);
        }
        if (!banding.present[i] || overlap.bands.size() < 2)
            continue;
        overlap.value = intervalText(banding.stretches[i]);
        overlaps.push_back(std::move(overlap));
    }
    return overlaps;
}

/// Among whole numbers nothing may lie between two edges; the nearest value is then the next edge.
std::vector<CardEdge> edgesOf(const pmml::Banding &banding)
{
    std::vector<CardEdge> edges;
    for (size_t i = 1; i + 1 < banding.stretches.size(); i += 2) {
        const auto below = banding.present[i - 1] ? i - 1 : i - 2;
        const auto above = banding.present[i + 1] ? i + 1 : i + 2;
        edges.push_back({textOf(banding.stretches[i].example),
                         firstOf(banding.stretches[below].matching),
                         firstOf(banding.stretches[i].matching),
                         firstOf(banding.stretches[above].matching)});
    }
    return edges;
}

/// The band of a missing value, after the MiningSchema has put another in its place where it does.
std::optional<size_t> missingBand(const pmml::Model &model,
                                  const pmml::Characteristic &characteristic,
                                  const pmml::Banding &banding)
{
    if (banding.slot >= model.inputs.size())
        return firstOf(banding.missing.matching);
    pmml::Row row(model.slotCount());
    row[banding.slot] = model.inputs[banding.slot].treated(pmml::Value());
    if (row[banding.slot].isInvalid())
        return std::nullopt;
    for (size_t i = 0; i < characteristic.attributes.size(); ++i) {
        if (test(characteristic.attributes[i].predicate, row) == pmml::Truth::True)
            return i;
    }
    return std::nullopt;
}

CardBand bandTold(const pmml::Attribute &attribute, const pmml::Model &model)
{
    CardBand band;
    band.text = textOf(attribute.predicate, model, wordsOfBands());
    band.points = attribute.points;
    band.isCalculated = attribute.complex != nullptr;
    if (attribute.reason >= 0)
        band.reasonCode = model.reasonCodes.at(attribute.reason);
    band.reasonText = attribute.reasonText;
    return band;
}

void addRange(CardCharacteristic &told)
{
    std::optional<double> least;
    std::optional<double> most;
    for (const auto &band : told.bands) {
        told.hasCalculated = told.hasCalculated || band.isCalculated;
        if (band.isCalculated)
            continue;
        least = std::min(least.value_or(band.points), band.points);
        most = std::max(most.value_or(band.points), band.points);
    }
    told.least = least.value_or(0);
    told.most = most.value_or(0);
}

QString titleOfSlot(const pmml::Model &model, size_t slot)
{
    if (slot < model.inputs.size() && !model.inputs[slot].title.isEmpty())
        return model.inputs[slot].title;
    return model.nameOfSlot(slot);
}

CardCharacteristic characteristicTold(const pmml::Model &model,
                                      const pmml::Characteristic &characteristic)
{
    CardCharacteristic told;
    told.name = characteristic.name;
    for (const auto &attribute : characteristic.attributes)
        told.bands.push_back(bandTold(attribute, model));
    addRange(told);
    const auto banding = pmml::bandingOf(model, characteristic);
    if (!banding)
        return told;
    told.isBanded = true;
    told.isDerived = banding->slot >= model.inputs.size();
    told.field = titleOfSlot(model, banding->slot);
    told.overlaps = overlapsOf(*banding, told.bands.size());
    told.gaps = gapTexts(model, *banding);
    told.missing = missingBand(model, characteristic, *banding);
    if (banding->ordered)
        told.edges = edgesOf(*banding);
    return told;
}

} // namespace

CardCheck checkCard(const pmml::Model &model)
{
    CardCheck check;
    double least = model.initialScore;
    double most = model.initialScore;
    for (const auto &characteristic : model.characteristics) {
        auto told = characteristicTold(model, characteristic);
        least += told.least;
        most += told.most;
        check.hasCalculated = check.hasCalculated || told.hasCalculated;
        check.warnings += int(told.overlaps.size()) + (told.isDerived ? 0 : int(told.gaps.size()));
        check.characteristics.push_back(std::move(told));
    }
    const auto one = model.target.applied(least);
    const auto other = model.target.applied(most);
    check.least = std::min(one, other);
    check.most = std::max(one, other);
    return check;
}

} // namespace archive
