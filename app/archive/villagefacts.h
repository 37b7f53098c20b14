// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uid.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace archive {

/// Of what an average or a count says nothing below so many households, as it would tell of one of them.
constexpr int leastHouseholdsTold = 5;

/// What a village's rating is worked out from, as `resources/sql/rating/village.sql` tells it.
struct VillageInputs
{
    Uid village; ///< null: the archive has households there and no record of the village
    QString division; ///< 12 digits
    QString name; ///< of its record; may be empty
    QMap<QString, qint64> facts; ///< by the statement's names; what is not known is not there
};

/// Which villages, and by what the archive is asked.
struct VillageQuery
{
    QString divisionPrefix;
    int year = 0; ///< of the figures of registered and resident households and people
    QStringList trusted; ///< grades of a credit household
    int validMonths = 0; ///< of a decision that names no end
};

} // namespace archive
