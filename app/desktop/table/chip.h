// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/roles.h"

#include <QWidget>

namespace archive {

/// A state as icon, word and colour, outside tables.
class ChipLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);

    void show(Chip chip, const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip = Chip::None;
    QString m_text;
};

} // namespace archive
