// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/ratingjobs.h"

#include <QFrame>

#include <memory>

namespace archive {

namespace Ui {
class ReceiptView;
}

/// How the points of a household came about.
class ReceiptView final : public QFrame
{
    Q_OBJECT

public:
    explicit ReceiptView(QWidget *parent = nullptr);
    ~ReceiptView() override;

    void show(const Catalogue &catalogue, const RatingFile &file);
    void clear();

private:
    void showItems(const std::vector<ReceiptItem> &items);

    std::unique_ptr<Ui::ReceiptView> m_ui;
};

} // namespace archive
