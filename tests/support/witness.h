// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTest>

namespace archive::test {

/// Ends a test that asks other people's programs where there are none: under Wine. Linux asks them.
#ifdef Q_OS_WIN
#define ARCHIVE_NEEDS_WITNESSES() QSKIP("no other people's programs here")
#else
#define ARCHIVE_NEEDS_WITNESSES() static_cast<void>(0)
#endif

/// What another program said about our files.
struct Witness
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs a program of the system on its arguments; exit code -1 when it is not installed or hangs.
inline Witness
askWitness(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    constexpr int milliseconds = 30'000;
    if (!process.waitForFinished(milliseconds) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace archive::test
