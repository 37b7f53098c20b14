// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/countyfiles.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>

namespace archive::countyfiles {

namespace {

constexpr qsizetype longestName = 100;

/// A place of such files and how their names end; an empty folder is the archive's own, in which the name is the whole name.
struct Place
{
    const char *folder;
    const char *ending;
};

constexpr std::array places{Place{"", "county.json"},
                            Place{"", "doubleentry.csv"},
                            Place{"rating", ".json"},
                            Place{"rating", ".pmml"},
                            Place{"templates", ".html"}};

bool isPlain(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && !name.startsWith(QLatin1Char('.'))
        && std::none_of(name.begin(), name.end(), [](QChar c) {
               return c.unicode() < 0x20 || QStringLiteral("/\\:").contains(c);
           });
}

bool stands(const Place &place, const QString &name)
{
    const auto ending = QLatin1String(place.ending);
    if (*place.folder == '\0')
        return name == ending;
    const auto folder = QLatin1String(place.folder) + QLatin1Char('/');
    return name.startsWith(folder) && name.endsWith(ending) && isPlain(name.mid(folder.size()));
}

} // namespace

bool isOne(const QString &name)
{
    return std::any_of(
        places.begin(), places.end(), [&name](const Place &place) { return stands(place, name); });
}

Result<QStringList> in(const QString &folder)
{
    const QDir root(folder);
    QStringList names;
    for (const auto *sub : {"", "rating", "templates"}) {
        const QDir place(root.filePath(QLatin1String(sub)));
        if (place.exists() && !place.isReadable()) {
            return Error{ErrorCode::Io,
                         QCoreApplication::translate("archive::Backups",
                                                     "The folder %1 can't be read; check its "
                                                     "rights.")
                             .arg(QDir::toNativeSeparators(place.path())),
                         {}};
        }
        for (const auto &file : place.entryList(QDir::Files, QDir::Name)) {
            const auto name = *sub == '\0' ? file : QLatin1String(sub) + QLatin1Char('/') + file;
            if (isOne(name))
                names.append(name);
        }
    }
    return names;
}

bool removeFrom(const QString &folder)
{
    QDir root(folder);
    const auto names = in(folder);
    const bool gone =
        names && std::all_of(names->begin(), names->end(), [&root](const QString &name) {
            return root.remove(name);
        });
    for (const auto *sub : {"rating", "templates"}) {
        // One that holds something else stays, as it was not made here.
        static_cast<void>(root.rmdir(QLatin1String(sub)));
    }
    return gone;
}

} // namespace archive::countyfiles
