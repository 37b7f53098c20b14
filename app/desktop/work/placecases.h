// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/casepostings.h"
#include "rating/villagelook.h"

#include <QMetaType>

namespace archive {

/// A village, a township or a county as a case is about it.
struct RatedSubject
{
    QLatin1String workflow;
    QString
        subject; ///< what a case is opened about: the uid of a village's record, else the twelve digits
    QString division;
    QLatin1String posting; ///< code of the list "posting_kind"
};

/// None for a village without a record of its own.
[[nodiscard]] std::optional<RatedSubject> subjectOf(const RatedVillage &village);
[[nodiscard]] RatedSubject subjectOf(const RatedPlace &place);

/// What a rating of a year says.
struct VillageYearRates
{
    int year = 0;
    std::optional<Rate> filed;
    std::optional<Rate> trusted;
    std::optional<qint64> tenths; ///< of a point
};

/// The plate that people granted last.
struct GrantedPlate
{
    QString number;
    std::optional<PartialDate> until;
};

/// What is read of a village, township or county before somebody decides.
struct VillageFile
{
    std::vector<CaseFile> cases; ///< that are open, the newest first; the look at each is logged
    std::vector<VillageYearRates>
        years; ///< of which a rating is kept, six at most, the last one last
    std::optional<GrantedPlate> plate;
    std::vector<OpenPosting> postings; ///< of its place
    CasePosting posting; ///< that it is on
};

/// What somebody decided: opens a case where there is none.
struct VillageDecision
{
    RatedSubject about;
    Uid caseId; ///< null: the step opens one
    qint64 revision = 0;
    QString action;
    QString reason;
    CaseValues values;
    std::optional<NewPosting> newPosting = {};
    PostingEnd postingEnd = {};
};

/// Open cases of a workflow that have a deadline. For the worker's thread, as all of these; errors as Records' and Cases' own.
[[nodiscard]] Result<std::vector<CaseRow>>
openCasesOf(Archive &archive, const Session &session, QLatin1String workflow);
[[nodiscard]] Result<VillageFile>
readFileOf(Archive &archive, const Session &session, const RatedSubject &subject);
[[nodiscard]] Result<CaseState>
takeDecision(Archive &archive, const Session &session, const VillageDecision &decision);

} // namespace archive

Q_DECLARE_METATYPE(archive::VillageDecision)
