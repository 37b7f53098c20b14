// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/choicepopup.h"

#include <QScrollBar>

namespace archive {

namespace {

constexpr int mostShown = 10;
constexpr int proposalPixels = 26;

} // namespace

ChoicePopup::ChoicePopup(QWidget *line)
    : QListWidget(line)
    , m_line(line)
{
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setObjectName(QStringLiteral("proposals"));
    setAccessibleName(tr("Proposals"));
}

void ChoicePopup::offer(const QStringList &texts)
{
    clear();
    if (texts.isEmpty()) {
        hide();
        return;
    }
    addItems(texts);
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint({0, proposalPixels});
    setCurrentRow(0);
    const auto rows = std::min(count(), mostShown);
    const auto width = std::max(m_line->width(), sizeHintForColumn(0) + 24);
    resize(width, rows * proposalPixels + 2 * frameWidth());
    QWidget::move(m_line->mapToGlobal(QPoint(0, m_line->height())));
    show();
}

void ChoicePopup::move(int steps)
{
    setCurrentRow(std::clamp(currentRow() + steps, 0, count() - 1));
}

} // namespace archive
