// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/cardcomparison.h"

#include "pmml/numbers.h"
#include "pmml/predicatetext.h"

#include <algorithm>

namespace archive {
namespace {

using Difference = CardDifference::Kind;

QString pointsText(const pmml::Attribute &band)
{
    return band.complex != nullptr ? QStringLiteral("†") : pmml::shortestText(band.points);
}

/// The bands of a characteristic by their texts; the second of two with one text is told from the first.
class BandsByText
{
public:
    BandsByText(const pmml::Model &model, const pmml::Characteristic &characteristic)
    {
        QHash<QString, int> seen;
        for (const auto &band : characteristic.attributes) {
            auto text = textOf(band.predicate, model);
            const int times = ++seen[text];
            if (times > 1)
                text += QStringLiteral(" (%1)").arg(times);
            m_bands.emplace_back(text, &band);
        }
    }

    [[nodiscard]] const auto &all() const { return m_bands; }
    [[nodiscard]] const pmml::Attribute *find(const QString &text) const
    {
        const auto found = std::find_if(m_bands.begin(), m_bands.end(), [&text](const auto &each) {
            return each.first == text;
        });
        return found == m_bands.end() ? nullptr : found->second;
    }

private:
    std::vector<std::pair<QString, const pmml::Attribute *>> m_bands;
};

void compareBands(const QString &name,
                  const BandsByText &before,
                  const BandsByText &after,
                  std::vector<CardDifference> &found)
{
    for (const auto &[text, band] : after.all()) {
        const auto *const old = before.find(text);
        if (old == nullptr) {
            found.push_back({Difference::Added, name, text, {}, pointsText(*band)});
            continue;
        }
        if (pointsText(*old) != pointsText(*band))
            found.push_back({Difference::Points, name, text, pointsText(*old), pointsText(*band)});
        if (old->reasonText != band->reasonText) {
            found.push_back(
                {Difference::ReasonText, name, text, old->reasonText, band->reasonText});
        }
    }
    for (const auto &[text, band] : before.all()) {
        if (after.find(text) == nullptr)
            found.push_back({Difference::Gone, name, text, pointsText(*band), {}});
    }
}

const pmml::Characteristic *characteristicNamed(const pmml::Model &model, const QString &name)
{
    const auto &all = model.characteristics;
    const auto found = std::find_if(
        all.begin(), all.end(), [&name](const auto &each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

std::vector<CardDifference> compareCards(const pmml::Model &before, const pmml::Model &after)
{
    std::vector<CardDifference> found;
    for (const auto &characteristic : after.characteristics) {
        const auto *const old = characteristicNamed(before, characteristic.name);
        if (old == nullptr) {
            found.push_back({Difference::Added, characteristic.name, {}, {}, {}});
        } else {
            compareBands(characteristic.name,
                         BandsByText(before, *old),
                         BandsByText(after, characteristic),
                         found);
        }
    }
    for (const auto &characteristic : before.characteristics) {
        if (characteristicNamed(after, characteristic.name) == nullptr)
            found.push_back({Difference::Gone, characteristic.name, {}, {}, {}});
    }
    return found;
}

} // namespace archive
