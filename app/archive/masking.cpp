// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/masking.h"

#include "domain/mask.h"

namespace archive {

void keepBasicFields(const Kind &kind, Record &record)
{
    if (kind.legalClass == LegalClass::Basic || kind.legalClass == LegalClass::Public)
        return;
    for (const auto &field : kind.fields) {
        if (!field.beforeConsent)
            record.set(field.id, Value());
    }
}

Value maskedValue(const Field &field, const Value &value)
{
    const auto *text = value.get<QString>();
    if (text == nullptr)
        return value;
    if (field.search == SearchRule::Name || field.rule == TextRule::PersonName)
        return Value::ofText(maskName(*text));
    if (field.search == SearchRule::IdNumber || field.rule == TextRule::CitizenId)
        return Value::ofText(maskIdNumber(*text));
    if (field.search == SearchRule::Phone || field.rule == TextRule::Phone)
        return Value::ofText(maskPhone(*text));
    return value;
}

void maskFields(const Kind &kind, Record &record)
{
    for (const auto &field : kind.fields)
        record.set(field.id, maskedValue(field, record.value(field.id)));
}

} // namespace archive
