// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QApplication;

namespace archive {

/// "zh_CN" or "en", from what was asked for, else from the system's language; anything else is English.
[[nodiscard]] QString languageFor(const QString &asked);

/// Installs the program's and Qt's own translations and makes the language the default locale. InvalidInput for a language
/// that the program does not have.
[[nodiscard]] Result<void> applyLanguage(QApplication &application, const QString &language);

} // namespace archive
