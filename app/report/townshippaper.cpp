// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/townshippaper.h"

#include "base/legalclock.h"
#include "rating/villageproposal.h"
#include "report/loantext.h"
#include "report/verdicttext.h"
#include "report/villagepaper.h"
#include "report/villagespread.h"
#include "report/villagewords.h"

#include <QCoreApplication>
#include <QSet>

namespace archive {

namespace {

struct TownshipPaperText
{
    Q_DECLARE_TR_FUNCTIONS(archive::TownshipPaper)
};

/// Of the figures of the year; nothing where these are missing.
std::optional<qint64> registeredOf(const RatedVillage &village)
{
    const auto found = village.inputs.facts.constFind(QStringLiteral("households_registered"));
    return found == village.inputs.facts.constEnd() ? std::nullopt : std::optional(*found);
}

QString countText(const std::optional<qint64> &count)
{
    return count ? QString::number(*count) : orDash({});
}

void putShares(TemplateData *row, const VillageFigures &figures)
{
    using Indicator = VillageIndicator;
    const auto text = [&](Indicator indicator) {
        return villagewords::value(indicator, figures.value(indicator));
    };
    put(row, "filedShare", text(Indicator::Filed));
    put(row, "trustedShare", text(Indicator::Trusted));
    put(row, "badShare", text(Indicator::Bad));
}

TemplateData villageRow(const RatedVillage &village, int number)
{
    TemplateData row;
    put(&row, "place", QString::number(number));
    put(&row, "villageName", village.name);
    put(&row, "registered", countText(registeredOf(village)));
    putShares(&row, village.verdict.figures);
    const auto filed = village.verdict.figures.value(VillageIndicator::Filed);
    putShareBar(&row, filed.isKnown() ? double(filed.part) / double(filed.whole) : 0);
    put(&row,
        "points",
        village.verdict.tenths ? villagewords::points(*village.verdict.tenths) : orDash({}));
    put(&row, "stateText", stateOf(village));
    return row;
}

/// Only of what every village tells.
std::optional<qint64> registeredOfAll(const std::vector<RatedVillage> &villages)
{
    qint64 sum = 0;
    for (const auto &village : villages) {
        const auto registered = registeredOf(village);
        if (!registered)
            return std::nullopt;
        sum += *registered;
    }
    return sum;
}

/// Villages of the register, of which the archive has nothing.
QStringList
unlistedIn(const Archive &archive, DivisionCode township, const std::vector<RatedVillage> &villages)
{
    QSet<QString> listed;
    for (const auto &village : villages)
        listed.insert(village.inputs.division);
    const auto today = legalclock::civilDate(archive.environment().clock->nowUtc());
    QStringList unlisted;
    const auto below = archive.divisions().children(township, today);
    for (const auto &each : below) {
        if (!listed.contains(each.code.text()))
            unlisted.append(each.shortName());
    }
    return unlisted;
}

Result<PrintedTownship> townshipSheetOf(Archive &archive,
                                        const Session &session,
                                        const VillageProfile &profile,
                                        DivisionCode township,
                                        int year)
{
    if (township.level() != DivisionLevel::Township) {
        return Error{
            ErrorCode::InvalidInput,
            TownshipPaperText::tr("%1 is no township; give its nine digits.").arg(township.text()),
            {}};
    }
    ARCHIVE_TRY(totals, VillageLook::read(archive, session, profile, {township.prefix(), year}));
    if (totals.villages.empty()) {
        return Error{ErrorCode::NotFound,
                     TownshipPaperText::tr("The archive has no village of the township %1 for "
                                           "you; enter its villages first.")
                         .arg(township.text()),
                     {}};
    }
    if (totals.townships.empty()) {
        return Error{ErrorCode::Refused,
                     TownshipPaperText::tr("You do not cover all of the township %1, so that its "
                                           "villages can't be added up.")
                         .arg(township.text()),
                     {}};
    }
    PrintedTownship sheet{
        std::move(totals.townships.front()), std::move(totals.villages), {}, {}, year};
    sheet.unlisted = unlistedIn(archive, township, sheet.villages);
    sheet.place = archive.divisions().fullName(township);
    return sheet;
}

} // namespace

TemplateData townshipSheetData(const PrintedTownship &sheet, const VillageProfile &profile)
{
    const auto &township = sheet.township;
    TemplateData data;
    put(&data, "place", sheet.place);
    put(&data, "divisionCode", township.division);
    put(&data, "year", QString::number(sheet.year));
    put(&data, "profile", villageproposal::titleOf(profile));
    put(&data, "least", QString::number(leastHouseholdsTold));
    put(&data, "administrative", QString::number(township.villages));
    put(&data, "decided", QString::number(township.decided));
    put(&data, "passing", QString::number(township.proposed));
    TemplateData rows(TemplateData::type::list);
    int number = 0;
    for (const auto &village : sheet.villages)
        rows.push_back(villageRow(village, ++number));
    data.set("rows", rows);
    put(&data, "rowCount", QString::number(sheet.villages.size()));
    put(&data, "registeredOfAll", countText(registeredOfAll(sheet.villages)));
    putShares(&data, township.verdict.figures);
    put(&data, "hasUnlisted", !sheet.unlisted.isEmpty());
    put(&data, "unlisted", sheet.unlisted.join(QStringLiteral("、")));
    putSpread(&data, sheet.villages, sheet.unlisted.size(), profile);
    putVerdict(&data, township.verdict, profile.township(), profile, villagewords::lackOfPlace);
    return data;
}

Result<std::unique_ptr<ReportDocument>> prepareTownshipTable(Archive &archive,
                                                             const Session &session,
                                                             const VillageProfile &profile,
                                                             DivisionCode township,
                                                             int year)
{
    ARCHIVE_TRY(sheet, townshipSheetOf(archive, session, profile, township, year));
    const auto title = QStringLiteral("信用乡镇评定表");
    const auto fill = [&](const Printout &printout) -> Result<TemplateData> {
        auto data = townshipSheetData(sheet, profile);
        putPaperHead(&data, archive.info(), session.user().name, title, printout);
        return data;
    };
    return prepareNumbered(
        archive,
        session,
        {listPaper(title, QStringLiteral("township.html")), fill, placeBegin(archive, session)});
}

} // namespace archive
