// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/checkline.h"

#include "desktop/style/appstyle.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

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
    if (severity == Severity::Hard) {
        put(Glyph::Error, palette::bad, "hard", sentence);
    } else {
        put(Glyph::Warn, palette::warn, "soft", sentence);
    }
}

void CheckLine::confirm(const QString &sentence)
{
    put(Glyph::Ok, palette::ok, "caption", sentence);
}

void CheckLine::put(Glyph glyph,
                    const palette::Role &colour,
                    const char *role,
                    const QString &sentence)
{
    showGlyph(m_icon, glyph, colour, 14);
    setStyleProperty(m_text, "role", QLatin1String(role));
    m_text->setText(sentence);
    m_text->setToolTip(sentence);
    if (m_collapses)
        QWidget::show();
}

void CheckLine::clear()
{
    m_icon->clear();
    m_text->clear();
    m_text->setToolTip({});
    offer({});
    if (m_collapses)
        hide();
}

void CheckLine::offer(const QString &action)
{
    if (m_action == nullptr && action.isEmpty())
        return;
    if (m_action == nullptr) {
        m_action = new QPushButton(this);
        m_action->setObjectName(QStringLiteral("checkAction"));
        setStyleProperty(m_action, "kind", QStringLiteral("line"));
        // Whoever types goes from field to field; the page has a key for it.
        m_action->setFocusPolicy(Qt::NoFocus);
        layout()->addWidget(m_action);
        layout()->setAlignment(m_action, Qt::AlignTop);
        connect(m_action, &QPushButton::clicked, this, &CheckLine::acted);
    }
    m_action->setText(action);
    m_action->setAccessibleDescription(text());
    m_action->setVisible(!action.isEmpty());
}

void CheckLine::collapse()
{
    m_collapses = true;
    setVisible(!text().isEmpty());
}

QString CheckLine::text() const
{
    return m_text->text();
}

} // namespace archive
