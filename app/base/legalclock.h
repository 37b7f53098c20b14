// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace archive {

/// Terms of law, counted in civil dates of Asia/Shanghai; a term's last day still belongs to it.
namespace legalclock {

/// The civil date in China (UTC+8 without daylight saving since 1991) of a moment.
[[nodiscard]] QDate civilDate(const QDateTime &moment);

/// The moment at which a civil date begins there.
[[nodiscard]] QDateTime firstMoment(QDate day);

/// Last day of a term of `days` plain days whose first day is the one after `from`
/// (Civil Code art. 201; 征信业管理条例 art. 25: twenty days).
[[nodiscard]] QDate lastDayOfDays(QDate from, int days);

/// Last day of a term of `years` from `from`; without a corresponding day it is the month's last
/// (Civil Code art. 202; 征信业管理条例 art. 16: five years).
[[nodiscard]] QDate lastDayOfYears(QDate from, int years);

/// True from the day after the last day on.
[[nodiscard]] bool isOver(QDate lastDay, QDate today);

/// Completed years of age on `today`; somebody born on 29 February completes a year on 1 March of a common year.
[[nodiscard]] int ageOn(QDate birth, QDate today);

} // namespace legalclock
} // namespace archive
