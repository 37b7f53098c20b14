// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/brandpanel.h"

#include "desktop/style/icons.h"
#include "desktop/style/palette.h"

#include <QLabel>
#include <QPainter>
#include <QResizeEvent>

#include <cmath>

namespace archive {

namespace {

constexpr int waveCount = 14;
constexpr int firstWave = 300;
constexpr int waveDistance = 17;
constexpr int lowPanel = 580;

// The points are the labels that leave room for a tick.
bool isPoint(const QLabel *label)
{
    return label->indent() > 0;
}

} // namespace

void BrandPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient ground(0, 0, 0, height());
    ground.setColorAt(0, QColor(palette::rail));
    ground.setColorAt(1, QColor(palette::brandEnd));
    painter.fillRect(rect(), ground);
    for (int wave = 0; wave < waveCount; ++wave) {
        QPainterPath path;
        const double base = height() - firstWave + wave * waveDistance;
        for (int x = 0; x <= width(); x += 4) {
            const double y = base + (4 + wave) * std::sin(x / 85.0 + wave * 0.55);
            if (x == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        painter.setPen(QPen(QColor(255, 255, 255, 12 + wave * 6), 1.2));
        painter.drawPath(path);
    }
    glyphIcon(Glyph::Wheat, palette::brandHit).paint(&painter, QRect(52, 68, 52, 52));
    const auto tick = glyphIcon(Glyph::Check, palette::brandTick);
    for (const auto *const label : findChildren<QLabel *>()) {
        if (isPoint(label) && label->isVisible())
            tick.paint(&painter, QRect(label->pos() + QPoint(0, 3), QSize(18, 18)));
    }
}

void BrandPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (auto *const label : findChildren<QLabel *>()) {
        if (isPoint(label))
            label->setVisible(event->size().height() >= lowPanel);
    }
}

} // namespace archive
