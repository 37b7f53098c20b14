// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace archive {

/// A QR code (ISO/IEC 18004, error correction M: 15 % may be dirty) as its dark modules.
class QrSymbol
{
public:
    /// InvalidInput for text that no QR code holds (more than about 2,300 bytes).
    [[nodiscard]] static Result<QrSymbol> encode(const QString &text);

    /// Modules a side, without the quiet zone of four that has to stay white around it.
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isDark(int x, int y) const;
    /// As vectors, so that no printer blurs it.
    void paint(QPainter *painter, const QRectF &square) const;

private:
    int m_size = 0;
    std::vector<bool> m_dark;
};

} // namespace archive
