// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkdesk.h"
#include "support/verify.h"
#include "views/business.h"
#include "views/dues.h"
#include "views/fund.h"
#include "views/fundstake.h"
#include "views/income.h"
#include "views/organisation.h"
#include "views/turnover.h"

using namespace archive;
using namespace archive::test;

namespace {

constexpr auto amountsAgreeCases = std::to_array<CheckCase>({
    {"net is gross less cost",
     [](CheckDesk &desk) {
         return std::vector{desk.below<IncomeEdit>(kinds::income, [&](IncomeEdit &edit) {
             edit.setIncomeYear(2025)
                 .setIncomeKind(QStringLiteral("1"))
                 .setGrossIncome(yuan(100))
                 .setIncomeCost(yuan(30))
                 .setNetIncome(yuan(70));
         })};
     },
     ""},
    {"a loss",
     [](CheckDesk &desk) {
         return std::vector{desk.below<IncomeEdit>(kinds::income, [&](IncomeEdit &edit) {
             edit.setIncomeYear(2025)
                 .setIncomeKind(QStringLiteral("1"))
                 .setGrossIncome(yuan(10))
                 .setIncomeCost(yuan(30))
                 .setNetIncome(yuan(-20));
         })};
     },
     ""},
    {"a fen too much",
     [](CheckDesk &desk) {
         return std::vector{desk.below<IncomeEdit>(kinds::income, [&](IncomeEdit &edit) {
             edit.setIncomeYear(2025)
                 .setIncomeKind(QStringLiteral("1"))
                 .setGrossIncome(yuan(100))
                 .setIncomeCost(yuan(30))
                 .setNetIncome(Money::fromFen(7001));
         })};
     },
     "net-not-difference"},
    {"no cost known",
     [](CheckDesk &desk) {
         return std::vector{desk.below<IncomeEdit>(kinds::income, [&](IncomeEdit &edit) {
             edit.setIncomeYear(2025)
                 .setIncomeKind(QStringLiteral("1"))
                 .setGrossIncome(yuan(100))
                 .setNetIncome(yuan(70));
         })};
     },
     ""},
    {"never late",
     [](CheckDesk &desk) {
         return std::vector{desk.below<DuesEdit>(kinds::dues, [&](DuesEdit &edit) {
             edit.setDuesYear(2025)
                 .setDuesKind(QStringLiteral("1"))
                 .setLateCount(0)
                 .setLongestLate(0);
         })};
     },
     ""},
    {"late once for two months",
     [](CheckDesk &desk) {
         return std::vector{desk.below<DuesEdit>(kinds::dues, [&](DuesEdit &edit) {
             edit.setDuesYear(2025)
                 .setDuesKind(QStringLiteral("1"))
                 .setLateCount(1)
                 .setLongestLate(2);
         })};
     },
     ""},
    {"late without a delay",
     [](CheckDesk &desk) {
         return std::vector{desk.below<DuesEdit>(kinds::dues, [&](DuesEdit &edit) {
             edit.setDuesYear(2025)
                 .setDuesKind(QStringLiteral("1"))
                 .setLateCount(1)
                 .setLongestLate(0);
         })};
     },
     "late-without-delay"},
    {"a delay and never late",
     [](CheckDesk &desk) {
         return std::vector{desk.below<DuesEdit>(kinds::dues, [&](DuesEdit &edit) {
             edit.setDuesYear(2025)
                 .setDuesKind(QStringLiteral("1"))
                 .setLateCount(0)
                 .setLongestLate(1);
         })};
     },
     "late-without-delay"},
});

constexpr auto aBusinessIsOwnedOnceCases = std::to_array<CheckCase>({
    {"a half each",
     [](CheckDesk &desk) {
         desk.save(desk.below<BusinessEdit>(
             kinds::business,
             [](BusinessEdit &edit) {
                 edit.setShopName(QStringLiteral("小吃店"))
                     .setUscc(QStringLiteral("92350405MA2XUWT14W"))
                     .setOwnershipRate(percent("50.00"));
             },
             desk.other));
         return std::vector{desk.below<BusinessEdit>(kinds::business, [&](BusinessEdit &edit) {
             edit.setShopName(QStringLiteral("小吃店"))
                 .setUscc(QStringLiteral("92350405MA2XUWT14W"))
                 .setOwnershipRate(percent("50.00"));
         })};
     },
     ""},
    {"a little above the whole",
     [](CheckDesk &desk) {
         desk.save(desk.below<BusinessEdit>(
             kinds::business,
             [](BusinessEdit &edit) {
                 edit.setShopName(QStringLiteral("小吃店"))
                     .setUscc(QStringLiteral("92350405MA2XUWT14W"))
                     .setOwnershipRate(percent("50.00"));
             },
             desk.other));
         return std::vector{desk.below<BusinessEdit>(kinds::business, [&](BusinessEdit &edit) {
             edit.setShopName(QStringLiteral("小吃店"))
                 .setUscc(QStringLiteral("92350405MA2XUWT14W"))
                 .setOwnershipRate(percent("50.01"));
         })};
     },
     "!ownership-above-whole"},
    {"an owner who has left",
     [](CheckDesk &desk) {
         desk.save(desk.below<BusinessEdit>(
             kinds::business,
             [](BusinessEdit &edit) {
                 edit.setShopName(QStringLiteral("小吃店"))
                     .setUscc(QStringLiteral("92350405MA2XUWT14W"))
                     .setOwnershipRate(percent("50.00"))
                     .setBusinessUntil(date("2025-12-31"));
             },
             desk.other));
         return std::vector{desk.below<BusinessEdit>(kinds::business, [&](BusinessEdit &edit) {
             edit.setShopName(QStringLiteral("小吃店"))
                 .setUscc(QStringLiteral("92350405MA2XUWT14W"))
                 .setOwnershipRate(percent("100.00"));
         })};
     },
     ""},
    {"the year it began",
     [](CheckDesk &desk) {
         const auto business = desk.save(desk.below<BusinessEdit>(
             kinds::business,
             [](BusinessEdit &edit) {
                 edit.setShopName(QStringLiteral("小吃店")).setBusinessSince(date("2020-06"));
             },
             desk.household));
         return std::vector{desk.below<TurnoverEdit>(kinds::turnover, [&](TurnoverEdit &edit) {
             edit.setTurnoverYear(2020).setTurnoverAmount(yuan(100)).setTurnoverBusiness(business);
         })};
     },
     ""},
    {"the year before",
     [](CheckDesk &desk) {
         const auto business = desk.save(desk.below<BusinessEdit>(
             kinds::business,
             [](BusinessEdit &edit) {
                 edit.setShopName(QStringLiteral("小吃店")).setBusinessSince(date("2020-06"));
             },
             desk.household));
         return std::vector{desk.below<TurnoverEdit>(kinds::turnover, [&](TurnoverEdit &edit) {
             edit.setTurnoverYear(2019).setTurnoverAmount(yuan(100)).setTurnoverBusiness(business);
         })};
     },
     "turnover-early"},
    {"a business of another household",
     [](CheckDesk &desk) {
         const auto business = desk.save(desk.below<BusinessEdit>(
             kinds::business,
             [](BusinessEdit &edit) {
                 edit.setShopName(QStringLiteral("小吃店")).setBusinessSince(date("2020-06"));
             },
             desk.other));
         return std::vector{desk.below<TurnoverEdit>(kinds::turnover, [&](TurnoverEdit &edit) {
             edit.setTurnoverYear(2025).setTurnoverAmount(yuan(100)).setTurnoverBusiness(business);
         })};
     },
     "!turnover-elsewhere"},
});

constexpr auto organisationsHaveTheirCodesCases = std::to_array<CheckCase>({
    {"a cooperative",
     [](CheckDesk &desk) {
         return std::vector{
             desk.root<OrganisationEdit>(kinds::organisation, [&](OrganisationEdit &edit) {
                 edit.setOrganisationName(QStringLiteral("益鑫"))
                     .setOrganisationKind(codes::organisationKind::farmersCooperative)
                     .setUscc(QStringLiteral("93350427MA2XUWT14M"));
             })};
     },
     ""},
    {"a cooperative with an individual code",
     [](CheckDesk &desk) {
         return std::vector{
             desk.root<OrganisationEdit>(kinds::organisation, [&](OrganisationEdit &edit) {
                 edit.setOrganisationName(QStringLiteral("益鑫"))
                     .setOrganisationKind(codes::organisationKind::farmersCooperative)
                     .setUscc(QStringLiteral("92350405MA2XUWT14W"));
             })};
     },
     "uscc-cooperative"},
    {"an individual business",
     [](CheckDesk &desk) {
         return std::vector{
             desk.root<OrganisationEdit>(kinds::organisation, [&](OrganisationEdit &edit) {
                 edit.setOrganisationName(QStringLiteral("益鑫"))
                     .setOrganisationKind(codes::organisationKind::individualBusiness)
                     .setUscc(QStringLiteral("92350405MA2XUWT14W"));
             })};
     },
     ""},
    {"an individual business with a cooperative code",
     [](CheckDesk &desk) {
         return std::vector{
             desk.root<OrganisationEdit>(kinds::organisation, [&](OrganisationEdit &edit) {
                 edit.setOrganisationName(QStringLiteral("益鑫"))
                     .setOrganisationKind(codes::organisationKind::individualBusiness)
                     .setUscc(QStringLiteral("93350427MA2XUWT14M"));
             })};
     },
     "uscc-individual"},
    {"a rural collective",
     [](CheckDesk &desk) {
         return std::vector{
             desk.root<OrganisationEdit>(kinds::organisation, [&](OrganisationEdit &edit) {
                 edit.setOrganisationName(QStringLiteral("益鑫"))
                     .setOrganisationKind(codes::organisationKind::ruralCollective)
                     .setUscc(QStringLiteral("N2350405MA2XUWT14F"));
             })};
     },
     ""},
    {"a rural collective with a cooperative code",
     [](CheckDesk &desk) {
         return std::vector{
             desk.root<OrganisationEdit>(kinds::organisation, [&](OrganisationEdit &edit) {
                 edit.setOrganisationName(QStringLiteral("益鑫"))
                     .setOrganisationKind(codes::organisationKind::ruralCollective)
                     .setUscc(QStringLiteral("93350427MA2XUWT14M"));
             })};
     },
     "uscc-collective"},
    {"an enterprise",
     [](CheckDesk &desk) {
         return std::vector{
             desk.root<OrganisationEdit>(kinds::organisation, [&](OrganisationEdit &edit) {
                 edit.setOrganisationName(QStringLiteral("益鑫"))
                     .setOrganisationKind(codes::organisationKind::enterprise)
                     .setUscc(QStringLiteral("91350100M000100Y43"));
             })};
     },
     ""},
    {"an enterprise with a cooperative code",
     [](CheckDesk &desk) {
         return std::vector{
             desk.root<OrganisationEdit>(kinds::organisation, [&](OrganisationEdit &edit) {
                 edit.setOrganisationName(QStringLiteral("益鑫"))
                     .setOrganisationKind(codes::organisationKind::enterprise)
                     .setUscc(QStringLiteral("93350427MA2XUWT14M"));
             })};
     },
     "uscc-enterprise"},
    {"a family farm with any",
     [](CheckDesk &desk) {
         return std::vector{
             desk.root<OrganisationEdit>(kinds::organisation, [&](OrganisationEdit &edit) {
                 edit.setOrganisationName(QStringLiteral("益鑫"))
                     .setOrganisationKind(codes::organisationKind::familyFarm)
                     .setUscc(QStringLiteral("93350427MA2XUWT14M"));
             })};
     },
     ""},
});

constexpr auto fundsStayWithinTheirRulesCases = std::to_array<CheckCase>({
    {"the limits",
     [](CheckDesk &desk) {
         return std::vector{desk.root<FundEdit>(kinds::fund, [&](FundEdit &edit) {
             edit.setFundName(QStringLiteral("官庄村基金"))
                 .setFundDivision(ArchiveStory::village())
                 .setFundTotal(yuan(500000))
                 .setFundMultiple(10)
                 .setFundSingleLimit(yuan(100000))
                 .setFundGuaranteed(yuan(5000000));
         })};
     },
     ""},
    {"a larger single loan",
     [](CheckDesk &desk) {
         return std::vector{desk.root<FundEdit>(kinds::fund, [&](FundEdit &edit) {
             edit.setFundName(QStringLiteral("官庄村基金"))
                 .setFundDivision(ArchiveStory::village())
                 .setFundSingleLimit(yuan(100001));
         })};
     },
     "fund-single-most"},
    {"eleven times",
     [](CheckDesk &desk) {
         return std::vector{desk.root<FundEdit>(kinds::fund, [&](FundEdit &edit) {
             edit.setFundName(QStringLiteral("官庄村基金"))
                 .setFundDivision(ArchiveStory::village())
                 .setFundMultiple(11);
         })};
     },
     "fund-multiple-most"},
    {"a fen above the multiple",
     [](CheckDesk &desk) {
         return std::vector{desk.root<FundEdit>(kinds::fund, [&](FundEdit &edit) {
             edit.setFundName(QStringLiteral("官庄村基金"))
                 .setFundDivision(ArchiveStory::village())
                 .setFundTotal(yuan(500000))
                 .setFundMultiple(10)
                 .setFundGuaranteed(Money::fromFen(500000001));
         })};
     },
     "!fund-guaranteed-above"},
    {"the least stake",
     [](CheckDesk &desk) {
         const auto fund = desk.save(desk.root<FundEdit>(kinds::fund, [](FundEdit &edit) {
             edit.setFundName(QStringLiteral("官庄村基金"))
                 .setFundDivision(ArchiveStory::village());
         }));
         return std::vector{desk.below<FundStakeEdit>(kinds::fundStake, [&](FundStakeEdit &edit) {
             edit.setStakeFund(fund).setStakeAmount(yuan(10000));
         })};
     },
     ""},
    {"less than the least",
     [](CheckDesk &desk) {
         const auto fund = desk.save(desk.root<FundEdit>(kinds::fund, [](FundEdit &edit) {
             edit.setFundName(QStringLiteral("官庄村基金"))
                 .setFundDivision(ArchiveStory::village());
         }));
         return std::vector{desk.below<FundStakeEdit>(kinds::fundStake, [&](FundStakeEdit &edit) {
             edit.setStakeFund(fund).setStakeAmount(Money::fromFen(999999));
         })};
     },
     "stake-least"},
    {"the largest stake",
     [](CheckDesk &desk) {
         const auto fund = desk.save(desk.root<FundEdit>(kinds::fund, [](FundEdit &edit) {
             edit.setFundName(QStringLiteral("官庄村基金"))
                 .setFundDivision(ArchiveStory::village());
         }));
         return std::vector{desk.below<FundStakeEdit>(kinds::fundStake, [&](FundStakeEdit &edit) {
             edit.setStakeFund(fund).setStakeAmount(yuan(20000));
         })};
     },
     ""},
    {"more than the largest",
     [](CheckDesk &desk) {
         const auto fund = desk.save(desk.root<FundEdit>(kinds::fund, [](FundEdit &edit) {
             edit.setFundName(QStringLiteral("官庄村基金"))
                 .setFundDivision(ArchiveStory::village());
         }));
         return std::vector{desk.below<FundStakeEdit>(kinds::fundStake, [&](FundStakeEdit &edit) {
             edit.setStakeFund(fund).setStakeAmount(Money::fromFen(2000001));
         })};
     },
     "stake-most"},
});

} // namespace

class tst_WorkChecks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void amountsAgree_data() { addRows(amountsAgreeCases); }
    void amountsAgree() { verifyRow(amountsAgreeCases); }

    void aBusinessIsOwnedOnce_data() { addRows(aBusinessIsOwnedOnceCases); }
    void aBusinessIsOwnedOnce() { verifyRow(aBusinessIsOwnedOnceCases); }

    void organisationsHaveTheirCodes_data() { addRows(organisationsHaveTheirCodesCases); }
    void organisationsHaveTheirCodes() { verifyRow(organisationsHaveTheirCodesCases); }

    void fundsStayWithinTheirRules_data() { addRows(fundsStayWithinTheirRulesCases); }
    void fundsStayWithinTheirRules() { verifyRow(fundsStayWithinTheirRulesCases); }
};

QTEST_GUILESS_MAIN(tst_WorkChecks)
#include "tst_workchecks.moc"
