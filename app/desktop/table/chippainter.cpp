// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/table/chippainter.h"

#include "desktop/style/icons.h"
#include "desktop/style/palette.h"

#include <QPainter>

namespace archive {

namespace {

constexpr int chipPadding = 7;
constexpr int chipIcon = 14;
constexpr int chipGap = 4;

struct ChipLook
{
    Glyph glyph;
    palette::Role text;
    palette::Role back;
    palette::Role line;
};

ChipLook lookOf(Chip chip)
{
    switch (chip) {
    case Chip::Ok:
        return {Glyph::Ok, palette::ok, palette::okBack, palette::okLine};
    case Chip::Waiting:
        return {Glyph::Pen, palette::warn, palette::warnBack, palette::warnLine};
    case Chip::Ended:
        return {Glyph::Clock, palette::bad, palette::badBack, palette::badLine};
    case Chip::Error:
        return {Glyph::Error, palette::bad, palette::badBack, palette::badLine};
    case Chip::Remark:
        return {Glyph::Warn, palette::warn, palette::warnBack, palette::warnLine};
    case Chip::Draft:
    case Chip::None:
        break;
    }
    return {Glyph::Doc, palette::text2, palette::neutralBack, palette::control2};
}

} // namespace

int chipWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + chipIcon + chipGap + 2 * chipPadding + 2;
}

void paintChip(QPainter *painter, const QRect &box, Chip chip, const QString &text)
{
    const auto look = lookOf(chip);
    const auto width = std::min(box.width(), chipWidth(painter->fontMetrics(), text));
    const QRectF frame(box.left() + 0.5, box.top() + 0.5, width - 1, box.height() - 1);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QColor(look.line));
    painter->setBrush(QColor(look.back));
    painter->drawRoundedRect(frame, 3, 3);
    const QRect icon(
        box.left() + chipPadding, box.center().y() - chipIcon / 2 + 1, chipIcon, chipIcon);
    glyphIcon(look.glyph, look.text).paint(painter, icon);
    const QRect words(icon.right() + chipGap + 1, box.top(), width, box.height());
    painter->setPen(QColor(look.text));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace archive
