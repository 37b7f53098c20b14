// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagewriter.h"

#include "batch/manifest.h"
#include "batch/packagedescriptor.h"
#include "batch/packagepath.h"
#include "batch/packagesignature.h"

#include <QCoreApplication>

namespace archive {

Result<QByteArray>
writePackage(BatchHeader header, const PackageTables &tables, const SigningKey &stationKey)
{
    if (!isStationId(header.station)) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("archive::PackageWriter",
                                                 "'%1' can't be a station's id in a package.")
                         .arg(header.station),
                     header.station};
    }
    header.counts = tables.counts();
    const std::vector<PackageTable> filled = tables.tables();
    PackageFiles files;
    for (const PackageTable &table : filled)
        files.emplace(packagepath::ofTable(table.name), table.csv);
    files.emplace(packagepath::descriptor, PackageDescriptor::write(header, filled));
    const PackageSignature signature{stationKey.publicKey(), header.created};
    files.emplace(packagepath::signature, signature.toJson());

    const QByteArray list = manifest::of(files);
    ARCHIVE_TRY(bytes, stationKey.sign(PackageSignature::message(list)));
    files.emplace(packagepath::manifest, list);
    files.emplace(packagepath::manifestSignature, bytes);
    return writeZip(files);
}

} // namespace archive
