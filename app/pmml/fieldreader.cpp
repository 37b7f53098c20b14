// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/fieldreader.h"

#include "pmml/expressionreader.h"
#include "pmml/inlinetable.h"

#include <QCoreApplication>

namespace archive::pmml {
namespace {

struct FieldReaderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::FieldReader)
};

using Dictionary = QHash<QString, InputField>;

Result<void> readValidValue(const Element &element, InputField &field)
{
    ARCHIVE_CHECK(allowAttributes(element, {"value", "displayValue", "property"}));
    ARCHIVE_TRY(property, word(element, "property", {"valid", "invalid", "missing"}, 0));
    if (element.find("value") == nullptr)
        return required(element, "value").error();
    auto text = element.value("value");
    // A value that stands for a missing or an invalid one may well be none of the type, as "NA" among numbers.
    const auto value = valueFromText(text, field.type);
    if (!value && property == 0) {
        return refused(
            element,
            FieldReaderText::tr("“%1” is no value of the field's type.").arg(text.left(60)));
    }
    if (value)
        text = textOf(*value);
    if (property == 2)
        field.validity.missing.insert(element.value("value"));
    auto &texts = property == 0 ? field.validity.valid
        : property == 1         ? field.validity.invalid
                                : field.validity.missing;
    texts.insert(text);
    if (element.find("displayValue") != nullptr)
        field.validity.titles.insert(text, element.value("displayValue"));
    return {};
}

Result<void> readValidity(const Element &element, InputField &field)
{
    for (const auto &child : element.children) {
        if (child.is("Extension"))
            continue;
        if (child.is("Value")) {
            ARCHIVE_CHECK(readValidValue(child, field));
        } else if (child.is("Interval")) {
            ARCHIVE_TRY(interval, readInterval(child));
            field.validity.intervals.push_back(interval);
        } else {
            return unsupported(child);
        }
    }
    const bool bounded = !field.validity.intervals.empty();
    if (bounded && (field.type == DataType::String || field.type == DataType::Boolean))
        return refused(element, FieldReaderText::tr("a text has no Interval."));
    return {};
}

Result<InputField> readDataField(const Element &element)
{
    ARCHIVE_CHECK(allowAttributes(
        element, {"name", "displayName", "optype", "dataType", "isCyclic", "taxonomy"}));
    InputField field;
    ARCHIVE_TRY(name, required(element, "name"));
    field.name = name;
    field.title = element.value("displayName");
    ARCHIVE_CHECK(required(element, "dataType"));
    ARCHIVE_TRY(type, readDataType(element));
    field.type = *type;
    ARCHIVE_CHECK(word(element, "optype", {"categorical", "ordinal", "continuous"}, 0));
    ARCHIVE_CHECK(readValidity(element, field));
    return field;
}

Result<Dictionary> readDictionary(const Element &element)
{
    ARCHIVE_CHECK(allowAttributes(element, {"numberOfFields"}));
    Dictionary fields;
    for (const auto &child : element.children) {
        if (isMetadata(child))
            continue;
        if (!child.is("DataField"))
            return unsupported(child);
        ARCHIVE_TRY(field, readDataField(child));
        if (fields.contains(field.name)) {
            return refused(child,
                           FieldReaderText::tr("the field %1 stands twice; one must go.")
                               .arg(field.name.left(80)));
        }
        fields.insert(field.name, field);
    }
    return fields;
}

Result<void> readOutliers(const Element &element, InputField &field)
{
    ARCHIVE_TRY(outliers,
                word(element, "outliers", {"asIs", "asMissingValues", "asExtremeValues"}, 0));
    field.outliers = static_cast<InputField::Outliers>(outliers);
    if (field.outliers == InputField::Outliers::AsIs)
        return {};
    ARCHIVE_TRY(low, number(element, "lowValue"));
    ARCHIVE_TRY(high, number(element, "highValue"));
    field.low = low;
    field.high = high;
    return low <= high ? Result<void>()
                       : refused(element, FieldReaderText::tr("lowValue is above highValue."));
}

Result<void> readTreatments(const Element &element, InputField &field)
{
    ARCHIVE_TRY(missing,
                word(element,
                     "missingValueTreatment",
                     {"asIs", "asMean", "asMode", "asMedian", "asValue", "returnInvalid"},
                     0));
    constexpr int returnsInvalid = 5;
    field.refusesMissing = missing == returnsInvalid;
    if (const auto *text = element.find("missingValueReplacement")) {
        ARCHIVE_TRY(value, readValue(element, *text, field.type));
        field.missingReplacement = value;
    } else if (missing != 0 && !field.refusesMissing) {
        return refused(element, FieldReaderText::tr("its missingValueReplacement is missing."));
    }
    ARCHIVE_TRY(invalid,
                word(element,
                     "invalidValueTreatment",
                     {"returnInvalid", "asIs", "asMissing", "asValue"},
                     0));
    field.invalids = static_cast<InputField::Invalids>(invalid);
    if (field.invalids == InputField::Invalids::AsValue) {
        ARCHIVE_TRY(text, required(element, "invalidValueReplacement"));
        ARCHIVE_TRY(value, readValue(element, text, field.type));
        field.invalidReplacement = value;
    }
    return readOutliers(element, field);
}

/// What a MiningField is for: an input, one that may be absent, or nothing that scoring reads.
enum class Usage { Active, Supplementary, Target };

Result<Usage> usageOf(const Element &element)
{
    ARCHIVE_TRY(
        usage,
        word(element, "usageType", {"active", "supplementary", "predicted", "target", "order"}, 0));
    constexpr int firstUnread = 2;
    return usage >= firstUnread ? Usage::Target : static_cast<Usage>(usage);
}

Result<void>
readMiningField(const Element &element, const Dictionary &fields, Model &model, Scope &scope)
{
    ARCHIVE_CHECK(allowAttributes(element,
                                  {"name",
                                   "usageType",
                                   "optype",
                                   "importance",
                                   "outliers",
                                   "lowValue",
                                   "highValue",
                                   "missingValueReplacement",
                                   "missingValueTreatment",
                                   "invalidValueTreatment",
                                   "invalidValueReplacement"}));
    ARCHIVE_TRY(name, required(element, "name"));
    ARCHIVE_TRY(usage, usageOf(element));
    const auto found = fields.constFind(name);
    if (usage == Usage::Target) {
        model.targetName = name;
        return {};
    }
    if (found == fields.constEnd()) {
        return refused(
            element, FieldReaderText::tr("the DataDictionary has no field %1.").arg(name.left(80)));
    }
    auto field = *found;
    field.required = usage == Usage::Active;
    ARCHIVE_CHECK(readTreatments(element, field));
    ARCHIVE_CHECK(scope.add(element, name, {model.inputs.size(), field.type}));
    model.inputs.push_back(std::move(field));
    return {};
}

/// Every field of the dictionary as an input, in its order, for formulas that have no model.
Result<void>
takeAllFields(const Element &dictionary, const Dictionary &fields, Model &model, Scope &scope)
{
    for (const auto &child : dictionary.children) {
        if (!child.is("DataField"))
            continue;
        const auto field = fields.value(child.value("name"));
        ARCHIVE_CHECK(scope.add(child, field.name, {model.inputs.size(), field.type}));
        model.inputs.push_back(field);
    }
    return {};
}

Result<void> readSchema(const Element &schema, const Dictionary &fields, Model &model, Scope &scope)
{
    for (const auto &child : schema.children) {
        if (child.is("Extension"))
            continue;
        if (!child.is("MiningField"))
            return unsupported(child);
        ARCHIVE_CHECK(readMiningField(child, fields, model, scope));
    }
    for (auto field = fields.keyBegin(); field != fields.keyEnd(); ++field) {
        if (!scope.find(*field))
            scope.addUnusable(*field);
    }
    if (!model.targetName.isEmpty())
        scope.addUnusable(model.targetName);
    return {};
}

} // namespace

Result<void>
readFields(const Element &dictionary, const Element *schema, Model &model, Scope &scope)
{
    ARCHIVE_TRY(fields, readDictionary(dictionary));
    return schema == nullptr ? takeAllFields(dictionary, fields, model, scope)
                             : readSchema(*schema, fields, model, scope);
}

} // namespace archive::pmml
