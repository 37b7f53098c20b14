// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checkedrecord.h"
#include "archive/relationrules.h"
#include "base/legalclock.h"
#include "views/codes.h"
#include "views/household.h"
#include "views/person.h"

#include <algorithm>

namespace archive {
namespace {

namespace personfields = fields::person;

bool headsHousehold(const QString &relation)
{
    return relation == codes::relation::householdHead || relation == codes::relation::self;
}

bool isSpouse(const QString &relation)
{
    return relation == codes::relation::husband || relation == codes::relation::wife
        || relation == codes::relation::spouseHusbandOrWifeNotStated;
}

bool isMarried(const QString &marital)
{
    return marital == codes::marital::married || marital == codes::marital::firstMarriage
        || marital == codes::marital::remarried
        || marital == codes::marital::remarriedToTheSameSpouse;
}

bool hasSpouse(const PersonView &person)
{
    return isSpouse(person.relation()) || !person.spouse().isNull() || isMarried(person.marital());
}

/// The greatest age that the date allows; none without one.
std::optional<int> oldestAge(const PersonView &person, QDate today)
{
    const auto birth = person.birthDate();
    if (!birth || birth->isNull() || birth->earliest() > today)
        return std::nullopt;
    return legalclock::ageOn(birth->earliest(), today);
}

void checkAge(const CheckedRecord &checked, const PersonView &person)
{
    const auto age = oldestAge(person, checked.today());
    if (!age)
        return;
    checked.raiseIf(
        *age > checked.limit(Check::OldestAge), Check::OldestAge, personfields::birthDate);
    checked.raiseIf(person.coBorrower().value_or(false)
                        && *age < checked.limit(Check::CoBorrowerAge),
                    Check::CoBorrowerAge,
                    personfields::coBorrower);
    const auto least =
        person.sex() == codes::sex::female ? Check::MarriageAgeFemale : Check::MarriageAgeMale;
    const bool isKnown = person.sex() == codes::sex::female || person.sex() == codes::sex::male;
    checked.raiseIf(isKnown && hasSpouse(person) && *age < checked.limit(least),
                    least,
                    isSpouse(person.relation()) ? personfields::relation : personfields::marital);
}

/// The band in which an age lies, by the limits of the table.
QLatin1String bandOf(const CheckedRecord &checked, int age)
{
    if (age < checked.limit(Check::AgeBandMinor))
        return codes::ageBand::under14;
    if (age < checked.limit(Check::AgeBandAdult))
        return codes::ageBand::aged14To17;
    if (age < checked.limit(Check::AgeBandMiddle))
        return codes::ageBand::aged18To34;
    return age < checked.limit(Check::AgeBandOld) ? codes::ageBand::aged35To59
                                                  : codes::ageBand::aged60AndOver;
}

void checkBand(const CheckedRecord &checked, const PersonView &person)
{
    const auto oldest = oldestAge(person, checked.today());
    if (!oldest || person.ageBand().isEmpty())
        return;
    const auto latest = std::min(person.birthDate()->latest(), checked.today());
    const auto youngest = legalclock::ageOn(latest, checked.today());
    checked.raiseIf(person.ageBand() != bandOf(checked, *oldest)
                        && person.ageBand() != bandOf(checked, youngest),
                    Check::AgeBand,
                    personfields::ageBand);
}

/// Whether `younger` may be born so many generations after `older`.
bool isGapTooSmall(const CheckedRecord &checked,
                   const PartialDate &older,
                   const PartialDate &younger,
                   int generations)
{
    const auto years = int(checked.limit(Check::GenerationGap)) * generations;
    return younger.latest() < older.earliest().addYears(years);
}

Result<void> checkDescent(const CheckedRecord &checked,
                          const PersonView &person,
                          const std::vector<Record> &members)
{
    ARCHIVE_TRY(rules, RelationRules::shipped());
    const auto rule = rules->rule(person.relation());
    checked.raiseIf(!rule.sex.isEmpty()
                        && (person.sex() == codes::sex::male || person.sex() == codes::sex::female)
                        && person.sex() != rule.sex,
                    Check::RelationSex,
                    personfields::relation);
    const auto head = std::find_if(members.begin(), members.end(), [](const Record &each) {
        return headsHousehold(PersonView(each).relation());
    });
    const auto birth = person.birthDate();
    if (rule.generation == 0 || head == members.end() || !birth || birth->isNull())
        return {};
    const auto headBirth = PersonView(*head).birthDate();
    if (!headBirth || headBirth->isNull())
        return {};
    const bool tooSmall = rule.generation > 0
        ? isGapTooSmall(checked, *headBirth, *birth, rule.generation)
        : isGapTooSmall(checked, *birth, *headBirth, -rule.generation);
    checked.raiseIf(tooSmall, Check::GenerationGap, personfields::relation);
    return {};
}

Result<void> checkSpouse(const CheckedRecord &checked, const PersonView &person)
{
    const auto uid = person.spouse();
    if (uid.isNull())
        return {};
    checked.raiseIf(uid == checked.record().uid, Check::SpouseSelf, personfields::spouse);
    checked.raiseIf(!person.marital().isEmpty() && !isMarried(person.marital()),
                    Check::SpouseUnmarried,
                    personfields::marital);
    ARCHIVE_TRY(other, checked.rows().find(kinds::person, uid));
    if (!other || uid == checked.record().uid)
        return {};
    const auto back = PersonView(*other).spouse();
    checked.raiseIf(back.isNull(), Check::SpouseOneSided, personfields::spouse);
    checked.raiseIf(!back.isNull() && !(back == checked.record().uid),
                    Check::SpouseMismatch,
                    personfields::spouse);
    return {};
}

/// Members that the household's book counts: what stands undeleted below it.
Result<qint64> memberCount(const CheckedRecord &checked, const Uid &household)
{
    ARCHIVE_TRY(members, checked.rows().children(kinds::person, household));
    return qint64(members.size());
}

} // namespace

Result<void> checkPopulation(const CheckedRecord &checked)
{
    const auto stated = HouseholdView(checked.record()).registeredPopulation();
    ARCHIVE_TRY(members, memberCount(checked, checked.record().uid));
    if (!stated || members == 0)
        return {};
    const auto field = fields::household::registeredPopulation;
    checked.raiseIf(members > *stated, Check::MembersAboveRegistered, field);
    // Members may still be on their way; the number is asked about when it is entered.
    const bool isNew = HouseholdView(checked.before()).registeredPopulation() != stated;
    checked.raiseIf(isNew && members < *stated, Check::MembersBelowRegistered, field);
    return {};
}

Result<void> checkRelations(const CheckedRecord &checked)
{
    const PersonView person(checked.record());
    ARCHIVE_TRY(members, checked.rows().children(kinds::person, checked.record().parent));
    checkAge(checked, person);
    checkBand(checked, person);
    ARCHIVE_CHECK(checkDescent(checked, person, members));
    const auto spouses = std::count_if(members.begin(), members.end(), [](const Record &each) {
        return isSpouse(PersonView(each).relation());
    });
    checked.raiseIf(
        isSpouse(person.relation()) && spouses > 1, Check::SecondSpouse, personfields::relation);
    ARCHIVE_TRY(household, checked.rows().find(kinds::household, checked.record().parent));
    const auto stated =
        household ? HouseholdView(*household).registeredPopulation() : std::optional<qint64>();
    checked.raiseIf(checked.before().revision == 0 && stated && qint64(members.size()) > *stated,
                    Check::MembersAboveRegistered,
                    personfields::relation);
    return checkSpouse(checked, person);
}

} // namespace archive
