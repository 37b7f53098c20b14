// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/walkingorder.h"

namespace archive {

namespace {

constexpr int keyWidth = 8;

/// The value of a Chinese numeral up to 十 or 百; -1 for another character.
int numeral(QChar character)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    if (character == u'零')
        return 0;
    if (character == u'两')
        return 2;
    return int(digits.indexOf(character));
}

bool isChineseNumber(QChar character)
{
    return numeral(character) >= 0 || character == u'十' || character == u'百';
}

/// The number that begins at `at`, which then stands behind it; "十二", "二十", "一百零三".
qint64 readChinese(const QString &text, qsizetype *at)
{
    qint64 total = 0;
    qint64 pending = 0;
    bool any = false;
    for (; *at < text.size() && isChineseNumber(text.at(*at)); ++*at) {
        const QChar character = text.at(*at);
        if (character == u'十' || character == u'百') {
            const qint64 unit = character == u'十' ? 10 : 100;
            total += (any ? pending : 1) * unit;
            pending = 0;
            any = false;
            continue;
        }
        pending = any ? pending * 10 + numeral(character) : numeral(character);
        any = true;
    }
    return total + pending;
}

qint64 readDigits(const QString &text, qsizetype *at)
{
    qint64 value = 0;
    for (; *at < text.size() && text.at(*at).isDigit(); ++*at)
        value = (value * 10 + text.at(*at).digitValue()) % 100'000'000;
    return value;
}

} // namespace

QString walkingKey(const QString &text)
{
    QString key;
    for (qsizetype at = 0; at < text.size();) {
        const QChar character = text.at(at);
        if (character.isDigit() || isChineseNumber(character)) {
            const qint64 value =
                character.isDigit() ? readDigits(text, &at) : readChinese(text, &at);
            key += QStringLiteral("%1").arg(value, keyWidth, 10, QLatin1Char('0'));
            continue;
        }
        // "3 组", "3组" and "第3组" are one group.
        if (!character.isSpace() && character != u'第')
            key += character;
        ++at;
    }
    return key;
}

} // namespace archive
