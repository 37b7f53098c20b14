// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagefigurelines.h"

namespace archive {

QString figureLines(const VillageFigures &figures)
{
    QStringList lines;
    for (auto each = figures.constBegin(); each != figures.constEnd(); ++each) {
        lines.append(each->isKnown() ? QStringLiteral("%1=%2/%3")
                                           .arg(wordOf(each.key()))
                                           .arg(each->part)
                                           .arg(each->whole)
                                     : wordOf(each.key()));
    }
    return lines.join(QLatin1Char('\n'));
}

VillageFigures figuresIn(const QString &lines)
{
    VillageFigures figures;
    const auto each = lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const auto &line : each) {
        const auto indicator = indicatorOf(line.section(QLatin1Char('='), 0, 0));
        const auto share = line.section(QLatin1Char('='), 1);
        bool hasPart = false;
        bool hasWhole = false;
        const auto part = share.section(QLatin1Char('/'), 0, 0).toLongLong(&hasPart);
        const auto whole = share.section(QLatin1Char('/'), 1).toLongLong(&hasWhole);
        if (indicator && hasPart && hasWhole)
            figures.insert(*indicator, {part, whole, {}});
    }
    return figures;
}

} // namespace archive
