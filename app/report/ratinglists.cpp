// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ratinglists.h"

#include "archive/ratingcase.h"
#include "base/legalclock.h"
#include "rating/appraisalsheet.h"
#include "report/facttext.h"
#include "report/loantext.h"
#include "report/numberedpaper.h"
#include "report/ratingpaper.h"
#include "views/codes.h"
#include "views/posting.h"
#include "views/rating.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct RatingListsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::RatingLists)
};

QDate dayOf(const Archive &archive)
{
    return legalclock::civilDate(archive.environment().clock->nowUtc());
}

std::vector<Uid> householdsOf(const std::vector<ListedHousehold> &listed)
{
    std::vector<Uid> households;
    households.reserve(listed.size());
    for (const auto &each : listed)
        households.push_back(each.household);
    return households;
}

void sortByGroup(std::vector<ListedHousehold> &listed)
{
    std::stable_sort(
        listed.begin(), listed.end(), [](const ListedHousehold &a, const ListedHousehold &b) {
            return a.group < b.group;
        });
}

TemplateData rowsOf(const std::vector<ListedHousehold> &listed)
{
    TemplateData rows(TemplateData::type::list);
    int place = 0;
    for (const auto &each : listed) {
        TemplateData row;
        put(&row, "place", QString::number(++place));
        put(&row, "group", orDash(each.group));
        put(&row, "headName", each.name);
        put(&row, "grade", orDash(each.grade));
        rows.push_back(row);
    }
    return rows;
}

/// The sheet's lines in its order.
Result<std::vector<ListedHousehold>>
signedHouseholds(Archive &archive, const Session &session, DivisionCode village)
{
    ARCHIVE_TRY(lines, appraisalSheet(archive, session, village));
    std::vector<ListedHousehold> listed;
    listed.reserve(lines.size());
    for (const auto &line : lines)
        listed.push_back({line.household, line.group, line.name, {}});
    return listed;
}

/// A grade that its household lets be posted still; none when it does not.
Result<std::optional<ListedHousehold>>
postedRow(Archive &archive, const Session &session, const PostedCase &posted)
{
    ARCHIVE_TRY(shown, archive.records().get(session, kinds::rating, posted.rating));
    ARCHIVE_TRY(permission,
                archive.consents().allows(shown.record, Action::Publish, {}, dayOf(archive)));
    if (!permission.allowed)
        return std::optional<ListedHousehold>();
    const RatingView rating(shown.record);
    const auto grade = rating.finalGrade().isEmpty() ? rating.proposedGrade() : rating.finalGrade();
    const auto &row = *posted.row.record;
    return std::optional(ListedHousehold{row.household, row.group, row.name, grade});
}

Result<std::vector<ListedHousehold>>
postedHouseholds(Archive &archive, const Session &session, const Uid &posting)
{
    ARCHIVE_TRY(cases, archive.cases().onPosting(session, ratingcase::workflow, posting));
    std::vector<ListedHousehold> listed;
    for (const auto &each : cases) {
        ARCHIVE_TRY(one, postedRow(archive, session, each));
        if (one)
            listed.push_back(std::move(*one));
    }
    sortByGroup(listed);
    return listed;
}

/// Begins a list's print; what is told of whom is journalled.
std::function<Result<Printout>(const QString &)>
listBegin(Archive &archive, const Session &session, std::vector<Uid> households, KindIndex printed)
{
    return
        [&archive, session, households = std::move(households), printed](const QString &templates) {
            return archive.printouts().beginList(session, households, printed, templates);
        };
}

} // namespace

TemplateData appraisalData(const QString &place, const std::vector<ListedHousehold> &listed)
{
    TemplateData data;
    put(&data, "place", place);
    put(&data, "count", QString::number(listed.size()));
    data.set("rows", rowsOf(listed));
    return data;
}

TemplateData postingData(const QString &place,
                         const PostingView &posting,
                         const std::vector<ListedHousehold> &listed)
{
    TemplateData data = appraisalData(place, listed);
    const auto from = posting.postedFrom();
    const auto until = posting.postedUntil();
    put(&data, "postingPlace", orDash(posting.postingPlace()));
    put(&data, "from", from ? dateText(*from) : orDash({}));
    put(&data, "until", until ? dateText(*until) : orDash({}));
    return data;
}

TemplateData certificateData(const RatedHome &home, const RatingView &rating)
{
    TemplateData data;
    put(&data, "registerText", home.registerNumber);
    put(&data, "headName", home.headName);
    put(&data, "place", home.place);
    put(&data, "grade", rating.finalGrade());
    put(&data, "decidedOn", dateText(rating.decidedOn().value_or(PartialDate())));
    put(&data, "until", dateText(rating.ratingUntil().value_or(PartialDate())));
    return data;
}

Result<std::unique_ptr<ReportDocument>>
prepareAppraisalSheet(Archive &archive, const Session &session, DivisionCode village)
{
    ARCHIVE_TRY(listed, signedHouseholds(archive, session, village));
    if (listed.empty()) {
        return Error{ErrorCode::NotFound,
                     RatingListsText::tr("No household of this place has a consent in force; there "
                                         "is nobody to be appraised."),
                     village.prefix()};
    }
    const auto title = QStringLiteral("村级评议表");
    const auto fill = [&](const Printout &printout) -> Result<TemplateData> {
        auto data = appraisalData(archive.divisions().fullName(village), listed);
        putPaperHead(&data, archive.info(), session.user().name, title, printout);
        return data;
    };
    return prepareNumbered(archive,
                           session,
                           {listPaper(title, QStringLiteral("appraisal.html")),
                            fill,
                            listBegin(archive, session, householdsOf(listed), kinds::appraisal)});
}

Result<std::unique_ptr<ReportDocument>>
preparePostingList(Archive &archive, const Session &session, const Uid &posting)
{
    ARCHIVE_TRY(shown, archive.records().get(session, kinds::posting, posting));
    ARCHIVE_TRY(listed, postedHouseholds(archive, session, posting));
    if (listed.empty()) {
        return Error{ErrorCode::NotFound,
                     RatingListsText::tr("Nobody is on this posting; put households on it first."),
                     posting.toString()};
    }
    const PostingView view(shown.record);
    ARCHIVE_TRY(division, DivisionCode::parse(view.postingDivision()));
    const auto title = QStringLiteral("信用户公示名单");
    const auto fill = [&](const Printout &printout) -> Result<TemplateData> {
        auto data = postingData(archive.divisions().fullName(division), view, listed);
        putPaperHead(&data, archive.info(), session.user().name, title, printout);
        return data;
    };
    return prepareNumbered(archive,
                           session,
                           {listPaper(title, QStringLiteral("posting.html")),
                            fill,
                            listBegin(archive, session, householdsOf(listed), kinds::rating)});
}

Result<std::unique_ptr<ReportDocument>>
prepareCertificate(Archive &archive, const Session &session, const Uid &rating)
{
    ARCHIVE_TRY(shown, archive.records().get(session, kinds::rating, rating));
    const RatingView view(shown.record);
    ARCHIVE_TRY(workflows, loadWorkflows(QStringLiteral(":/workflow"), archive.policy()));
    const auto trusted = ratingcase::trustedGrades(*workflows->find(ratingcase::workflow));
    if (!trusted.contains(view.finalGrade())) {
        return Error{ErrorCode::Refused,
                     RatingListsText::tr("A certificate is made of a grade %1 that was decided.")
                         .arg(trusted.join(QStringLiteral(", "))),
                     rating.toString()};
    }
    const bool holds = view.ratingState() == codes::ratingState::decided && view.ratingUntil()
        && view.ratingUntil()->latest() >= dayOf(archive);
    if (!holds) {
        return Error{
            ErrorCode::Refused,
            RatingListsText::tr("The grade is not decided yet, or holds no longer; there is "
                                "no certificate of it."),
            rating.toString()};
    }
    ARCHIVE_TRY(home, homeOf(archive, session, shown.record.parent));
    const auto title = QStringLiteral("信用户证书");
    const auto fill = [&](const Printout &printout) -> Result<TemplateData> {
        auto data = certificateData(home, view);
        putPaperHead(&data, archive.info(), session.user().name, title, printout);
        return data;
    };
    const auto begin = [&](const QString &templates) {
        return archive.printouts().begin(
            session, shown.record.parent, Recipient::Person, templates, kinds::rating);
    };
    return prepareNumbered(
        archive, session, {listPaper(title, QStringLiteral("certificate.html")), fill, begin});
}

} // namespace archive
