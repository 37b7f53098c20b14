// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

class QJsonObject;

namespace archive {

/// From how many tenths of a point a grade is given.
struct GradeBand
{
    QString grade; ///< code of the list "grade"
    qint64 from = 0;
};

/// The member "grades" of a policy, highest first. InvalidInput, naming `file`, unless each names “grade” and, as a text, “from”, and they fall to one
/// from 0.
[[nodiscard]] Result<std::vector<GradeBand>> readGradeBands(const QJsonObject &policy,
                                                            const QString &file);

/// The place among `bands`, of which there is one, of the grade for a score; a score below zero has the lowest.
[[nodiscard]] size_t bandOf(const std::vector<GradeBand> &bands, qint64 tenths);

} // namespace archive
