// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/listbutton.h"

#include "desktop/style/icons.h"
#include "desktop/style/palette.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace archive {

ListButton::ListButton(QWidget *parent)
    : QPushButton(parent)
{
    setProperty("editor", true);
}

QSize ListButton::sizeHint() const
{
    return {120, QPushButton::sizeHint().height()};
}

void ListButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, width() - 34);
    option.features &= ~QStyleOptionButton::ButtonFeatures(QStyleOptionButton::HasMenu);
    painter.drawControl(QStyle::CE_PushButton, option);
    const QRect arrow(width() - 19, (height() - 12) / 2, 12, 12);
    glyphIcon(Glyph::ChevDown, isEnabled() ? palette::text2 : palette::control)
        .paint(&painter, arrow);
}

} // namespace archive
