// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printprofile.h"

#include <QCoreApplication>

namespace archive {

namespace {

// At 180 dpi a module of the densest code that is printed (version 4) is six needles wide.
constexpr qreal needleCodeSide = 26;

} // namespace

QStringList PrintProfile::names()
{
    return {QStringLiteral("laser"), QStringLiteral("dotmatrix")};
}

Result<PrintProfile> PrintProfile::named(const QString &name)
{
    PrintProfile profile;
    if (!names().contains(name)) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("archive::PrintProfile",
                                        "There is no kind of printer “%1”; choose one of %2.")
                .arg(name.left(40), names().join(QLatin1Char(' '))),
            {}};
    }
    profile.name = name;
    if (name == names().constLast()) {
        profile.plain = true;
        profile.codeSide = needleCodeSide;
    }
    return profile;
}

} // namespace archive
