// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace archive {

namespace {

QString languageKey()
{
    return QStringLiteral("language");
}

QString &spokenLanguage()
{
    static QString language;
    return language;
}

bool isOurs(const QString &language)
{
    const auto all = languages();
    return std::any_of(all.begin(), all.end(), [&language](const Language &each) {
        return each.code == language;
    });
}

} // namespace

QList<Language> languages()
{
    return {{QStringLiteral("zh_CN"), QStringLiteral("中文")},
            {QStringLiteral("en"), QStringLiteral("English")}};
}

QString languageFor(const QString &asked)
{
    if (!asked.isEmpty())
        return asked;
    if (auto kept = QSettings().value(languageKey()).toString(); isOurs(kept))
        return kept;
    return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN")
                                                            : QStringLiteral("en");
}

void keepLanguage(const QString &language)
{
    QSettings().setValue(languageKey(), language);
}

QString languageInForce()
{
    return spokenLanguage();
}

Result<void> applyLanguage(QApplication &application, const QString &language)
{
    auto own = std::make_unique<QTranslator>();
    if (!own->load(QStringLiteral(":/i18n/archive_") + language)) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("The program speaks zh_CN and en, not %1.").arg(language),
                     language};
    }
    const auto before = application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly);
    spokenLanguage() = language;
    QLocale::setDefault(QLocale(language));
    // Qt's words come first, so that the program's own win.
    auto *const qt = new QTranslator(&application);
    if (qt->load(QStringLiteral("qtbase_") + language,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
    own->setParent(&application);
    QApplication::installTranslator(own.release());
    qDeleteAll(before);
    return {};
}

} // namespace archive
