// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typedtext.h"

namespace archive::typedtext {

QString halfWidth(QStringView typed)
{
    QString text;
    text.reserve(typed.size());
    for (const QChar character : typed) {
        const char16_t unit = character.unicode();
        if (unit >= 0xFF01 && unit <= 0xFF5E) {
            text += QChar(static_cast<char16_t>(unit - 0xFEE0));
        } else if (unit == 0x3000 || unit == 0x00A0) {
            text += u' ';
        } else {
            text += character;
        }
    }
    return text.trimmed();
}

QString compact(QStringView typed)
{
    QString text = halfWidth(typed);
    text.removeIf([](QChar character) { return character == u' '; });
    return text;
}

} // namespace archive::typedtext
