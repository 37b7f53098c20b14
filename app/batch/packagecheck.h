// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/packagedescriptor.h"
#include "batch/packagelimits.h"
#include "batch/packagesignature.h"
#include "batch/packagezip.h"
#include "batch/tablecheck.h"

#include <optional>

namespace archive {

/// What a reader knows of the sender before it looks at a package.
struct PackageExpectation
{
    /// Keys in force for the station; without one the package's own key is used and a note says what that proves.
    std::vector<PublicKey> registered;
    std::optional<KnownJournal> journal;
    PackageLimits limits;
};

/// A package with all that is wrong with it. Its other members may be used only when ok().
struct PackageCheck
{
    QStringList problems; ///< one sentence each
    QStringList notes; ///< what the check does not prove
    QByteArray sha256; ///< raw, of the zip
    PackageSignature signature;
    PackageDescriptor descriptor;
    PackageFiles files;

    [[nodiscard]] bool ok() const { return problems.isEmpty(); }
};

/// Checks in an order in which nothing is believed before it is proved: zip and paths, manifest, signature, hashes, descriptor, tables.
[[nodiscard]] PackageCheck checkPackage(const QByteArray &zip,
                                        const PackageExpectation &expectation);

} // namespace archive
