// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/facttest.h"

#include <algorithm>

namespace archive {
namespace {

bool isCountOrMoney(const Field &field)
{
    return field.type == ValueType::Count || field.type == ValueType::Money;
}

bool haveCodes(const Catalogue &catalogue, const Field &field, const QStringList &codes)
{
    const CodeList *const list = catalogue.codeList(field.codeList);
    return list != nullptr && !codes.isEmpty()
        && std::all_of(codes.begin(), codes.end(), [&](const QString &code) {
               const bool fits = field.type == ValueType::Code || code.size() == 1;
               return fits && list->find(code) != nullptr;
           });
}

bool hasOneOf(const Value &value, const QStringList &codes)
{
    if (const auto *code = value.get<Code>()) {
        const QStringList held = code->text.split(u' ');
        return std::any_of(
            held.begin(), held.end(), [&](const QString &each) { return codes.contains(each); });
    }
    const auto *strip = value.get<QString>();
    return strip != nullptr
        && std::any_of(codes.begin(), codes.end(), [strip](const QString &code) {
               return strip->contains(code);
           });
}

bool isAboveZero(const Value &value)
{
    const auto *count = value.get<qint64>();
    const auto *money = value.get<Money>();
    return (count != nullptr && *count > 0) || (money != nullptr && money->fen() > 0);
}

} // namespace

FactTest::FactTest(FieldId field, Test test, QStringList codes)
    : m_field(field)
    , m_test(test)
    , m_codes(std::move(codes))
{ }

std::optional<FactTest> FactTest::read(const Catalogue &catalogue,
                                       const Field &field,
                                       const QString &test,
                                       const QString &codes)
{
    const QStringList words = codes.split(u' ', Qt::SkipEmptyParts);
    if (test == QLatin1String("codes") && haveCodes(catalogue, field, words))
        return FactTest(field.id, Test::Codes, words);
    if (test == QLatin1String("positive") && isCountOrMoney(field) && words.isEmpty())
        return FactTest(field.id, Test::Positive, {});
    if (test == QLatin1String("filled") && words.isEmpty())
        return FactTest(field.id, Test::Filled, {});
    return std::nullopt;
}

bool FactTest::isMet(const Record &record) const
{
    const Value &value = record.value(m_field);
    switch (m_test) {
    case Test::Filled:
        return !value.isNone();
    case Test::Positive:
        return isAboveZero(value);
    case Test::Codes:
        return hasOneOf(value, m_codes);
    }
    return false;
}

const Field *namedField(const Catalogue &catalogue, const QString &kind, const QString &name)
{
    const Kind *const found = catalogue.findKind(kind);
    return found == nullptr ? nullptr : catalogue.findField(*found, name);
}

} // namespace archive
