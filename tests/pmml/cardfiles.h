// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

namespace archive::test {

/// The bytes of a file below the project's root; empty when there is none.
inline QByteArray projectFile(const QString &path)
{
    QFile file(QStringLiteral(ARCHIVE_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Paths, below the project's root, of the cards that ship and of those for tests.
inline QStringList cardPaths()
{
    QStringList paths;
    for (const auto &folder :
         {QStringLiteral("resources/scorecards"), QStringLiteral("tests/data/pmml")}) {
        const QDir dir(QStringLiteral(ARCHIVE_SOURCE_DIR "/") + folder);
        for (const auto &name : dir.entryList({QStringLiteral("*.pmml")}, QDir::Files, QDir::Name))
            paths.append(folder + u'/' + name);
    }
    return paths;
}

} // namespace archive::test
