// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/bands.h"

#include "pmml/element.h"
#include "pmml/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace archive::pmml {
namespace {

struct BandsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::Bands)
};

constexpr size_t mostValues = 2000;

Value typedNumber(DataType type, double number)
{
    auto value = Value::ofNumber(number);
    if (type == DataType::Date)
        value.kind = Value::Kind::Date;
    if (type == DataType::Time)
        value.kind = Value::Kind::Time;
    if (type == DataType::DateTime)
        value.kind = Value::Kind::DateTime;
    return value;
}

/// A number between two others that differ; one of them when no double lies between.
double between(const std::optional<double> &lower, const std::optional<double> &upper, bool whole)
{
    double middle = 0;
    if (lower && upper) {
        middle = *lower / 2 + *upper / 2;
    } else if (lower) {
        middle = *lower + std::abs(*lower) / 2 + 1;
    } else if (upper) {
        middle = *upper - std::abs(*upper) / 2 - 1;
    }
    if (!whole)
        return middle;
    return lower ? std::floor(*lower) + 1 : (upper ? std::ceil(*upper) - 1 : 0);
}

bool inside(double number, const Stretch &stretch)
{
    return (!stretch.lower || number > *stretch.lower)
        && (!stretch.upper || number < *stretch.upper);
}

void divideOrdered(DataType type, const std::vector<Value> &values, Banding &banding)
{
    for (const auto &value : values)
        banding.edges.push_back(value.number);
    std::sort(banding.edges.begin(), banding.edges.end());
    banding.edges.erase(std::unique(banding.edges.begin(), banding.edges.end()),
                        banding.edges.end());
    const bool whole = type == DataType::Integer || type == DataType::Date;
    for (size_t i = 0; i <= banding.edges.size(); ++i) {
        Stretch open;
        if (i > 0)
            open.lower = banding.edges[i - 1];
        if (i < banding.edges.size())
            open.upper = banding.edges[i];
        const double example = between(open.lower, open.upper, whole);
        open.example = typedNumber(type, example);
        banding.present.push_back(inside(example, open));
        banding.stretches.push_back(open);
        if (i == banding.edges.size())
            break;
        Stretch point;
        point.isPoint = true;
        point.example = typedNumber(type, banding.edges[i]);
        banding.present.push_back(true);
        banding.stretches.push_back(point);
    }
}

void divideTexts(DataType type, std::vector<Value> values, Banding &banding)
{
    if (type == DataType::Boolean)
        values = {Value::ofBoolean(false), Value::ofBoolean(true)};
    QString longest;
    QSet<QString> seen;
    for (const auto &value : values) {
        longest = value.text.size() > longest.size() ? value.text : longest;
        if (seen.contains(textOf(value)))
            continue;
        seen.insert(textOf(value));
        Stretch point;
        point.isPoint = true;
        point.example = value;
        banding.stretches.push_back(point);
        banding.present.push_back(true);
    }
    if (type == DataType::Boolean)
        return;
    Stretch others;
    others.example = Value::ofText(longest + QLatin1Char('#'));
    banding.stretches.push_back(others);
    banding.present.push_back(true);
}

bool isOrderedType(DataType type)
{
    return type != DataType::String && type != DataType::Boolean;
}

QString stretchText(const Stretch &stretch)
{
    if (stretch.isPoint || !stretch.example.isNumber())
        return textOf(stretch.example);
    const auto lower = stretch.lower ? shortestText(*stretch.lower) : QStringLiteral("−∞");
    const auto upper = stretch.upper ? shortestText(*stretch.upper) : QStringLiteral("+∞");
    return BandsText::tr("%1 to %2").arg(lower, upper);
}

Error overlap(const Characteristic &characteristic, size_t attribute, const QString &reason)
{
    Element place;
    place.name = QStringLiteral("Attribute");
    place.line = characteristic.attributes[attribute].line;
    return refused(
        place, BandsText::tr("bands of %1 overlap: %2").arg(characteristic.name.left(80), reason));
}

/// Whether each attribute is true everywhere, as one for all the rest is.
std::vector<bool> catchAlls(const Banding &banding, size_t attributes)
{
    std::vector<size_t> counts(attributes, 0);
    for (const auto &stretch : banding.stretches) {
        for (const auto attribute : stretch.matching)
            ++counts[attribute];
    }
    std::vector<bool> all;
    all.reserve(attributes);
    for (const auto count : counts)
        all.push_back(count == banding.stretches.size());
    return all;
}

Result<void> checkBanding(const Characteristic &characteristic, const Banding &banding)
{
    const auto count = characteristic.attributes.size();
    const auto everywhere = catchAlls(banding, count);
    std::vector<bool> matches(count, false);
    std::vector<bool> counts(count, false);
    const auto note = [&](const Stretch &stretch) {
        for (const auto attribute : stretch.matching)
            matches[attribute] = true;
        if (!stretch.matching.empty())
            counts[stretch.matching.front()] = true;
    };
    note(banding.missing);
    for (size_t i = 0; i < banding.stretches.size(); ++i) {
        if (!banding.present[i])
            continue;
        const auto &stretch = banding.stretches[i];
        note(stretch);
        std::vector<size_t> bands;
        for (const auto attribute : stretch.matching) {
            if (!everywhere[attribute])
                bands.push_back(attribute);
        }
        if (banding.ordered && !stretch.isPoint && bands.size() > 1) {
            return overlap(characteristic,
                           bands[1],
                           BandsText::tr("two of them hold %1.").arg(stretchText(stretch)));
        }
    }
    for (size_t i = 0; i < count; ++i) {
        if (matches[i] && !counts[i]) {
            return overlap(characteristic,
                           i,
                           BandsText::tr("this one is never reached, since those before it hold "
                                         "all its values."));
        }
    }
    return {};
}

} // namespace

std::optional<Banding> bandingOf(const Model &model, const Characteristic &characteristic)
{
    std::vector<size_t> places;
    std::vector<Value> values;
    for (const auto &attribute : characteristic.attributes) {
        const auto asked = askedSlots(attribute.predicate);
        places.insert(places.end(), asked.begin(), asked.end());
        const auto named = comparedValues(attribute.predicate);
        values.insert(values.end(), named.begin(), named.end());
    }
    const bool one = !places.empty() && std::all_of(places.begin(), places.end(), [&](size_t slot) {
        return slot == places[0];
    });
    if (!one || values.size() > mostValues || places.size() > mostValues)
        return std::nullopt;
    Banding banding;
    banding.slot = places.front();
    const auto type = model.typeOfSlot(banding.slot);
    banding.ordered = isOrderedType(type);
    if (banding.ordered) {
        divideOrdered(type, values, banding);
    } else {
        divideTexts(type, values, banding);
    }
    Row row(model.slotCount());
    const auto fill = [&](Stretch &stretch) {
        row[banding.slot] = stretch.example;
        for (size_t i = 0; i < characteristic.attributes.size(); ++i) {
            if (test(characteristic.attributes[i].predicate, row) == Truth::True)
                stretch.matching.push_back(i);
        }
    };
    for (auto &stretch : banding.stretches)
        fill(stretch);
    fill(banding.missing);
    return banding;
}

Result<void> checkBands(const Model &model)
{
    for (const auto &characteristic : model.characteristics) {
        if (const auto banding = bandingOf(model, characteristic))
            ARCHIVE_CHECK(checkBanding(characteristic, *banding));
    }
    return {};
}

std::vector<Stretch> gapsOf(const Banding &banding)
{
    std::vector<Stretch> gaps;
    for (size_t i = 0; i < banding.stretches.size(); ++i) {
        if (banding.present[i] && banding.stretches[i].matching.empty())
            gaps.push_back(banding.stretches[i]);
    }
    return gaps;
}

} // namespace archive::pmml
