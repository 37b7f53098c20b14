// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "rating/limittable.h"

namespace archive {

/// What a product would lend a household at most, before a person decides.
struct ProductLimit
{
    CreditProduct product;
    bool isMeant = false; ///< by grade and needs
    std::optional<Money>
        limit; ///< none when it is not meant for the household, or a fact is missing
    QString bound; ///< title of the bound that is the lowest
    QStringList
        missing; ///< names of facts without which there is no limit, or why the formulas have no result
};

/// Of a household whose grade holds.
struct CreditLimits
{
    QString grade; ///< empty: no decided grade holds, and there are no limits
    std::vector<ProductLimit> products;
};

/// `facts` as RatingFacts::forLimits() tells them; a null text: not known. No limit is ever below zero; a fact that is not known gives none, never zero.
[[nodiscard]] CreditLimits
creditLimits(const LimitTable &table, const QString &grade, const QMap<QString, QString> &facts);

/// By the decided grade that holds today. Refused, with the reason, for a household that may not be rated; errors as RatingFacts::forLimits()'s.
[[nodiscard]] Result<CreditLimits> creditLimitsOf(Archive &archive,
                                                  const Session &session,
                                                  const LimitTable &table,
                                                  const Uid &household);

/// The same by a grade that is known to hold; without one nothing is looked at.
[[nodiscard]] Result<CreditLimits> creditLimitsBy(Archive &archive,
                                                  const Session &session,
                                                  const LimitTable &table,
                                                  const Uid &household,
                                                  const QString &grade);

/// A line a product, for people; one that says why there is none without a grade.
[[nodiscard]] QStringList limitLines(const CreditLimits &limits);

} // namespace archive
