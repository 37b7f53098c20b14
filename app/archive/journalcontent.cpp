// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/contentbytes.h"
#include "archive/journalformat.h"

#include <QCoreApplication>

namespace archive {
namespace {

constexpr uchar contentVersion = 1;

void writeValue(ContentWriter &writer, const Value &value)
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

Error damagedContent()
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("archive::Journal",
                                        "The content of a journal entry can't be read; restore the "
                                        "archive from a backup."),
            {}};
}

} // namespace

namespace journalformat {

QByteArray writeContent(const Catalogue &catalogue, const EntryContent &content)
{
    ContentWriter writer;
    writer.byte(contentVersion);
    writer.bytes(content.reason.toUtf8());
    writer.bytes(content.detail.toUtf8());
    writer.bytes(content.state);
    writer.number(qint64(content.before.size()));
    for (const auto &[field, value] : content.before) {
        writer.bytes(catalogue.field(field).name.toUtf8());
        writeValue(writer, value);
    }
    return writer.result();
}

Result<EntryContent>
readContent(const Catalogue &catalogue, KindIndex kind, const QByteArray &bytes)
{
    ContentReader reader(bytes);
    if (reader.byte() != contentVersion)
        return damagedContent();
    const auto reason = reader.bytes();
    const auto detail = reader.bytes();
    const auto state = reader.bytes();
    const auto count = reader.number();
    if (!reason || !detail || !state || !count || *count < 0)
        return damagedContent();
    EntryContent content{QString::fromUtf8(*reason), QString::fromUtf8(*detail), {}, *state};
    for (qint64 i = 0; i < *count; ++i) {
        const auto name = reader.bytes();
        const auto value = readTypedValue(reader);
        if (!name || !value)
            return damagedContent();
        const auto *field = catalogue.findField(catalogue.kind(kind), QString::fromUtf8(*name));
        if (field != nullptr)
            content.before.emplace_back(field->id, *value);
    }
    if (!reader.atEnd())
        return damagedContent();
    return content;
}

} // namespace journalformat
} // namespace archive
