// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/icons.h"

#include "desktop/style/strokepath.h"

#include <QEvent>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QLabel>
#include <QMetaEnum>
#include <QPainter>
#include <QPixmap>

namespace archive {

namespace {

QHash<QString, QPainterPath> readGlyphs()
{
    QHash<QString, QPainterPath> glyphs;
    QFile file(QStringLiteral(":/icons/icons.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return glyphs;
    const auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const auto &line : lines.mid(1)) {
        const auto comma = line.indexOf(QLatin1Char(','));
        if (const auto path = parseStrokes(line.mid(comma + 1)); comma > 0 && path)
            glyphs.insert(line.left(comma), *path);
    }
    return glyphs;
}

class StrokeIconEngine final : public QIconEngine
{
public:
    StrokeIconEngine(const QPainterPath &path, const palette::Role &role)
        : m_path(path)
        , m_role(role)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2.0,
                           rect.y() + (rect.height() - side) / 2.0);
        painter->scale(side / 24.0, side / 24.0);
        const QColor colour(mode == QIcon::Disabled ? palette::control : m_role);
        painter->setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(m_path);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new StrokeIconEngine(m_path, m_role);
    }

private:
    QPainterPath m_path;
    palette::Role m_role;
};

/// Draws the picture of a label whenever what it depends on changes.
class GlyphKeeper final : public QObject
{
public:
    explicit GlyphKeeper(QLabel *label)
        : QObject(label)
        , m_label(label)
    {
        setObjectName(QStringLiteral("glyphKeeper"));
        label->installEventFilter(this);
    }

    void show(const QIcon &icon, int side)
    {
        m_icon = icon;
        m_side = side;
        draw();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::Show)
            draw();
        return QObject::eventFilter(watched, event);
    }

private:
    void draw()
    {
        // A label that was cleared since shows nothing.
        if (m_drawn && m_label->pixmap().isNull())
            return;
        m_label->setPixmap(m_icon.pixmap(QSize(m_side, m_side), m_label->devicePixelRatioF()));
        m_drawn = true;
    }

    QLabel *m_label;
    QIcon m_icon;
    int m_side = 0;
    bool m_drawn = false;
};

} // namespace

QPainterPath glyphPath(Glyph glyph)
{
    static const auto glyphs = readGlyphs();
    const auto *const name = QMetaEnum::fromType<Glyph>().valueToKey(static_cast<int>(glyph));
    return glyphs.value(QString::fromLatin1(name).toLower());
}

QIcon glyphIcon(Glyph glyph, const palette::Role &role)
{
    return QIcon(new StrokeIconEngine(glyphPath(glyph), role));
}

QIcon glyphIcon(Glyph glyph)
{
    return glyphIcon(glyph, palette::accent);
}

void showGlyph(QLabel *label, Glyph glyph, const palette::Role &role, int side)
{
    delete label->findChild<QObject *>(QStringLiteral("glyphKeeper"), Qt::FindDirectChildrenOnly);
    (new GlyphKeeper(label))->show(glyphIcon(glyph, role), side);
}

} // namespace archive
