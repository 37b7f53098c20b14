// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/witness.h"

#include <QRegularExpression>
#include <QString>

namespace archive::test {

/// The text of a PDF as poppler reads it, of one page (from 1) or of all; empty when it can't.
inline QString textOf(const QString &pdf, int page = 0)
{
    QStringList arguments{QStringLiteral("-layout")};
    if (page > 0) {
        arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l")
                  << QString::number(page);
    }
    const Witness poppler =
        askWitness(QStringLiteral("pdftotext"), arguments << pdf << QStringLiteral("-"));
    return poppler.exitCode == 0 ? QString::fromUtf8(poppler.output) : QString();
}

/// Whether a page says so; narrow spaces between digits and Chinese characters may be read back or not.
inline bool says(const QString &page, const QString &words)
{
    const auto squeezed = [](QString text) {
        static const QRegularExpression space(QStringLiteral("\\s"));
        return text.remove(space);
    };
    return squeezed(page).contains(squeezed(words));
}

/// Pages of a PDF as poppler counts them; 0 when it can't.
inline int pagesOf(const QString &pdf)
{
    const QString text = QString::fromUtf8(askWitness(QStringLiteral("pdfinfo"), {pdf}).output);
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(text).captured(1).toInt();
}

} // namespace archive::test
