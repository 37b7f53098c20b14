// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace archive {

/// The list of proposals under a line. The keyboard stays in the line, so that an input method goes on composing there; the line's
/// owner moves the choice (QTBUG-108522: QCompleter gets in the way of Chinese input).
class ChoicePopup final : public QListWidget
{
    Q_OBJECT

public:
    explicit ChoicePopup(QWidget *line);

    void offer(const QStringList &texts);
    /// Up or down by so many.
    void move(int steps);

private:
    QWidget *m_line;
};

} // namespace archive
