// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packagefolder.h"
#include "support/verify.h"

namespace archive::test {

/// Fails the test unless the package is refused for this reason with this place before the sentence and as its context.
inline void expectRefusal(const PackageFolder &folder, const QString &place, const QString &reason)
{
    const auto loaded = loadCatalogue(folder.path());
    QVERIFY_ERROR(loaded, ErrorCode::InvalidInput);
    const auto message = loaded.error().message;
    QVERIFY2(message.startsWith(place), qPrintable(message));
    QVERIFY2(message.contains(reason), qPrintable(message));
    QCOMPARE(loaded.error().context, place);
}

} // namespace archive::test
