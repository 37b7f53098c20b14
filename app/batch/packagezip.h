// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "batch/packagelimits.h"

#include <QByteArray>

#include <map>

namespace archive {

/// The files of a package by path, in byte order of the paths.
using PackageFiles = std::map<QByteArray, QByteArray>;

/// One zip of the files: the same bytes on every machine and in every time zone (sorted, no times, mode 0100644, deflate level 3).
[[nodiscard]] Result<QByteArray> writeZip(const PackageFiles &files);

/// The files of a zip, nothing of which is written anywhere. Damaged for anything but regular files whose paths the format names, once
/// each, stored or deflated, not encrypted, without comment; and for one that breaks a limit, which is noticed while inflating.
[[nodiscard]] Result<PackageFiles> readZip(const QByteArray &zip, const PackageLimits &limits);

} // namespace archive
