// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/village/charts.h"

#include <optional>

namespace archive {

/// A place and its share of something in per cent; none: not known.
struct PlaceShare
{
    QString name;
    std::optional<double> percent;
};

/// A bar a place, and the line that a gate draws.
class PlaceChart final : public ThemedChart
{
    Q_OBJECT

public:
    explicit PlaceChart(QWidget *parent = nullptr);

    /// `what` is told to whoever can't see it; `gate` in per cent.
    void show(const QString &what,
              const std::vector<PlaceShare> &places,
              const std::optional<double> &gate);
};

} // namespace archive
