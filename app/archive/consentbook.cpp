// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/consentbook.h"

#include "archive/consentquestion.h"
#include "archive/retention.h"
#include "archive/rows.h"
#include "base/legalclock.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/person.h"
#include "views/receiver.h"

#include <algorithm>

namespace archive {

namespace {

/// The youngest that the person can be counts; without a birth date the age band does.
bool isBelow(const Record &record, int years, QDate date)
{
    const PersonView person(record);
    const auto birth = person.birthDate();
    if (birth)
        return legalclock::ageOn(birth->latest(), date) < years;
    return person.ageBand() == codes::ageBand::under14;
}

const Record *headAmong(const std::vector<Record> &members)
{
    for (const QLatin1String relation : {codes::relation::householdHead, codes::relation::self}) {
        for (const Record &member : members) {
            if (PersonView(member).relation() == relation)
                return &member;
        }
    }
    return nullptr;
}

Permission refusedFor(const QString &reason)
{
    return {false, reason, consentreason::sentence(reason), {}, {}, {}};
}

Permission allowedBy(const Record &consent)
{
    const ConsentView view(consent);
    const auto end = view.termEnd();
    return {true,
            {},
            {},
            view.consentNumber(),
            end ? end->earliest() : QDate(),
            view.catalogueVersion()};
}

} // namespace

ConsentBook::ConsentBook(Store &store)
    : m_store(store)
    , m_bars(store)
{ }

Result<void> ConsentBook::open(const Uid &household)
{
    if (m_household == household)
        return {};
    Rows rows(m_store);
    ARCHIVE_TRY(members, rows.children(kinds::person, household));
    ARCHIVE_TRY(consents, rows.children(kinds::consent, household));
    m_members = std::move(members);
    m_consents = std::move(consents);
    m_head = headAmong(m_members);
    m_household = household;
    return {};
}

const Record *ConsentBook::findMember(const Uid &uid) const
{
    const auto found = std::find_if(
        m_members.begin(), m_members.end(), [&uid](const Record &each) { return each.uid == uid; });
    return found == m_members.end() ? nullptr : &*found;
}

Result<ConsentBook::Subject> ConsentBook::member(const Uid &uid)
{
    const Record *known = findMember(uid);
    if (known == nullptr) {
        ARCHIVE_TRY(person, Rows(m_store).find(kinds::person, uid));
        if (!person || person->deleted)
            return Subject{};
        // A guarantor or borrower of another household consented there.
        ARCHIVE_CHECK(open(person->parent));
        known = findMember(uid);
    }
    return known == nullptr ? Subject{} : asMember(*known);
}

/// What stands directly under a household names it.
Result<Uid> ConsentBook::householdOf(const Kind &kind, const Record &record)
{
    if (kind.parent == m_store.catalogue().kind(kinds::household).name)
        return record.parent;
    return Rows(m_store).household(record);
}

Result<ConsentBook::Subject> ConsentBook::subjectOf(const Kind &kind, const Record &record)
{
    ARCHIVE_TRY(household, householdOf(kind, record));
    ARCHIVE_CHECK(open(household));
    if (kind.subject == SubjectRule::Self) {
        return asMember(record);
    }
    const Uid *named = kind.subject == SubjectRule::ByField && kind.subjectField
        ? record.value(*kind.subjectField).get<Uid>()
        : nullptr;
    if (named != nullptr)
        return member(*named);
    return head();
}

Result<bool> ConsentBook::isOwnStation(const QString &receiver)
{
    ARCHIVE_TRY(found, Rows(m_store).having(fields::receiver::receiverId, Value::ofText(receiver)));
    return std::any_of(found.begin(), found.end(), [](const Record &each) {
        return ReceiverView(each).capacity()
            == codes::receiverCapacity::anotherStationOfThisInstitution;
    });
}

Result<Permission>
ConsentBook::allows(const Record &record, Action action, const QString &receiver, QDate date)
{
    ARCHIVE_TRY(bar, m_bars.against(record, action, date));
    if (!bar.isEmpty())
        return Permission{false, bar, retentionreason::sentence(bar), {}, {}, {}};
    const Kind &kind = m_store.catalogue().kind(record.kind);
    ARCHIVE_TRY(rules, ConsentRules::shipped());
    if (kind.subject == SubjectRule::None || !rules->need(kind.legalClass).consent)
        return Permission{true, {}, {}, {}, {}, {}};
    ARCHIVE_TRY(subject, subjectOf(kind, record));
    ConsentQuestion question{rules->need(kind.legalClass),
                             kind.name,
                             m_store.catalogue().version(),
                             action == Action::Send ? receiver : QString(),
                             date,
                             {},
                             action == Action::Publish};
    if (subject.person != nullptr && isBelow(*subject.person, rules->ageOfOwnConsent(), date)) {
        question.child = subject.person->uid;
        if (kind.legalClass == LegalClass::Consent)
            question.need = rules->childNeed();
    }
    return answer(subject, question, receiver);
}

Result<Permission> ConsentBook::answer(const Subject &subject,
                                       const ConsentQuestion &question,
                                       const QString &receiver)
{
    QString reason = consentreason::missing;
    for (const Record &consent : m_consents) {
        const Uid signatory = ConsentView(consent).signatory();
        const bool isSubjects = subject.person != nullptr && signatory == subject.person->uid;
        if (!isSubjects && !(signatory.isNull() && subject.isHead))
            continue;
        reason = reasonAgainst(consent, question);
        if (reason == consentreason::notNamed) {
            // Another station of the same institution is no other handler (PIPL art. 23).
            ARCHIVE_TRY(own, isOwnStation(receiver));
            reason = own ? QString() : reason;
        }
        if (reason.isEmpty())
            return allowedBy(consent);
    }
    return refusedFor(reason);
}

} // namespace archive
