// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signin/languagebox.h"

#include "desktop/language.h"

#include <QApplication>
#include <QEvent>

namespace archive {

LanguageBox::LanguageBox(QWidget *parent)
    : ChoiceBox(parent)
{
    for (const auto &language : languages())
        addItem(language.name, language.code);
    setCurrentIndex(findData(languageInForce()));
    connect(this, &QComboBox::activated, this, &LanguageBox::choose);
}

void LanguageBox::changeEvent(QEvent *event)
{
    ChoiceBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setCurrentIndex(findData(languageInForce()));
}

void LanguageBox::choose(int index)
{
    const auto language = itemData(index).toString();
    if (language == languageInForce())
        return;
    if (const auto spoken = speakFromNowOn(language); !spoken)
        setCurrentIndex(findData(languageInForce()));
}

Result<void> speakFromNowOn(const QString &language)
{
    ARCHIVE_CHECK(applyLanguage(*qApp, language));
    keepLanguage(language);
    return {};
}

} // namespace archive
