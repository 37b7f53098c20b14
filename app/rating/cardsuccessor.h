// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "rating/ratingset.h"

namespace archive {

/// The card by which the archive rates.
struct CardInUse
{
    QString file; ///< its name in the folder `rating`, or among those that are shipped
    QByteArray bytes;
    bool isUsed = false; ///< a rating was made by it
    bool mayFollow = false; ///< the session may put another in its place
};

/// A card that is to follow the one in use.
struct CardSuccessor
{
    QString file; ///< a name that ends in .pmml
    QByteArray bytes;
};

/// A card's bytes as they load.
struct VerifiedCard
{
    QByteArray bytes;
    QString
        doubt; ///< why they are without their verification records, which no longer come out; else empty
};

/// Errors as pmml::Scorecard::load's for a card that does not load without those records either.
[[nodiscard]] Result<VerifiedCard> verifiedCard(const QByteArray &card);

/// Refused for a session that may not save ratings; errors as RatingSet::load's.
[[nodiscard]] Result<CardInUse> cardInUse(Archive &archive, const Session &session);

/// Writes the card as `rating/NAME.pmml` of the archive's folder and makes the county's policy name it; the county gets a policy of its own from the shipped
/// one when it has none. The change is journalled before the policy is written. Refused for a session that may not save baselines, and for a
/// name whose file gave points in a rating: that is never written over. InvalidInput for a name that is none, a card that does not load
/// with its own verification records, or one without an input that the policy names.
[[nodiscard]] Result<void>
succeedCard(Archive &archive, const Session &session, const CardSuccessor &successor);

} // namespace archive
