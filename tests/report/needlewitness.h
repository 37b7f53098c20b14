// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/witness.h"

#include <QImage>
#include <QString>

namespace archive::test {

/// A picture of the first page as a printer of 24 needles draws it, 180 dots an inch and none of them grey but where the page is; null when
/// poppler can't. `place` is where it is kept, without ".png".
inline QImage drawnWithNeedles(const QString &pdf, const QString &place)
{
    const QStringList arguments{QStringLiteral("-r"),
                                QStringLiteral("180"),
                                QStringLiteral("-aa"),
                                QStringLiteral("no"),
                                QStringLiteral("-aaVector"),
                                QStringLiteral("no"),
                                QStringLiteral("-singlefile"),
                                QStringLiteral("-png"),
                                pdf,
                                place};
    return askWitness(QStringLiteral("pdftoppm"), arguments).exitCode == 0
        ? QImage(place + QStringLiteral(".png"))
        : QImage();
}

/// The first place that is neither black nor white; empty when there is none.
inline QString greyOn(const QImage &page)
{
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const int grey = qGray(page.pixel(x, y));
            if (grey != 0 && grey != 255)
                return QStringLiteral("%1 at %2,%3").arg(grey).arg(x).arg(y);
        }
    }
    return {};
}

/// What the QR codes of a picture say.
inline QString codesOf(const QString &picture)
{
    return QString::fromUtf8(
        askWitness(QStringLiteral("zbarimg"),
                   {QStringLiteral("--quiet"), QStringLiteral("--raw"), picture})
            .output.trimmed());
}

} // namespace archive::test
