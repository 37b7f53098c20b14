// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkdesk.h"
#include "support/verify.h"

using namespace archive;
using namespace archive::test;

namespace {

constexpr auto aHouseholdCountsItsMembersCases = std::to_array<CheckCase>({
    {"as many as stated",
     [](CheckDesk &desk) {
         const auto members = [&desk](qint64 stated, int more) {
             std::vector<Change> set{ArchiveStory::change<HouseholdEdit>(
                 kinds::household,
                 [stated](HouseholdEdit &edit) { edit.setRegisteredPopulation(stated); },
                 desk.household)};
             for (int i = 0; i < more; ++i) {
                 set.push_back(desk.below<PersonEdit>(kinds::person, [](PersonEdit &edit) {
                     edit.setRelation(codes::relation::otherRelative);
                 }));
             }
             return set;
         };
         return members(3, 2);
     },
     ""},
    {"one more",
     [](CheckDesk &desk) {
         const auto members = [&desk](qint64 stated, int more) {
             std::vector<Change> set{ArchiveStory::change<HouseholdEdit>(
                 kinds::household,
                 [stated](HouseholdEdit &edit) { edit.setRegisteredPopulation(stated); },
                 desk.household)};
             for (int i = 0; i < more; ++i) {
                 set.push_back(desk.below<PersonEdit>(kinds::person, [](PersonEdit &edit) {
                     edit.setRelation(codes::relation::otherRelative);
                 }));
             }
             return set;
         };
         return members(2, 2);
     },
     "members-above-registered members-above-registered members-above-registered"},
    {"one fewer",
     [](CheckDesk &desk) {
         const auto members = [&desk](qint64 stated, int more) {
             std::vector<Change> set{ArchiveStory::change<HouseholdEdit>(
                 kinds::household,
                 [stated](HouseholdEdit &edit) { edit.setRegisteredPopulation(stated); },
                 desk.household)};
             for (int i = 0; i < more; ++i) {
                 set.push_back(desk.below<PersonEdit>(kinds::person, [](PersonEdit &edit) {
                     edit.setRelation(codes::relation::otherRelative);
                 }));
             }
             return set;
         };
         return members(4, 2);
     },
     "members-below-registered"},
    {"nothing stated",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::otherRelative);
         })};
     },
     ""},
    {"a phone changes while members are missing",
     [](CheckDesk &desk) {
         desk.story.save(ArchiveStory::change<HouseholdEdit>(
             kinds::household,
             [](HouseholdEdit &edit) { edit.setRegisteredPopulation(5); },
             desk.household));
         return std::vector{ArchiveStory::change<HouseholdEdit>(
             kinds::household,
             [](HouseholdEdit &edit) { edit.setPhone(QStringLiteral("13800009999")); },
             desk.household)};
     },
     ""},
});

constexpr auto relationsAgreeWithSexAndAgeCases = std::to_array<CheckCase>({
    {"a wife is a woman",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::wife).setSex(codes::sex::female);
         })};
     },
     ""},
    {"a wife is no man",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::wife).setSex(codes::sex::male);
         })};
     },
     "relation-sex"},
    {"a son-in-law is no woman",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::sonInLaw).setSex(codes::sex::female);
         })};
     },
     "relation-sex"},
    {"a parent may be either",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::parentFatherOrMotherNotStated)
                 .setSex(codes::sex::female);
         })};
     },
     ""},
    {"a sex not stated",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::wife).setSex(codes::sex::sexNotStated);
         })};
     },
     ""},
    {"a second wife",
     [](CheckDesk &desk) {
         desk.story.member(desk.household, QStringLiteral("李桂花"), codes::relation::wife);
         return std::vector{desk.below<PersonEdit>(
             kinds::person, [&](PersonEdit &edit) { edit.setRelation(codes::relation::wife); })};
     },
     "!second-spouse"},
    {"a son fourteen years younger",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::eldestSon).setBirthDate(date("1994-03-04"));
         })};
     },
     ""},
    {"a son a day too old",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::eldestSon).setBirthDate(date("1994-03-03"));
         })};
     },
     "generation-gap"},
    {"an adopted son of any age",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::adoptedSonOrStepson)
                 .setBirthDate(date("1994-03-03"));
         })};
     },
     ""},
    {"a grandchild needs two generations",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::sonsSon).setBirthDate(date("2008-03-03"));
         })};
     },
     "generation-gap"},
    {"a father fourteen years older",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::father).setBirthDate(date("1966-03-04"));
         })};
     },
     ""},
    {"a father a day too young",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::father).setBirthDate(date("1966-03-05"));
         })};
     },
     "generation-gap"},
    {"a year that may fit",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::father).setBirthDate(date("1966"));
         })};
     },
     ""},
});

constexpr auto agesAreWhatTheyCanBeCases = std::to_array<CheckCase>({
    {"a hundred and twenty",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::otherRelative).setBirthDate(date("1905-05-14"));
         })};
     },
     ""},
    {"a hundred and twenty-one",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::otherRelative).setBirthDate(date("1905-05-13"));
         })};
     },
     "oldest-age"},
    {"a wife of twenty",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::wife)
                 .setSex(codes::sex::female)
                 .setBirthDate(date("2006-05-13"));
         })};
     },
     ""},
    {"a wife a day too young",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::wife)
                 .setSex(codes::sex::female)
                 .setBirthDate(date("2006-05-14"));
         })};
     },
     "marriage-age-female"},
    {"a husband of twenty-two",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::husband)
                 .setSex(codes::sex::male)
                 .setBirthDate(date("2004-05-13"));
         })};
     },
     ""},
    {"a husband a day too young",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::husband)
                 .setSex(codes::sex::male)
                 .setBirthDate(date("2004-05-14"));
         })};
     },
     "marriage-age-male"},
    {"a married son a day too young",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::eldestSon)
                 .setSex(codes::sex::male)
                 .setMarital(codes::marital::firstMarriage)
                 .setBirthDate(date("2004-05-14"));
         })};
     },
     "marriage-age-male"},
    {"a co-borrower of eighteen",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::eldestSon)
                 .setCoBorrower(true)
                 .setBirthDate(date("2008-05-13"));
         })};
     },
     ""},
    {"a co-borrower a day too young",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::eldestSon)
                 .setCoBorrower(true)
                 .setBirthDate(date("2008-05-14"));
         })};
     },
     "!co-borrower-age"},
    {"the band of a fourteen-year-old",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::eldestSon)
                 .setAgeBand(codes::ageBand::aged14To17)
                 .setBirthDate(date("2012-05-13"));
         })};
     },
     ""},
    {"a day before the band",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::eldestSon)
                 .setAgeBand(codes::ageBand::aged14To17)
                 .setBirthDate(date("2012-05-14"));
         })};
     },
     "age-band"},
    {"a year between two bands",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::eldestSon)
                 .setAgeBand(codes::ageBand::under14)
                 .setBirthDate(date("2012"));
         })};
     },
     ""},
    {"the last band",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::otherRelative)
                 .setAgeBand(codes::ageBand::aged60AndOver)
                 .setBirthDate(date("1966-05-13"));
         })};
     },
     ""},
    {"the band before the last",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::otherRelative)
                 .setAgeBand(codes::ageBand::aged60AndOver)
                 .setBirthDate(date("1966-05-14"));
         })};
     },
     "age-band"},
});

constexpr auto spousesNameEachOtherCases = std::to_array<CheckCase>({
    {"one side only",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::wife).setSpouse(desk.head);
         })};
     },
     "spouse-one-sided"},
    {"both sides in one set",
     [](CheckDesk &desk) {
         auto wife = desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::wife).setSpouse(desk.head);
         });
         wife.uid = must(Uid::create(desk.story.clock(), *desk.story.environment().random));
         return std::vector{
             wife,
             ArchiveStory::change<PersonEdit>(
                 kinds::person, [&](PersonEdit &edit) { edit.setSpouse(wife.uid); }, desk.head)};
     },
     ""},
    {"another spouse on the other side",
     [](CheckDesk &desk) {
         const auto wife =
             desk.story.member(desk.household, QStringLiteral("李桂花"), codes::relation::wife);
         desk.story.save(ArchiveStory::change<PersonEdit>(
             kinds::person, [&](PersonEdit &edit) { edit.setSpouse(wife); }, desk.head));
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::otherRelative).setSpouse(desk.head);
         })};
     },
     "!spouse-mismatch"},
    {"himself",
     [](CheckDesk &desk) {
         return std::vector{ArchiveStory::change<PersonEdit>(
             kinds::person, [&](PersonEdit &edit) { edit.setSpouse(desk.head); }, desk.head)};
     },
     "!spouse-self"},
    {"a widow",
     [](CheckDesk &desk) {
         return std::vector{desk.below<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
             edit.setRelation(codes::relation::wife)
                 .setSpouse(desk.head)
                 .setMarital(codes::marital::widowed);
         })};
     },
     "spouse-unmarried spouse-one-sided"},
});

} // namespace

class tst_PersonChecks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aHouseholdCountsItsMembers_data() { addRows(aHouseholdCountsItsMembersCases); }
    void aHouseholdCountsItsMembers() { verifyRow(aHouseholdCountsItsMembersCases); }

    void relationsAgreeWithSexAndAge_data() { addRows(relationsAgreeWithSexAndAgeCases); }
    void relationsAgreeWithSexAndAge() { verifyRow(relationsAgreeWithSexAndAgeCases); }

    void agesAreWhatTheyCanBe_data() { addRows(agesAreWhatTheyCanBeCases); }
    void agesAreWhatTheyCanBe() { verifyRow(agesAreWhatTheyCanBeCases); }

    void spousesNameEachOther_data() { addRows(spousesNameEachOtherCases); }
    void spousesNameEachOther() { verifyRow(spousesNameEachOtherCases); }
};

QTEST_GUILESS_MAIN(tst_PersonChecks)
#include "tst_personchecks.moc"
