// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/householdbanner.h"

#include "desktop/style/appstyle.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace archive {

HouseholdBanner::HouseholdBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_reload(new QPushButton(tr("Load it anew"), this))
{
    auto *const row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_reload);
    m_icon->setFixedSize(18, 18);
    m_sentence->setObjectName(QStringLiteral("banner"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_reload->setObjectName(QStringLiteral("reload"));
    connect(m_reload, &QPushButton::clicked, this, &HouseholdBanner::reloadClicked);
}

void HouseholdBanner::warn(const QString &sentence)
{
    m_reload->hide();
    say(sentence, false);
}

void HouseholdBanner::fail(const QString &sentence, bool reloadable)
{
    m_reload->setVisible(reloadable);
    say(sentence, true);
}

void HouseholdBanner::say(const QString &sentence, bool bad)
{
    setStyleProperty(this, "banner", bad ? QStringLiteral("bad") : QStringLiteral("warn"));
    showGlyph(m_icon, bad ? Glyph::Error : Glyph::Pen, bad ? palette::bad : palette::warn, 18);
    m_sentence->setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace archive
