// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/ratingset.h"

#include <QMap>

#include <optional>

namespace archive {

/// Points of one characteristic, as its card gives them: not rounded.
struct ItemPoints
{
    QString item;
    double points = 0;
    friend bool operator==(const ItemPoints &, const ItemPoints &) = default;
};

/// Why points were lost; the first counts most.
struct PointReason
{
    QString code;
    QString text; ///< for people; may be empty
    friend bool operator==(const PointReason &, const PointReason &) = default;
};

/// What card and policy make of a household's facts: a proposal, which a named person decides on.
struct RatingProposal
{
    enum class Standing : quint8 {
        Rated,
        Incomplete, ///< 资料不全: no points, never zero points
        Vetoed, ///< 不予评级: the points are told all the same
    };
    Standing standing = Standing::Rated;
    std::optional<qint64> tenths; ///< of a point, rounded once, half up
    QString grade; ///< of a Rated
    QStringList vetoes; ///< codes of the list "veto_reason"
    QStringList missing; ///< names of inputs, or the card's own sentence
    std::vector<ItemPoints> items; ///< beside the card's characteristics
    std::vector<PointReason> reasons;
    friend bool operator==(const RatingProposal &, const RatingProposal &) = default;
};

/// `facts` by name, a null text: not known. An input of the card that is not among them is not known either. InvalidInput when a veto has no
/// result.
[[nodiscard]] Result<RatingProposal> propose(const RatingSet &set,
                                             const QMap<QString, QString> &facts);

} // namespace archive
