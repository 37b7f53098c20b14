// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/paperjobs.h"

#include <QPushButton>

namespace archive {

/// Prints that can be made of what is shown, to choose from.
class PaperButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit PaperButton(QWidget *parent = nullptr);

    /// None: there is nothing to print.
    void offer(const std::vector<PaperOrder> &orders);

signals:
    void ordered(const archive::PaperOrder &order);
};

} // namespace archive
