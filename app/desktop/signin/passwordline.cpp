// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signin/passwordline.h"

#include "desktop/form/checkline.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

#include <optional>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace archive {

namespace {

/// What the system says of the key; nothing where only the letters tell.
std::optional<bool> systemCapsLock()
{
#ifdef Q_OS_WIN
    return (GetKeyState(VK_CAPITAL) & 1) != 0;
#else
    return std::nullopt;
#endif
}

/// A capital letter without Shift, or a small one with it, is Caps Lock's work; anything else tells nothing.
std::optional<bool> capsLockIn(const QKeyEvent &event)
{
    const auto text = event.text();
    if (text.size() != 1 || !text.at(0).isLetter() || text.at(0).unicode() > 0x7f)
        return std::nullopt;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    return text.at(0).isUpper() != shift;
}

} // namespace

PasswordLine::PasswordLine(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(addAction(glyphIcon(Glyph::Eye, palette::text2), TrailingPosition))
    , m_capsMark(addAction(glyphIcon(Glyph::Warn, palette::warn), TrailingPosition))
{
    setEchoMode(Password);
    m_capsMark->setVisible(false);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, [this](bool shown) {
        setEchoMode(shown ? Normal : Password);
    });
    nameActions();
}

void PasswordLine::nameActions()
{
    m_reveal->setText(tr("Show the password"));
    m_capsMark->setText(tr("Caps Lock is on."));
}

void PasswordLine::setWarnsOn(CheckLine *line)
{
    m_warnsOn = line;
}

void PasswordLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_CapsLock) {
        setCapsLock(systemCapsLock().value_or(!m_capsLock));
    } else if (const auto seen = capsLockIn(*event)) {
        setCapsLock(*seen);
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordLine::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (const auto known = systemCapsLock())
        setCapsLock(*known);
}

void PasswordLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    setCapsLock(false);
}

void PasswordLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameActions();
}

void PasswordLine::setCapsLock(bool on)
{
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    m_capsMark->setVisible(on);
    if (m_warnsOn != nullptr) {
        const auto warning = tr("Caps Lock is on.");
        if (on && m_warnsOn->text().isEmpty()) {
            m_warnsOn->show(Severity::Soft, warning);
        } else if (!on && m_warnsOn->text() == warning) {
            m_warnsOn->clear();
        }
    }
    emit capsLockChanged(on);
}

} // namespace archive
