// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

namespace archive::test {

/// What another program said about our files.
struct Witness
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs a program of the system on its arguments; exit code -1 when it is not installed or takes longer than that.
inline Witness askWitness(const QString &program,
                          const QStringList &arguments,
                          const QByteArray &input = {},
                          int milliseconds = 30'000)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(milliseconds) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace archive::test
