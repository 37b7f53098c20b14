// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/predicatetext.h"

namespace archive::pmml {
namespace {

using Test = Predicate::Kind;

QString comparisonSign(Test kind)
{
    switch (kind) {
    case Test::Equal:
        return QStringLiteral(" = ");
    case Test::NotEqual:
        return QStringLiteral(" ≠ ");
    case Test::LessThan:
        return QStringLiteral(" < ");
    case Test::LessOrEqual:
        return QStringLiteral(" ≤ ");
    case Test::GreaterThan:
        return QStringLiteral(" > ");
    case Test::GreaterOrEqual:
        return QStringLiteral(" ≥ ");
    case Test::IsIn:
        return QStringLiteral(" isIn ");
    case Test::IsNotIn:
        return QStringLiteral(" isNotIn ");
    case Test::IsMissing:
        return QStringLiteral(" isMissing");
    case Test::IsNotMissing:
        return QStringLiteral(" isNotMissing");
    default:
        return {};
    }
}

QString joiningWord(Test kind)
{
    switch (kind) {
    case Test::And:
        return QStringLiteral(" and ");
    case Test::Or:
        return QStringLiteral(" or ");
    case Test::Xor:
        return QStringLiteral(" xor ");
    case Test::Surrogate:
        return QStringLiteral(" surrogate ");
    default:
        return {};
    }
}

bool isLowerBound(const Predicate &predicate)
{
    return predicate.kind == Test::GreaterThan || predicate.kind == Test::GreaterOrEqual;
}

bool isUpperBound(const Predicate &predicate)
{
    return predicate.kind == Test::LessThan || predicate.kind == Test::LessOrEqual;
}

/// "25 ≤ head_age < 60" of two bounds of one field; empty for anything else.
QString rangeText(const Predicate &predicate, const Model &model)
{
    if (predicate.kind != Test::And || predicate.parts.size() != 2)
        return {};
    const auto &first = predicate.parts.front();
    const auto &second = predicate.parts.back();
    const auto &low = isLowerBound(first) ? first : second;
    const auto &high = isLowerBound(first) ? second : first;
    if (!isLowerBound(low) || !isUpperBound(high) || low.slot != high.slot)
        return {};
    const auto sign =
        comparisonSign(low.kind == Test::GreaterThan ? Test::LessThan : Test::LessOrEqual);
    return textOf(low.values.front()) + sign + model.nameOfSlot(low.slot)
        + comparisonSign(high.kind) + textOf(high.values.front());
}

} // namespace

QString textOf(const Predicate &predicate, const Model &model)
{
    if (predicate.kind == Test::True || predicate.kind == Test::False)
        return predicate.kind == Test::True ? QStringLiteral("true") : QStringLiteral("false");
    if (auto range = rangeText(predicate, model); !range.isEmpty())
        return range;
    const auto word = joiningWord(predicate.kind);
    QStringList parts;
    for (const auto &part : predicate.parts) {
        const auto text = textOf(part, model);
        parts.append(part.parts.empty() ? text : u'(' + text + u')');
    }
    if (!word.isEmpty())
        return parts.join(word);
    QStringList values;
    for (const auto &value : predicate.values)
        values.append(textOf(value));
    return model.nameOfSlot(predicate.slot) + comparisonSign(predicate.kind)
        + values.join(QStringLiteral(", "));
}

} // namespace archive::pmml
