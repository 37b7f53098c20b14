// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/model.h"

#include <algorithm>
#include <cmath>

namespace archive::pmml {

double Target::applied(double score) const
{
    constexpr double half = 0.5;
    if (least)
        score = std::max(score, *least);
    if (most)
        score = std::min(score, *most);
    score = score * factor + constant;
    switch (cast) {
    case Cast::Round:
        return std::floor(score + half);
    case Cast::Ceiling:
        return std::ceil(score);
    case Cast::Floor:
        return std::floor(score);
    case Cast::None:
        break;
    }
    return score;
}

DataType Model::typeOfSlot(size_t slot) const
{
    if (slot < inputs.size())
        return inputs[slot].type;
    const auto place = slot - inputs.size();
    return place < derivedPlaces.size() ? derived[derivedPlaces[place]].type : DataType::Double;
}

QString Model::nameOfSlot(size_t slot) const
{
    if (slot < inputs.size())
        return inputs[slot].name;
    const auto place = slot - inputs.size();
    return place < derivedPlaces.size() ? derived[derivedPlaces[place]].name : QString();
}

size_t Model::reasonCount() const
{
    if (!usesReasons)
        return 0;
    size_t highest = 0;
    for (const auto &output : outputs) {
        if (output.feature == OutputField::Feature::ReasonCode)
            highest = std::max(highest, output.rank);
    }
    const auto all = std::min(characteristics.size(), static_cast<size_t>(reasonCodes.size()));
    return highest > 0 ? highest : all;
}

} // namespace archive::pmml
