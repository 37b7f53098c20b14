// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace archive::test {

/// What a program of another hand (poppler, qpdf, zbar) says about a file; its exit code and what it wrote to standard output.
struct Witness
{
    int exitCode = -1;
    QString text;
};

inline Witness ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return {-1, program + QStringLiteral(": ") + process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

/// The text of a PDF, of one page (from 1) or of all.
inline QString textOf(const QString &pdf, int page = 0)
{
    QStringList arguments{QStringLiteral("-layout")};
    if (page > 0)
        arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l")
                  << QString::number(page);
    const Witness witness =
        ask(QStringLiteral("pdftotext"), arguments << pdf << QStringLiteral("-"));
    return witness.exitCode == 0 ? witness.text : QString();
}

/// Whether a page says so; narrow spaces between digits and Chinese characters may be read back or not.
inline bool says(const QString &page, const QString &words)
{
    const auto squeezed = [](QString text) {
        return text.remove(QRegularExpression(QStringLiteral("\\s")));
    };
    return squeezed(page).contains(squeezed(words));
}

inline int pagesOf(const QString &pdf)
{
    const QString text = ask(QStringLiteral("pdfinfo"), {pdf}).text;
    const qsizetype at = text.indexOf(QStringLiteral("Pages:"));
    return at < 0 ? 0 : text.mid(at + 6, 20).section(QLatin1Char('\n'), 0, 0).trimmed().toInt();
}

} // namespace archive::test
