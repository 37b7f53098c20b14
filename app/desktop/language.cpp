// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace archive {

QString languageFor(const QString &asked)
{
    if (!asked.isEmpty())
        return asked;
    return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN")
                                                            : QStringLiteral("en");
}

Result<void> applyLanguage(QApplication &application, const QString &language)
{
    auto *const own = new QTranslator(&application);
    if (!own->load(QStringLiteral(":/i18n/archive_") + language)) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("The program speaks zh_CN and en, not %1.").arg(language),
                     language};
    }
    QLocale::setDefault(QLocale(language));
    // Qt's words come first, so that the program's own win.
    auto *const qt = new QTranslator(&application);
    if (qt->load(QStringLiteral("qtbase_") + language,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
    QApplication::installTranslator(own);
    return {};
}

} // namespace archive
