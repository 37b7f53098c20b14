// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/borderpainter.h"

#include "report/galley.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace archive {

namespace {

/// No line of a table is wider, and no filled cell as low.
constexpr qreal widestLine = 1; // millimetre

/// By which lines that meet overlap, since Qt leaves a gap of less than one unit between them.
constexpr qreal overlap = 1;

/// Lines that are level with each other and meet, or have only a line across between them, as one; from top to bottom.
QList<QRectF> joined(QList<QRectF> lines)
{
    std::sort(lines.begin(), lines.end(), [](const QRectF &a, const QRectF &b) {
        return std::tuple(a.y(), a.height(), a.x()) < std::tuple(b.y(), b.height(), b.x());
    });
    QList<QRectF> all;
    for (const QRectF &line : lines) {
        const bool goesOn = !all.isEmpty() && all.last().y() == line.y()
            && all.last().height() == line.height()
            && line.left() <= all.last().right() + fromMillimetres(widestLine);
        if (goesOn) {
            all.last().setRight(std::max(all.last().right(), line.right()));
        } else {
            all.append(line);
        }
    }
    for (QRectF &line : all)
        line.adjust(-overlap, 0, overlap, 0);
    return all;
}

QRectF transposed(const QRectF &line)
{
    return {line.y(), line.x(), line.height(), line.width()};
}

} // namespace

class BorderPainter::Engine final : public QPaintEngine
{
public:
    explicit Engine(QPainter *target)
        : QPaintEngine(AllFeatures)
        , m_target(target)
        , m_base(target->transform())
    { }

    bool begin(QPaintDevice *) override
    {
        m_target->save();
        return true;
    }
    bool end() override
    {
        m_target->restore();
        return true;
    }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState &next) override
    {
        const auto changed = next.state();
        if (changed & DirtyTransform) {
            m_transform = next.transform();
            m_target->setTransform(m_transform * m_base);
        }
        if (changed & DirtyPen)
            m_target->setPen(next.pen());
        if (changed & DirtyBrush)
            m_target->setBrush(next.brush());
        if (changed & DirtyBrushOrigin)
            m_target->setBrushOrigin(next.brushOrigin());
        if (changed & DirtyOpacity)
            m_target->setOpacity(next.opacity());
        updateClip(next, changed);
    }

    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i) {
            if (isLine(rects[i])) {
                keep(m_transform.mapRect(rects[i]));
            } else {
                m_target->drawRect(rects[i]);
            }
        }
    }
    void drawPath(const QPainterPath &path) override { m_target->drawPath(path); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode) {
            m_target->drawPolyline(points, count);
        } else {
            m_target->drawPolygon(
                points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        }
    }
    void drawLines(const QLineF *lines, int count) override { m_target->drawLines(lines, count); }
    void drawPixmap(const QRectF &to, const QPixmap &pixmap, const QRectF &from) override
    {
        m_target->drawPixmap(to, pixmap, from);
    }
    void drawImage(const QRectF &to,
                   const QImage &image,
                   const QRectF &from,
                   Qt::ImageConversionFlags flags) override
    {
        m_target->drawImage(to, image, from, flags);
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        m_target->drawTextItem(at, item);
    }

    void paintLines()
    {
        m_target->save();
        m_target->setPen(Qt::NoPen);
        for (auto lines = m_lines.constBegin(); lines != m_lines.constEnd(); ++lines) {
            auto all = joined(lines->level);
            const auto upright = joined(lines->upright);
            std::transform(upright.begin(), upright.end(), std::back_inserter(all), transposed);
            m_target->setBrush(QColor::fromRgba(lines.key()));
            m_target->drawRects(all);
        }
        m_target->restore();
        m_lines.clear();
    }

private:
    struct Lines
    {
        QList<QRectF> level;
        QList<QRectF> upright; ///< transposed
    };

    void updateClip(const QPaintEngineState &next, DirtyFlags changed)
    {
        if (changed & DirtyClipRegion)
            m_target->setClipRegion(next.clipRegion(), next.clipOperation());
        if (changed & DirtyClipPath)
            m_target->setClipPath(next.clipPath(), next.clipOperation());
        if (changed & DirtyClipEnabled)
            m_target->setClipping(next.isClipEnabled());
    }
    void keep(const QRectF &line)
    {
        auto &lines = m_lines[m_target->brush().color().rgba()];
        if (line.width() >= line.height()) {
            lines.level.append(line);
        } else {
            lines.upright.append(transposed(line));
        }
    }
    [[nodiscard]] bool isLine(const QRectF &rect) const
    {
        return std::min(rect.width(), rect.height()) <= fromMillimetres(widestLine)
            && m_target->pen().style() == Qt::NoPen && m_target->brush().style() == Qt::SolidPattern
            && m_transform.type() <= QTransform::TxTranslate;
    }

    QPainter *m_target;
    QTransform m_base;
    QTransform m_transform;
    QHash<QRgb, Lines> m_lines; ///< by colour, where the target was when this began
};

BorderPainter::BorderPainter(QPainter *target)
    : m_target(target)
    , m_engine(std::make_unique<Engine>(target))
{ }

BorderPainter::~BorderPainter() = default;

QPaintEngine *BorderPainter::paintEngine() const
{
    return m_engine.get();
}

void BorderPainter::paintLines()
{
    m_engine->paintLines();
}

int BorderPainter::metric(PaintDeviceMetric metric) const
{
    const auto *const device = m_target->device();
    switch (metric) {
    case PdmWidth:
        return device->width();
    case PdmHeight:
        return device->height();
    case PdmWidthMM:
        return device->widthMM();
    case PdmHeightMM:
        return device->heightMM();
    case PdmDpiX:
    case PdmPhysicalDpiX:
        return device->logicalDpiX();
    case PdmDpiY:
    case PdmPhysicalDpiY:
        return device->logicalDpiY();
    case PdmDepth:
        return device->depth();
    case PdmNumColors:
        return device->colorCount();
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace archive
