// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/expressionreader.h"
#include "pmml/predicatereader.h"
#include "pmml/scorecardreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive::pmml {
namespace {

struct CharacteristicReaderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::CharacteristicReader)
};

/// Reasons are ranked by comparing each with each.
constexpr qsizetype mostCharacteristics = 2000;

/// The text for people that an Extension named "reasonText" gives to the reason code of its parent.
QString reasonTextOf(const Element &element)
{
    for (const auto &child : element.children) {
        if (child.is("Extension") && child.value("name") == QLatin1String("reasonText"))
            return child.value("value");
    }
    return {};
}

class CharacteristicReader
{
public:
    CharacteristicReader(const Scope &scope, const UserFunctions &functions, Model &model)
        : m_scope(scope)
        , m_functions(functions)
        , m_model(model)
    { }

    Result<Characteristic> read(const Element &element, const Element &card)
    {
        ARCHIVE_CHECK(allowAttributes(element, {"name", "reasonCode", "baselineScore"}));
        Characteristic characteristic;
        characteristic.line = element.line;
        const auto number = QString::number(m_model.characteristics.size() + 1);
        characteristic.name = element.value("name", QStringLiteral("#") + number);
        if (m_model.usesReasons) {
            const auto &place = element.find("baselineScore") != nullptr ? element : card;
            ARCHIVE_TRY(baseline, ::archive::pmml::number(place, "baselineScore"));
            characteristic.baseline = baseline;
        }
        for (const auto &child : element.children) {
            if (child.is("Extension"))
                continue;
            if (!child.is("Attribute"))
                return unsupported(child);
            ARCHIVE_TRY(attribute, readAttribute(child, element));
            characteristic.attributes.push_back(std::move(attribute));
        }
        if (characteristic.attributes.empty()) {
            return refused(
                element,
                CharacteristicReaderText::tr("its %1 is missing.").arg(QLatin1String("Attribute")));
        }
        return characteristic;
    }

private:
    Result<Attribute> readAttribute(const Element &element, const Element &characteristic)
    {
        ARCHIVE_CHECK(allowAttributes(element, {"reasonCode", "partialScore"}));
        Attribute attribute;
        attribute.line = element.line;
        ARCHIVE_CHECK(readParts(element, attribute));
        if (attribute.complex == nullptr || element.find("partialScore") != nullptr) {
            ARCHIVE_TRY(points, number(element, "partialScore"));
            attribute.points = points;
        }
        for (const auto slot : askedSlots(attribute.predicate))
            m_model.asked.push_back(slot);
        ARCHIVE_CHECK(readReason(element, characteristic, attribute));
        return attribute;
    }

    Result<void> readParts(const Element &element, Attribute &attribute)
    {
        bool hasPredicate = false;
        for (const auto &child : element.children) {
            if (child.is("Extension"))
                continue;
            if (child.is("ComplexPartialScore")) {
                ARCHIVE_CHECK(readComplex(child, attribute));
            } else if (isPredicate(child) && !hasPredicate) {
                ARCHIVE_TRY(predicate, readPredicate(child, m_scope));
                attribute.predicate = std::move(predicate);
                hasPredicate = true;
            } else {
                return unsupported(child);
            }
        }
        return hasPredicate
            ? Result<void>()
            : refused(element, CharacteristicReaderText::tr("its predicate is missing."));
    }

    Result<void> readComplex(const Element &element, Attribute &attribute)
    {
        ARCHIVE_CHECK(allowAttributes(element, {}));
        if (attribute.complex != nullptr)
            return refused(element, CharacteristicReaderText::tr("it stands twice; one must go."));
        ExpressionReader reader(m_scope, m_functions);
        ARCHIVE_TRY(expression, reader.readChild(element));
        attribute.complex = typedExpression(expression, DataType::Double);
        const auto &uses = reader.uses();
        m_model.calculatedFrom.insert(m_model.calculatedFrom.end(), uses.begin(), uses.end());
        return {};
    }

    /// The attribute's own code comes before its characteristic's (Scorecard, "reasonCode").
    Result<void>
    readReason(const Element &element, const Element &characteristic, Attribute &attribute)
    {
        if (!m_model.usesReasons)
            return {};
        const auto &place = element.find("reasonCode") != nullptr ? element : characteristic;
        ARCHIVE_TRY(code, required(place, "reasonCode"));
        attribute.reasonText = reasonTextOf(place);
        if (!m_codes.contains(code)) {
            m_codes.insert(code, static_cast<int>(m_model.reasonCodes.size()));
            m_model.reasonCodes.append(code);
        }
        attribute.reason = m_codes.value(code);
        return {};
    }

    const Scope &m_scope;
    const UserFunctions &m_functions;
    Model &m_model;
    QHash<QString, int> m_codes; ///< places in Model::reasonCodes
};

} // namespace

Result<void> readCharacteristics(const Element &scorecard,
                                 const Scope &scope,
                                 const UserFunctions &functions,
                                 Model &model)
{
    const auto *list = scorecard.child("Characteristics");
    CharacteristicReader reader(scope, functions, model);
    QSet<QString> names;
    for (const auto &child : list->children) {
        if (child.is("Extension"))
            continue;
        if (!child.is("Characteristic"))
            return unsupported(child);
        ARCHIVE_TRY(characteristic, reader.read(child, scorecard));
        if (names.contains(characteristic.name)) {
            return refused(child,
                           CharacteristicReaderText::tr("the name %1 is taken twice; rename one.")
                               .arg(characteristic.name.left(80)));
        }
        if (qsizetype(model.characteristics.size()) >= mostCharacteristics) {
            return refused(
                child,
                CharacteristicReaderText::tr("there are more of them than any scorecard needs."));
        }
        names.insert(characteristic.name);
        model.characteristics.push_back(std::move(characteristic));
    }
    if (model.characteristics.empty()) {
        return refused(*list,
                       CharacteristicReaderText::tr("its %1 is missing.")
                           .arg(QLatin1String("Characteristic")));
    }
    std::sort(model.asked.begin(), model.asked.end());
    model.asked.erase(std::unique(model.asked.begin(), model.asked.end()), model.asked.end());
    return {};
}

} // namespace archive::pmml
