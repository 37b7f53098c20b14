// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace archive {

/// Decimal numbers as scaled integers; the program uses no binary floating point for values that are kept.
namespace decimal {

/// The number times 10^decimals. Accepts -?(0|[1-9][0-9]*)(\.[0-9]{1,decimals})? in ASCII and nothing else;
/// none for anything else and for what does not fit.
[[nodiscard]] std::optional<qint64> parse(QStringView text, int decimals);

/// All decimals, no separators: format(123450, 2) is "1234.50".
[[nodiscard]] QString format(qint64 scaled, int decimals);

/// As format(), but zeros at the end go until `least` decimals are left.
[[nodiscard]] QString formatShort(qint64 scaled, int decimals, int least);

/// Separators between groups of three digits: grouped("1234.50") is "1,234.50".
[[nodiscard]] QString grouped(const QString &number);

/// What people type, brought to the form of parse(): full width becomes half width, thousands separators between
/// groups of three go, and so do zeros in front and at the end; none where a separator stands anywhere else.
[[nodiscard]] std::optional<QString> fromTyped(QStringView typed);

/// value * numerator / denominator, half away from zero; none on overflow. The denominator is positive.
[[nodiscard]] std::optional<qint64> scale(qint64 value, qint64 numerator, qint64 denominator);

} // namespace decimal
} // namespace archive
