// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mask.h"

#include <QStringView>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace archive {
namespace {

/// 复姓 that still occur; a name that begins with one has it as its family name when something follows.
constexpr QStringView compoundSurnames[] = {
    u"欧阳", u"上官", u"司马", u"司徒", u"诸葛", u"东方", u"皇甫", u"尉迟", u"公孙", u"令狐",
    u"宇文", u"长孙", u"慕容", u"夏侯", u"轩辕", u"端木", u"南宫", u"西门", u"独孤", u"申屠",
    u"太史", u"公羊", u"澹台", u"濮阳", u"淳于", u"单于", u"呼延", u"闻人", u"鲜于", u"赫连",
    u"钟离", u"宗政", u"万俟", u"公冶", u"第五", u"百里", u"东郭", u"南门", u"羊舌", u"微生",
    u"梁丘", u"左丘", u"拓跋", u"完颜", u"司空", u"闾丘", u"欧陽", u"諸葛"};

qsizetype familyNameLength(const QString &name)
{
    const bool compound = std::any_of(
        std::begin(compoundSurnames), std::end(compoundSurnames), [&name](QStringView surname) {
            return name.size() > surname.size() && name.startsWith(surname);
        });
    if (compound)
        return 2;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    const qsizetype first = finder.toNextBoundary();
    return first < name.size() ? first : 0;
}

} // namespace

QString maskName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return {};
    return trimmed.left(familyNameLength(trimmed)) + u'＊';
}

QString maskIdNumber(const QString &number)
{
    constexpr qsizetype shortest = 15;
    constexpr qsizetype regionLength = 6;
    constexpr qsizetype tailLength = 4;
    if (number.isEmpty())
        return {};
    if (number.size() < shortest)
        return QStringLiteral("****");
    const QString stars(number.size() - regionLength - tailLength, u'*');
    return number.left(regionLength) + stars + number.right(tailLength);
}

QString maskPhone(const QString &phone)
{
    const auto count = std::count_if(
        phone.begin(), phone.end(), [](QChar character) { return character.isDigit(); });
    if (phone.isEmpty())
        return {};
    if (count == 11 && phone.size() == 11 && phone.startsWith(u'1'))
        return phone.left(3) + QStringLiteral("****") + phone.right(4);
    if (count < 7)
        return QStringLiteral("****");
    return QStringLiteral("****") + phone.right(3);
}

} // namespace archive
