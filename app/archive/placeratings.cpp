// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/placeratings.h"

#include "archive/ratingcase.h"
#include "archive/rows.h"
#include "domain/divisioncode.h"
#include "views/codes.h"
#include "views/townshiprating.h"
#include "views/village.h"
#include "views/villagerating.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct PlaceRatingsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Cases)
};

bool isOfVillage(const CaseRecord &record)
{
    return record.subjectKind == kinds::village;
}

KindIndex ratingKind(const CaseRecord &record)
{
    return isOfVillage(record) ? kinds::villageRating : kinds::townshipRating;
}

Result<RatedPlaceName> placeOfVillage(Store &store, const CaseRecord &record)
{
    ARCHIVE_TRY(village, Rows(store).find(kinds::village, record.subject));
    if (village && !village->deleted) {
        const VillageView view(*village);
        return RatedPlaceName{
            view.villageDivision(), view.villageName(), codes::postingKind::trustedVillage};
    }
    return Error{ErrorCode::NotFound,
                 PlaceRatingsText::tr("The village of this case is not here any more."),
                 record.subject.toString()};
}

QString shortNameOf(const Store &store, const QString &division)
{
    const auto code = DivisionCode::fromNumber(division.toLongLong());
    const auto found = store.context().divisions.find(code);
    return found ? found->shortName() : division;
}

Result<std::optional<Uid>> anchorOf(Store &store, const QString &division)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("cases/townshipanchor")));
    statement.bind(1, division);
    ARCHIVE_TRY(found, statement.step());
    return found ? std::optional(Uid::fromBytes(statement.blob(0))) : std::nullopt;
}

/// The twelve digits of a township or county, or those of a rating of one.
Result<QString> townshipDigits(Store &store, const QString &name)
{
    if (const auto uid = Uid::parse(name)) {
        ARCHIVE_TRY(rating, Rows(store).find(kinds::townshipRating, *uid));
        if (rating)
            return TownshipRatingView(*rating).ratedDivision();
    }
    ARCHIVE_TRY(division, DivisionCode::parse(name));
    if (division.level() == DivisionLevel::Township || division.level() == DivisionLevel::County)
        return division.text();
    return Error{ErrorCode::InvalidInput,
                 PlaceRatingsText::tr("%1 is neither a township nor a county; give its twelve "
                                      "digits.")
                     .arg(name.left(40)),
                 {}};
}

} // namespace

QString PlaceRatingView::state() const
{
    return m_rating.kind == kinds::villageRating
        ? VillageRatingView(m_rating).villageRatingState()
        : TownshipRatingView(m_rating).townshipRatingState();
}

std::optional<qint64> PlaceRatingView::year() const
{
    return m_rating.kind == kinds::villageRating ? VillageRatingView(m_rating).villageRatedYear()
                                                 : TownshipRatingView(m_rating).townshipRatedYear();
}

bool PlaceRatingView::passesGates() const
{
    const auto passes = m_rating.kind == kinds::villageRating
        ? VillageRatingView(m_rating).passesGates()
        : TownshipRatingView(m_rating).passesGates();
    return passes.value_or(false);
}

std::optional<qint64> PlaceRatingView::validMonths() const
{
    return m_rating.kind == kinds::villageRating
        ? VillageRatingView(m_rating).villageValidMonths()
        : TownshipRatingView(m_rating).townshipValidMonths();
}

bool PlaceRatingView::holdsAfter(QDate day) const
{
    const bool isOfVillage = m_rating.kind == kinds::villageRating;
    const auto decided = isOfVillage ? VillageRatingView(m_rating).villageDecidedOn()
                                     : TownshipRatingView(m_rating).townshipDecidedOn();
    const auto until = isOfVillage ? VillageRatingView(m_rating).villageRatingUntil()
                                   : TownshipRatingView(m_rating).townshipRatingUntil();
    return decided && (!until || until->latest() > day);
}

void PlaceRatingEdit::setState(const QString &code)
{
    if (m_rating.kind == kinds::villageRating) {
        VillageRatingEdit(m_rating).setVillageRatingState(code);
    } else {
        TownshipRatingEdit(m_rating).setTownshipRatingState(code);
    }
}

void PlaceRatingEdit::setUntil(QDate day)
{
    const auto until = PartialDate::fromDate(day);
    if (m_rating.kind == kinds::villageRating) {
        VillageRatingEdit(m_rating).setVillageRatingUntil(until);
    } else {
        TownshipRatingEdit(m_rating).setTownshipRatingUntil(until);
    }
}

void PlaceRatingEdit::grant(QDate day, const QString &plate)
{
    const auto today = PartialDate::fromDate(day);
    setState(codes::villageRatingState::decided);
    if (m_rating.kind == kinds::villageRating) {
        VillageRatingEdit(m_rating).setVillageDecidedOn(today).setPlateNumber(plate);
    } else {
        TownshipRatingEdit(m_rating).setTownshipDecidedOn(today).setPlateNumber(plate);
    }
}

bool isOfPlace(const CaseRecord &record)
{
    return isOfVillage(record) || record.subjectKind == kinds::townshipRating;
}

Result<RatedPlaceName> placeOf(Store &store, const CaseRecord &record)
{
    if (isOfVillage(record))
        return placeOfVillage(store, record);
    ARCHIVE_TRY(first, Rows(store).find(kinds::townshipRating, record.subject));
    if (!first) {
        return Error{ErrorCode::NotFound,
                     PlaceRatingsText::tr("The township of this case is not here any more."),
                     record.subject.toString()};
    }
    const auto division = TownshipRatingView(*first).ratedDivision();
    const auto level = DivisionCode::fromNumber(division.toLongLong()).level();
    return RatedPlaceName{division,
                          shortNameOf(store, division),
                          level == DivisionLevel::County ? codes::postingKind::trustedCounty
                                                         : codes::postingKind::trustedTownship};
}

Result<Uid> namedVillage(Store &store, const QString &name)
{
    Rows rows(store);
    if (const auto uid = Uid::parse(name)) {
        ARCHIVE_TRY(found, rows.find(kinds::village, *uid));
        if (found && !found->deleted)
            return found->uid;
    }
    ARCHIVE_TRY(same, rows.having(fields::village::villageDivision, Value::ofText(name)));
    if (!same.empty())
        return same.front().uid;
    return Error{ErrorCode::NotFound,
                 PlaceRatingsText::tr("There is no record of a village %1 here; enter it first.")
                     .arg(name.left(40)),
                 {}};
}

Result<Uid> namedTownship(Store &store, const QString &name)
{
    ARCHIVE_TRY(division, townshipDigits(store, name));
    ARCHIVE_TRY(anchor, anchorOf(store, division));
    if (anchor)
        return *anchor;
    return Error{ErrorCode::Refused,
                 PlaceRatingsText::tr("%1 was not rated yet; let archivectl rate-villages rate it "
                                      "first.")
                     .arg(shortNameOf(store, division)),
                 division};
}

Result<std::vector<Record>> placeRatings(Store &store, const CaseRecord &record)
{
    if (isOfVillage(record))
        return Rows(store).children(kinds::villageRating, record.subject);
    ARCHIVE_TRY(place, placeOf(store, record));
    return Rows(store).having(fields::townshipRating::ratedDivision, Value::ofText(place.division));
}

Result<std::optional<Record>> newestPlaceRating(Store &store, const CaseRecord &record)
{
    ARCHIVE_TRY(ratings, placeRatings(store, record));
    // Of several the last one, so that of one year the last entered counts.
    const auto newest =
        std::max_element(ratings.rbegin(), ratings.rend(), [](const Record &a, const Record &b) {
            return PlaceRatingView(a).year().value_or(0) < PlaceRatingView(b).year().value_or(0);
        });
    return newest == ratings.rend() ? std::optional<Record>() : std::optional(*newest);
}

Result<std::optional<Record>>
placeRatingOf(Store &store, const CaseRecord &record, const std::vector<CaseStepRecord> &steps)
{
    const auto stepped = lastValue(steps, ratingcase::rating);
    if (stepped.isEmpty())
        return std::optional<Record>();
    ARCHIVE_TRY(uid, Uid::parse(stepped));
    ARCHIVE_TRY(rating, Rows(store).find(ratingKind(record), uid));
    return rating && !rating->deleted ? rating : std::optional<Record>();
}

} // namespace archive
