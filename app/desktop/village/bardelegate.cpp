// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/bardelegate.h"

#include "desktop/style/palette.h"

#include <QPainter>

#include <algorithm>

namespace archive {
namespace {

constexpr int barHeight = 8;
constexpr int barPadding = 8;

} // namespace

void BarDelegate::paint(QPainter *painter,
                        const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    TableDelegate::paint(painter, option, index);
    const auto share = index.data(shareRole);
    if (!share.isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QRectF bar = option.rect.adjusted(barPadding, 0, -barPadding, 0);
    bar.setTop(option.rect.center().y() - barHeight / 2.0);
    bar.setHeight(barHeight);
    painter->setBrush(QColor(palette::border));
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    bar.setWidth(bar.width() * std::clamp(share.toDouble(), 0.0, 1.0));
    painter->setBrush(QColor(palette::accent));
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter->restore();
}

} // namespace archive
