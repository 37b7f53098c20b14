// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/figuresyear.h"

#include "base/legalclock.h"

#include <QCoreApplication>

namespace archive {

Result<int> figuresYear(const Arguments &arguments, const Environment &environment)
{
    const int thisYear = legalclock::civilDate(environment.clock->nowUtc()).year();
    if (!arguments.has(QStringLiteral("year")))
        return thisYear - 1;
    constexpr int oldest = 2013;
    bool isNumber = false;
    const int year = arguments.value(QStringLiteral("year")).toInt(&isNumber);
    if (!isNumber || year < oldest || year > thisYear) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("archive::RateVillagesCommand",
                                        "--year takes a year from %1 to %2, whose figures of the "
                                        "villages are reckoned with.")
                .arg(oldest)
                .arg(thisYear),
            {}};
    }
    return year;
}

} // namespace archive
