// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace archive::test {

/// What makes a good file one that must be refused.
using SpoilJson = std::function<void(QJsonObject &json)>;

/// Changes the object at a path of members and indexes, as "villages/gates/0".
inline void changeAt(QJsonObject &json, QStringList path, const SpoilJson &change)
{
    if (path.isEmpty()) {
        change(json);
        return;
    }
    const auto member = path.takeFirst();
    if (!json[member].isArray()) {
        auto inner = json[member].toObject();
        changeAt(inner, path, change);
        json[member] = inner;
        return;
    }
    auto list = json[member].toArray();
    const int index = path.takeFirst().toInt();
    auto inner = list.at(index).toObject();
    changeAt(inner, path, change);
    list.replace(index, inner);
    json[member] = list;
}

inline QStringList placeOf(const char *path)
{
    return QString::fromLatin1(path).split(QLatin1Char('/'), Qt::SkipEmptyParts);
}

inline SpoilJson setMember(const char *path, const char *member, const QJsonValue &value)
{
    return [=](QJsonObject &json) {
        changeAt(
            json, placeOf(path), [&](QJsonObject &found) { found[QLatin1String(member)] = value; });
    };
}

inline SpoilJson dropMember(const char *path, const char *member)
{
    return [=](QJsonObject &json) {
        changeAt(
            json, placeOf(path), [&](QJsonObject &found) { found.remove(QLatin1String(member)); });
    };
}

} // namespace archive::test
