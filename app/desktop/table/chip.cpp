// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/table/chip.h"

#include "desktop/table/chippainter.h"

#include <QPainter>

namespace archive {

ChipLabel::ChipLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void ChipLabel::show(Chip chip, const QString &text)
{
    m_chip = chip;
    m_text = text;
    setAccessibleName(text);
    setVisible(chip != Chip::None);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return {chipWidth(fontMetrics(), m_text), 22};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip, m_text);
}

} // namespace archive
