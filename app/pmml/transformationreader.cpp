// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/transformationreader.h"

#include "pmml/expressionreader.h"

#include <QCoreApplication>

namespace archive::pmml {
namespace {

struct TransformationReaderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::TransformationReader)
};

/// Each level takes some of the stack when a row is scored.
constexpr int highestLevel = 16;

Result<void> readParameters(const Element &element, UserFunction &function, Scope &scope)
{
    for (const auto &child : element.children) {
        if (!child.is("ParameterField"))
            continue;
        ARCHIVE_CHECK(allowAttributes(child, {"name", "displayName", "optype", "dataType"}));
        ARCHIVE_TRY(parameter, required(child, "name"));
        ARCHIVE_CHECK(required(child, "dataType"));
        ARCHIVE_TRY(type, readDataType(child));
        ARCHIVE_CHECK(scope.add(child, parameter, {function.parameters.size(), *type}));
        function.parameters.push_back(*type);
    }
    return {};
}

} // namespace

Result<void> TransformationReader::read(const Element *dictionary, const Element *local)
{
    ARCHIVE_CHECK(collect(dictionary));
    ARCHIVE_CHECK(collect(local));
    for (size_t i = 0; i < m_elements.size(); ++i)
        ARCHIVE_CHECK(readDerived(*m_elements[i], m_model.derived[i]));
    return sort();
}

Result<void> TransformationReader::collect(const Element *element)
{
    if (element == nullptr)
        return {};
    ARCHIVE_CHECK(allowAttributes(*element, {}));
    for (const auto &child : element->children) {
        if (child.is("Extension"))
            continue;
        if (child.is("DefineFunction")) {
            ARCHIVE_CHECK(defineFunction(child));
        } else if (child.is("DerivedField")) {
            ARCHIVE_CHECK(declare(child));
        } else {
            return unsupported(child);
        }
    }
    return {};
}

Result<void> TransformationReader::defineFunction(const Element &element)
{
    ARCHIVE_CHECK(allowAttributes(element, {"name", "optype", "dataType"}));
    ARCHIVE_TRY(name, required(element, "name"));
    if (m_functions.contains(name) || findFunction(name) != nullptr
        || name == QLatin1String("if")) {
        return refused(element,
                       TransformationReaderText::tr("the name %1 is taken twice; rename one.")
                           .arg(name.left(80)));
    }
    UserFunction function;
    Scope parameters;
    ARCHIVE_CHECK(readParameters(element, function, parameters));
    ExpressionReader reader(parameters, m_functions);
    ARCHIVE_TRY(body, reader.readChild(element, "ParameterField"));
    ARCHIVE_TRY(type, readDataType(element));
    function.body = type ? typedExpression(body, *type) : body;
    function.weight = reader.weight();
    function.level = reader.level() + 1;
    if (function.level > highestLevel) {
        return refused(element,
                       TransformationReaderText::tr("functions call each other too deeply."));
    }
    m_functions.insert(name, function);
    return {};
}

Result<void> TransformationReader::declare(const Element &element)
{
    ARCHIVE_CHECK(allowAttributes(element, {"name", "displayName", "optype", "dataType"}));
    DerivedField field;
    ARCHIVE_TRY(name, required(element, "name"));
    ARCHIVE_CHECK(required(element, "dataType"));
    ARCHIVE_TRY(type, readDataType(element));
    field.name = name;
    field.slot = m_model.inputs.size() + m_elements.size();
    field.type = *type;
    ARCHIVE_CHECK(m_scope.add(element, name, {field.slot, field.type}));
    m_elements.push_back(&element);
    m_model.derived.push_back(std::move(field));
    return {};
}

Result<void> TransformationReader::readDerived(const Element &element, DerivedField &field)
{
    ExpressionReader reader(m_scope, m_functions);
    // Value elements only list what a derived categorical field can be.
    ARCHIVE_TRY(expression, reader.readChild(element, "Value"));
    field.expression = typedExpression(expression, field.type);
    field.uses = reader.uses();
    return {};
}

/// Takes fields as those that they use are done; what is left in the end uses itself.
Result<void> TransformationReader::sort()
{
    const auto inputs = m_model.inputs.size();
    const auto count = m_elements.size();
    std::vector<size_t> waits(count, 0);
    std::vector<std::vector<size_t>> users(count);
    for (size_t i = 0; i < count; ++i) {
        for (const auto slot : m_model.derived[i].uses) {
            if (slot < inputs)
                continue;
            ++waits[i];
            users[slot - inputs].push_back(i);
        }
    }
    std::vector<size_t> order;
    for (size_t i = 0; i < count; ++i) {
        if (waits[i] == 0)
            order.push_back(i);
    }
    for (size_t done = 0; done < order.size(); ++done) {
        for (const auto user : users[order[done]]) {
            if (--waits[user] == 0)
                order.push_back(user);
        }
    }
    for (size_t i = 0; i < count; ++i) {
        if (waits[i] > 0) {
            return refused(*m_elements[i],
                           TransformationReaderText::tr("the field %1 is calculated from itself.")
                               .arg(m_model.derived[i].name.left(80)));
        }
    }
    std::vector<DerivedField> sorted;
    sorted.reserve(count);
    m_model.derivedPlaces.resize(count);
    for (const auto place : order) {
        m_model.derivedPlaces[place] = sorted.size();
        sorted.push_back(std::move(m_model.derived[place]));
    }
    m_model.derived = std::move(sorted);
    return {};
}

} // namespace archive::pmml
