// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/table/tabledelegate.h"

#include "catalogue/validation.h"
#include "desktop/models/roles.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "desktop/table/chippainter.h"

#include <QPainter>

namespace archive {

namespace {

constexpr int cellPadding = 8;
constexpr int rowHeight = 28;

void paintHits(QPainter *painter, const QRect &box, const QString &text, const QString &searched)
{
    const auto at = searched.isEmpty() ? -1 : text.indexOf(searched, 0, Qt::CaseInsensitive);
    if (at < 0)
        return;
    const auto metrics = painter->fontMetrics();
    const auto left = box.left() + metrics.horizontalAdvance(text.left(at));
    const auto width = metrics.horizontalAdvance(text.mid(at, searched.size()));
    painter->fillRect(QRect(left, box.center().y() - 9, width, 19), QColor(palette::hit));
}

} // namespace

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(ChipRole).toInt() != static_cast<int>(Chip::None)) {
        const auto text = index.data().toString();
        size.setWidth(std::max(size.width(), chipWidth(option.fontMetrics, text)));
    }
    return {size.width() + 2 * cellPadding, rowHeight};
}

void TableDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, QColor(selected ? palette::tint : palette::card));
    painter->setPen(QColor(palette::line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && index.column() == 0) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          QColor(palette::accent));
    }
    const auto chip = static_cast<Chip>(index.data(ChipRole).toInt());
    if (chip != Chip::None) {
        const QRect box = option.rect.adjusted(cellPadding, 3, -cellPadding / 2, -3);
        paintChip(painter, box, chip, index.data().toString());
    } else {
        paintText(painter, option, index);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && selected) {
        painter->setPen(QPen(QColor(palette::accent), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void TableDelegate::paintText(QPainter *painter,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    QRect box = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const auto check = index.data(CheckRole);
    if (check.isValid()) {
        const bool hard = check.toInt() == static_cast<int>(Severity::Hard);
        const QRect icon(box.left(), box.center().y() - 6, 14, 14);
        glyphIcon(hard ? Glyph::Error : Glyph::Warn, hard ? palette::bad : palette::warn)
            .paint(painter, icon);
        box.setLeft(icon.right() + 4);
    }
    auto font = option.font;
    font.setBold(index.data(StrongRole).toBool());
    painter->setFont(font);
    const auto whole = index.data().toString();
    const auto text = painter->fontMetrics().elidedText(whole, Qt::ElideRight, box.width());
    paintHits(painter, box, text, index.data(HitRole).toString());
    painter->setPen(QColor(index.data(DimRole).toBool() ? palette::text3 : palette::text1));
    const auto alignment = index.data(Qt::TextAlignmentRole);
    painter->drawText(
        box, alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter), text);
}

} // namespace archive
