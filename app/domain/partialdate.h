// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

#include <compare>

namespace archive {

/// A civil date whose day, or month and day, may be unknown, or 长期 (an end that never comes).
///
/// Wire form: ISO 8601 "2024-02-29", "2024-02", "2024"; 长期 is "9999-12-31", which any reader of dates takes and which
/// sorts after every other. Years from 1800 to 2200.
class PartialDate
{
    Q_DECLARE_TR_FUNCTIONS(archive::PartialDate)

public:
    enum class Precision { None, Year, Month, Day, LongTerm };

    /// No date.
    PartialDate() = default;
    /// A whole date within the years of this class (asserted).
    [[nodiscard]] static PartialDate fromDate(QDate date);
    [[nodiscard]] static PartialDate longTerm();
    /// The wire form only. InvalidInput otherwise.
    [[nodiscard]] static Result<PartialDate> parse(const QString &wire);
    /// What people type: 20240229, 202402, 2024.2.29, 2024/2, 2024年2月29日, 长期, 2024-02-29 00:00:00, in any width.
    [[nodiscard]] static Result<PartialDate> fromTyped(const QString &text);

    [[nodiscard]] Precision precision() const { return m_precision; }
    [[nodiscard]] bool isNull() const { return m_precision == Precision::None; }
    [[nodiscard]] bool isLongTerm() const { return m_precision == Precision::LongTerm; }
    [[nodiscard]] int year() const { return m_first.year(); }
    /// The first day that it can be; invalid when null, 9999-12-31 when 长期.
    [[nodiscard]] QDate earliest() const { return m_first; }
    /// The last day that it can be; invalid when null, 9999-12-31 when 长期.
    [[nodiscard]] QDate latest() const;
    /// Empty when null.
    [[nodiscard]] QString toWire() const;

    /// Every day that this can be lies before every day that `other` can be; false when either is null.
    /// A rule such as "ends after it starts" refuses only what is certain: 2024-02 and 2024-02-10 do not contradict.
    [[nodiscard]] bool certainlyBefore(const PartialDate &other) const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
    /// For lists: by earliest day, the less precise first, null before all; the same order as of the wire forms.
    friend std::strong_ordering operator<=>(const PartialDate &a, const PartialDate &b);

private:
    PartialDate(QDate first, Precision precision)
        : m_first(first)
        , m_precision(precision)
    { }
    [[nodiscard]] static PartialDate fromParts(int year, int month, int day);
    [[nodiscard]] static PartialDate fromMatch(const QStringList &parts);

    QDate m_first;
    Precision m_precision = Precision::None;
};

} // namespace archive
