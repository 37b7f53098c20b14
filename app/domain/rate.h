// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QString>

#include <compare>
#include <optional>

namespace archive {

/// The unit that a bare number was typed in; 厘 is one per mille a month, so 9.3厘 is 11.16 % a year.
enum class RateUnit { AnnualPercent, MonthlyPermille };

/// A yearly rate of simple interest in millionths (7.08 % is 70800), from 0 to 100 %.
class Rate
{
    Q_DECLARE_TR_FUNCTIONS(archive::Rate)

public:
    static constexpr qint64 maximumMillionths = 1'000'000;

    Rate() = default;
    /// `millionths` within 0 … maximumMillionths (asserted).
    [[nodiscard]] static Rate fromMillionths(qint64 millionths);
    /// The wire form: per cent a year, at most four decimals. InvalidInput otherwise.
    [[nodiscard]] static Result<Rate> parse(const QString &annualPercent);
    /// 厘: per mille a month, at most three decimals, which is exact; times twelve for the year.
    [[nodiscard]] static Result<Rate> fromMonthlyPermille(const QString &permille);
    /// A base rate (LPR) and a margin in basis points (0.01 %), which may be negative.
    [[nodiscard]] static Result<Rate> fromBase(Rate base, int basisPoints);
    /// What people type: full width, and a % (year), ‰ or 厘 (month) or 分 (per cent a month), which goes before `unit`.
    [[nodiscard]] static Result<Rate> fromTyped(const QString &text, RateUnit unit);

    [[nodiscard]] qint64 millionths() const { return m_millionths; }
    /// The same as toAnnualPercent(): "7.08".
    [[nodiscard]] QString toWire() const { return toAnnualPercent(); }
    /// Two to four decimals: "7.08", "5.00", "7.0825".
    [[nodiscard]] QString toAnnualPercent() const;
    /// 厘, "5.9", or none when the year's rate is not twelve times a thousandth of a per mille.
    [[nodiscard]] std::optional<QString> toMonthlyPermille() const;

    friend bool operator==(Rate, Rate) = default;
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 misreads the generated body
    friend std::strong_ordering operator<=>(Rate, Rate) = default;

private:
    [[nodiscard]] static Result<Rate> checked(std::optional<qint64> scaled, qint64 factor);

    qint64 m_millionths = 0;
};

} // namespace archive
