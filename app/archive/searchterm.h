// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace archive {

/// How a key came about; its letter begins the key, so that keys of one kind stand together.
namespace searchprefix {
inline constexpr QChar idNumber = u'i';
inline constexpr QChar phone = u't';
inline constexpr QChar exact = u'x'; ///< register numbers, consent numbers
inline constexpr QChar name = u'a';
inline constexpr QChar nameEnd = u'b'; ///< a name without its first characters
inline constexpr QChar initials = u'p';
inline constexpr QChar syllables = u'f';
inline constexpr QChar division = u'd';
} // namespace searchprefix

/// One stretch of the key table: all keys that begin with `key`, or that key alone.
struct KeyRange
{
    QString key;
    bool whole = false;

    [[nodiscard]] bool contains(const QString &candidate) const
    {
        return whole ? candidate == key : candidate.startsWith(key);
    }
    /// The first key behind the range.
    [[nodiscard]] QString end() const;
};

/// One word that somebody typed, as the stretches of keys that it can mean, best first.
struct SearchTerm
{
    QString text; ///< in half width
    std::vector<KeyRange> ranges;

    [[nodiscard]] bool matches(const QStringList &keys) const;
};

/// The words of a search; `today` is needed to read an identity number of fifteen digits.
[[nodiscard]] Result<std::vector<SearchTerm>> searchTerms(const QString &typed, QDate today);

/// The form in which texts are compared: half width, lower case, no spaces, dots or apostrophes; in numbers no hyphens.
namespace searchtext {
[[nodiscard]] QString folded(const QString &text);
[[nodiscard]] QString foldedNumber(const QString &text);
[[nodiscard]] bool isHan(char32_t character);
} // namespace searchtext

} // namespace archive
