// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagepath.h"

#include <algorithm>

namespace archive::packagepath {

namespace {

constexpr QByteArrayView tableFolder("data/");
constexpr QByteArrayView tableEnding(".csv");
constexpr QByteArrayView fileFolder("files/");
constexpr qsizetype longestTableName = 60;

bool isLowerLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

bool isTableName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= longestTableName && isLowerLetter(name.front())
        && std::all_of(name.begin(), name.end(), [](char c) {
               return isLowerLetter(c) || isDigit(c) || c == '_';
           });
}

bool isSha256(QByteArrayView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return isDigit(c) || (c >= 'a' && c <= 'f');
           });
}

bool isValid(QByteArrayView path)
{
    if (path == descriptor || path == manifest || path == manifestSignature || path == signature)
        return true;
    if (path.startsWith(fileFolder))
        return isSha256(path.sliced(fileFolder.size()));
    return !tableOf(path).isEmpty();
}

QByteArray ofTable(const QString &table)
{
    return tableFolder.toByteArray() + table.toUtf8() + tableEnding.toByteArray();
}

QString tableOf(QByteArrayView path)
{
    if (!path.startsWith(tableFolder) || !path.endsWith(tableEnding)
        || path.size() < tableFolder.size() + tableEnding.size())
        return {};
    const QByteArrayView name =
        path.sliced(tableFolder.size(), path.size() - tableFolder.size() - tableEnding.size());
    return isTableName(name) ? QString::fromLatin1(name) : QString();
}

} // namespace archive::packagepath
