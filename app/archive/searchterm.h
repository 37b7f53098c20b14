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
inline constexpr QChar nameEnd =
    u'b'; ///< a name from a later character on, then `turn` and its beginning
inline constexpr QChar initials = u'p';
inline constexpr QChar syllables = u'f';
inline constexpr QChar givenSyllables = u'g'; ///< of a name without its first characters
inline constexpr QChar division = u'd';
inline constexpr QChar turn =
    QChar(0x02); ///< between the end and the beginning of a name, so that a key shows all of it
} // namespace searchprefix

/// One stretch of the key table: all keys that begin with `key`, or that key alone.
struct KeyRange
{
    QString key;
    bool whole = false;
    bool sound = false; ///< other characters of the same sound

    [[nodiscard]] bool contains(const QString &candidate) const
    {
        return whole ? candidate == key : candidate.startsWith(key);
    }
    /// The first key behind the range.
    [[nodiscard]] QString end() const;
};

/// Whether a key tells nothing of a person: a household's own numbers and its division are kept before any consent.
[[nodiscard]] bool isOfHousehold(QChar keyPrefix);

/// What a word was found in, the least telling first.
enum class TermMatch : quint8 { None, Household, Person };

/// What is looked at when a word is compared with a record.
struct MatchScope
{
    bool insideNumbers = false; ///< digits inside a number too
    bool bySound = true; ///< other characters of the same sound too
};

/// One word that somebody typed, as what it can mean, best first: stretches of keys, then digits anywhere inside a number.
struct SearchTerm
{
    QString text; ///< in half width, each character in one form
    std::vector<KeyRange> ranges;
    QString digits; ///< three to seventeen characters; empty for a word that is no such thing

    /// Whether a record with these keys is meant.
    [[nodiscard]] TermMatch match(const QStringList &keys, const MatchScope &scope) const;
    /// The characters that a name must have in it for this word to match by its characters; empty for a word that is no Chinese one.
    [[nodiscard]] QString han() const;
    /// Whether it takes the readings of names to tell.
    [[nodiscard]] bool needsReadings(bool bySound) const;
};

/// The words of a search; `today` is needed to read an identity number of fifteen digits.
[[nodiscard]] Result<std::vector<SearchTerm>> searchTerms(const QString &typed, QDate today);

/// A query of the index of digits: records with all these triples, which need not stand side by side.
[[nodiscard]] QString triplesOf(const QString &digits);

/// The form in which texts are compared: half width, lower case, no spaces, dots or apostrophes; in numbers no hyphens.
namespace searchtext {
[[nodiscard]] QString folded(const QString &text);
[[nodiscard]] QString foldedNumber(const QString &text);
[[nodiscard]] bool isHan(char32_t character);
} // namespace searchtext

} // namespace archive
