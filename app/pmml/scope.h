// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/element.h"
#include "pmml/expression.h"

#include <QHash>

namespace archive::pmml {

/// The names that an expression or predicate may use, with their slots and types (Field Scope).
class Scope
{
public:
    struct Field
    {
        size_t slot = 0;
        DataType type = DataType::Double;
    };

    /// Refused at `element` when the name is taken.
    [[nodiscard]] Result<void> add(const Element &element, const QString &name, Field field);
    /// Notes that a name exists but has no value here (a target, a field outside the mining schema).
    void addUnusable(const QString &name) { m_unusable.insert(name, {}); }
    /// Lets a name that had no value be added: an output may be called like the target.
    void release(const QString &name) { m_unusable.remove(name); }
    /// The field that an attribute of the element names; refused when there is none.
    [[nodiscard]] Result<Field> field(const Element &element,
                                      const char *attribute = "field") const;
    [[nodiscard]] std::optional<Field> find(const QString &name) const;

private:
    QHash<QString, Field> m_fields;
    QHash<QString, Field> m_unusable;
};

/// A DefineFunction: its body reads its parameters as slots 0, 1, …
struct UserFunction
{
    std::vector<DataType> parameters;
    ExpressionPtr body;
    qint64 weight = 0; ///< how many expressions one call evaluates
    int level =
        1; ///< one more than the highest of those it calls: how deep calls stand in each other
};
using UserFunctions = QHash<QString, UserFunction>;

} // namespace archive::pmml
