// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace archive::pmml {

/// A finite number as xs:double writes it, blanks around it allowed; none for anything else, so also for INF, NaN and hexadecimal.
[[nodiscard]] std::optional<double> numberFromText(QStringView text);

/// The shortest text that reads back as the same double, without an exponent where people would write none: 79.95, 100000, 1e-07.
[[nodiscard]] QString shortestText(double number);

/// A total in tenths, rounded once and half up: 79.95 gives 800. What lies a billionth of a tenth below a half counts as the half,
/// since a decimal half is seldom one in binary. The magnitude must stay below 10^15.
[[nodiscard]] qint64 roundedTenths(double total);

/// "80.0" for 800.
[[nodiscard]] QString tenthsText(qint64 tenths);

} // namespace archive::pmml
