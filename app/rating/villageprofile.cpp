// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villageprofile.h"

#include "rating/villageprofilereader.h"

#include <QDir>
#include <QResource>

#include <algorithm>

namespace archive {

namespace {

constexpr auto shippedFolder = ":/rating/villages/";

/// A shipped profile's name, not a path.
bool isWord(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('-');
    });
}

Result<VillageProfile> shippedProfile(const QString &name)
{
    const QResource resource(QLatin1String(shippedFolder) + name + QLatin1String(".json"));
    if (!resource.isValid()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate(
                         "archive::VillageProfile",
                         "There is no village profile “%1”; name a file, or one of these: %2.")
                         .arg(name, VillageProfile::shipped().join(QStringLiteral(", "))),
                     name};
    }
    return VillageProfile::read(resource.uncompressedData(), name + QLatin1String(".json"));
}

} // namespace

bool VillageGate::isPassedBy(const VillageFigure &figure) const
{
    const int side = figure.against(limit);
    switch (bound) {
    case Bound::Most:
        return side <= 0;
    case Bound::Below:
        return side < 0;
    case Bound::Least:
        break;
    }
    return side >= 0;
}

qint64 VillageItem::pointsOf(const VillageFigure &figure) const
{
    const auto band = std::find_if(bands.begin(), bands.end(), [&](const VillageBand &each) {
        const int side = figure.against(each.bound);
        return isRising ? side >= 0 : side <= 0;
    });
    return band == bands.end() ? 0 : weight * band->share;
}

QStringList VillageProfile::shipped()
{
    QStringList names;
    const auto files = QDir(QLatin1String(shippedFolder)).entryList(QDir::Files, QDir::Name);
    for (const auto &file : files)
        names.append(file.chopped(QLatin1String(".json").size()));
    return names;
}

Result<VillageProfile> VillageProfile::read(const QByteArray &bytes, const QString &file)
{
    return VillageProfileReader(file).read(bytes);
}

Result<VillageProfile>
VillageProfile::load(const QString &archiveFolder, Disk &disk, const QString &name)
{
    if (!name.isEmpty() && isWord(name))
        return shippedProfile(name);
    const auto own = QDir(archiveFolder).filePath(QStringLiteral("rating/village-profile.json"));
    const auto bytes = disk.read(name.isEmpty() ? own : name);
    if (bytes)
        return read(*bytes, name.isEmpty() ? QStringLiteral("village-profile.json") : name);
    if (name.isEmpty() && bytes.error().code == ErrorCode::NotFound)
        return shippedProfile(QStringLiteral("fujian"));
    return bytes.error();
}

} // namespace archive
