// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QGuiApplication;

namespace archive {

/// The application object for programs without windows that make reports: fonts and pages need a QGuiApplication, but no
/// display. A platform that the user chose (QT_QPA_PLATFORM) stays.
[[nodiscard]] std::unique_ptr<QGuiApplication> makeReportApplication(int &argc, char **argv);

} // namespace archive
