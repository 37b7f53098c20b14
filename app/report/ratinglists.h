// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "report/ratingpaper.h"
#include "views/posting.h"
#include "views/rating.h"

namespace archive {

/// A household on a list.
struct ListedHousehold
{
    Uid household;
    QString group;
    QString name;
    QString grade; ///< empty on a sheet
};

/// What their templates are filled with, but the head of the paper (numberedpaper.h).
[[nodiscard]] TemplateData appraisalData(const QString &place,
                                         const std::vector<ListedHousehold> &listed);
[[nodiscard]] TemplateData postingData(const QString &place,
                                       const PostingView &posting,
                                       const std::vector<ListedHousehold> &listed);
[[nodiscard]] TemplateData certificateData(const RatedHome &home, const RatingView &rating);

/// The 村级评议表 of a village: one numbered sheet a committee member fills in for many households, with names and the questions alone, no income
/// and no debts (个人信息保护法 art. 23). Households without a consent in force are not on it. NotFound when that leaves nobody.
[[nodiscard]] Result<std::unique_ptr<ReportDocument>>
prepareAppraisalSheet(Archive &archive, const Session &session, DivisionCode village);

/// The list that hangs at a posting: name, group and grade of those whose consent names it (art. 25), and how to object. NotFound for an
/// unknown posting, or when nobody is on it.
[[nodiscard]] Result<std::unique_ptr<ReportDocument>>
preparePostingList(Archive &archive, const Session &session, const Uid &posting);

/// The certificate of a grade that was decided and holds. Refused for any other.
[[nodiscard]] Result<std::unique_ptr<ReportDocument>>
prepareCertificate(Archive &archive, const Session &session, const Uid &rating);

} // namespace archive
