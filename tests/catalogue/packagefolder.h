// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace archive::test {

/// The catalogue as it ships.
inline QString shippedFolder()
{
    return QStringLiteral(ARCHIVE_SOURCE_DIR "/resources/catalogue");
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `json` with the value at a path such as "resources/household/schema/fields/phone/type" replaced; members of lists are named by their
/// "name" or "fields", "+" appends, and an undefined value removes.
inline QJsonValue replaced(const QJsonValue &json, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const auto rest = path.mid(1);
    if (json.isArray()) {
        auto array = json.toArray();
        if (path.first() == QLatin1String("+")) {
            array.append(value);
            return array;
        }
        for (int index = 0; index < array.size(); ++index) {
            const auto object = array.at(index).toObject();
            if (object.value(QStringLiteral("name")).toString() != path.first()
                && object.value(QStringLiteral("fields")).toString() != path.first())
                continue;
            const auto changed = replaced(array.at(index), rest, value);
            if (changed.isUndefined()) {
                array.removeAt(index);
            } else {
                array.replace(index, changed);
            }
            return array;
        }
        qFatal("the path of the test leads to nothing");
    }
    auto object = json.toObject();
    object.insert(path.first(), replaced(object.value(path.first()), rest, value));
    return object;
}

/// A copy of the shipped package that can be broken.
class PackageFolder
{
public:
    PackageFolder()
    {
        QDir(path()).mkdir(QStringLiteral("codes"));
        const QDir shipped(shippedFolder());
        for (const auto &file :
             {QStringLiteral("datapackage.json"), QStringLiteral("forbidden.csv")})
            QFile::copy(shipped.filePath(file), filePath(file));
        const QDir codes(shipped.filePath(QStringLiteral("codes")));
        for (const auto &file : codes.entryList(QDir::Files))
            QFile::copy(codes.filePath(file), filePath(QStringLiteral("codes/") + file));
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString &file) const { return m_folder.filePath(file); }

    void write(const QString &file, const QByteArray &bytes) const
    {
        QFile::remove(filePath(file));
        QFile target(filePath(file));
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be written");
    }

    void change(const QString &jsonPath, const QJsonValue &value) const
    {
        const auto file = QStringLiteral("datapackage.json");
        const auto package = QJsonDocument::fromJson(contentOf(filePath(file))).object();
        const auto changed = replaced(package, jsonPath.split(QLatin1Char('/')), value).toObject();
        write(file, QJsonDocument(changed).toJson());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace archive::test
