// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/codetext.h"
#include "catalogue/rulecheck.h"
#include "catalogue/valuetext.h"
#include "domain/typedtext.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct TypedValue
{
    Q_DECLARE_TR_FUNCTIONS(archive::TypedValue)
};

Error refuseTyped(const Field &field, const QString &reason)
{
    return Error{
        ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(titleOf(field), reason), field.name};
}

template<typename T>
Result<Value> typedAs(const Field &field, const Result<T> &content)
{
    if (!content)
        return refuseTyped(field, content.error().message);
    return Value::of(*content);
}

Result<Value> typedText(const Field &field, const QString &text)
{
    // Whether a rule holds may hang on another field, which only validate() sees.
    if (!field.links.ruleField) {
        if (const auto checked = checkRuleForm(field, text); !checked)
            return refuseTyped(field, checked.error().message);
    }
    return Value::ofText(canonicalText(field, text.trimmed()));
}

Result<Value> typedCode(const Catalogue &catalogue, const Field &field, const QString &text)
{
    const auto *list = catalogue.codeList(field.codeList);
    if (list == nullptr)
        return refuseTyped(field, TypedValue::tr("the field has no list of codes."));
    const auto code =
        field.several ? codetext::findSeveral(*list, text) : codetext::find(*list, text);
    if (!code)
        return refuseTyped(field, code.error().message);
    return Value::ofCode(*code);
}

Result<Value> typedBool(const Field &field, const QString &text)
{
    static const QStringList yes{QStringLiteral("是"),
                                 QStringLiteral("有"),
                                 QStringLiteral("√"),
                                 QStringLiteral("yes"),
                                 QStringLiteral("y"),
                                 QStringLiteral("true"),
                                 QStringLiteral("1")};
    static const QStringList no{QStringLiteral("否"),
                                QStringLiteral("无"),
                                QStringLiteral("×"),
                                QStringLiteral("no"),
                                QStringLiteral("n"),
                                QStringLiteral("false"),
                                QStringLiteral("0")};
    const auto plain = typedtext::compact(text).toLower();
    if (yes.contains(plain))
        return Value::ofBool(true);
    if (no.contains(plain))
        return Value::ofBool(false);
    return refuseTyped(field, TypedValue::tr("write yes or no."));
}

Result<Value> typedCount(const Catalogue &catalogue, const Field &field, const QString &text)
{
    auto plain = typedtext::compact(text);
    plain.remove(QLatin1Char(','));
    for (const auto &unit : {field.unit, field.unitEn}) {
        if (!unit.isEmpty() && plain.endsWith(unit, Qt::CaseInsensitive))
            plain.chop(unit.size());
    }
    return parseWire(catalogue, field, plain);
}

Result<Value> typedDate(const Catalogue &catalogue, const Field &field, const QString &text)
{
    const auto longTerm = displayText(catalogue, field, Value::of(PartialDate::longTerm()));
    if (text.compare(longTerm, Qt::CaseInsensitive) == 0)
        return Value::of(PartialDate::longTerm());
    return typedAs(field, PartialDate::fromTyped(text));
}

} // namespace

Result<Value> parseTyped(const Catalogue &catalogue, const Field &field, const QString &text)
{
    const auto typed = text.trimmed();
    if (typed.isEmpty())
        return Value();
    switch (field.type) {
    case ValueType::Text:
        return typedText(field, typed);
    case ValueType::Code:
        return typedCode(catalogue, field, typed);
    case ValueType::Money:
        return typedAs(field, Money::fromTyped(typed, MoneyUnit::Yuan));
    case ValueType::Area:
        return typedAs(field, Area::fromTyped(typed, AreaUnit::Mu));
    case ValueType::Rate:
        return typedAs(field, Rate::fromTyped(typed, RateUnit::AnnualPercent));
    case ValueType::Date:
        return typedDate(catalogue, field, typed);
    case ValueType::Bool:
        return typedBool(field, typed);
    case ValueType::Count:
        return typedCount(catalogue, field, typed);
    case ValueType::Ref:
        return parseWire(catalogue, field, typed);
    case ValueType::None:
        break;
    }
    return refuseTyped(field, TypedValue::tr("the field has no type."));
}

} // namespace archive
