// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/popuppanel.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace archive {

PopupPanel::PopupPanel(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_rows(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_rows->setContentsMargins(12, 12, 12, 12);
    m_rows->setSpacing(8);
}

void PopupPanel::openBelow(QWidget *button)
{
    adjustSize();
    const auto room = button->screen()->availableGeometry();
    auto place = button->mapToGlobal(QPoint(button->width() - width(), button->height() + 4));
    place.setX(qBound(room.left(), place.x(), room.right() - width()));
    if (place.y() + height() > room.bottom())
        place.setY(button->mapToGlobal(QPoint()).y() - height() - 4);
    place.setY(qBound(room.top(), place.y(), room.bottom() - height()));
    move(place);
    show();
    const auto children = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    const auto first = std::find_if(children.begin(), children.end(), [](const QWidget *child) {
        return (child->focusPolicy() & Qt::TabFocus) != 0;
    });
    if (first != children.end())
        (*first)->setFocus();
}

void PopupPanel::finish()
{
    if (!isVisible())
        return;
    hide();
    // Not every window system gives the window back what a popup took from it.
    if (parentWidget() != nullptr)
        parentWidget()->activateWindow();
}

void PopupPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        finish();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace archive
