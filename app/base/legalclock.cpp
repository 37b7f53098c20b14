// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/legalclock.h"

namespace archive::legalclock {

namespace {

constexpr int chinaOffsetSeconds = 8 * 60 * 60;

} // namespace

QDate civilDate(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(chinaOffsetSeconds).date();
}

QDateTime firstMoment(QDate day)
{
    return {day, QTime(0, 0), Qt::OffsetFromUTC, chinaOffsetSeconds};
}

QDate lastDayOfDays(QDate from, int days)
{
    return from.addDays(days);
}

QDate lastDayOfYears(QDate from, int years)
{
    return from.addYears(years);
}

bool isOver(QDate lastDay, QDate today)
{
    return today > lastDay;
}

int ageOn(QDate birth, QDate today)
{
    const int years = today.year() - birth.year();
    const bool reached = today.month() > birth.month()
        || (today.month() == birth.month() && today.day() >= birth.day());
    return reached ? years : years - 1;
}

} // namespace archive::legalclock
