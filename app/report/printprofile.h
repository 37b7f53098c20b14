// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QPointF>
#include <QString>
#include <QStringList>

namespace archive {

/// What pages owe to the kind of printer; the paper is A4 with a binding margin everywhere.
struct PrintProfile
{
    QString name = QStringLiteral("laser");
    bool plain = false; ///< black ink alone, no filled areas: needles make dirt of grey
    qreal codeSide = 16; ///< of the QR code, in millimetres
    QPointF
        offset; ///< in millimetres, by which this printer is off on forms printed beforehand (套打)
    bool duplex = false; ///< every document begins on the front of a sheet

    /// "laser", or "dotmatrix" (24 needles, 180 dpi); InvalidInput for another.
    [[nodiscard]] static Result<PrintProfile> named(const QString &name);
    [[nodiscard]] static QStringList names();
};

} // namespace archive
