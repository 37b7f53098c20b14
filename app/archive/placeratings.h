// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/caserows.h"

namespace archive {

/// What a case is about that is rated as a whole: a village, a township or a county.
struct RatedPlaceName
{
    QString division; ///< 12 digits
    QString name; ///< as people say it
    QLatin1String postingKind; ///< code of the list "posting_kind"
};

/// A rating of a village (`village_rating`) or of a township or county (`township_rating`), read alike.
class PlaceRatingView
{
public:
    /// Of one of these two kinds; must outlive the object.
    explicit PlaceRatingView(const Record &rating)
        : m_rating(rating)
    { }
    explicit PlaceRatingView(const Record &&) = delete;

    /// Code of the list "village_rating_state".
    [[nodiscard]] QString state() const;
    /// Of the figures.
    [[nodiscard]] std::optional<qint64> year() const;
    [[nodiscard]] bool passesGates() const;
    [[nodiscard]] std::optional<qint64> validMonths() const;
    /// Decided, and its term is not over before that day.
    [[nodiscard]] bool holdsAfter(QDate day) const;

private:
    const Record &m_rating;
};

/// The same, written.
class PlaceRatingEdit
{
public:
    explicit PlaceRatingEdit(Record &rating)
        : m_rating(rating)
    { }

    void setState(const QString &code);
    void setUntil(QDate day);
    void grant(QDate day, const QString &plate);

private:
    Record &m_rating;
};

/// Whether a case is about a village, a township or a county.
[[nodiscard]] bool isOfPlace(const CaseRecord &record);
/// Where it is; NotFound when the record of the village was deleted.
[[nodiscard]] Result<RatedPlaceName> placeOf(Store &store, const CaseRecord &record);
/// A village by uid or by the twelve digits of its division; NotFound when it has no record here.
[[nodiscard]] Result<Uid> namedVillage(Store &store, const QString &name);
/// What a case about a township or county is about, which has no record of its own: the first of its ratings, whatever became of it. By the uid of
/// any of them or by its twelve digits; InvalidInput for another division, Refused when it was not rated yet.
[[nodiscard]] Result<Uid> namedTownship(Store &store, const QString &name);

/// All ratings of what the case is about, in the order in which they were entered.
[[nodiscard]] Result<std::vector<Record>> placeRatings(Store &store, const CaseRecord &record);
/// The one of the last year, the last entered of that, whatever became of it; none when there is none.
[[nodiscard]] Result<std::optional<Record>> newestPlaceRating(Store &store,
                                                              const CaseRecord &record);
/// The rating that the case stands on; none when it is not here any more.
[[nodiscard]] Result<std::optional<Record>>
placeRatingOf(Store &store, const CaseRecord &record, const std::vector<CaseStepRecord> &steps);

} // namespace archive
