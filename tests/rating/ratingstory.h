// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/purgestory.h"
#include "views/appraisal.h"
#include "views/baseline.h"
#include "views/deposit.h"
#include "views/dues.h"
#include "views/guarantee.h"
#include "views/honour.h"
#include "views/house.h"
#include "views/income.h"
#include "views/insurance.h"

namespace archive::test {

/// A story about households that are rated on 13 May 2026. A complete one has 88 points by the shipped card:
/// A1 4 (46 years), A2 3, A3 5 (three workers), A4 3 (senior middle school); B1 15 (90,000 yuan of three people to 20,000), B2 12 (300,000 to
/// 200,000), B3 8 (no debts), B4 5; C1 14 (no loans), C2 4, C3 3, C4 3 (shares and account); D1 5 (4, 5, 6), D2 4 (3, 4, 5), D3 0.
class RatingStory : public PurgeStory
{
public:
    static constexpr qint64 points = 880; ///< tenths, of complete()

    template<typename Edit>
    Uid below(KindIndex kind, const Uid &household, const std::function<void(Edit &)> &fill)
    {
        auto made = change<Edit>(kind, fill);
        made.parent = household;
        return saveAs(purposeOf(kind), made);
    }
    Uid saveAs(const QString &purpose, const Change &made)
    {
        if (archive().user().name != userOf(purpose, made.kind))
            signIn(userOf(purpose, made.kind));
        return must(archive().records().save(session(purpose),
                                             {QStringLiteral("story"), {made}, {}, {}, true}))
            .saved.front()
            .uid;
    }
    void amend(const Uid &household, const std::function<void(HouseholdEdit &)> &fill)
    {
        saveAs(QStringLiteral("collect"), change<HouseholdEdit>(kinds::household, fill, household));
    }
    void amendHead(const Uid &household, const std::function<void(PersonEdit &)> &fill)
    {
        signIn(QStringLiteral("officer"));
        saveAs(QStringLiteral("collect"),
               change<PersonEdit>(kinds::person, fill, headOf(household)));
    }
    void baseline(const QString &division, int year, const QString &item, const char *yuan)
    {
        saveAs(QStringLiteral("rating"),
               change<BaselineEdit>(kinds::baseline, [&](BaselineEdit &edit) {
                   edit.setBaselineDivision(division)
                       .setBaselineYear(year)
                       .setBaselineItem(item)
                       .setBaselineValue(must(Money::parse(QString::fromLatin1(yuan))));
               }));
    }
    void income(const Uid &household, int year, const char *yuan)
    {
        below<IncomeEdit>(kinds::income, household, [&](IncomeEdit &edit) {
            edit.setIncomeYear(year)
                .setIncomeKind(QStringLiteral("1"))
                .setNetIncome(must(Money::parse(QString::fromLatin1(yuan))));
        });
    }
    void house(const Uid &household, const char *yuan)
    {
        below<HouseEdit>(kinds::house, household, [&](HouseEdit &edit) {
            if (*yuan != '\0')
                edit.setHouseValue(must(Money::parse(QString::fromLatin1(yuan))));
            edit.setHousePlace(QStringLiteral("1"));
        });
    }
    void deposit(const Uid &household, const char *kind)
    {
        below<DepositEdit>(kinds::deposit, household, [&](DepositEdit &edit) {
            edit.setDepositKind(QString::fromLatin1(kind)).setDepositAmount(Money::fromFen(0));
        });
    }
    void dues(const Uid &household, int year, int late, int months)
    {
        below<DuesEdit>(kinds::dues, household, [&](DuesEdit &edit) {
            edit.setDuesKind(QStringLiteral("3"))
                .setDuesYear(year)
                .setLateCount(late)
                .setLongestLate(months)
                .setNotifiedOn(date("2026-01-05"));
        });
    }
    void appraisal(const Uid &household, const char *day, int conduct, int rules)
    {
        below<AppraisalEdit>(kinds::appraisal, household, [&](AppraisalEdit &edit) {
            edit.setAppraisedOn(date(day))
                .setAppraiser(QStringLiteral("李代表"))
                .setConductPoints(conduct)
                .setRulesPoints(rules);
        });
    }
    void baselines()
    {
        baseline(QStringLiteral("350405100000"), 2025, QStringLiteral("1"), "20000.00");
        baseline(village(), 2025, QStringLiteral("2"), "200000.00");
    }
    /// A household of which everything is known that the shipped card asks for.
    Uid complete(const QString &head)
    {
        signIn(QStringLiteral("officer"));
        const auto home = household(head);
        consent(home);
        amend(home, [](HouseholdEdit &edit) {
            edit.setRegisteredPopulation(3)
                .setLabourForce(3)
                .setResidentSince(date("2000-01-01"))
                .setMainBusiness(QStringLiteral("0111"))
                .setMainBusinessSince(date("2010-05"));
        });
        amendHead(home, [](PersonEdit &edit) { edit.setEducation(QStringLiteral("60")); });
        income(home, 2025, "90000.00");
        house(home, "300000.00");
        deposit(home, "3");
        deposit(home, "4");
        dues(home, 2025, 0, 0);
        appraisal(home, "2026-03-01", 4, 3);
        appraisal(home, "2026-03-01", 5, 4);
        appraisal(home, "2026-03-01", 6, 5);
        return home;
    }
    [[nodiscard]] Session rating()
    {
        return as(QStringLiteral("officer"), QStringLiteral("rating"));
    }
    using PurgeStory::rating;

private:
    static QString purposeOf(KindIndex kind)
    {
        return kind == kinds::appraisal ? QStringLiteral("appraise") : QStringLiteral("collect");
    }
    static QString userOf(const QString &purpose, KindIndex kind)
    {
        return purpose == QLatin1String("rating") && kind == kinds::baseline
            ? QStringLiteral("reviewer")
            : QStringLiteral("officer");
    }
};

} // namespace archive::test
