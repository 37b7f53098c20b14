// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/rating/paperbutton.h"

#include "desktop/style/icons.h"

#include <QMenu>

namespace archive {

PaperButton::PaperButton(QWidget *parent)
    : QPushButton(parent)
{
    setText(tr("Pri&nt"));
    setIcon(glyphIcon(Glyph::Printer));
    setMenu(new QMenu(this));
    offer({});
}

void PaperButton::offer(const std::vector<PaperOrder> &orders)
{
    menu()->clear();
    for (const auto &order : orders) {
        connect(menu()->addAction(titleOf(order.paper)), &QAction::triggered, this, [this, order] {
            emit ordered(order);
        });
    }
    setEnabled(!orders.empty());
}

} // namespace archive
