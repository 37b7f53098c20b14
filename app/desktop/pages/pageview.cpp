// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/pageview.h"

#include "desktop/style/palette.h"

#include <QPainter>

namespace archive {

namespace {

constexpr int pageMargin = 16;
constexpr int pageWidth = 794; // A4 at 96 dots an inch

} // namespace

PageView::PageView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void PageView::show(const QImage &page)
{
    m_page = page;
    setMinimumHeight(sizeHint().height());
    update();
}

QSize PageView::sizeHint() const
{
    const auto height = m_page.isNull() ? 0 : pageWidth * m_page.height() / m_page.width();
    return {pageWidth + 2 * pageMargin, height + 2 * pageMargin};
}

void PageView::paintEvent(QPaintEvent *)
{
    if (m_page.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto shown = std::min(pageWidth, width() - 2 * pageMargin);
    const QRect paper(
        (width() - shown) / 2, pageMargin, shown, shown * m_page.height() / m_page.width());
    painter.drawImage(paper, m_page);
    painter.setPen(QColor(palette::control2));
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
}

} // namespace archive
