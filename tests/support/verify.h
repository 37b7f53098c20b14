// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTest>

/// Fails the test with the error's sentence when the Result is an error.
#define QVERIFY_RESULT(expression)                                                                 \
    do {                                                                                           \
        const auto &verified = (expression);                                                       \
        QVERIFY2(verified.ok(),                                                                    \
                 verified.ok() ? ""                                                                \
                               : qPrintable(verified.error().message + QStringLiteral(" — ")       \
                                            + verified.error().context));                          \
    } while (false)

/// Fails the test unless the Result is an error of this code.
#define QVERIFY_ERROR(expression, expectedCode)                                                    \
    do {                                                                                           \
        const auto &refused = (expression);                                                        \
        QVERIFY2(!refused.ok(), "expected an error, got a value");                                 \
        QCOMPARE(int(refused.error().code), int(expectedCode));                                    \
        QVERIFY(!refused.error().message.isEmpty());                                               \
    } while (false)
