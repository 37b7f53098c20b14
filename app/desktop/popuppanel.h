// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace archive {

/// A panel that opens below a button, or above it where there is no room, and closes by Esc or a click beside it; the keyboard is in it while it is open.
class PopupPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PopupPanel(QWidget *parent);

    void openBelow(QWidget *button);
    /// Closes it, and the keyboard is where it was before.
    void finish();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }

private:
    QVBoxLayout *m_rows;
};

} // namespace archive
