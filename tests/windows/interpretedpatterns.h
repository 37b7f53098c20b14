// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace archive::test {

/// As in app/programs/workstation/main.cpp: a thread that has used compiled patterns ends with a crash under mingw, and Wine hands none of Qt's
/// variables on, so that each test sets this one itself before its first pattern.
inline const bool patternsAreInterpreted = qputenv("QT_ENABLE_REGEXP_JIT", "0");

} // namespace archive::test
