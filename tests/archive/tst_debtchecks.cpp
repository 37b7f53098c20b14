// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkdesk.h"
#include "support/verify.h"
#include "views/loan.h"

using namespace archive;
using namespace archive::test;

namespace {

constexpr auto theClassIsNotBetterThanTheDaysOverdueCases = std::to_array<CheckCase>({
    {"0 days and normal",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000)).setOverdueDays(0).setFiveClass(codes::fiveClass::normal);
         })};
     },
     ""},
    {"1 days and normal",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(500))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(1)
                 .setFiveClass(codes::fiveClass::normal);
         })};
     },
     "class-special-mention"},
    {"1 days and specialMention",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(500))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(1)
                 .setFiveClass(codes::fiveClass::specialMention);
         })};
     },
     ""},
    {"90 days and specialMention",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(500))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(90)
                 .setFiveClass(codes::fiveClass::specialMention);
         })};
     },
     ""},
    {"91 days and specialMention",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(500))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(91)
                 .setFiveClass(codes::fiveClass::specialMention);
         })};
     },
     "!class-substandard"},
    {"91 days and substandard",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(500))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(91)
                 .setFiveClass(codes::fiveClass::substandard);
         })};
     },
     ""},
    {"270 days and substandard",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(500))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(270)
                 .setFiveClass(codes::fiveClass::substandard);
         })};
     },
     ""},
    {"271 days and substandard",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(500))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(271)
                 .setFiveClass(codes::fiveClass::substandard);
         })};
     },
     "!class-doubtful"},
    {"271 days and doubtful",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(500))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(271)
                 .setFiveClass(codes::fiveClass::doubtful);
         })};
     },
     ""},
    {"360 days and doubtful",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(500))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(360)
                 .setFiveClass(codes::fiveClass::doubtful);
         })};
     },
     ""},
    {"361 days and doubtful",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(500))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(361)
                 .setFiveClass(codes::fiveClass::doubtful);
         })};
     },
     "!class-loss"},
    {"361 days and loss",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(500))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(361)
                 .setFiveClass(codes::fiveClass::loss);
         })};
     },
     ""},
    {"361 days and normal",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(500))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(361)
                 .setFiveClass(codes::fiveClass::normal);
         })};
     },
     "!class-loss"},
    {"never classified",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(500))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(361)
                 .setFiveClass(codes::fiveClass::notClassified);
         })};
     },
     ""},
});

constexpr auto loansHoldTogetherCases = std::to_array<CheckCase>({
    {"overdue with days",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(100))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(1);
         })};
     },
     ""},
    {"overdue without days",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000)).setBalance(yuan(100)).setOverdueInterest(yuan(1));
         })};
     },
     "overdue-without-days"},
    {"days without an amount",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(
             kinds::loan, [&](LoanEdit &edit) { edit.setAmount(yuan(1000)).setOverdueDays(1); })};
     },
     "overdue-without-amount"},
    {"more overdue than owed",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(99))
                 .setOverduePrincipal(yuan(100))
                 .setOverdueDays(1);
         })};
     },
     "!overdue-above-balance"},
    {"settled",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setBalance(yuan(0))
                 .setSettledOn(date("2026-05-01"))
                 .setAccountState(codes::accountState::settled);
         })};
     },
     ""},
    {"settled with a balance",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000)).setBalance(yuan(1)).setSettledOn(date("2026-05-01"));
         })};
     },
     "!settled-with-balance"},
    {"settled on no day",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000)).setAccountState(codes::accountState::settled);
         })};
     },
     "settled-without-day"},
    {"twenty-four per cent",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000)).setRate(percent("24.00"));
         })};
     },
     ""},
    {"a rate in another unit",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000)).setRate(percent("24.01"));
         })};
     },
     "loan-rate-most"},
    {"thirty years",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setStartDate(date("2026-01-01"))
                 .setEndDate(date("2056-01-01"));
         })};
     },
     ""},
    {"a day more",
     [](CheckDesk &desk) {
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000))
                 .setStartDate(date("2026-01-01"))
                 .setEndDate(date("2056-01-02"));
         })};
     },
     "loan-years-most"},
    {"a borrower of eighteen",
     [](CheckDesk &desk) {
         const auto son = desk.save(desk.below<PersonEdit>(kinds::person, [](PersonEdit &edit) {
             edit.setRelation(codes::relation::eldestSon).setBirthDate(date("2008-05-01"));
         }));
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000)).setStartDate(date("2026-05-01")).setBorrower(son);
         })};
     },
     ""},
    {"a borrower a day too young",
     [](CheckDesk &desk) {
         const auto son = desk.save(desk.below<PersonEdit>(kinds::person, [](PersonEdit &edit) {
             edit.setRelation(codes::relation::eldestSon).setBirthDate(date("2008-05-02"));
         }));
         return std::vector{desk.below<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
             edit.setAmount(yuan(1000)).setStartDate(date("2026-05-01")).setBorrower(son);
         })};
     },
     "borrower-age"},
});

} // namespace

class tst_DebtChecks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theClassIsNotBetterThanTheDaysOverdue_data()
    {
        addRows(theClassIsNotBetterThanTheDaysOverdueCases);
    }
    void theClassIsNotBetterThanTheDaysOverdue()
    {
        verifyRow(theClassIsNotBetterThanTheDaysOverdueCases);
    }

    void loansHoldTogether_data() { addRows(loansHoldTogetherCases); }
    void loansHoldTogether() { verifyRow(loansHoldTogetherCases); }
};

QTEST_GUILESS_MAIN(tst_DebtChecks)
#include "tst_debtchecks.moc"
