// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

namespace archive {

class CheckLine;

/// A line for a password: it shows what is typed when asked to, and warns while Caps Lock is on.
class PasswordLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordLine(QWidget *parent = nullptr);

    /// Where the warning also stands in words, while nothing else is said there.
    void setWarnsOn(CheckLine *line);
    [[nodiscard]] bool isCapsLock() const { return m_capsLock; }

signals:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setCapsLock(bool on);
    void nameActions();

    QAction *m_reveal;
    QAction *m_capsMark;
    CheckLine *m_warnsOn = nullptr;
    bool m_capsLock = false; ///< as far as the keys tell
};

} // namespace archive
