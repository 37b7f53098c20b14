// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/predicatetext.h"

namespace archive::pmml {
namespace {

using Test = Predicate::Kind;

QString comparisonSign(Test kind, const PredicateWords &words = {})
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
        return words.isIn;
    case Test::IsNotIn:
        return words.isNotIn;
    case Test::IsMissing:
        return words.isMissing;
    case Test::IsNotMissing:
        return words.isNotMissing;
    default:
        return {};
    }
}

QString joiningWord(Test kind, const PredicateWords &words)
{
    switch (kind) {
    case Test::And:
        return words.both;
    case Test::Or:
        return words.either;
    case Test::Xor:
        return QStringLiteral(" xor ");
    case Test::Surrogate:
        return QStringLiteral(" surrogate ");
    default:
        return {};
    }
}

QString nameOf(const Model &model, size_t slot, const PredicateWords &words)
{
    const bool hasTitle =
        words.isTitled && slot < model.inputs.size() && !model.inputs[slot].title.isEmpty();
    return hasTitle ? model.inputs[slot].title : model.nameOfSlot(slot);
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
QString rangeText(const Predicate &predicate, const Model &model, const PredicateWords &words)
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
    return textOf(low.values.front()) + sign + nameOf(model, low.slot, words)
        + comparisonSign(high.kind) + textOf(high.values.front());
}

} // namespace

QString textOf(const Predicate &predicate, const Model &model, const PredicateWords &words)
{
    if (predicate.kind == Test::True || predicate.kind == Test::False)
        return predicate.kind == Test::True ? QStringLiteral("true") : QStringLiteral("false");
    if (auto range = rangeText(predicate, model, words); !range.isEmpty())
        return range;
    const auto word = joiningWord(predicate.kind, words);
    QStringList parts;
    for (const auto &part : predicate.parts) {
        const auto text = textOf(part, model, words);
        parts.append(part.parts.empty() ? text : u'(' + text + u')');
    }
    if (!word.isEmpty())
        return parts.join(word);
    QStringList values;
    for (const auto &value : predicate.values)
        values.append(textOf(value));
    return nameOf(model, predicate.slot, words) + comparisonSign(predicate.kind, words)
        + values.join(QStringLiteral(", "));
}

} // namespace archive::pmml
