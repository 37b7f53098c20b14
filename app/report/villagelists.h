// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "report/reportdocument.h"
#include "report/reporttemplate.h"
#include "views/posting.h"
#include "views/villagerating.h"

namespace archive {

/// A village on a posting, as it was rated when it was put on it.
struct PostedVillage
{
    QString division; ///< 12 digits
    QString name;
    std::optional<qint64> registered; ///< households by the figures of its year
    Record rating;
};

/// What their templates are filled with, but the head of the paper (numberedpaper.h).
[[nodiscard]] TemplateData villagePostingData(const QString &place,
                                              const PostingView &posting,
                                              const std::vector<PostedVillage> &listed);
/// `until`: the last day.
[[nodiscard]] TemplateData
plateData(const QString &place, const VillageRatingView &rating, QDate until);

/// The list of villages that hangs at a posting of its kind, with the figures on which their cases stand, and how to object. NotFound for an
/// unknown posting, or when no village is on it; Refused for a posting of households or of a township.
[[nodiscard]] Result<std::unique_ptr<ReportDocument>>
prepareVillagePosting(Archive &archive, const Session &session, const Uid &posting);

/// The certificate that goes with a credit village's plate. Refused unless the village's newest decision grants one that holds today; NotFound
/// for a village without a record.
[[nodiscard]] Result<std::unique_ptr<ReportDocument>>
preparePlate(Archive &archive, const Session &session, DivisionCode village);

} // namespace archive
