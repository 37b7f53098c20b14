// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/sortkey.h"

#include "archive/pinyin.h"

namespace archive {

namespace {

/// Behind letters and syllables, so that what has no known reading comes last, in the order of its characters.
constexpr QChar unread(0xFFFD);

QString readingOf(const Pinyin &pinyin, const QString &text, NamePart part)
{
    const auto readings = pinyin.readings(text, part);
    return readings.empty() ? QString() : readings.front().join(QLatin1Char(' '));
}

/// Names as names are read, other text character by character; the text itself decides between what sounds alike.
QString soundOf(const QString &text, bool isName)
{
    const auto pinyin = Pinyin::shipped();
    if (!pinyin)
        return text;
    auto sound = isName ? readingOf(**pinyin, text, NamePart::Whole) : QString();
    if (!sound.isEmpty())
        return sound + QLatin1Char(' ') + text;
    for (const auto character : text.toUcs4()) {
        const auto letter = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        if (character < 0x2e80) {
            sound += letter.toLower();
            continue;
        }
        const auto syllable = readingOf(**pinyin, letter, NamePart::Given);
        sound += syllable.isEmpty() ? unread + letter : syllable + QLatin1Char(' ');
    }
    return sound + QLatin1Char(' ') + text;
}

} // namespace

SortKey sortKeyOf(const Field &field, const Value &value, const QString &shown)
{
    if (value.isNone())
        return {};
    switch (field.type) {
    case ValueType::Money:
    case ValueType::Area:
    case ValueType::Rate:
    case ValueType::Count:
        return {false, value.toWire().toDouble(), {}};
    case ValueType::Date:
    case ValueType::Code:
        return {false, 0, value.toWire()};
    case ValueType::Bool:
        return {false, value == Value::ofBool(true) ? 0.0 : 1.0, {}};
    case ValueType::Text:
    case ValueType::Ref:
    case ValueType::None:
        break;
    }
    return {
        false, 0, soundOf(shown, field.type == ValueType::Ref || field.search == SearchRule::Name)};
}

} // namespace archive
