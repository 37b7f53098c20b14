// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/ratingstory.h"
#include "rating/villageratings.h"
#include "views/townshiprating.h"
#include "views/village.h"
#include "views/villagerating.h"
#include "views/villageyear.h"

namespace archive::test {

/// A story about a village that is rated on 13 May 2026: eight households on file, each living there with a loan of 40,000 yuan that is paid as
/// agreed, two of them trusted by a decision, of forty registered and ten resident households in 2025.
class VillageStory : public RatingStory
{
public:
    Uid villageRecord(
        const QString &division = village(),
        const std::function<void(VillageEdit &)> &fill = [](VillageEdit &) {})
    {
        return saveAs(
            QStringLiteral("collect"), change<VillageEdit>(kinds::village, [&](VillageEdit &edit) {
                edit.setVillageDivision(division).setVillageName(QStringLiteral("澄江楼村"));
                fill(edit);
            }));
    }
    Uid yearOf(const Uid &village, int year, int registered, int resident)
    {
        auto made = change<VillageYearEdit>(kinds::villageYear, [&](VillageYearEdit &edit) {
            edit.setFiguresYear(year)
                .setRegisteredHouseholds(registered)
                .setResidentHouseholds(resident);
        });
        made.parent = village;
        return saveAs(QStringLiteral("collect"), made);
    }
    /// On file: with a consent in force, living there.
    Uid home(const QString &head, const QString &division = village())
    {
        signIn(QStringLiteral("officer"));
        const auto home = household(head, division);
        consent(home);
        amend(home,
              [](HouseholdEdit &edit) { edit.setResidenceState(codes::residenceState::resident); });
        return home;
    }
    Uid debt(
        const Uid &household, const std::function<void(LoanEdit &)> &fill = [](LoanEdit &) {})
    {
        return below<LoanEdit>(kinds::loan, household, [&](LoanEdit &edit) {
            edit.setContractNumber(QStringLiteral("村-%1").arg(++m_debts))
                .setAmount(Money::fromFen(10'000'000))
                .setBalance(Money::fromFen(4'000'000))
                .setStartDate(date("2024-01-10"))
                .setEndDate(date("2027-01-10"))
                .setNotifiedOn(date("2026-01-05"))
                .setFiveClass(codes::fiveClass::normal)
                .setRepaymentStrip(QStringLiteral("NNNNNNNNNNNNNNNNNNNNNNNN"))
                .setStripUntil(date("2026-05"));
            fill(edit);
        });
    }
    Uid ratingOf(const Uid &household, const std::function<void(RatingEdit &)> &fill)
    {
        auto made = change<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
            edit.setRatedOn(date("2026-01-05"));
            fill(edit);
        });
        made.parent = household;
        return saveAs(QStringLiteral("rating"), made);
    }
    static void decide(RatingEdit &edit, QLatin1String grade, const char *day)
    {
        edit.setRatingState(codes::ratingState::decided)
            .setFinalGrade(grade)
            .setDecidedBy(QStringLiteral("reviewer"))
            .setDecidedOn(date(day));
    }
    Uid trust(const Uid &household)
    {
        return ratingOf(household, [](RatingEdit &edit) {
            decide(edit, codes::grade::singleA, "2026-01-10");
            edit.setRatingUntil(date("2028-01-10"));
        });
    }
    Uid voice(const Uid &household, const QString &appraiser, const char *day)
    {
        return below<AppraisalEdit>(kinds::appraisal, household, [&](AppraisalEdit &edit) {
            edit.setAppraisedOn(date(day)).setAppraiser(appraiser).setConductPoints(4);
        });
    }
    /// All that the story is about; the first of `homes` are the trusted ones.
    void settle()
    {
        place = villageRecord();
        yearOf(place, 2025, 40, 10);
        for (const auto *name :
             {"张秀梅", "李长根", "陈家旺", "罗天明", "邓细妹", "王水生", "林国华", "黄金凤"}) {
            homes.push_back(home(QString::fromUtf8(name)));
            debts.push_back(debt(homes.back()));
        }
        trust(homes.at(0));
        trust(homes.at(1));
        for (const auto *name : {"李代表", "张主任", "王组长"})
            voice(homes.at(0), QString::fromUtf8(name), "2026-03-01");
    }
    void amendDebt(size_t index, const std::function<void(LoanEdit &)> &fill)
    {
        saveAs(QStringLiteral("collect"), change<LoanEdit>(kinds::loan, fill, debts.at(index)));
    }
    /// Ends at the given day and is settled on another; "" leaves it open.
    void endDebt(size_t index, const char *end, const char *settled)
    {
        amendDebt(index, [&](LoanEdit &edit) {
            edit.setEndDate(date(end));
            if (*settled != '\0') {
                edit.setSettledOn(date(settled))
                    .setBalance(Money::fromFen(0))
                    .setAccountState(codes::accountState::settled);
            }
        });
    }
    void endAll(const char *end, const char *settled)
    {
        for (size_t index = 0; index < debts.size(); ++index)
            endDebt(index, end, settled);
    }
    void markAll(const char *strip)
    {
        for (size_t index = 0; index < debts.size(); ++index) {
            amendDebt(index,
                      [&](LoanEdit &edit) { edit.setRepaymentStrip(QString::fromLatin1(strip)); });
        }
    }
    void moveAway(size_t index, QLatin1String state)
    {
        amend(homes.at(index), [&](HouseholdEdit &edit) { edit.setResidenceState(state); });
    }
    /// Takes values out of a record.
    void empty(KindIndex kind, const Uid &uid, const std::vector<FieldId> &fields)
    {
        Change emptied;
        emptied.kind = kind;
        emptied.uid = uid;
        for (const auto field : fields)
            emptied.values.emplace_back(field, Value());
        saveAs(QStringLiteral("collect"), emptied);
    }
    void decideVillage(const Uid &village)
    {
        auto made = change<VillageRatingEdit>(kinds::villageRating, [](VillageRatingEdit &edit) {
            edit.setVillageRatedOn(date("2026-01-31"))
                .setVillageDecidedOn(date("2026-02-10"))
                .setVillageRatingState(codes::villageRatingState::decided);
        });
        made.parent = village;
        saveAs(QStringLiteral("rating"), made);
    }
    /// Of townships and counties.
    [[nodiscard]] std::vector<ShownRecord> placeRatings()
    {
        const auto session = rating();
        return must(archive().records().children(session, kinds::townshipRating, {}));
    }
    /// A rating of a township or county as a decision of 10 February left it.
    Uid decideTownship(const QString &division, const QString &state, const QString &until = {})
    {
        return saveAs(
            QStringLiteral("rating"),
            change<TownshipRatingEdit>(kinds::townshipRating, [&](TownshipRatingEdit &edit) {
                edit.setRatedDivision(division)
                    .setTownshipRatedOn(date("2026-01-31"))
                    .setTownshipDecidedOn(date("2026-02-10"))
                    .setTownshipRatingState(state);
                if (!until.isEmpty())
                    edit.setTownshipRatingUntil(must(PartialDate::parse(until)));
            }));
    }
    [[nodiscard]] VillageQuery query(int year = 2025) const
    {
        return {
            {}, year, {codes::grade::tripleA, codes::grade::doubleA, codes::grade::singleA}, 24};
    }
    [[nodiscard]] std::vector<VillageInputs> facts(int year = 2025)
    {
        const auto session = rating();
        return must(archive().ratingFacts().villages(session, query(year)));
    }
    using RatingStory::rating;

    Uid place;
    std::vector<Uid> homes;
    std::vector<Uid> debts;

private:
    int m_debts = 0;
};

/// A shipped profile.
inline VillageProfile shipped(VillageStory &story, const char *name = "fujian")
{
    return must(
        VillageProfile::load(story.folder(), *story.environment().disk, QString::fromLatin1(name)));
}

inline VillageTotals
rate(VillageStory &story, const VillageScope &scope = {{}, 2025}, const char *profile = "fujian")
{
    const auto session = story.rating();
    const auto read = shipped(story, profile);
    return must(VillageRatings(story.archive(), read).rateAll(session, scope));
}

} // namespace archive::test
