// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/predicatereader.h"

#include "pmml/expressionreader.h"

#include <QCoreApplication>

#include <array>

namespace archive::pmml {
namespace {

struct PredicateReaderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::PredicateReader)
};

using Kind = Predicate::Kind;

bool isOrdered(DataType type)
{
    return type != DataType::String && type != DataType::Boolean;
}

Result<Predicate> readSimple(const Element &element, const Scope &scope)
{
    ARCHIVE_CHECK(allowAttributes(element, {"field", "operator", "value"}));
    ARCHIVE_CHECK(required(element, "operator"));
    constexpr std::array kinds{Kind::Equal,
                               Kind::NotEqual,
                               Kind::LessThan,
                               Kind::LessOrEqual,
                               Kind::GreaterThan,
                               Kind::GreaterOrEqual,
                               Kind::IsMissing,
                               Kind::IsNotMissing};
    ARCHIVE_TRY(place,
                word(element,
                     "operator",
                     {"equal",
                      "notEqual",
                      "lessThan",
                      "lessOrEqual",
                      "greaterThan",
                      "greaterOrEqual",
                      "isMissing",
                      "isNotMissing"},
                     0));
    Predicate predicate;
    predicate.kind = kinds.at(static_cast<size_t>(place));
    ARCHIVE_TRY(field, scope.field(element));
    predicate.slot = field.slot;
    const bool asksPresence =
        predicate.kind == Kind::IsMissing || predicate.kind == Kind::IsNotMissing;
    if (asksPresence)
        return predicate;
    if (element.find("value") == nullptr)
        return required(element, "value").error();
    const bool asksOrder = predicate.kind != Kind::Equal && predicate.kind != Kind::NotEqual;
    if (asksOrder && !isOrdered(field.type)) {
        return refused(element,
                       PredicateReaderText::tr("texts and truths have no order; use equal or a "
                                               "set."));
    }
    ARCHIVE_TRY(value, readValue(element, element.value("value"), field.type));
    predicate.values.push_back(value);
    return predicate;
}

/// Reads the word that begins at `at`, leaves `at` behind it; none when its quote is not closed.
std::optional<QString> nextWord(const QString &text, qsizetype &at)
{
    const bool quoted = text.at(at) == u'"';
    QString word;
    for (at += quoted ? 1 : 0; at < text.size(); ++at) {
        const bool escaped = text.mid(at, 2) == QLatin1String("\\\"");
        const bool ends = quoted ? text.at(at) == u'"' : text.at(at).isSpace();
        if (ends && !escaped) {
            at += quoted ? 1 : 0;
            return word;
        }
        at += escaped ? 1 : 0;
        word += text.at(at);
    }
    return quoted ? std::nullopt : std::make_optional(word);
}

/// The words of an Array: blanks between them, quotes around one with blanks, \" for a quote (General Structure, "Array").
Result<QStringList> readWords(const Element &array)
{
    QStringList words;
    const auto &text = array.text;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        const auto word = nextWord(text, at);
        if (!word)
            return refused(array, PredicateReaderText::tr("a quote is not closed."));
        words.append(*word);
    }
    return words;
}

Result<Predicate> readSet(const Element &element, const Scope &scope)
{
    ARCHIVE_CHECK(allowAttributes(element, {"field", "booleanOperator"}));
    ARCHIVE_CHECK(required(element, "booleanOperator"));
    ARCHIVE_TRY(place, word(element, "booleanOperator", {"isIn", "isNotIn"}, 0));
    Predicate predicate;
    predicate.kind = place == 0 ? Kind::IsIn : Kind::IsNotIn;
    ARCHIVE_TRY(field, scope.field(element));
    predicate.slot = field.slot;
    const auto *array = element.child("Array");
    if (array == nullptr)
        return refused(element, PredicateReaderText::tr("its Array is missing."));
    ARCHIVE_CHECK(atMostOne(element, "Array"));
    ARCHIVE_CHECK(allowAttributes(*array, {"n", "type"}));
    ARCHIVE_CHECK(word(*array, "type", {"int", "real", "string"}, 0));
    ARCHIVE_TRY(words, readWords(*array));
    ARCHIVE_TRY(count, number(*array, "n", static_cast<double>(words.size())));
    if (words.isEmpty() || static_cast<double>(words.size()) != count) {
        return refused(
            *array,
            PredicateReaderText::tr("it has %1 values, which n does not say.").arg(words.size()));
    }
    for (const auto &text : words) {
        ARCHIVE_TRY(value, readValue(*array, text, field.type));
        predicate.values.push_back(value);
    }
    return predicate;
}

Result<Predicate> readCompound(const Element &element, const Scope &scope)
{
    ARCHIVE_CHECK(allowAttributes(element, {"booleanOperator"}));
    ARCHIVE_CHECK(required(element, "booleanOperator"));
    constexpr std::array kinds{Kind::And, Kind::Or, Kind::Xor, Kind::Surrogate};
    ARCHIVE_TRY(place, word(element, "booleanOperator", {"and", "or", "xor", "surrogate"}, 0));
    Predicate predicate;
    predicate.kind = kinds.at(static_cast<size_t>(place));
    for (const auto &child : element.children) {
        if (child.is("Extension"))
            continue;
        ARCHIVE_TRY(part, readPredicate(child, scope));
        predicate.parts.push_back(std::move(part));
    }
    if (predicate.parts.empty())
        return refused(element, PredicateReaderText::tr("its parts are missing."));
    return predicate;
}

} // namespace

bool isPredicate(const Element &element)
{
    return element.is("SimplePredicate") || element.is("SimpleSetPredicate")
        || element.is("CompoundPredicate") || element.is("True") || element.is("False");
}

Result<Predicate> readPredicate(const Element &element, const Scope &scope)
{
    if (element.is("SimplePredicate"))
        return readSimple(element, scope);
    if (element.is("SimpleSetPredicate"))
        return readSet(element, scope);
    if (element.is("CompoundPredicate"))
        return readCompound(element, scope);
    if (!isPredicate(element))
        return unsupported(element);
    Predicate constant;
    constant.kind = element.is("True") ? Kind::True : Kind::False;
    return constant;
}

} // namespace archive::pmml
