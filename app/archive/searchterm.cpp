// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/searchterm.h"

#include "archive/hanvariants.h"
#include "archive/pinyin.h"
#include "domain/citizenid.h"
#include "domain/typedtext.h"

#include <algorithm>

namespace archive {

namespace searchtext {

QString folded(const QString &text)
{
    QString result = typedtext::compact(text).toLower();
    // The dot of transcribed names has many forms, and the apostrophe of pinyin (xi'an) is seldom typed.
    result.removeIf([](QChar c) {
        return c == u'·' || c == u'•' || c == u'．' || c == u'・' || c == u'‧' || c == u'.'
            || c == u'\'' || c == u'’';
    });
    return result;
}

QString foldedNumber(const QString &text)
{
    QString result = folded(text);
    result.remove(u'-');
    return result;
}

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

} // namespace searchtext

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool hasHan(const QString &text)
{
    const std::u32string characters = text.toStdU32String();
    return std::any_of(characters.begin(), characters.end(), searchtext::isHan);
}

/// Digits, the last of which may be the check character of an identity number.
bool isNumber(const QString &text)
{
    const qsizetype digits = text.endsWith(u'x') ? text.size() - 1 : text.size();
    return digits > 0 && std::all_of(text.begin(), text.begin() + digits, isAsciiDigit);
}

void addHanRanges(SearchTerm &term,
                  const QString &text,
                  const Pinyin &pinyin,
                  const HanVariants &variants)
{
    const QString name = variants.folded(text);
    term.ranges.push_back({searchprefix::name + name});
    term.ranges.push_back({searchprefix::nameEnd + name});
    // The same sound in other characters: 秀梅 for 秀美, as a whole name and behind a surname.
    for (const QStringList &reading : pinyin.readings(text)) {
        if (reading.size() > 1)
            term.ranges.push_back({searchprefix::syllables + reading.join(QString()), true, true});
    }
    for (const QStringList &reading : pinyin.readings(text, NamePart::Given))
        term.ranges.push_back({searchprefix::givenSyllables + reading.join(QString()), true, true});
}

// Fewer digits stand in nearly every number, and a whole identity number has keys of its own.
constexpr qsizetype fewestDigits = 3;
constexpr qsizetype mostDigits = 17;

void addNumberRanges(SearchTerm &term, const QString &text, QDate today)
{
    term.ranges.push_back({searchprefix::exact + text});
    const auto id = text.size() == 15 ? CitizenId::parse(text, today) : Result<CitizenId>(Error{});
    term.ranges.push_back({searchprefix::idNumber + (id.ok() ? id->text().toLower() : text)});
    term.ranges.push_back({searchprefix::phone + text});
    constexpr qsizetype countyDigits = 6;
    if (text.size() >= countyDigits)
        term.ranges.push_back({searchprefix::division + text});
    if (text.size() >= fewestDigits && text.size() <= mostDigits)
        term.digits = text;
}

void addLetterRanges(SearchTerm &term, const QString &text)
{
    QString sound = text;
    sound.replace(u'v', u'u').replace(QChar(0xFC), u'u');
    term.ranges.push_back({searchprefix::initials + sound});
    term.ranges.push_back({searchprefix::syllables + sound});
    term.ranges.push_back({searchprefix::name + text});
    term.ranges.push_back({searchprefix::exact + text});
    term.ranges.push_back({searchprefix::givenSyllables + sound});
}

bool hasInside(const QString &key, const QString &digits)
{
    const QChar prefix = key.front();
    return (prefix == searchprefix::idNumber || prefix == searchprefix::phone)
        && key.contains(digits);
}

} // namespace

QString KeyRange::end() const
{
    if (whole)
        return key + QChar(0x01);
    return key + QString::fromStdU32String(U"\U0010FFFF");
}

bool isOfHousehold(QChar keyPrefix)
{
    return keyPrefix == searchprefix::exact || keyPrefix == searchprefix::division;
}

TermMatch SearchTerm::match(const QStringList &keys, const MatchScope &scope) const
{
    auto found = TermMatch::None;
    for (const KeyRange &range : ranges) {
        if (range.sound && !scope.bySound)
            continue;
        const bool isMatch = std::any_of(
            keys.begin(), keys.end(), [&range](const QString &key) { return range.contains(key); });
        if (isMatch && isOfHousehold(range.key.front()))
            return TermMatch::Household;
        if (isMatch)
            found = TermMatch::Person;
    }
    if (found != TermMatch::None || !scope.insideNumbers || digits.isEmpty())
        return found;
    const bool isInside = std::any_of(
        keys.begin(), keys.end(), [this](const QString &key) { return hasInside(key, digits); });
    return isInside ? TermMatch::Person : TermMatch::None;
}

QString SearchTerm::han() const
{
    const bool isHan = std::any_of(
        ranges.begin(), ranges.end(), [](const KeyRange &range) { return range.sound; });
    return isHan ? ranges.front().key.mid(1) : QString();
}

bool SearchTerm::needsReadings(bool bySound) const
{
    return std::any_of(ranges.begin(), ranges.end(), [bySound](const KeyRange &range) {
        const QChar prefix = range.key.front();
        const bool isReading = prefix == searchprefix::initials || prefix == searchprefix::syllables
            || prefix == searchprefix::givenSyllables;
        return isReading && (bySound || !range.sound);
    });
}

QString triplesOf(const QString &digits)
{
    // The last six are enough to find few, and numbers differ most at their end.
    constexpr qsizetype looked = 6;
    constexpr qsizetype triple = 3;
    const QString last = digits.right(looked);
    QStringList triples;
    for (qsizetype at = 0; at + triple <= last.size(); ++at)
        triples += u'"' + last.mid(at, triple) + u'"';
    triples.removeDuplicates();
    return triples.join(QStringLiteral(" AND "));
}

Result<std::vector<SearchTerm>> searchTerms(const QString &typed, QDate today)
{
    ARCHIVE_TRY(pinyin, Pinyin::shipped());
    ARCHIVE_TRY(variants, HanVariants::shipped());
    std::vector<SearchTerm> terms;
    const QStringList words = typedtext::halfWidth(typed).simplified().split(u' ');
    for (const QString &word : words) {
        const QString text = searchtext::folded(word);
        if (text.isEmpty())
            continue;
        SearchTerm term{variants->folded(word), {}, {}};
        if (hasHan(text)) {
            addHanRanges(term, text, *pinyin, *variants);
        } else if (isNumber(text)) {
            addNumberRanges(term, text, today);
        } else if (std::all_of(text.begin(), text.end(), [](QChar c) {
                       return isAsciiLetter(c) || c == QChar(0xFC);
                   })) {
            addLetterRanges(term, text);
        } else {
            term.ranges.push_back({searchprefix::exact + text});
            term.ranges.push_back({searchprefix::name + text});
            term.ranges.push_back({searchprefix::phone + searchtext::foldedNumber(word)});
        }
        terms.push_back(std::move(term));
    }
    return terms;
}

} // namespace archive
