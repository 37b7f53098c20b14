// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/expressionreader.h"
#include "pmml/scorecardreader.h"

#include <QCoreApplication>

namespace archive::pmml {
namespace {

struct OutputReaderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::OutputReader)
};

/// More reasons than any notice has room for; each is a column of a scored table.
constexpr double highestRank = 1000;

Result<OutputField> readOutputField(const Element &element,
                                    const Scope &scope,
                                    const UserFunctions &functions,
                                    Model &model)
{
    ARCHIVE_CHECK(allowAttributes(element,
                                  {"name",
                                   "displayName",
                                   "optype",
                                   "dataType",
                                   "targetField",
                                   "feature",
                                   "rank",
                                   "isFinalResult"}));
    OutputField field;
    ARCHIVE_TRY(name, required(element, "name"));
    field.name = name;
    ARCHIVE_TRY(feature,
                word(element,
                     "feature",
                     {"predictedValue", "reasonCode", "transformedValue", "decision"},
                     0));
    field.feature = static_cast<OutputField::Feature>(std::min(feature, 2));
    ARCHIVE_TRY(rank, number(element, "rank", 1));
    if (rank < 1 || rank > highestRank || rank != static_cast<double>(static_cast<int>(rank))) {
        return refused(
            element,
            OutputReaderText::tr("its rank is no whole number from 1 to %1.").arg(highestRank));
    }
    field.rank = static_cast<size_t>(rank);
    if (field.feature == OutputField::Feature::ReasonCode && !model.usesReasons)
        return refused(element, OutputReaderText::tr("the card says that it has no reason codes."));
    if (field.feature != OutputField::Feature::Calculated)
        return field;
    ExpressionReader reader(scope, functions);
    ARCHIVE_TRY(expression, reader.readChild(element, "Decisions"));
    ARCHIVE_TRY(type, readDataType(element));
    field.expression = type ? typedExpression(expression, *type) : expression;
    for (const auto slot : reader.uses()) {
        if (slot < model.inputs.size() + model.derived.size())
            model.calculatedFrom.push_back(slot);
    }
    return field;
}

DataType typeOfOutput(const OutputField &field, const Element &element)
{
    const auto usual =
        field.feature == OutputField::Feature::PredictedValue ? DataType::Double : DataType::String;
    return dataTypeFrom(element.value("dataType")).value_or(usual);
}

Result<Target> readTarget(const Element &element)
{
    ARCHIVE_CHECK(allowAttributes(
        element,
        {"field", "optype", "castInteger", "min", "max", "rescaleConstant", "rescaleFactor"}));
    ARCHIVE_CHECK(word(element, "optype", {"continuous"}, 0));
    for (const auto &child : element.children) {
        if (!child.is("Extension"))
            return unsupported(child);
    }
    Target target;
    if (element.find("min") != nullptr) {
        ARCHIVE_TRY(least, number(element, "min"));
        target.least = least;
    }
    if (element.find("max") != nullptr) {
        ARCHIVE_TRY(most, number(element, "max"));
        target.most = most;
    }
    ARCHIVE_TRY(factor, number(element, "rescaleFactor", 1));
    ARCHIVE_TRY(constant, number(element, "rescaleConstant", 0));
    ARCHIVE_TRY(cast, word(element, "castInteger", {"", "round", "ceiling", "floor"}, 0));
    target.factor = factor;
    target.constant = constant;
    target.cast = static_cast<Target::Cast>(cast);
    return target;
}

} // namespace

Result<void>
readOutput(const Element *element, Scope &scope, const UserFunctions &functions, Model &model)
{
    if (element == nullptr)
        return {};
    for (const auto &child : element->children) {
        if (child.is("Extension"))
            continue;
        if (!child.is("OutputField"))
            return unsupported(child);
        ARCHIVE_TRY(field, readOutputField(child, scope, functions, model));
        field.slot = model.slotCount();
        scope.release(field.name);
        ARCHIVE_CHECK(scope.add(child, field.name, {field.slot, typeOfOutput(field, child)}));
        model.outputs.push_back(std::move(field));
    }
    return {};
}

Result<void> readTargets(const Element *element, Model &model)
{
    if (element == nullptr)
        return {};
    bool seen = false;
    for (const auto &child : element->children) {
        if (child.is("Extension"))
            continue;
        if (!child.is("Target") || seen)
            return unsupported(child);
        seen = true;
        ARCHIVE_TRY(target, readTarget(child));
        model.target = target;
    }
    return {};
}

} // namespace archive::pmml
