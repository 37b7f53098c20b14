// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/divisioncode.h"
#include "programs/archivectl/commands.h"
#include "programs/archivectl/figuresyear.h"
#include "programs/archivectl/villagejson.h"
#include "rating/villageratings.h"

#include <QCoreApplication>

namespace archive {
namespace {

/// Proposals for villages, and for the townships and counties that they make up; no person's data is shown.
class RateVillagesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::RateVillagesCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("rate-villages"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {
            QStringLiteral("rate-villages [--year Y] [--profile NAME|F.json] [--division CODE]"),
            0,
            0,
            {{QStringLiteral("year"), {}, QStringLiteral("Y")},
             {QStringLiteral("profile"), {}, QStringLiteral("NAME")},
             {QStringLiteral("division"), {}, QStringLiteral("CODE")}},
            {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        VillageScope scope;
        ARCHIVE_TRY(year, figuresYear(arguments, environment));
        scope.year = year;
        if (arguments.has(QStringLiteral("division"))) {
            ARCHIVE_TRY(division, DivisionCode::parse(arguments.value(QStringLiteral("division"))));
            scope.divisionPrefix = division.prefix();
        }
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(profile,
                    VillageProfile::load(archive->info().folder,
                                         *environment.disk,
                                         arguments.value(QStringLiteral("profile"))));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, QStringLiteral("rating")));
        VillageRatings ratings(*archive, profile);
        ARCHIVE_TRY(totals, ratings.rateAll(session, scope));
        return outputOf(totals, profile, year);
    }

private:
    [[nodiscard]] static Output
    outputOf(const VillageTotals &totals, const VillageProfile &profile, int year)
    {
        QJsonObject json = villagejson::totals(totals, profile);
        json.insert(QStringLiteral("year"), year);
        Output output{std::move(json),
                      {tr("%1 village(s) by “%2” and the figures of %3: %4 proposal(s) are new, "
                          "%5 stand as they were.")
                           .arg(QString::number(totals.villages.size()),
                                profile.name(),
                                QString::number(year),
                                QString::number(totals.written),
                                QString::number(totals.unchanged)),
                       tr("Townships and county: %1 proposal(s) are new, %2 stand as they were.")
                           .arg(totals.placesWritten)
                           .arg(totals.placesUnchanged)},
                      {}};
        for (const auto &village : totals.villages) {
            tellVerdict(village.inputs.division, village.name, village.verdict, output.lines);
            tellHouseholds(village.inputs.facts, output.lines);
        }
        for (const auto *places : {&totals.townships, &totals.counties}) {
            for (const auto &place : *places) {
                tellVerdict(place.division, place.name, place.verdict, output.lines);
                tellParts(place, output.lines);
            }
        }
        for (const auto &each : totals.unsaved)
            output.lines.append(tr("Not kept of %1: %2").arg(each.division, each.error.message));
        return output;
    }

    static void tellVerdict(const QString &division,
                            const QString &name,
                            const VillageVerdict &verdict,
                            QStringList &lines)
    {
        const auto points = verdict.tenths
            ? tr("%1 points").arg(villagejson::pointsText(*verdict.tenths))
            : tr("no points");
        lines.append(QStringLiteral("%1 %2: %3, %4")
                         .arg(division, name, standingText(verdict.standing), points));
        for (const auto &gap : verdict.gaps)
            lines.append(tr("    wanted: %1").arg(gap));
        for (const auto &missing : verdict.missing)
            lines.append(tr("    missing: %1").arg(missing));
    }

    static void tellParts(const RatedPlace &place, QStringList &lines)
    {
        if (place.isDecided)
            lines.append(tr("    decided, with a plate"));
        lines.append(tr("    credit villages: %1 of %2 by decision; %3 more pass every gate now")
                         .arg(place.decided)
                         .arg(place.villages)
                         .arg(place.proposed));
        if (place.townships > 0) {
            lines.append(tr("    credit townships: %1 of %2 by decision; %3 more pass every gate "
                            "now")
                             .arg(place.decidedTownships)
                             .arg(place.townships)
                             .arg(place.proposedTownships));
        }
    }

    /// Where there are so few that it would tell of one, they are not known.
    static void tellHouseholds(const QMap<QString, qint64> &facts, QStringList &lines)
    {
        const auto decided = facts.constFind(QStringLiteral("trusted"));
        if (decided == facts.constEnd())
            return;
        lines.append(tr("    credit households: %1 by decision, %2 more only proposed; %3 are on "
                        "file")
                         .arg(*decided)
                         .arg(facts.value(QStringLiteral("proposed")))
                         .arg(facts.value(QStringLiteral("filed"))));
    }

    [[nodiscard]] static QString standingText(VillageVerdict::Standing standing)
    {
        switch (standing) {
        case VillageVerdict::Standing::Passed:
            return tr("passes every gate");
        case VillageVerdict::Standing::Failed:
            return tr("does not pass");
        case VillageVerdict::Standing::Incomplete:
            return tr("facts missing");
        case VillageVerdict::Standing::Unjudged:
            break;
        }
        return tr("not judged by this profile");
    }
};

} // namespace

std::unique_ptr<Command> makeRateVillagesCommand()
{
    return std::make_unique<RateVillagesCommand>();
}

} // namespace archive
