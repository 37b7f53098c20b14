// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/villagelook.h"
#include "report/numberedpaper.h"

namespace archive {

/// A township on paper: a row a village, their sum, and nothing of a person.
struct PrintedTownship
{
    RatedPlace township;
    std::vector<RatedVillage> villages; ///< in the order of their divisions
    QStringList unlisted; ///< names of the register's villages of which the archive has nothing
    QString place; ///< from the province on
    int year = 0; ///< of the figures of registered and resident households and people
};

/// What its template is filled with, but the head of the paper (numberedpaper.h).
[[nodiscard]] TemplateData townshipSheetData(const PrintedTownship &sheet,
                                             const VillageProfile &profile);

/// The 信用乡镇评定表: villages, sums, the township's gates and what is wanting, how villages spread over states and over the bands of the
/// profile's share on file. Nothing is kept of it but its number. InvalidInput for another level, NotFound when the archive has nothing
/// there, Refused unless the session covers all of the township; errors as RatingFacts::villages()'s.
[[nodiscard]] Result<std::unique_ptr<ReportDocument>>
prepareTownshipTable(Archive &archive,
                     const Session &session,
                     const VillageProfile &profile,
                     DivisionCode township,
                     int year);

} // namespace archive
