// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/consentrules.h"
#include "archive/meaningchecks.h"
#include "base/legalclock.h"
#include "domain/citizenid.h"
#include "views/codes.h"
#include "views/household.h"
#include "views/person.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct PersonText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Records)
};

bool isHead(const Record &record)
{
    const auto relation = PersonView(record).relation();
    return relation == codes::relation::householdHead || relation == codes::relation::self;
}

bool carriesCitizenNumber(const PersonView &person)
{
    const auto type = person.documentType();
    return type.isEmpty() || type == codes::documentType::householdRegisterBook
        || type == codes::documentType::identityCardOrOtherDocumentWithTheCitizenNumber;
}

/// A number that the catalogue's rule refuses has nothing to agree with.
std::optional<CitizenId> citizenIdOf(const PersonView &person, QDate today)
{
    if (person.idNumber().isEmpty() || !carriesCitizenNumber(person))
        return {};
    const auto id = CitizenId::parse(person.idNumber(), today);
    return id ? std::optional(*id) : std::nullopt;
}

void checkAgreement(const PersonView &person, const CitizenId &id, FindingList &list)
{
    const auto birth = PartialDate::fromDate(id.birthDate());
    const auto said = person.birthDate();
    if (said && (said->certainlyBefore(birth) || birth.certainlyBefore(*said))) {
        list.hard(fields::person::birthDate,
                  QStringLiteral("birth-mismatch"),
                  PersonText::tr("The date of birth is not the one in the identity number; compare "
                                 "both with the card."));
    }
    const auto opposite = id.sex() == Sex::Male ? codes::sex::female : codes::sex::male;
    if (person.sex() == opposite) {
        list.hard(fields::person::sex,
                  QStringLiteral("sex-mismatch"),
                  PersonText::tr("The sex is not the one in the identity number; compare both with "
                                 "the card."));
    }
}

Result<void> checkSameNumber(PendingRows &rows, const Record &record, FindingList &list)
{
    const auto &number = record.value(fields::person::idNumber);
    if (number.isNone())
        return {};
    ARCHIVE_TRY(holders, rows.having(fields::person::idNumber, number));
    for (const auto &holder : holders) {
        if (holder.uid == record.uid)
            continue;
        if (holder.parent == record.parent) {
            list.hard(fields::person::idNumber,
                      QStringLiteral("duplicate"),
                      PersonText::tr("Another member of this household has the same number; one of "
                                     "the two is a mistake."));
            return {};
        }
        // Married into another house, or two houses of one family: both registers are real.
        ARCHIVE_TRY(household, rows.find(kinds::household, holder.parent));
        const auto registerNumber =
            household ? HouseholdView(*household).registerNumber() : QString();
        list.soft(fields::person::idNumber,
                  QStringLiteral("possible-duplicate"),
                  PersonText::tr("The same number stands in household %1.").arg(registerNumber));
    }
    return {};
}

Result<void> checkHead(PendingRows &rows, const Record &record, FindingList &list)
{
    ARCHIVE_TRY(members, rows.children(kinds::person, record.parent));
    const auto heads = std::count_if(members.begin(), members.end(), isHead);
    if (isHead(record) && heads > 1) {
        list.hard(fields::person::relation,
                  QStringLiteral("second-head"),
                  PersonText::tr("The household has a head already; give one of the two another "
                                 "relation."));
    } else if (heads == 0) {
        list.soft(fields::person::relation,
                  QStringLiteral("no-head"),
                  PersonText::tr("No member of the household is its head."));
    }
    return {};
}

/// The oldest that the person can be counts, so that who may be of age is not reduced.
bool isMinor(const PersonView &person, int majority, QDate today)
{
    const auto birth = person.birthDate();
    if (birth && !birth->isNull())
        return legalclock::ageOn(birth->earliest(), today) < majority;
    return person.ageBand() == codes::ageBand::under14;
}

/// A minor without income takes part in no credit: what is more than who he is asks (个人信息保护法 art. 6).
Result<void>
checkMinor(Store &store, PendingRows &rows, const PlannedRecord &planned, FindingList &list)
{
    const PersonView person(planned.after);
    ARCHIVE_TRY(rules, ConsentRules::shipped());
    if (!isMinor(person, rules->ageOfMajority(), store.today()))
        return {};
    ARCHIVE_TRY(incomes, rows.having(fields::income::earner, Value::of(planned.after.uid)));
    if (!incomes.empty() || person.coBorrower().value_or(false))
        return {};
    for (const auto &field : store.catalogue().kind(kinds::person).fields) {
        const auto &value = planned.after.value(field.id);
        const bool isNew = !value.isNone() && !(value == planned.before.value(field.id));
        if (!isNew || rules->fieldsOfMinor().contains(field.name))
            continue;
        list.soft(field.id,
                  QStringLiteral("minor-details"),
                  PersonText::tr("Of a minor without income only name, birth, sex and relation are "
                                 "kept; leave the rest out."));
        return {};
    }
    return {};
}

} // namespace

Result<void>
checkPerson(Store &store, PendingRows &rows, const PlannedRecord &planned, FindingList &list)
{
    const PersonView person(planned.after);
    const auto id = citizenIdOf(person, store.today());
    if (id)
        checkAgreement(person, *id, list);
    ARCHIVE_CHECK(checkSameNumber(rows, planned.after, list));
    ARCHIVE_CHECK(checkMinor(store, rows, planned, list));
    return checkHead(rows, planned.after, list);
}

} // namespace archive
