// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"
#include "archive/session.h"
#include "archive/villagefacts.h"

#include <QMap>

#include <optional>
#include <vector>

namespace archive {

/// What a household's rating is worked out from, as `resources/sql/rating/household.sql` tells it: texts by the names that scorecards ask for.
struct RatingInputs
{
    Uid household;
    QString division; ///< 12 digits
    QString registerNumber;
    QMap<QString, QString> facts; ///< a null text: not known
    QString refused; ///< why it may not be rated, a sentence; empty when it may
};

/// Which households: of a division, after the last one of the page before.
struct RatingQuery
{
    QString divisionPrefix;
    qint64 after = 0;
    int limit = 500;
};

struct RatingPage
{
    std::vector<RatingInputs> households;
    qint64 next = 0; ///< RatingQuery::after of the next page; 0 on the last one
};

/// An average of the archive, and the baseline that is kept of the same place, year and item.
struct BaselineFigure
{
    QString division; ///< 12 digits: the county, a township or a village
    QString item; ///< code of the list "baseline_item"
    qint64 fen = 0;
    qint64 households = 0;
    Uid kept; ///< null: none is
    qint64 revision = 0;
    qint64 keptFen = 0;
};

/// The facts that ratings are made of. Only a session that may save ratings reads them, and each look is journalled before it is answered.
class RatingFacts
{
public:
    explicit RatingFacts(Store &store);

    /// Households that the session does not cover are left out; those whose consent does not let them be rated are told with the reason and
    /// without facts.
    [[nodiscard]] Result<RatingPage> page(const Session &session, const RatingQuery &query);
    /// NotFound, or Refused outside of the session's townships and area.
    [[nodiscard]] Result<RatingInputs> household(const Session &session, const Uid &household);
    /// The same with what limits of credit ask for beside it (`resources/sql/rating/limits.sql`). A session that may save ratings or credit lines
    /// asks; errors as household()'s.
    [[nodiscard]] Result<RatingInputs> forLimits(const Session &session, const Uid &household);
    /// Whether the session may ask for it.
    [[nodiscard]] bool mayLimit(const Session &session) const;

    /// Whether a household has to be rated anew though its facts are the same: its last rating was cancelled, or the village appraised it since.
    [[nodiscard]] Result<bool> isOutdated(const Uid &household, const Uid &rating);

    /// Households of which nobody has taken up the newest proposal, as lists show them, oldest first, at most the first thousand.
    [[nodiscard]] Result<std::vector<ListRow>> proposals(const Session &session);

    /// Averages of a year over at least so many households that they tell nothing of one. Only a session that may save baselines asks.
    [[nodiscard]] Result<std::vector<BaselineFigure>> averages(const Session &session, int year);

    /// Whether a scorecard of this SHA-256 (hexadecimal digits) gave points in any rating whose details are kept, whatever became of it. Only a
    /// session that may save ratings asks.
    [[nodiscard]] Result<bool> isCardUsed(const Session &session, const QString &hash);
    /// Whether the session sets what ratings are measured by: it may save ratings and baselines.
    [[nodiscard]] bool keepsCards(const Session &session) const;
    /// Refused, and journalled as such, unless keepsCards().
    [[nodiscard]] Result<void> requireCardKeeper(const Session &session);
    /// Journals, as `card-succeeded`, that ratings are made by another scorecard from now on; refused as requireCardKeeper().
    [[nodiscard]] Result<void>
    recordCard(const Session &session, const QString &file, const QString &hash);

    /// The villages that the session covers, in the order of their divisions; counts that would tell of one household are left out. Only a session
    /// that may save ratings of villages asks.
    [[nodiscard]] Result<std::vector<VillageInputs>> villages(const Session &session,
                                                              const VillageQuery &query);
    /// Twelve digits of each township and county that a decision in force makes a credit township or county; `validMonths` is for how long a decision
    /// holds that names no end. Only a session that may save their ratings asks.
    [[nodiscard]] Result<QStringList> decidedPlaces(const Session &session, int validMonths);
    /// Whether all of a township or county is in the session's townships and area, so that its villages can be added up.
    [[nodiscard]] bool coversWhole(const Session &session, const QString &division) const;

private:
    struct Bounds
    {
        QString from;
        QString upTo;
        qint64 after = 0;
        int limit = 0;
        std::optional<Uid> household;
    };
    [[nodiscard]] Result<RatingPage> read(const Session &session, const Bounds &bounds);
    [[nodiscard]] Result<RatingInputs> readOne(const Session &session, const Uid &household);
    [[nodiscard]] Result<void> addLimitFacts(RatingInputs &household);

    Store &m_store;
};

} // namespace archive
