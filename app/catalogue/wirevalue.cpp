// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/rulecheck.h"
#include "catalogue/valuetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace archive {
namespace {

struct WireValue
{
    Q_DECLARE_TR_FUNCTIONS(archive::WireValue)
};

Error refuseWire(const Field &field, const QString &reason)
{
    return Error{
        ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(titleOf(field), reason), field.name};
}

template<typename T>
Result<Value> parsedAs(const Field &field, const QString &text)
{
    const auto content = T::parse(text);
    if (!content)
        return refuseWire(field, content.error().message);
    return Value::of(*content);
}

Result<Value> wireBool(const Field &field, const QString &text)
{
    if (text == QLatin1String("true"))
        return Value::ofBool(true);
    if (text == QLatin1String("false"))
        return Value::ofBool(false);
    return refuseWire(field, WireValue::tr("write true or false."));
}

Result<Value> wireCount(const Field &field, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(0|-?[1-9][0-9]{0,17})\\z"));
    if (!form.match(text).hasMatch())
        return refuseWire(field, WireValue::tr("write a whole number, as 12."));
    return Value::ofCount(text.toLongLong());
}

Result<Value> wireCode(const Field &field, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[!-~]+( [!-~]+)*\\z"));
    if (!form.match(text).hasMatch() || (!field.several && text.contains(QLatin1Char(' ')))) {
        return refuseWire(field,
                          field.several ? WireValue::tr("write codes joined by one space.")
                                        : WireValue::tr("write one code of the list."));
    }
    return Value::ofCode(text);
}

} // namespace

Result<Value> parseWire(const Catalogue &, const Field &field, const QString &text)
{
    if (text.isEmpty())
        return Value();
    switch (field.type) {
    case ValueType::Text:
        return Value::ofText(canonicalText(field, text));
    case ValueType::Code:
        return wireCode(field, text);
    case ValueType::Money:
        return parsedAs<Money>(field, text);
    case ValueType::Area:
        return parsedAs<Area>(field, text);
    case ValueType::Rate:
        return parsedAs<Rate>(field, text);
    case ValueType::Date:
        return parsedAs<PartialDate>(field, text);
    case ValueType::Bool:
        return wireBool(field, text);
    case ValueType::Count:
        return wireCount(field, text);
    case ValueType::Ref:
        return parsedAs<Uid>(field, text);
    case ValueType::None:
        break;
    }
    return refuseWire(field, WireValue::tr("the field has no type."));
}

} // namespace archive
