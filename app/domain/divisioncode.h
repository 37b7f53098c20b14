// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <compare>

namespace archive {

enum class DivisionLevel { Province, Prefecture, County, Township, Village };

/// A statistical division code (统计用区划代码): county 6 (GB/T 2260), township 3 (GB/T 10114), village 3.
class DivisionCode
{
    Q_DECLARE_TR_FUNCTIONS(archive::DivisionCode)

public:
    DivisionCode() = default;
    /// 12 digits, or the first 6 or 9 of them, which are filled up with zeros. InvalidInput otherwise.
    [[nodiscard]] static Result<DivisionCode> parse(const QString &text);
    /// From the number itself; null unless it has twelve digits.
    [[nodiscard]] static DivisionCode fromNumber(qint64 number);

    [[nodiscard]] bool isNull() const { return m_number == 0; }
    [[nodiscard]] qint64 number() const { return m_number; }
    /// Twelve digits; empty when null.
    [[nodiscard]] QString text() const;
    /// From the zeros at the end.
    [[nodiscard]] DivisionLevel level() const;
    /// One level above; null for a province.
    [[nodiscard]] DivisionCode parent() const;
    /// The first six digits.
    [[nodiscard]] QString county() const { return text().left(6); }
    /// The first nine digits.
    [[nodiscard]] QString township() const { return text().left(9); }
    /// The digits that say something: 2, 4, 6, 9 or 12 of them.
    [[nodiscard]] QString prefix() const;
    /// True for the division itself and all below it; `prefix` is any leading digits, and none of them cover nothing.
    [[nodiscard]] bool isWithin(QStringView prefix) const;
    [[nodiscard]] bool isWithin(DivisionCode ancestor) const { return isWithin(ancestor.prefix()); }

    friend bool operator==(DivisionCode, DivisionCode) = default;
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 misreads the generated body
    friend std::strong_ordering operator<=>(DivisionCode, DivisionCode) = default;
    friend size_t qHash(DivisionCode code, size_t seed) noexcept
    {
        return ::qHash(code.m_number, seed);
    }

private:
    qint64 m_number = 0;
};

} // namespace archive
