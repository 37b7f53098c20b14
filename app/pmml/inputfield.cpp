// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/inputfield.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive::pmml {
namespace {

struct InputFieldText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::InputField)
};

bool isNumeric(DataType type)
{
    return type == DataType::Integer || type == DataType::Float || type == DataType::Double;
}

} // namespace

bool Validity::holds(const Value &value) const
{
    if (!valid.isEmpty() || !invalid.isEmpty()) {
        const auto text = textOf(value);
        if (valid.contains(text))
            return true;
        if (invalid.contains(text))
            return false;
    }
    if (!intervals.empty()) {
        return std::any_of(intervals.begin(), intervals.end(), [&value](const Interval &interval) {
            return interval.holds(value.number);
        });
    }
    return valid.isEmpty();
}

bool Validity::isOpen() const
{
    return valid.isEmpty() && invalid.isEmpty() && intervals.empty();
}

Value InputField::read(const QString &cell) const
{
    if (cell.isEmpty() || (!validity.missing.isEmpty() && validity.missing.contains(cell)))
        return {};
    const auto value = valueFromText(cell, type);
    if (!value)
        return Value::invalid(InputFieldText::tr("what stands there is no value of this field"));
    if (!validity.missing.isEmpty() && validity.missing.contains(textOf(*value)))
        return {};
    return *value;
}

Value InputField::treated(const Value &given) const
{
    const bool valid =
        !given.isInvalid() && (given.isMissing() || validity.isOpen() || validity.holds(given));
    auto value = valid ? withinBounds(given) : given;
    if (!valid) {
        if (invalids == Invalids::AsIs && !given.isInvalid())
            return given;
        if (invalids == Invalids::AsValue)
            return invalidReplacement;
        if (invalids != Invalids::AsMissing) {
            return given.isInvalid() ? given
                                     : Value::invalid(InputFieldText::tr(
                                         "what stands there is not among its valid values"));
        }
        value = {};
    }
    if (!value.isMissing())
        return value;
    if (refusesMissing)
        return Value::invalid(InputFieldText::tr("it is missing"));
    return missingReplacement;
}

Value InputField::withinBounds(const Value &given) const
{
    auto value = given;
    if (outliers == Outliers::AsIs || !isNumeric(type) || value.isMissing())
        return value;
    if (outliers == Outliers::AsExtremes) {
        value.number = std::clamp(value.number, low, high);
    } else if (value.number < low || value.number > high) {
        value = {};
    }
    return value;
}

bool InputField::isPlain() const
{
    return validity.isOpen() && outliers == Outliers::AsIs && !refusesMissing
        && missingReplacement.isMissing();
}

} // namespace archive::pmml
