// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/scope.h"
#include "pmml/tableexpressions.h"

namespace archive::pmml {

/// Reads the EXPRESSION elements of PMML 4.4 (Transformations): Constant, FieldRef, NormContinuous, NormDiscrete, Discretize, MapValues, Apply.
/// TextIndex, Aggregate and Lag are refused, as is a function that is not known or has the wrong number of arguments.
class ExpressionReader
{
public:
    ExpressionReader(const Scope &scope, const UserFunctions &functions)
        : m_scope(scope)
        , m_functions(functions)
    { }

    [[nodiscard]] Result<ExpressionPtr> read(const Element &element);
    /// The one expression among the children; `beside` may stand there too.
    [[nodiscard]] Result<ExpressionPtr> readChild(const Element &parent, const char *beside = "");
    /// The slots that were read so far, with repetitions.
    [[nodiscard]] const std::vector<size_t> &uses() const { return m_uses; }
    /// How many expressions an evaluation visits.
    [[nodiscard]] qint64 weight() const { return m_weight; }
    /// The highest level of the functions of the file that were called; 0 without any.
    [[nodiscard]] int level() const { return m_level; }

private:
    [[nodiscard]] Result<ExpressionPtr> readConstant(const Element &element) const;
    [[nodiscard]] Result<ExpressionPtr> readFieldRef(const Element &element);
    [[nodiscard]] Result<ExpressionPtr> readNormContinuous(const Element &element);
    [[nodiscard]] Result<ExpressionPtr> readNormDiscrete(const Element &element);
    [[nodiscard]] Result<ExpressionPtr> readDiscretize(const Element &element);
    [[nodiscard]] Result<ExpressionPtr> readMapValues(const Element &element);
    [[nodiscard]] Result<ExpressionPtr> readApply(const Element &element);
    [[nodiscard]] Result<ExpressionPtr> makeApplication(const Element &element,
                                                        const QString &name,
                                                        std::vector<ExpressionPtr> arguments,
                                                        MissingRules rules,
                                                        OnInvalid onInvalid);
    [[nodiscard]] Result<Scope::Field> use(const Element &element, const char *attribute = "field");
    [[nodiscard]] Result<ValueMap>
    readColumns(const Element &element, QStringList &columns, std::vector<DataType> &types);

    const Scope &m_scope;
    const UserFunctions &m_functions;
    std::vector<size_t> m_uses;
    qint64 m_weight = 0;
    int m_level = 0;
};

/// mapMissingTo and defaultValue of an element, of `type` where one is known.
[[nodiscard]] Result<MissingRules> readMissingRules(const Element &element,
                                                    std::optional<DataType> type);
/// The dataType of an element; `absent` when it has none.
[[nodiscard]] Result<std::optional<DataType>> readDataType(const Element &element);
/// A text as a value of the type, or as what it looks like without one; refused at the element when it is none.
[[nodiscard]] Result<Value>
readValue(const Element &element, const QString &text, std::optional<DataType> type);

} // namespace archive::pmml
