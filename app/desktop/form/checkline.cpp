// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/checkline.h"

#include "desktop/style/appstyle.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"

#include <QHBoxLayout>
#include <QLabel>

namespace archive {

CheckLine::CheckLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    m_icon->setFixedSize(14, 17);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(17);
    setMinimumHeight(17);
}

void CheckLine::show(Severity severity, const QString &sentence)
{
    const bool hard = severity == Severity::Hard;
    m_icon->setPixmap(
        glyphIcon(hard ? Glyph::Error : Glyph::Warn, hard ? palette::bad : palette::warn)
            .pixmap(QSize(14, 14), devicePixelRatioF()));
    setStyleProperty(m_text, "role", hard ? QStringLiteral("hard") : QStringLiteral("soft"));
    m_text->setText(sentence);
    m_text->setToolTip(sentence);
}

void CheckLine::clear()
{
    m_icon->clear();
    m_text->clear();
    m_text->setToolTip({});
}

QString CheckLine::text() const
{
    return m_text->text();
}

} // namespace archive
