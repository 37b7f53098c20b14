// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/model.h"
#include "pmml/scope.h"

namespace archive::pmml {

/// Reads the derived fields of TransformationDictionary and LocalTransformations, either of which may be absent, into the model, each after
/// those that it uses. Refused: a circle among them, a name that is taken, a DefineFunction that calls a later one.
class TransformationReader
{
public:
    TransformationReader(Model &model, Scope &scope)
        : m_model(model)
        , m_scope(scope)
    { }

    [[nodiscard]] Result<void> read(const Element *dictionary, const Element *local);
    [[nodiscard]] const UserFunctions &functions() const { return m_functions; }

private:
    [[nodiscard]] Result<void> collect(const Element *element);
    [[nodiscard]] Result<void> defineFunction(const Element &element);
    [[nodiscard]] Result<void> declare(const Element &element);
    [[nodiscard]] Result<void> readDerived(const Element &element, DerivedField &field);
    [[nodiscard]] Result<void> sort();

    Model &m_model;
    Scope &m_scope;
    UserFunctions m_functions;
    std::vector<const Element *>
        m_elements; ///< beside Model::derived while it is in document order
};

} // namespace archive::pmml
