// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/codes.h"

#include <QtTest>

namespace archive::test {

/// Rows of "state" and "code": what a village's or a township's rating shows while its case is in a state.
inline void addPlaceStates()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("code");
    namespace c = codes::villageRatingState;
    QTest::newRow("applied") << "applied" << QString(c::applied);
    QTest::newRow("checked") << "checked" << QString(c::firstReview);
    QTest::newRow("appraised") << "appraised" << QString(c::underAppraisal);
    QTest::newRow("reviewed") << "reviewed" << QString(c::underReview);
    QTest::newRow("posted") << "posted" << QString(c::posted);
    QTest::newRow("granted") << "granted" << QString(c::decided);
    QTest::newRow("to improve") << "improving" << QString(c::toBeImproved);
    QTest::newRow("removed") << "removed" << QString(c::removed);
    QTest::newRow("failed") << "failed" << QString(c::notPassed);
}

} // namespace archive::test
