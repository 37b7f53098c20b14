// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uid.h"
#include "domain/area.h"
#include "domain/money.h"
#include "domain/partialdate.h"
#include "domain/rate.h"

#include <QString>

#include <variant>

namespace archive {

/// The types that a field of the catalogue may have.
enum class ValueType : quint8 { None, Text, Code, Money, Area, Rate, Date, Bool, Count, Ref };

/// A code of a code list, as the standard writes it ("02"); or several, separated by one space, in a field that takes several.
struct Code
{
    QString text;
    friend bool operator==(const Code &a, const Code &b) { return a.text == b.text; }
};

/// What a field of a record holds; none is the only form of "empty" (there is no empty string).
class Value
{
public:
    Value() = default;
    /// An empty text becomes none.
    [[nodiscard]] static Value ofText(const QString &text);
    [[nodiscard]] static Value ofCode(const QString &code);
    [[nodiscard]] static Value of(Money money) { return Value(money); }
    [[nodiscard]] static Value of(Area area) { return Value(area); }
    [[nodiscard]] static Value of(Rate rate) { return Value(rate); }
    [[nodiscard]] static Value of(const PartialDate &date)
    {
        return date.isNull() ? Value() : Value(date);
    }
    [[nodiscard]] static Value of(const Uid &ref) { return ref.isNull() ? Value() : Value(ref); }
    [[nodiscard]] static Value ofBool(bool yes) { return Value(yes); }
    [[nodiscard]] static Value ofCount(qint64 count) { return Value(count); }

    [[nodiscard]] bool isNone() const { return m_data.index() == 0; }
    [[nodiscard]] ValueType type() const { return static_cast<ValueType>(m_data.index()); }

    /// The content as type T (QString, Code, Money, Area, Rate, PartialDate, bool, qint64, Uid), or nullptr.
    template<typename T>
    [[nodiscard]] const T *get() const
    {
        return std::get_if<T>(&m_data);
    }

    /// The text of the exchange format and of JSON ("1234.50", "2024-02", "true"); empty for none (exchange.md).
    [[nodiscard]] QString toWire() const;

    friend bool operator==(const Value &a, const Value &b) { return a.m_data == b.m_data; }

private:
    // The order is that of ValueType.
    using Data = std::
        variant<std::monostate, QString, Code, Money, Area, Rate, PartialDate, bool, qint64, Uid>;
    template<typename T>
    explicit Value(const T &content)
        : m_data(content)
    { }
    Data m_data;
};

} // namespace archive
