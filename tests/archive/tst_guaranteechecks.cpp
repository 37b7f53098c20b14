// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkdesk.h"
#include "support/verify.h"
#include "views/application.h"
#include "views/creditline.h"
#include "views/forest.h"
#include "views/guarantee.h"
#include "views/house.h"
#include "views/loan.h"

using namespace archive;
using namespace archive::test;

namespace {

constexpr auto collateralIsOnesOwnAndMayBePledgedCases = std::to_array<CheckCase>({
    {"own timber",
     [](CheckDesk &desk) {
         const auto forest = desk.save(desk.below<ForestEdit>(
             kinds::forest,
             [](ForestEdit &edit) {
                 edit.setForestArea(mu("10.00")).setForestType(codes::forestType::timberForest);
             },
             desk.household));
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000)).setCollateralForest(forest);
         })};
     },
     ""},
    {"ecological",
     [](CheckDesk &desk) {
         const auto forest = desk.save(desk.below<ForestEdit>(
             kinds::forest,
             [](ForestEdit &edit) {
                 edit.setForestArea(mu("10.00")).setForestType(codes::forestType::ecologicalForest);
             },
             desk.household));
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000)).setCollateralForest(forest);
         })};
     },
     "!collateral-ecological"},
    {"of another household",
     [](CheckDesk &desk) {
         const auto forest = desk.save(desk.below<ForestEdit>(
             kinds::forest,
             [](ForestEdit &edit) {
                 edit.setForestArea(mu("10.00")).setForestType(codes::forestType::bambooForest);
             },
             desk.other));
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000)).setCollateralForest(forest);
         })};
     },
     "!collateral-elsewhere"},
    {"a house of another household",
     [](CheckDesk &desk) {
         const auto house = desk.save(desk.below<HouseEdit>(
             kinds::house,
             [](HouseEdit &edit) { edit.setHouseAddress(QStringLiteral("一组")); },
             desk.other));
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000)).setCollateralHouse(house);
         })};
     },
     "!collateral-elsewhere"},
    {"own timber behind a guarantee",
     [](CheckDesk &desk) {
         const auto forest = desk.save(desk.below<ForestEdit>(
             kinds::forest,
             [](ForestEdit &edit) {
                 edit.setForestArea(mu("10.00")).setForestType(codes::forestType::timberForest);
             },
             desk.household));
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setPledgedForest(forest);
         })};
     },
     ""},
    {"natural forest behind a guarantee",
     [](CheckDesk &desk) {
         const auto forest = desk.save(desk.below<ForestEdit>(
             kinds::forest,
             [](ForestEdit &edit) {
                 edit.setForestArea(mu("10.00")).setForestType(codes::forestType::naturalForest);
             },
             desk.household));
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setPledgedForest(forest);
         })};
     },
     "!collateral-ecological"},
    {"timber of others behind a guarantee",
     [](CheckDesk &desk) {
         const auto forest = desk.save(desk.below<ForestEdit>(
             kinds::forest,
             [](ForestEdit &edit) {
                 edit.setForestArea(mu("10.00")).setForestType(codes::forestType::timberForest);
             },
             desk.other));
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setPledgedForest(forest);
         })};
     },
     "!collateral-elsewhere"},
});

constexpr auto guaranteesHoldTogetherCases = std::to_array<CheckCase>({
    {"a guarantor of another household",
     [](CheckDesk &desk) {
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setGuarantor(desk.story.headOf(desk.other));
         })};
     },
     "!subject-elsewhere"},
    {"a neighbour's loan",
     [](CheckDesk &desk) {
         const auto loan = desk.save(desk.below<LoanEdit>(
             kinds::loan, [&](LoanEdit &edit) { edit.setAmount(yuan(1000)); }, desk.other));
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setGuarantor(desk.head)
                 .setGuaranteedLoan(loan);
         })};
     },
     ""},
    {"his own loan",
     [](CheckDesk &desk) {
         const auto loan = desk.save(desk.below<LoanEdit>(
             kinds::loan,
             [&](LoanEdit &edit) { edit.setAmount(yuan(1000)).setBorrower(desk.head); },
             desk.household));
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setGuarantor(desk.head)
                 .setGuaranteedLoan(loan);
         })};
     },
     "!guarantor-is-borrower"},
    {"more than the loan",
     [](CheckDesk &desk) {
         const auto loan = desk.save(desk.below<LoanEdit>(
             kinds::loan, [&](LoanEdit &edit) { edit.setAmount(yuan(1000)); }, desk.other));
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(Money::fromFen(100001))
                 .setGuaranteedLoan(loan);
         })};
     },
     "guaranteed-above-loan"},
    {"two households for each other",
     [](CheckDesk &desk) {
         const auto own = desk.save(
             desk.below<LoanEdit>(kinds::loan, [](LoanEdit &edit) { edit.setAmount(yuan(1000)); }));
         desk.save(desk.below<GuaranteeEdit>(
             kinds::guarantee,
             [&](GuaranteeEdit &edit) {
                 edit.setGuaranteeKind(codes::guaranteeKind::surety)
                     .setGuaranteedAmount(yuan(1000))
                     .setGuaranteedLoan(own);
             },
             desk.other));
         const auto loan = desk.save(desk.below<LoanEdit>(
             kinds::loan, [&](LoanEdit &edit) { edit.setAmount(yuan(1000)); }, desk.other));
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setGuaranteedLoan(loan);
         })};
     },
     "mutual-guarantee"},
    {"all of it outstanding",
     [](CheckDesk &desk) {
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setGuaranteedBalance(yuan(1000));
         })};
     },
     ""},
    {"more outstanding than guaranteed",
     [](CheckDesk &desk) {
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setGuaranteedBalance(Money::fromFen(100001));
         })};
     },
     "guaranteed-balance-above"},
    {"paid for the debtor",
     [](CheckDesk &desk) {
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setGuaranteeState(codes::guaranteeState::paidForTheDebtor)
                 .setCompensatedAmount(yuan(10));
         })};
     },
     ""},
    {"paid, but how much",
     [](CheckDesk &desk) {
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setGuaranteeState(codes::guaranteeState::paidForTheDebtor);
         })};
     },
     "compensation-missing"},
    {"released",
     [](CheckDesk &desk) {
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setGuaranteeState(codes::guaranteeState::released)
                 .setGuaranteedBalance(yuan(0));
         })};
     },
     ""},
    {"released with a balance",
     [](CheckDesk &desk) {
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setGuaranteeState(codes::guaranteeState::released)
                 .setGuaranteedBalance(yuan(1));
         })};
     },
     "released-with-balance"},
    {"a guarantor of eighteen",
     [](CheckDesk &desk) {
         const auto son = desk.save(desk.below<PersonEdit>(kinds::person, [](PersonEdit &edit) {
             edit.setRelation(codes::relation::eldestSon).setBirthDate(date("2008-05-01"));
         }));
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setGuarantor(son)
                 .setGuaranteeStart(date("2026-05-01"));
         })};
     },
     ""},
    {"a guarantor a day too young",
     [](CheckDesk &desk) {
         const auto son = desk.save(desk.below<PersonEdit>(kinds::person, [](PersonEdit &edit) {
             edit.setRelation(codes::relation::eldestSon).setBirthDate(date("2008-05-02"));
         }));
         return std::vector{desk.below<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
             edit.setGuaranteeKind(codes::guaranteeKind::surety)
                 .setGuaranteedAmount(yuan(1000))
                 .setGuarantor(son)
                 .setGuaranteeStart(date("2026-05-01"));
         })};
     },
     "guarantor-age"},
});

constexpr auto applicationsAndLinesHoldTogetherCases = std::to_array<CheckCase>({
    {"granted on a day",
     [](CheckDesk &desk) {
         return std::vector{
             desk.below<ApplicationEdit>(kinds::application, [&](ApplicationEdit &edit) {
                 edit.setAppliedOn(date("2026-05-01"))
                     .setAppliedAmount(yuan(10))
                     .setApplicationState(codes::applicationState::granted)
                     .setDecidedOn(date("2026-05-02"));
             })};
     },
     ""},
    {"granted on no day",
     [](CheckDesk &desk) {
         return std::vector{
             desk.below<ApplicationEdit>(kinds::application, [&](ApplicationEdit &edit) {
                 edit.setAppliedOn(date("2026-05-01"))
                     .setAppliedAmount(yuan(10))
                     .setApplicationState(codes::applicationState::granted);
             })};
     },
     "granted-undated"},
    {"declined on no day",
     [](CheckDesk &desk) {
         return std::vector{
             desk.below<ApplicationEdit>(kinds::application, [&](ApplicationEdit &edit) {
                 edit.setAppliedOn(date("2026-05-01"))
                     .setAppliedAmount(yuan(10))
                     .setApplicationState(codes::applicationState::declined);
             })};
     },
     "granted-undated"},
    {"a loan of another household",
     [](CheckDesk &desk) {
         const auto loan = desk.save(desk.below<LoanEdit>(
             kinds::loan, [&](LoanEdit &edit) { edit.setAmount(yuan(1000)); }, desk.other));
         return std::vector{
             desk.below<ApplicationEdit>(kinds::application, [&](ApplicationEdit &edit) {
                 edit.setAppliedOn(date("2026-05-01"))
                     .setAppliedAmount(yuan(10))
                     .setGrantedLoan(loan);
             })};
     },
     "!granted-elsewhere"},
    {"all of a line used",
     [](CheckDesk &desk) {
         return std::vector{
             desk.below<CreditLineEdit>(kinds::creditLine, [&](CreditLineEdit &edit) {
                 edit.setLineAmount(yuan(100)).setLineUsed(yuan(100));
             })};
     },
     ""},
    {"more than a line used",
     [](CheckDesk &desk) {
         return std::vector{
             desk.below<CreditLineEdit>(kinds::creditLine, [&](CreditLineEdit &edit) {
                 edit.setLineAmount(yuan(100)).setLineUsed(Money::fromFen(10001));
             })};
     },
     "!line-used-above"},
    {"a line that ends today",
     [](CheckDesk &desk) {
         return std::vector{
             desk.below<CreditLineEdit>(kinds::creditLine, [&](CreditLineEdit &edit) {
                 edit.setLineAmount(yuan(100))
                     .setLineState(codes::lineState::inForce)
                     .setLineEnd(date("2026-05-13"));
             })};
     },
     ""},
    {"a line that ended yesterday",
     [](CheckDesk &desk) {
         return std::vector{
             desk.below<CreditLineEdit>(kinds::creditLine, [&](CreditLineEdit &edit) {
                 edit.setLineAmount(yuan(100))
                     .setLineState(codes::lineState::inForce)
                     .setLineEnd(date("2026-05-12"));
             })};
     },
     "line-over"},
});

} // namespace

class tst_GuaranteeChecks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void collateralIsOnesOwnAndMayBePledged_data()
    {
        addRows(collateralIsOnesOwnAndMayBePledgedCases);
    }
    void collateralIsOnesOwnAndMayBePledged()
    {
        verifyRow(collateralIsOnesOwnAndMayBePledgedCases);
    }

    void guaranteesHoldTogether_data() { addRows(guaranteesHoldTogetherCases); }
    void guaranteesHoldTogether() { verifyRow(guaranteesHoldTogetherCases); }

    void applicationsAndLinesHoldTogether_data() { addRows(applicationsAndLinesHoldTogetherCases); }
    void applicationsAndLinesHoldTogether() { verifyRow(applicationsAndLinesHoldTogetherCases); }
};

QTEST_GUILESS_MAIN(tst_GuaranteeChecks)
#include "tst_guaranteechecks.moc"
