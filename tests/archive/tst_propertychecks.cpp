// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkdesk.h"
#include "support/verify.h"
#include "views/forest.h"
#include "views/house.h"
#include "views/land.h"
#include "views/loan.h"

using namespace archive;
using namespace archive::test;

namespace {

constexpr auto landIsWithinItsBoundsCases = std::to_array<CheckCase>({
    {"all of it let",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LandEdit>(kinds::land, [&](LandEdit &edit) {
             edit.setLandArea(mu("10.00")).setAreaOut(mu("10.00"));
         })};
     },
     ""},
    {"more let than there is",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LandEdit>(kinds::land, [&](LandEdit &edit) {
             edit.setLandArea(mu("10.00")).setAreaOut(mu("10.01"));
         })};
     },
     "!area-out-above"},
    {"rented land let again",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LandEdit>(kinds::land, [&](LandEdit &edit) {
             edit.setLandArea(mu("10.00")).setAreaIn(mu("5.00")).setAreaOut(mu("15.00"));
         })};
     },
     ""},
    {"three hundred mu",
     [](CheckDesk &desk) {
         desk.save(desk.below<LandEdit>(kinds::land,
                                        [](LandEdit &edit) { edit.setLandArea(mu("10.00")); }));
         return std::vector{desk.below<LandEdit>(
             kinds::land, [&](LandEdit &edit) { edit.setLandArea(mu("290.00")); })};
     },
     ""},
    {"a hundredth more",
     [](CheckDesk &desk) {
         desk.save(desk.below<LandEdit>(kinds::land,
                                        [](LandEdit &edit) { edit.setLandArea(mu("10.00")); }));
         return std::vector{desk.below<LandEdit>(
             kinds::land, [&](LandEdit &edit) { edit.setLandArea(mu("290.01")); })};
     },
     "household-land-most"},
    {"a member of another household",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LandEdit>(kinds::land, [&](LandEdit &edit) {
             edit.setLandArea(mu("10.00")).setContractor(desk.story.headOf(desk.other));
         })};
     },
     "!subject-elsewhere"},
    {"a certificate of two plots",
     [](CheckDesk &desk) {
         desk.save(desk.below<LandEdit>(kinds::land, [](LandEdit &edit) {
             edit.setLandArea(mu("1.00")).setRightNumber(QStringLiteral("C1"));
         }));
         return std::vector{desk.below<LandEdit>(kinds::land, [&](LandEdit &edit) {
             edit.setLandArea(mu("10.00")).setRightNumber(QStringLiteral("C1"));
         })};
     },
     ""},
    {"a certificate of two households",
     [](CheckDesk &desk) {
         desk.save(desk.below<LandEdit>(
             kinds::land,
             [](LandEdit &edit) {
                 edit.setLandArea(mu("1.00")).setRightNumber(QStringLiteral("C1"));
             },
             desk.other));
         return std::vector{desk.below<LandEdit>(kinds::land, [&](LandEdit &edit) {
             edit.setLandArea(mu("10.00")).setRightNumber(QStringLiteral("C1"));
         })};
     },
     "certificate-twice"},
    {"a house of two households",
     [](CheckDesk &desk) {
         desk.save(desk.below<HouseEdit>(
             kinds::house,
             [](HouseEdit &edit) { edit.setHouseCertificate(QStringLiteral("C1")); },
             desk.other));
         return std::vector{desk.below<HouseEdit>(kinds::house, [&](HouseEdit &edit) {
             edit.setHouseCertificate(QStringLiteral("C1"));
         })};
     },
     "certificate-twice"},
});

constexpr auto forestIsMortgagedOnlyWhereItMayCases = std::to_array<CheckCase>({
    {"timber",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ForestEdit>(kinds::forest, [&](ForestEdit &edit) {
             edit.setForestArea(mu("10.00"))
                 .setForestType(codes::forestType::timberForest)
                 .setMortgageState(codes::mortgageState::mortgaged)
                 .setMortgagedTo(QStringLiteral("农商行"));
         })};
     },
     ""},
    {"nobody named",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ForestEdit>(kinds::forest, [&](ForestEdit &edit) {
             edit.setForestArea(mu("10.00"))
                 .setForestType(codes::forestType::timberForest)
                 .setMortgageState(codes::mortgageState::mortgaged);
         })};
     },
     "mortgage-unnamed"},
    {"ecological",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ForestEdit>(kinds::forest, [&](ForestEdit &edit) {
             edit.setForestArea(mu("10.00"))
                 .setForestType(codes::forestType::ecologicalForest)
                 .setMortgageState(codes::mortgageState::mortgaged)
                 .setMortgagedTo(QStringLiteral("农商行"));
         })};
     },
     "!ecological-mortgaged"},
    {"natural",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ForestEdit>(kinds::forest, [&](ForestEdit &edit) {
             edit.setForestArea(mu("10.00"))
                 .setForestType(codes::forestType::naturalForest)
                 .setMortgageState(codes::mortgageState::mortgaged)
                 .setMortgagedTo(QStringLiteral("农商行"));
         })};
     },
     "!ecological-mortgaged"},
    {"ecological and free",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ForestEdit>(kinds::forest, [&](ForestEdit &edit) {
             edit.setForestArea(mu("10.00"))
                 .setForestType(codes::forestType::ecologicalForest)
                 .setMortgageState(codes::mortgageState::free);
         })};
     },
     ""},
    {"ends today",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ForestEdit>(kinds::forest, [&](ForestEdit &edit) {
             edit.setForestArea(mu("10.00"))
                 .setForestType(codes::forestType::timberForest)
                 .setRightUntil(date("2026-05-13"));
         })};
     },
     ""},
    {"ended yesterday",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ForestEdit>(kinds::forest, [&](ForestEdit &edit) {
             edit.setForestArea(mu("10.00"))
                 .setForestType(codes::forestType::timberForest)
                 .setRightUntil(date("2026-05-12"));
         })};
     },
     "forest-right-over"},
    {"a thousand mu",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ForestEdit>(kinds::forest, [&](ForestEdit &edit) {
             edit.setForestArea(mu("1000.00")).setForestType(codes::forestType::timberForest);
         })};
     },
     ""},
    {"a hundredth more",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ForestEdit>(kinds::forest, [&](ForestEdit &edit) {
             edit.setForestArea(mu("1000.01")).setForestType(codes::forestType::timberForest);
         })};
     },
     "household-forest-most"},
    {"becomes ecological behind a loan",
     [](CheckDesk &desk) {
         const auto forest = desk.save(desk.below<ForestEdit>(kinds::forest, [](ForestEdit &edit) {
             edit.setForestArea(mu("10.00")).setForestType(codes::forestType::timberForest);
         }));
         desk.save(desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1)).setCollateralForest(forest);
         }));
         return std::vector{ArchiveStory::change<ForestEdit>(
             kinds::forest,
             [](ForestEdit &edit) { edit.setForestType(codes::forestType::ecologicalForest); },
             forest)};
     },
     "!collateral-ecological"},
});

} // namespace

class tst_PropertyChecks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void landIsWithinItsBounds_data() { addRows(landIsWithinItsBoundsCases); }
    void landIsWithinItsBounds() { verifyRow(landIsWithinItsBoundsCases); }

    void forestIsMortgagedOnlyWhereItMay_data() { addRows(forestIsMortgagedOnlyWhereItMayCases); }
    void forestIsMortgagedOnlyWhereItMay() { verifyRow(forestIsMortgagedOnlyWhereItMayCases); }
};

QTEST_GUILESS_MAIN(tst_PropertyChecks)
#include "tst_propertychecks.moc"
