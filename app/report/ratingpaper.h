// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "archive/recipient.h"
#include "rating/ratingreceipt.h"
#include "report/reportdocument.h"
#include "report/reporttemplate.h"

namespace archive {

/// Whose rating it is.
struct RatedHome
{
    QString registerNumber;
    QString headName;
    QString place;
};

/// NotFound or Refused as Records::get().
[[nodiscard]] Result<RatedHome>
homeOf(Archive &archive, const Session &session, const Uid &household);

/// Fills the names of its template, but the head of the paper (numberedpaper.h).
[[nodiscard]] TemplateData
ratingPaperData(const Catalogue &catalogue, const RatingReceipt &receipt, const RatedHome &home);

/// The 评分明细单 of a rating, which explains to the person how the points came about and what can be asked for (个人信息保护法 art. 24).
///
/// Policy, purpose and consent are asked first, then it is journalled and numbered, and only then made: Refused when one of them does not
/// allow it, InvalidInput when the fonts lack a character. Needs a QGuiApplication. The document must not outlive the archive.
[[nodiscard]] Result<std::unique_ptr<ReportDocument>> prepareRatingPaper(Archive &archive,
                                                                         const Session &session,
                                                                         const RatingSet &set,
                                                                         const Uid &rating,
                                                                         Recipient recipient);

} // namespace archive
