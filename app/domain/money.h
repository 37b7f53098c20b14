// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <compare>

namespace archive {

/// The unit that a bare number was typed in.
enum class MoneyUnit { Yuan, Wan };

/// An amount in renminbi, kept in fen. Negative amounts exist (a loss); whether a field takes one is its catalogue minimum.
class Money
{
    Q_DECLARE_TR_FUNCTIONS(archive::Money)

public:
    /// Fifteen digits of fen, which is what a spreadsheet still keeps exactly: 9,999,999,999,999.99 yuan.
    static constexpr qint64 maximumFen = 999'999'999'999'999;

    Money() = default;
    /// `fen` within ±maximumFen (asserted).
    [[nodiscard]] static Money fromFen(qint64 fen);
    /// The wire form: yuan, at most two decimals, no separators, no exponent, no spaces. InvalidInput otherwise.
    [[nodiscard]] static Result<Money> parse(const QString &yuan);
    /// What people type: full width, thousands separators, ¥, 元, 万, 万元. A unit in the text goes before `unit`.
    /// InvalidInput for anything else and for what is finer than a fen.
    [[nodiscard]] static Result<Money> fromTyped(const QString &text, MoneyUnit unit);
    /// InvalidInput when the sum leaves the range.
    [[nodiscard]] static Result<Money> sum(const QList<Money> &amounts);

    [[nodiscard]] qint64 fen() const { return m_fen; }
    /// "1234.50"
    [[nodiscard]] QString toWire() const;
    /// "1,234.50"
    [[nodiscard]] QString toDisplay() const;
    /// In 万元 (10,000 yuan) without loss: "0.12345".
    [[nodiscard]] QString toWan() const;

    friend bool operator==(Money, Money) = default;
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 misreads the generated body
    friend std::strong_ordering operator<=>(Money, Money) = default;

private:
    qint64 m_fen = 0;
};

} // namespace archive
