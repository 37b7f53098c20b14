// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportapplication.h"

#include <QGuiApplication>

namespace archive {

std::unique_ptr<QGuiApplication> makeReportApplication(int &argc, char **argv)
{
#ifndef Q_OS_WIN
    // Windows always has its own platform, and the offscreen one knows none of its fonts.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace archive
