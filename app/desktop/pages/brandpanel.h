// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace archive {

/// The green ground of the sign-in page, with its waves of fields.
class BrandPanel final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// A low panel keeps the product's name and drops the points.
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace archive
