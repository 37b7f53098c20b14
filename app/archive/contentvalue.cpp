// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/contentvalue.h"

#include "archive/contentbytes.h"

namespace archive {
namespace {

/// None when the bytes are not what the type says.
std::optional<Value> readNumber(ContentReader &reader, ValueType type)
{
    const auto number = reader.number();
    if (!number)
        return {};
    switch (type) {
    case ValueType::Money:
        return qAbs(*number) <= Money::maximumFen
            ? std::optional(Value::of(Money::fromFen(*number)))
            : std::nullopt;
    case ValueType::Area:
        return *number >= 0 && *number <= Area::maximumHundredths
            ? std::optional(Value::of(Area::fromHundredths(*number)))
            : std::nullopt;
    case ValueType::Rate:
        return *number >= 0 && *number <= Rate::maximumMillionths
            ? std::optional(Value::of(Rate::fromMillionths(*number)))
            : std::nullopt;
    default:
        return Value::ofCount(*number);
    }
}

std::optional<Value> readText(ContentReader &reader, ValueType type)
{
    const auto bytes = reader.bytes();
    if (!bytes)
        return {};
    const auto text = QString::fromUtf8(*bytes);
    if (type == ValueType::Text)
        return Value::ofText(text);
    if (type == ValueType::Code)
        return Value::ofCode(text);
    const auto date = PartialDate::parse(text);
    return date ? std::optional(Value::of(*date)) : std::nullopt;
}

} // namespace

void writeTypedValue(ContentWriter &writer, const Value &value)
{
    writer.byte(static_cast<uchar>(value.type()));
    if (const auto *flag = value.get<bool>()) {
        writer.byte(*flag ? 1 : 0);
    } else if (const auto *uid = value.get<Uid>()) {
        writer.bytes(uid->toBytes());
    } else if (const auto *money = value.get<Money>()) {
        writer.number(money->fen());
    } else if (const auto *area = value.get<Area>()) {
        writer.number(area->hundredths());
    } else if (const auto *rate = value.get<Rate>()) {
        writer.number(rate->millionths());
    } else if (const auto *count = value.get<qint64>()) {
        writer.number(*count);
    } else if (!value.isNone()) {
        writer.bytes(value.toWire().toUtf8());
    }
}

std::optional<Value> readTypedValue(ContentReader &reader)
{
    const auto tag = reader.byte();
    if (!tag || *tag > static_cast<uchar>(ValueType::Ref))
        return {};
    const auto type = static_cast<ValueType>(*tag);
    switch (type) {
    case ValueType::None:
        return Value();
    case ValueType::Bool: {
        const auto flag = reader.byte();
        return flag ? std::optional(Value::ofBool(*flag != 0)) : std::nullopt;
    }
    case ValueType::Ref: {
        const auto bytes = reader.bytes();
        return bytes ? std::optional(Value::of(Uid::fromBytes(*bytes))) : std::nullopt;
    }
    case ValueType::Text:
    case ValueType::Code:
    case ValueType::Date:
        return readText(reader, type);
    default:
        return readNumber(reader, type);
    }
}

} // namespace archive
