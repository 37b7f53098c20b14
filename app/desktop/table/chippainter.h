// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/roles.h"

#include <QFontMetrics>

class QPainter;
class QRect;

namespace archive {

/// A state as icon, word and colour, at the left of `box`.
void paintChip(QPainter *painter, const QRect &box, Chip chip, const QString &text);

/// What paintChip() needs for a text.
[[nodiscard]] int chipWidth(const QFontMetrics &metrics, const QString &text);

} // namespace archive
