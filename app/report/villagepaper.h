// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/villagelook.h"
#include "report/numberedpaper.h"

namespace archive {

/// A village on paper: counts and shares, and nothing of a person.
struct PrintedVillage
{
    RatedVillage village;
    QString place; ///< from the province on
    int year = 0; ///< of the figures of registered and resident households and people
};

/// What the templates of both sheets are filled with, but the head of the paper (numberedpaper.h).
[[nodiscard]] TemplateData villageSheetData(const PrintedVillage &sheet,
                                            const VillageProfile &profile);

/// A village of the archive, by its twelve digits. InvalidInput for another level, NotFound for one that the archive has nothing of or that the
/// session does not cover; errors as RatingFacts::villages()'s.
[[nodiscard]] Result<PrintedVillage> villageSheetOf(Archive &archive,
                                                    const Session &session,
                                                    const VillageProfile &profile,
                                                    DivisionCode village,
                                                    int year);

/// Journals and numbers a print that tells of no household.
[[nodiscard]] std::function<Result<Printout>(const QString &templates)>
placeBegin(Archive &archive, const Session &session);

/// The 信用村申报表: figures with what they are shares of, gates, items, what is wanting and missing, and where the village committee, the
/// cooperative and the township sign. What the profile makes of the village now is printed; no proposal is kept. Errors as villageSheetOf()'s.
[[nodiscard]] Result<std::unique_ptr<ReportDocument>>
prepareVillageApplication(Archive &archive,
                          const Session &session,
                          const VillageProfile &profile,
                          DivisionCode village,
                          int year);

/// The 信用村评议表: the same figures in short, the questions that the appraisal group answers, and a line for each of its members. Errors as
/// villageSheetOf()'s.
[[nodiscard]] Result<std::unique_ptr<ReportDocument>>
prepareVillageAppraisal(Archive &archive,
                        const Session &session,
                        const VillageProfile &profile,
                        DivisionCode village,
                        int year);

} // namespace archive
