// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/record.h"
#include "rating/rater.h"

namespace archive {

/// A line an input, "name=value", and "name" alone for what was not known; in the order of the names.
[[nodiscard]] QString frozenText(const QMap<QString, QString> &facts);
[[nodiscard]] QMap<QString, QString> factsFrom(const QString &frozen);

/// Fills a record of the kind `rating_detail` with what a rating rested on.
void writeDetail(Record &detail,
                 const Uid &rating,
                 const RatingSet &set,
                 const QMap<QString, QString> &facts,
                 const RatingProposal &proposal);

/// Works a rating out again from its frozen inputs. Refused when it was made with another card or policy than `set`.
[[nodiscard]] Result<RatingProposal> workedOutAgain(const RatingSet &set, const Record &detail);

} // namespace archive
