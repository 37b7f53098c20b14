// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"
#include "base/result.h"

#include <QString>

namespace archive {

struct DemoOptions
{
    QString folder;
    QString suite = QStringLiteral("standard");
    QString password; ///< of all five users
    int households = 200;
    quint64 seed = 1;
};

/// What the sample holds.
struct DemoCounts
{
    qint64 households = 0;
    qint64 persons = 0;
    qint64 loans = 0;
    qint64 records = 0;
};

/// A new sample archive (contract `demo`): users admin, officer, reviewer, reporter and auditor with an open task for each purpose of
/// their roles, the receiver `province`, invented households on the county's real villages.
/// The age identity that opens what is sealed for `province` is written to the folder as sample-province.agekey.
[[nodiscard]] Result<DemoCounts> makeDemoArchive(const DemoOptions &options,
                                                 const Environment &environment);

} // namespace archive
