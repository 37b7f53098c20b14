// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

class QApplication;

namespace archive {

/// A language of the program, by its code and as it calls itself.
struct Language
{
    QString code;
    QString name;
};
[[nodiscard]] QList<Language> languages();

/// "zh_CN" or "en", from what was asked for, else what this workstation keeps, else from the system's language; anything else is English.
[[nodiscard]] QString languageFor(const QString &asked);

/// For the next start of the program at this workstation.
void keepLanguage(const QString &language);

/// The code of the language that was applied last; empty before.
[[nodiscard]] QString languageInForce();

/// Puts the program's and Qt's own translations in the place of those before and makes the language the default locale; windows learn it
/// by QEvent::LanguageChange. InvalidInput for a language that the program does not have.
[[nodiscard]] Result<void> applyLanguage(QApplication &application, const QString &language);

} // namespace archive
