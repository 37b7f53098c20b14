// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/derivation.h"

#include <memory>

namespace archive::pmml {

/// Formulas without a scorecard: a PMML file of a DataDictionary and a TransformationDictionary alone, as limits of credit and vetoes are
/// written. Every DataField is an input; a veto is a derived field of type boolean. A value: copies share the file.
class Formulas
{
public:
    /// InvalidInput, naming line and element, for a file that is not taken whole, also for one with a model.
    [[nodiscard]] static Result<Formulas> load(const QByteArray &bytes);

    [[nodiscard]] const std::vector<InputField> &inputs() const { return m_model->inputs; }
    /// The derived fields, each after those that it uses.
    [[nodiscard]] const std::vector<DerivedField> &fields() const { return m_model->derived; }
    /// As derivedValue() says.
    [[nodiscard]] Result<Value> value(const QString &name, std::span<const Value> inputs) const
    {
        return derivedValue(*m_model, name, inputs);
    }

private:
    Formulas() = default;

    std::shared_ptr<const Model> m_model;
};

} // namespace archive::pmml
