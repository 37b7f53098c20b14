// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace archive::pmml {

/// The types of PMML 4.4 (DataDictionary, "dataType"); dates counted from a year and times in seconds are integers.
enum class DataType : quint8 { String, Integer, Float, Double, Boolean, Date, Time, DateTime };

/// None for a word that is no dataType.
[[nodiscard]] std::optional<DataType> dataTypeFrom(const QString &word);

/// A value while a row is scored. Invalid is what can't be told (a division by zero, a text for a number): it goes on through every
/// function and ends as the reason why the row has no score.
struct Value
{
    enum class Kind : quint8 { Missing, Invalid, Number, Text, Boolean, Date, Time, DateTime };

    Kind kind = Kind::Missing;
    double number =
        0; ///< finite; 0 or 1; days since 1970-01-01; seconds since midnight; seconds since 1970-01-01 00:00
    QString text; ///< of a Text; the reason, a sentence, of an Invalid

    [[nodiscard]] static Value ofNumber(double number); ///< Invalid when it is not finite
    [[nodiscard]] static Value ofText(QString text); ///< Invalid above longestText
    [[nodiscard]] static Value ofBoolean(bool truth);
    [[nodiscard]] static Value invalid(QString reason);

    [[nodiscard]] bool isMissing() const { return kind == Kind::Missing; }
    [[nodiscard]] bool isInvalid() const { return kind == Kind::Invalid; }
    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
    [[nodiscard]] bool isText() const { return kind == Kind::Text; }
    [[nodiscard]] bool isBoolean() const { return kind == Kind::Boolean; }

    friend bool operator==(const Value &, const Value &) = default;
};

/// Characters; more would let a few functions that double a text fill the memory.
inline constexpr qsizetype longestText = 65536;

/// The fields of a row by their slot: inputs, then derived fields, then outputs.
using Row = std::vector<Value>;

/// None when the text is no value of that type. An integer may be written as 3.0; a float is rounded to single precision, as PMML's are.
[[nodiscard]] std::optional<Value> valueFromText(const QString &text, DataType type);
/// A number, true, false or a text: what a constant without a dataType is (Transformations, "Constant").
[[nodiscard]] Value inferredValue(const QString &text);
/// As it would be written in a file: the shortest number, ISO dates, true and false; empty when missing.
[[nodiscard]] QString textOf(const Value &value);
/// The value as another type; Missing and Invalid stay, what can't be converted becomes Invalid.
[[nodiscard]] Value converted(const Value &value, DataType type);
/// Below, at or above zero; none when the two are of kinds that can't be compared. Texts compare by code points.
[[nodiscard]] std::optional<int> compared(const Value &one, const Value &other);

} // namespace archive::pmml
