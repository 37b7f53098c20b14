// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/username.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {

bool isPrintableText(const QString &text)
{
    const auto characters = text.toUcs4();
    return text.isValidUtf16()
        && std::all_of(characters.begin(), characters.end(), [](uint character) {
               return QChar::isPrint(character);
           });
}

Result<QString> normalizedUserName(const QString &name)
{
    const auto normal = name.normalized(QString::NormalizationForm_C).trimmed();
    const auto count = normal.toUcs4().size();
    constexpr qsizetype longest = 64;
    if (count == 0 || count > longest || !isPrintableText(normal)) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("archive::UserName",
                                                 "A user's name has 1 to 64 visible characters; "
                                                 "choose another."),
                     {}};
    }
    return normal;
}

} // namespace archive
