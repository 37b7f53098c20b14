// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/expressionreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive::pmml {
namespace {

struct ExpressionReaderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::ExpressionReader)
};

/// Enough for any formula by hand; more comes of functions that call each other to double the work.
constexpr qint64 mostWork = 100000;

} // namespace

Result<Value> readValue(const Element &element, const QString &text, std::optional<DataType> type)
{
    const auto value = type ? valueFromText(text, *type).value_or(Value()) : inferredValue(text);
    if (value.isMissing() || value.isInvalid()) {
        return refused(element,
                       ExpressionReaderText::tr("“%1” is no value of the type that is wanted.")
                           .arg(text.left(60)));
    }
    return value;
}

Result<std::optional<DataType>> readDataType(const Element &element)
{
    if (element.find("dataType") == nullptr)
        return std::optional<DataType>();
    const auto type = dataTypeFrom(element.value("dataType"));
    if (!type) {
        return refused(element,
                       ExpressionReaderText::tr("the dataType %1 is not supported.")
                           .arg(element.value("dataType").left(60)));
    }
    return type;
}

Result<MissingRules> readMissingRules(const Element &element, std::optional<DataType> type)
{
    MissingRules rules;
    if (const auto *text = element.find("mapMissingTo")) {
        ARCHIVE_TRY(value, readValue(element, *text, type));
        rules.mapMissingTo = value;
    }
    if (const auto *text = element.find("defaultValue")) {
        ARCHIVE_TRY(value, readValue(element, *text, type));
        rules.defaultValue = value;
    }
    return rules;
}

Result<Scope::Field> ExpressionReader::use(const Element &element, const char *attribute)
{
    ARCHIVE_TRY(field, m_scope.field(element, attribute));
    m_uses.push_back(field.slot);
    return field;
}

Result<ExpressionPtr> ExpressionReader::readChild(const Element &parent, const char *beside)
{
    const Element *only = nullptr;
    for (const auto &child : parent.children) {
        if (child.is("Extension") || child.is(beside))
            continue;
        if (only != nullptr)
            return refused(child, ExpressionReaderText::tr("there may be one expression only."));
        only = &child;
    }
    if (only == nullptr)
        return refused(parent, ExpressionReaderText::tr("its expression is missing."));
    return read(*only);
}

Result<ExpressionPtr> ExpressionReader::read(const Element &element)
{
    if (++m_weight > mostWork)
        return refused(element, ExpressionReaderText::tr("the formula is too long."));
    if (element.is("Constant"))
        return readConstant(element);
    if (element.is("FieldRef"))
        return readFieldRef(element);
    if (element.is("NormContinuous"))
        return readNormContinuous(element);
    if (element.is("NormDiscrete"))
        return readNormDiscrete(element);
    if (element.is("Discretize"))
        return readDiscretize(element);
    if (element.is("MapValues"))
        return readMapValues(element);
    if (element.is("Apply"))
        return readApply(element);
    return unsupported(element);
}

Result<ExpressionPtr> ExpressionReader::readConstant(const Element &element) const
{
    ARCHIVE_CHECK(allowAttributes(element, {"dataType", "missing"}));
    ARCHIVE_TRY(missing, boolean(element, "missing", false));
    if (missing)
        return constantExpression({});
    ARCHIVE_TRY(type, readDataType(element));
    const bool blank = element.text.isEmpty() && (!type || *type == DataType::String);
    if (blank)
        return constantExpression(Value::ofText({}));
    ARCHIVE_TRY(value, readValue(element, element.text, type));
    return constantExpression(value);
}

Result<ExpressionPtr> ExpressionReader::readFieldRef(const Element &element)
{
    ARCHIVE_CHECK(allowAttributes(element, {"field", "mapMissingTo"}));
    ARCHIVE_TRY(field, use(element));
    ARCHIVE_TRY(rules, readMissingRules(element, field.type));
    return fieldExpression(field.slot, rules.mapMissingTo);
}

Result<ExpressionPtr> ExpressionReader::readApply(const Element &element)
{
    ARCHIVE_CHECK(allowAttributes(
        element, {"function", "mapMissingTo", "defaultValue", "invalidValueTreatment"}));
    ARCHIVE_TRY(name, required(element, "function"));
    ARCHIVE_TRY(rules, readMissingRules(element, std::nullopt));
    ARCHIVE_TRY(onInvalid,
                word(element, "invalidValueTreatment", {"returnInvalid", "asIs", "asMissing"}, 0));
    std::vector<ExpressionPtr> arguments;
    for (const auto &child : element.children) {
        if (child.is("Extension"))
            continue;
        ARCHIVE_TRY(argument, read(child));
        arguments.push_back(argument);
    }
    return makeApplication(element,
                           name,
                           std::move(arguments),
                           rules,
                           onInvalid == 2 ? OnInvalid::AsMissing : OnInvalid::Return);
}

Result<ExpressionPtr> ExpressionReader::makeApplication(const Element &element,
                                                        const QString &name,
                                                        std::vector<ExpressionPtr> arguments,
                                                        MissingRules rules,
                                                        OnInvalid onInvalid)
{
    const auto count = arguments.size();
    const auto wrongCount = [&] {
        return refused(element,
                       ExpressionReaderText::tr("%1 does not take %2 arguments.")
                           .arg(name.left(60), QString::number(count)));
    };
    if (name == QLatin1String("if")) {
        if (count < 2 || count > 3)
            return wrongCount();
        return ifExpression(std::move(arguments), std::move(rules), onInvalid);
    }
    if (const auto *function = findFunction(name)) {
        if (count < function->least || count > function->most)
            return wrongCount();
        return applyExpression(function, std::move(arguments), std::move(rules), onInvalid);
    }
    const auto user = m_functions.constFind(name);
    if (user == m_functions.constEnd()) {
        return refused(element,
                       ExpressionReaderText::tr("the function %1 is not known here; a score "
                                                "without it would be guessed.")
                           .arg(name.left(60)));
    }
    if (count != user->parameters.size())
        return wrongCount();
    m_weight += user->weight;
    m_level = std::max(m_level, user->level);
    if (m_weight > mostWork)
        return refused(element, ExpressionReaderText::tr("the formula is too long."));
    for (size_t i = 0; i < count; ++i)
        arguments[i] = typedExpression(arguments[i], user->parameters[i]);
    return callExpression(user->body, std::move(arguments), std::move(rules), onInvalid);
}

} // namespace archive::pmml
