// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "rating/gradelift.h"
#include "rating/sourceshares.h"

namespace archive {

/// A value that an item rests on.
struct ReceiptInput
{
    enum class Kind : quint8 { Text, Yes, No, Unknown };
    QString title;
    Kind kind = Kind::Text;
    QString text; ///< of a Text; a code's title where it has one
};

/// One item of a receipt: a characteristic of the card, with what it rests on.
struct ReceiptItem
{
    QString name;
    std::vector<ReceiptInput> inputs; ///< none when the rating was made with another card
    double points = 0;
    std::optional<double> most; ///< none when the rating was made with another card
    std::optional<double> before; ///< points of the rating before, if it had the item
};

/// 评分明细单: how a household's points came about, so that it can be explained to the person (个人信息保护法 art. 24).
struct RatingReceipt
{
    /// Whether the points come out of the frozen inputs again.
    enum class Again : quint8 {
        Same,
        Different, ///< a defect or a forgery
        Erased, ///< 不可复算: a law erased an input
        OtherFiles, ///< card or policy are others now
        Withheld, ///< no consent shows the details, or none were kept
    };

    Record rating; ///< of the kind `rating`
    Uid household;
    QString cardHash; ///< empty when the details are erased
    QString policyHash;
    Again again = Again::Same;
    std::vector<ReceiptItem> items;
    QStringList reasons; ///< the first counts most
    QStringList missing; ///< titles of inputs that were not known
    std::optional<Record> previous; ///< the rating before it
    std::optional<GradeLift> lift;
    std::vector<ReceiptSources> sources; ///< kinds of which something was only stated, or is stale
};

/// Reads a rating with its details; the look is logged. NotFound for an unknown one; else as Records::get(). `set` is what households are rated by now.
[[nodiscard]] Result<RatingReceipt>
receiptOf(Archive &archive, const Session &session, const RatingSet &set, const Uid &rating);

/// The newest rating of a household; NotFound without one.
[[nodiscard]] Result<Uid>
newestRatingOf(Archive &archive, const Session &session, const Uid &household);

/// The newest rating of a household that was decided; NotFound without one.
[[nodiscard]] Result<Uid>
decidedRatingOf(Archive &archive, const Session &session, const Uid &household);

/// "84.8" of 848.
[[nodiscard]] QString pointsText(qint64 tenths);

} // namespace archive
