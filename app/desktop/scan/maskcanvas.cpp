// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scan/maskcanvas.h"

#include "desktop/style/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace archive {

namespace {

constexpr int smallest = 8; // pixels of the page; less is a click that slipped

} // namespace

MaskCanvas::MaskCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Page; M covers a place, arrow keys move it, with Shift they size it"));
}

QSize MaskCanvas::sizeHint() const
{
    return {560, 480};
}

void MaskCanvas::setPage(const QImage &page)
{
    m_page = page;
    m_places.clear();
    update();
}

QRectF MaskCanvas::pageRect() const
{
    const auto fitted = QSizeF(m_page.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio);
    return {QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted};
}

QPoint MaskCanvas::onPage(QPointF position) const
{
    const auto shown = pageRect();
    const auto inside = (position - shown.topLeft()) * (m_page.width() / shown.width());
    return {std::clamp(int(std::lround(inside.x())), 0, m_page.width() - 1),
            std::clamp(int(std::lround(inside.y())), 0, m_page.height() - 1)};
}

void MaskCanvas::addPlace()
{
    const QSize size(m_page.width() / 6, m_page.height() / 8);
    m_places.emplace_back(
        QPoint((m_page.width() - size.width()) / 2, (m_page.height() - size.height()) / 2), size);
    setFocus();
    update();
    emit changed();
}

void MaskCanvas::removeLast()
{
    if (m_places.empty())
        return;
    m_places.pop_back();
    update();
    emit changed();
}

void MaskCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_page.isNull())
        return;
    const auto shown = pageRect();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(shown, m_page);
    painter.translate(shown.topLeft());
    painter.scale(shown.width() / m_page.width(), shown.height() / m_page.height());
    for (const auto &place : m_places)
        painter.fillRect(place, Qt::black);
    painter.resetTransform();
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(shown.adjusted(1, 1, -1, -1));
    }
}

void MaskCanvas::mousePressEvent(QMouseEvent *event)
{
    if (m_page.isNull() || event->button() != Qt::LeftButton)
        return;
    m_from = onPage(event->position());
    m_places.emplace_back(m_from, QSize(1, 1));
    m_drawing = true;
}

void MaskCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drawing)
        return;
    m_places.back() = QRect(m_from, onPage(event->position())).normalized();
    update();
}

void MaskCanvas::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_drawing)
        return;
    m_drawing = false;
    const auto &place = m_places.back();
    if (place.width() < smallest || place.height() < smallest)
        m_places.pop_back();
    update();
    emit changed();
}

void MaskCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_M) {
        addPlace();
    } else if (event->key() == Qt::Key_Delete) {
        removeLast();
    } else if (!moveByKey(event->key(), event->modifiers().testFlag(Qt::ShiftModifier))) {
        QWidget::keyPressEvent(event);
    }
}

bool MaskCanvas::moveByKey(int key, bool sizes)
{
    const int step = std::max(1, m_page.width() / 50);
    QPoint by;
    switch (key) {
    case Qt::Key_Left:
        by = {-step, 0};
        break;
    case Qt::Key_Right:
        by = {step, 0};
        break;
    case Qt::Key_Up:
        by = {0, -step};
        break;
    case Qt::Key_Down:
        by = {0, step};
        break;
    default:
        return false;
    }
    if (m_places.empty())
        return true;
    auto place =
        sizes ? m_places.back().adjusted(0, 0, by.x(), by.y()) : m_places.back().translated(by);
    place = place.intersected(m_page.rect());
    if (place.width() >= smallest && place.height() >= smallest)
        m_places.back() = place;
    update();
    return true;
}

} // namespace archive
