// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/expression.h"

#include <algorithm>

namespace archive::pmml {
namespace {

class ConstantExpression final : public Expression
{
public:
    explicit ConstantExpression(Value value)
        : m_value(std::move(value))
    { }
    Value evaluate(const Row &) const override { return m_value; }

private:
    Value m_value;
};

class FieldExpression final : public Expression
{
public:
    FieldExpression(size_t slot, Value mapMissingTo)
        : m_slot(slot)
        , m_mapMissingTo(std::move(mapMissingTo))
    { }
    Value evaluate(const Row &row) const override
    {
        const auto &value = row[m_slot];
        return value.isMissing() ? m_mapMissingTo : value;
    }

private:
    size_t m_slot;
    Value m_mapMissingTo;
};

class TypedExpression final : public Expression
{
public:
    TypedExpression(ExpressionPtr inner, DataType type)
        : m_inner(std::move(inner))
        , m_type(type)
    { }
    Value evaluate(const Row &row) const override
    {
        return converted(m_inner->evaluate(row), m_type);
    }

private:
    ExpressionPtr m_inner;
    DataType m_type;
};

/// What all kinds of Apply share: the rules around the function itself.
class Application : public Expression
{
public:
    Application(std::vector<ExpressionPtr> arguments, MissingRules rules, OnInvalid onInvalid)
        : m_arguments(std::move(arguments))
        , m_rules(std::move(rules))
        , m_onInvalid(onInvalid)
    { }

    Value evaluate(const Row &row) const final
    {
        auto value = result(row);
        if (value.isInvalid() && m_onInvalid == OnInvalid::AsMissing)
            value = m_rules.mapMissingTo;
        return value.isMissing() ? m_rules.defaultValue : value;
    }

protected:
    [[nodiscard]] virtual Value result(const Row &row) const = 0;
    [[nodiscard]] const std::vector<ExpressionPtr> &arguments() const { return m_arguments; }
    [[nodiscard]] const Value &mapMissingTo() const { return m_rules.mapMissingTo; }

    /// The arguments' values; the first Invalid among them instead.
    [[nodiscard]] Value gather(const Row &row, std::vector<Value> &values) const
    {
        values.reserve(m_arguments.size());
        for (const auto &argument : m_arguments) {
            values.push_back(argument->evaluate(row));
            if (values.back().isInvalid())
                return values.back();
        }
        return {};
    }
    [[nodiscard]] static bool lacks(const std::vector<Value> &values)
    {
        return std::any_of(
            values.begin(), values.end(), [](const Value &value) { return value.isMissing(); });
    }

private:
    std::vector<ExpressionPtr> m_arguments;
    MissingRules m_rules;
    OnInvalid m_onInvalid;
};

class BuiltinExpression final : public Application
{
public:
    BuiltinExpression(const Function *function,
                      std::vector<ExpressionPtr> arguments,
                      MissingRules rules,
                      OnInvalid onInvalid)
        : Application(std::move(arguments), std::move(rules), onInvalid)
        , m_function(function)
    { }

protected:
    Value result(const Row &row) const override
    {
        std::vector<Value> values;
        if (auto fault = gather(row, values); fault.isInvalid())
            return fault;
        const bool missing = lacks(values);
        if (missing && !mapMissingTo().isMissing())
            return mapMissingTo();
        if (missing && m_function->onMissing == OnMissing::GivesMissing)
            return {};
        if (missing && m_function->onMissing == OnMissing::Ignored) {
            values.erase(std::remove_if(values.begin(),
                                        values.end(),
                                        [](const Value &value) { return value.isMissing(); }),
                         values.end());
            if (values.empty())
                return {};
        }
        return m_function->apply(values);
    }

private:
    const Function *m_function;
};

class IfExpression final : public Application
{
public:
    using Application::Application;

protected:
    Value result(const Row &row) const override
    {
        auto condition = converted(arguments()[0]->evaluate(row), DataType::Boolean);
        if (condition.isInvalid())
            return condition;
        if (condition.isMissing())
            return mapMissingTo();
        const size_t branch = condition.number != 0 ? 1 : 2;
        if (branch >= arguments().size())
            return {};
        auto value = arguments()[branch]->evaluate(row);
        return value.isMissing() ? mapMissingTo() : value;
    }
};

class CallExpression final : public Application
{
public:
    CallExpression(ExpressionPtr body,
                   std::vector<ExpressionPtr> arguments,
                   MissingRules rules,
                   OnInvalid onInvalid)
        : Application(std::move(arguments), std::move(rules), onInvalid)
        , m_body(std::move(body))
    { }

protected:
    Value result(const Row &row) const override
    {
        Row values;
        if (auto fault = gather(row, values); fault.isInvalid())
            return fault;
        if (!mapMissingTo().isMissing() && lacks(values))
            return mapMissingTo();
        return m_body->evaluate(values);
    }

private:
    ExpressionPtr m_body;
};

} // namespace

ExpressionPtr constantExpression(Value value)
{
    return std::make_shared<ConstantExpression>(std::move(value));
}

ExpressionPtr fieldExpression(size_t slot, Value mapMissingTo)
{
    return std::make_shared<FieldExpression>(slot, std::move(mapMissingTo));
}

ExpressionPtr applyExpression(const Function *function,
                              std::vector<ExpressionPtr> arguments,
                              MissingRules rules,
                              OnInvalid onInvalid)
{
    return std::make_shared<BuiltinExpression>(
        function, std::move(arguments), std::move(rules), onInvalid);
}

ExpressionPtr
ifExpression(std::vector<ExpressionPtr> parts, MissingRules rules, OnInvalid onInvalid)
{
    return std::make_shared<IfExpression>(std::move(parts), std::move(rules), onInvalid);
}

ExpressionPtr callExpression(ExpressionPtr body,
                             std::vector<ExpressionPtr> arguments,
                             MissingRules rules,
                             OnInvalid onInvalid)
{
    return std::make_shared<CallExpression>(
        std::move(body), std::move(arguments), std::move(rules), onInvalid);
}

ExpressionPtr typedExpression(ExpressionPtr inner, DataType type)
{
    return std::make_shared<TypedExpression>(std::move(inner), type);
}

} // namespace archive::pmml
