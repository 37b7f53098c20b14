// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/villagepaper.h"

#include "rating/villageproposal.h"
#include "report/loantext.h"
#include "report/verdicttext.h"
#include "report/villagewords.h"
#include "views/fields.h"

#include <QCoreApplication>

namespace archive {

namespace {

struct VillagePaperText
{
    Q_DECLARE_TR_FUNCTIONS(archive::VillagePaper)
};

struct PlaceCount
{
    const char *name; ///< in the templates
    const char *fact;
};

/// A dash where it is not known, or would tell of one household.
void putCounts(TemplateData *data, const VillageInputs &inputs)
{
    constexpr PlaceCount counts[] = {
        {"registered", "households_registered"},
        {"resident", "households_resident"},
        {"peopleRegistered", "people_registered"},
        {"peopleResident", "people_resident"},
        {"entered", "entered"},
        {"filed", "filed"},
        {"rated", "rated"},
        {"trusted", "trusted"},
        {"proposed", "proposed"},
    };
    for (const auto &count : counts) {
        const auto found = inputs.facts.constFind(QLatin1String(count.fact));
        put(data,
            count.name,
            found == inputs.facts.constEnd() ? orDash({}) : QString::number(*found));
    }
}

/// Empty lines for the members of an appraisal group, numbered.
QStringList memberLines()
{
    constexpr int members = 7;
    QStringList lines;
    for (int line = 1; line <= members; ++line)
        lines.append(QString::number(line));
    return lines;
}

Result<std::unique_ptr<ReportDocument>> prepareSheet(Archive &archive,
                                                     const Session &session,
                                                     const VillageProfile &profile,
                                                     const PrintedVillage &sheet,
                                                     const PaperKind &kind)
{
    const auto fill = [&](const Printout &printout) -> Result<TemplateData> {
        auto data = villageSheetData(sheet, profile);
        putPaperHead(&data, archive.info(), session.user().name, kind.title, printout);
        return data;
    };
    return prepareNumbered(archive, session, {kind, fill, placeBegin(archive, session)});
}

} // namespace

std::function<Result<Printout>(const QString &templates)> placeBegin(Archive &archive,
                                                                     const Session &session)
{
    return [&archive, &session](const QString &templates) {
        return archive.printouts().beginList(session, {}, kinds::villageRating, templates);
    };
}

TemplateData villageSheetData(const PrintedVillage &sheet, const VillageProfile &profile)
{
    const auto &village = sheet.village;
    TemplateData data;
    put(&data, "villageName", village.name);
    put(&data, "divisionCode", village.inputs.division);
    put(&data, "place", sheet.place);
    put(&data, "year", QString::number(sheet.year));
    put(&data, "profile", villageproposal::titleOf(profile));
    put(&data, "trustedGrades", profile.trusted().join(QStringLiteral("、")));
    put(&data, "least", QString::number(leastHouseholdsTold));
    put(&data, "isDecided", village.isDecided);
    put(&data, "isUnentered", village.inputs.village.isNull());
    putCounts(&data, village.inputs);
    data.set("lines", textRows(memberLines()));
    const auto lack = [&](VillageIndicator indicator) {
        return villagewords::lack(indicator, village.inputs, profile, sheet.year);
    };
    putVerdict(&data, village.verdict, profile.village(), profile, lack);
    return data;
}

Result<PrintedVillage> villageSheetOf(Archive &archive,
                                      const Session &session,
                                      const VillageProfile &profile,
                                      DivisionCode village,
                                      int year)
{
    if (village.level() != DivisionLevel::Village) {
        return Error{
            ErrorCode::InvalidInput,
            VillagePaperText::tr("%1 is no village; give its twelve digits.").arg(village.text()),
            {}};
    }
    ARCHIVE_TRY(totals, VillageLook::read(archive, session, profile, {village.text(), year}));
    if (totals.villages.empty()) {
        return Error{ErrorCode::NotFound,
                     VillagePaperText::tr("The archive has nothing of the village %1 for you; "
                                          "enter the village first.")
                         .arg(village.text()),
                     {}};
    }
    return PrintedVillage{
        std::move(totals.villages.front()), archive.divisions().fullName(village), year};
}

Result<std::unique_ptr<ReportDocument>> prepareVillageApplication(Archive &archive,
                                                                  const Session &session,
                                                                  const VillageProfile &profile,
                                                                  DivisionCode village,
                                                                  int year)
{
    ARCHIVE_TRY(sheet, villageSheetOf(archive, session, profile, village, year));
    return prepareSheet(
        archive,
        session,
        profile,
        sheet,
        listPaper(QStringLiteral("信用村申报表"), QStringLiteral("village-application.html")));
}

Result<std::unique_ptr<ReportDocument>> prepareVillageAppraisal(Archive &archive,
                                                                const Session &session,
                                                                const VillageProfile &profile,
                                                                DivisionCode village,
                                                                int year)
{
    ARCHIVE_TRY(sheet, villageSheetOf(archive, session, profile, village, year));
    return prepareSheet(
        archive,
        session,
        profile,
        sheet,
        listPaper(QStringLiteral("信用村评议表"), QStringLiteral("village-appraisal.html")));
}

} // namespace archive
