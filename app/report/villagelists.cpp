// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/villagelists.h"

#include "archive/ratingcase.h"
#include "base/legalclock.h"
#include "rating/villagefigurelines.h"
#include "report/loantext.h"
#include "report/villagepaper.h"
#include "report/villagewords.h"
#include "views/codes.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {

namespace {

struct VillageListsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::VillageLists)
};

QDate civilToday(const Archive &archive)
{
    return legalclock::civilDate(archive.environment().clock->nowUtc());
}

TemplateData rowOfPosted(const PostedVillage &village, int place)
{
    const VillageRatingView rating(village.rating);
    const auto figures = figuresIn(rating.villageFigures());
    const auto filed = figures.value(VillageIndicator::Filed);
    const auto trusted = figures.value(VillageIndicator::Trusted);
    TemplateData row;
    put(&row, "place", QString::number(place));
    put(&row, "villageName", village.name);
    put(&row, "registered", village.registered ? QString::number(*village.registered) : orDash({}));
    put(&row, "filed", filed.isKnown() ? QString::number(filed.part) : orDash({}));
    put(&row, "trusted", trusted.isKnown() ? QString::number(trusted.part) : orDash({}));
    put(&row, "trustedShare", villagewords::value(VillageIndicator::Trusted, trusted));
    put(&row,
        "points",
        rating.villagePoints() ? villagewords::points(*rating.villagePoints()) : orDash({}));
    return row;
}

/// As its record calls it, else as the register of divisions does.
QString nameOn(const Archive &archive, const ListRow &row)
{
    if (!row.name.isEmpty())
        return row.name;
    const auto code = DivisionCode::parse(row.division);
    return code ? archive.divisions().fullName(*code) : row.division;
}

/// Of the place and year; nothing where the archive has nothing of it.
Result<std::optional<VillageInputs>>
inputsOf(Archive &archive, const Session &session, const QString &division, int year)
{
    ARCHIVE_TRY(found, archive.ratingFacts().villages(session, {division, year, {}, 0}));
    return found.empty() ? std::optional<VillageInputs>() : std::optional(found.front());
}

Result<PostedVillage>
postedVillage(Archive &archive, const Session &session, const PostedCase &posted)
{
    const auto &row = *posted.row.record;
    ARCHIVE_TRY(shown, archive.records().get(session, kinds::villageRating, posted.rating));
    PostedVillage village{row.division, nameOn(archive, row), std::nullopt, shown.record};
    const auto year = VillageRatingView(shown.record).villageRatedYear().value_or(0);
    ARCHIVE_TRY(inputs, inputsOf(archive, session, row.division, int(year)));
    const auto registered = QStringLiteral("households_registered");
    if (inputs && inputs->facts.contains(registered))
        village.registered = inputs->facts.value(registered);
    return village;
}

Result<std::vector<PostedVillage>>
postedVillages(Archive &archive, const Session &session, const Uid &posting)
{
    ARCHIVE_TRY(cases, archive.cases().onPosting(session, ratingcase::villageWorkflow, posting));
    std::vector<PostedVillage> listed;
    for (const auto &each : cases) {
        ARCHIVE_TRY(village, postedVillage(archive, session, each));
        listed.push_back(std::move(village));
    }
    std::sort(listed.begin(), listed.end(), [](const PostedVillage &a, const PostedVillage &b) {
        return a.division < b.division;
    });
    return listed;
}

/// The newest that anybody decided.
const Record *newestDecision(const std::vector<ShownRecord> &ratings)
{
    const Record *newest = nullptr;
    for (const auto &each : ratings) {
        const auto decidedOn = VillageRatingView(each.record).villageDecidedOn();
        const bool isNewer = decidedOn
            && (newest == nullptr
                || VillageRatingView(*newest).villageDecidedOn()->latest() <= decidedOn->latest());
        if (isNewer)
            newest = &each.record;
    }
    return newest;
}

/// The last day of a plate, by the term that its proposal froze where the record names no end.
QDate lastDayOf(const VillageRatingView &rating)
{
    if (rating.villageRatingUntil())
        return rating.villageRatingUntil()->latest();
    if (!rating.villageDecidedOn() || !rating.villageValidMonths())
        return {};
    return rating.villageDecidedOn()
        ->earliest()
        .addMonths(int(*rating.villageValidMonths()))
        .addDays(-1);
}

/// The rating that the plate of today is of.
Result<Record> plateOf(Archive &archive, const Session &session, const Uid &village)
{
    ARCHIVE_TRY(ratings, archive.records().children(session, kinds::villageRating, village));
    const auto *const newest = newestDecision(ratings);
    if (newest == nullptr) {
        return Error{ErrorCode::Refused,
                     VillageListsText::tr("Nobody has granted this village a plate yet; take its "
                                          "case to that step first."),
                     {}};
    }
    const VillageRatingView rating(*newest);
    const bool holds = rating.villageRatingState() == codes::villageRatingState::decided
        && lastDayOf(rating) >= civilToday(archive);
    if (holds && !rating.plateNumber().isEmpty())
        return *newest;
    return Error{ErrorCode::Refused,
                 VillageListsText::tr("The plate of this village holds no longer, is to be earned "
                                      "anew, or has no number; there is no certificate of it."),
                 {}};
}

} // namespace

TemplateData villagePostingData(const QString &place,
                                const PostingView &posting,
                                const std::vector<PostedVillage> &listed)
{
    TemplateData data;
    put(&data, "place", place);
    put(&data, "count", QString::number(listed.size()));
    const auto from = posting.postedFrom();
    const auto until = posting.postedUntil();
    put(&data, "postingPlace", orDash(posting.postingPlace()));
    put(&data, "from", from ? dateText(*from) : orDash({}));
    put(&data, "until", until ? dateText(*until) : orDash({}));
    put(&data, "least", QString::number(leastHouseholdsTold));
    TemplateData rows(TemplateData::type::list);
    int number = 0;
    for (const auto &village : listed)
        rows.push_back(rowOfPosted(village, ++number));
    data.set("rows", rows);
    return data;
}

TemplateData plateData(const QString &place, const VillageRatingView &rating, QDate until)
{
    TemplateData data;
    put(&data, "place", place);
    put(&data, "plate", rating.plateNumber());
    put(&data, "decidedOn", dateText(rating.villageDecidedOn().value_or(PartialDate())));
    put(&data, "until", until.toString(Qt::ISODate));
    return data;
}

Result<std::unique_ptr<ReportDocument>>
prepareVillagePosting(Archive &archive, const Session &session, const Uid &posting)
{
    ARCHIVE_TRY(shown, archive.records().get(session, kinds::posting, posting));
    const PostingView view(shown.record);
    if (view.postingKind() != codes::postingKind::trustedVillage) {
        return Error{ErrorCode::Refused,
                     VillageListsText::tr("This posting is not of villages; print the list of its "
                                          "own kind."),
                     posting.toString()};
    }
    ARCHIVE_TRY(listed, postedVillages(archive, session, posting));
    if (listed.empty()) {
        return Error{
            ErrorCode::NotFound,
            VillageListsText::tr("No village is on this posting; put villages on it first."),
            posting.toString()};
    }
    ARCHIVE_TRY(division, DivisionCode::parse(view.postingDivision()));
    const auto title = QStringLiteral("信用村公示名单");
    const auto fill = [&](const Printout &printout) -> Result<TemplateData> {
        auto data = villagePostingData(archive.divisions().fullName(division), view, listed);
        putPaperHead(&data, archive.info(), session.user().name, title, printout);
        return data;
    };
    return prepareNumbered(archive,
                           session,
                           {listPaper(title, QStringLiteral("village-posting.html")),
                            fill,
                            placeBegin(archive, session)});
}

Result<std::unique_ptr<ReportDocument>>
preparePlate(Archive &archive, const Session &session, DivisionCode village)
{
    ARCHIVE_TRY(inputs, inputsOf(archive, session, village.text(), 0));
    if (!inputs || inputs->village.isNull()) {
        return Error{ErrorCode::NotFound,
                     VillageListsText::tr("The archive has no record of the village %1 for you.")
                         .arg(village.text()),
                     {}};
    }
    ARCHIVE_TRY(rating, plateOf(archive, session, inputs->village));
    const VillageRatingView view(rating);
    const auto title = QStringLiteral("信用村牌匾证书");
    const auto fill = [&](const Printout &printout) -> Result<TemplateData> {
        auto data = plateData(archive.divisions().fullName(village), view, lastDayOf(view));
        putPaperHead(&data, archive.info(), session.user().name, title, printout);
        return data;
    };
    return prepareNumbered(
        archive,
        session,
        {listPaper(title, QStringLiteral("plate.html")), fill, placeBegin(archive, session)});
}

} // namespace archive
