// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/choicebox.h"

#include "desktop/style/icons.h"
#include "desktop/style/palette.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QWheelEvent>

namespace archive {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(14);
}

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const QRect arrow(width() - 19, (height() - 12) / 2, 12, 12);
    glyphIcon(Glyph::ChevDown, isEnabled() ? palette::text2 : palette::control)
        .paint(&painter, arrow);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace archive
