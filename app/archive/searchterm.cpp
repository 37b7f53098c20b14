// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/searchterm.h"

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

void addHanRanges(SearchTerm &term, const QString &text, const Pinyin &pinyin)
{
    term.ranges.push_back({searchprefix::name + text});
    term.ranges.push_back({searchprefix::nameEnd + text});
    // The same sound in other characters: 秀梅 for 秀美.
    for (const QStringList &reading : pinyin.readings(text)) {
        if (reading.size() > 1)
            term.ranges.push_back({searchprefix::syllables + reading.join(QString()), true});
    }
}

void addNumberRanges(SearchTerm &term, const QString &text, QDate today)
{
    term.ranges.push_back({searchprefix::exact + text});
    const auto id = text.size() == 15 ? CitizenId::parse(text, today) : Result<CitizenId>(Error{});
    term.ranges.push_back({searchprefix::idNumber + (id.ok() ? id->text().toLower() : text)});
    term.ranges.push_back({searchprefix::phone + text});
    constexpr qsizetype countyDigits = 6;
    if (text.size() >= countyDigits)
        term.ranges.push_back({searchprefix::division + text});
}

void addLetterRanges(SearchTerm &term, const QString &text)
{
    QString sound = text;
    sound.replace(u'v', u'u').replace(QChar(0xFC), u'u');
    term.ranges.push_back({searchprefix::initials + sound});
    term.ranges.push_back({searchprefix::syllables + sound});
    term.ranges.push_back({searchprefix::name + text});
    term.ranges.push_back({searchprefix::exact + text});
}

} // namespace

QString KeyRange::end() const
{
    if (whole)
        return key + QChar(0x01);
    return key + QString::fromStdU32String(U"\U0010FFFF");
}

bool SearchTerm::matches(const QStringList &keys) const
{
    return std::any_of(ranges.begin(), ranges.end(), [&keys](const KeyRange &range) {
        return std::any_of(
            keys.begin(), keys.end(), [&range](const QString &key) { return range.contains(key); });
    });
}

Result<std::vector<SearchTerm>> searchTerms(const QString &typed, QDate today)
{
    ARCHIVE_TRY(pinyin, Pinyin::shipped());
    std::vector<SearchTerm> terms;
    const QStringList words = typedtext::halfWidth(typed).simplified().split(u' ');
    for (const QString &word : words) {
        const QString text = searchtext::folded(word);
        if (text.isEmpty())
            continue;
        SearchTerm term{word, {}};
        if (hasHan(text)) {
            addHanRanges(term, text, *pinyin);
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
