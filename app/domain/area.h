// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace archive {

/// The unit that a bare number was typed in.
enum class AreaUnit { Mu, SquareMetre, Hectare };

/// An area of land in hundredths of a mu (亩, 2000/3 m²); never negative. Other units are rounded half up to 0.01 mu.
class Area
{
    Q_DECLARE_TR_FUNCTIONS(archive::Area)

public:
    /// 9,999,999,999.99 mu, the whole country several times over.
    static constexpr qint64 maximumHundredths = 999'999'999'999;

    Area() = default;
    /// `hundredths` of a mu within 0 … maximumHundredths (asserted).
    [[nodiscard]] static Area fromHundredths(qint64 hundredths);
    /// The wire form: mu, at most two decimals, no separators, not negative. InvalidInput otherwise.
    [[nodiscard]] static Result<Area> parse(const QString &mu);
    /// What people type: full width, thousands separators, 亩, 公顷, ㎡, m2, 平方米. A unit in the text goes before `unit`.
    [[nodiscard]] static Result<Area> fromTyped(const QString &text, AreaUnit unit);
    /// From hundredths of a square metre: 1 mu = 2000/3 m².
    [[nodiscard]] static Result<Area> fromSquareMetreHundredths(qint64 hundredths);
    /// From ten-thousandths of a hectare (square metres): 1 ha = 15 mu.
    [[nodiscard]] static Result<Area> fromHectareTenThousandths(qint64 tenThousandths);
    /// InvalidInput when the sum leaves the range.
    [[nodiscard]] static Result<Area> sum(const QList<Area> &areas);

    [[nodiscard]] qint64 hundredths() const { return m_hundredths; }
    /// Hundredths of a square metre, rounded half up.
    [[nodiscard]] qint64 squareMetreHundredths() const;
    /// "12.35"
    [[nodiscard]] QString toWire() const;
    /// "1,012.35"
    [[nodiscard]] QString toDisplay() const;

    friend bool operator==(Area, Area) = default;
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 misreads the generated body
    friend std::strong_ordering operator<=>(Area, Area) = default;

private:
    [[nodiscard]] static Result<Area> checked(std::optional<qint64> hundredths);

    qint64 m_hundredths = 0;
};

} // namespace archive
