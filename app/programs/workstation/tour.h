// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"
#include "base/result.h"

#include <QString>

namespace archive {

struct TourOptions
{
    QString folder; ///< a sample archive
    QString user; ///< an officer
    QString password;
    QString out; ///< for pictures, report and batch; made when it is not there
};

/// Works one household through the real window by keyboard and mouse: signs in, searches, enters a household with a member, a loan
/// and a consent, saves, makes and writes the report, seals a batch. An error unless the archive and `out` then hold all of it.
[[nodiscard]] Result<void> runTour(const TourOptions &options, const Environment &environment);

} // namespace archive
