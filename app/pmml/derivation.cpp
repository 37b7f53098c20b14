// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/derivation.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive::pmml {
namespace {

struct DerivationText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::Derivation)
};

} // namespace

Error noResult(const QString &field, const QString &reason)
{
    return {ErrorCode::InvalidInput,
            DerivationText::tr("%1: %2.").arg(field.left(80), reason),
            field.left(80)};
}

Result<Row> preparedRow(const Model &model, std::span<const Value> inputs)
{
    Row row(model.slotCount());
    for (size_t i = 0; i < model.inputs.size(); ++i) {
        const auto &field = model.inputs[i];
        row[i] = field.treated(i < inputs.size() ? inputs[i] : Value());
        if (row[i].isInvalid() && field.required)
            return noResult(field.name, row[i].text);
    }
    return row;
}

Result<Value> derivedValue(const Model &model, const QString &name, std::span<const Value> inputs)
{
    const auto named = [&name](const DerivedField &field) {
        return field.name == name;
    };
    const auto &fields = model.derived;
    const auto wanted = std::find_if(fields.begin(), fields.end(), named);
    if (wanted == fields.end()) {
        return Error{ErrorCode::NotFound,
                     DerivationText::tr("There is no formula for %1.").arg(name.left(80)),
                     name.left(80)};
    }
    ARCHIVE_TRY(row, preparedRow(model, inputs));
    for (auto field = fields.begin(); field <= wanted; ++field)
        row[field->slot] = field->expression->evaluate(row);
    const auto &value = row[wanted->slot];
    if (value.isInvalid())
        return noResult(name, value.text);
    return value;
}

} // namespace archive::pmml
