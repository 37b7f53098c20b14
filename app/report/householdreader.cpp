// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/householdreader.h"

#include "base/legalclock.h"
#include "catalogue/valuetext.h"
#include "domain/division.h"
#include "domain/mask.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/fields.h"
#include "views/household.h"
#include "views/loan.h"
#include "views/person.h"

#include <QHash>

#include <algorithm>

namespace archive {

namespace {

constexpr int detailAge = 14; // PIPL art. 31

} // namespace

Result<HouseholdData> HouseholdReader::read(const Uid &household)
{
    ARCHIVE_CHECK(readParticulars(household));
    ARCHIVE_CHECK(readMembers(household));
    ARCHIVE_CHECK(readLoans(household));
    ARCHIVE_CHECK(readConsents(household));
    ARCHIVE_CHECK(readCreditLines(household));
    ARCHIVE_CHECK(readGuarantees(household));
    ARCHIVE_CHECK(readPublicRecords(household));
    ARCHIVE_CHECK(readRatings(household));
    ARCHIVE_CHECK(readStatements(household));
    ARCHIVE_CHECK(readObjections(household));
    ARCHIVE_CHECK(readDisputes(household));
    if (m_rule.queries)
        ARCHIVE_CHECK(readQueries(household));
    return std::move(m_data);
}

/// Consent decides; what was typed before it is a draft and no part of a report.
Result<Permission> HouseholdReader::mayPrint(const ShownRecord &shown)
{
    ARCHIVE_TRY(permission, m_archive.consents().allows(shown.record, Action::Print, {}, m_today));
    const bool whole = shown.access == Access::Full && !shown.record.draft;
    if (permission.allowed && !whole) {
        permission.reason = QStringLiteral("access");
        permission.sentence = shown.missingBasis;
    }
    if (shown.record.draft)
        permission.reason = QStringLiteral("draft");
    permission.allowed = permission.allowed && whole;
    return permission;
}

bool HouseholdReader::tells(FieldId field) const
{
    return m_archive.catalogue().field(field).level <= m_rule.level;
}

QString HouseholdReader::told(FieldId field, const QString &text) const
{
    return text.isEmpty() || tells(field) ? text : QStringLiteral("****");
}

QString HouseholdReader::idNumber(const PersonView &person) const
{
    return m_rule.wholeNumbers ? person.idNumber() : maskIdNumber(person.idNumber());
}

QString HouseholdReader::nameBesideHead(const Uid &person) const
{
    return person == m_head ? QString() : m_names.value(person);
}

QString HouseholdReader::title(FieldId field, const QString &code) const
{
    const CodeList *list =
        m_archive.catalogue().codeList(m_archive.catalogue().field(field).codeList);
    const CodeEntry *entry = list == nullptr ? nullptr : list->find(code);
    return entry == nullptr ? code : entry->title;
}

QString HouseholdReader::titles(FieldId field, const QStringList &codes) const
{
    QStringList texts;
    for (const QString &code : codes)
        texts.append(title(field, code));
    return texts.join(QStringLiteral("、"));
}

Omission &HouseholdReader::omission(const QString &reason, const QString &sentence)
{
    for (Omission &present : m_data.omissions) {
        if (present.reason == reason)
            return present;
    }
    m_data.omissions.push_back({reason, 0, 0, sentence, {}});
    return m_data.omissions.back();
}

QString HouseholdReader::placeOf(const HouseholdView &household) const
{
    const auto code = DivisionCode::parse(household.division());
    QString place = code.ok() ? m_archive.divisions().fullName(*code) : QString();
    if (place.isEmpty())
        place = household.division();
    const QString group = household.groupName();
    const QString address = household.address();
    if (!group.isEmpty())
        place += QChar(QChar::Nbsp) + group;
    // People often write the group into the address too.
    return address.isEmpty() ? place : QString(place + QChar(QChar::Nbsp) + address);
}

void HouseholdReader::addCountyFields(const Record &record)
{
    const Catalogue &catalogue = m_archive.catalogue();
    const Kind &kind = catalogue.kind(record.kind);
    for (const quint16 index : kind.order) {
        const Field &field = kind.fields[index];
        const Value &value = record.value(field.id);
        if (field.core || value.isNone())
            continue;
        const Code *code = value.get<Code>();
        m_data.countyFields.emplace_back(field.title,
                                         code != nullptr
                                             ? titles(field.id, code->text.split(QLatin1Char(' ')))
                                             : displayText(catalogue, field, value) + field.unit);
    }
}

Result<void> HouseholdReader::readParticulars(const Uid &household)
{
    ARCHIVE_TRY(shown, m_archive.records().get(m_session, kinds::household, household));
    ARCHIVE_TRY(permission, mayPrint(shown));
    if (!permission.allowed)
        return Error{ErrorCode::Refused, permission.sentence, permission.reason};
    m_data.consentNumber = permission.consentNumber;
    m_data.consentUntil = permission.validUntil;

    const HouseholdView view(shown.record);
    m_data.registerNumber = view.registerNumber();
    m_data.place = placeOf(view);
    m_data.officer = view.officer();
    m_data.type = title(fields::household::householdType, view.householdType());
    m_data.residence = title(fields::household::residenceState, view.residenceState());
    m_data.business = title(fields::household::mainBusiness, view.mainBusiness());
    m_data.businessSince = view.mainBusinessSince().value_or(PartialDate());
    m_data.openedOn = view.openedOn().value_or(PartialDate());
    m_data.changedOn = legalclock::civilDate(shown.record.changedAt);
    addCountyFields(shown.record);
    return {};
}

bool HouseholdReader::isMinor(const PersonView &person) const
{
    const auto birth = person.birthDate();
    if (!birth || birth->isNull())
        return person.ageBand() == codes::ageBand::under14;
    return legalclock::ageOn(birth->latest(), m_today) < detailAge;
}

void HouseholdReader::addMember(const ShownRecord &shown, const Permission &permission)
{
    const PersonView view(shown.record);
    if (isMinor(view)) {
        ++omission(QStringLiteral("minor")).members;
        return;
    }
    MemberData member;
    member.relation = title(fields::person::relation, view.relation());
    member.ageBand = title(fields::person::ageBand, view.ageBand());
    member.signedConsent = permission.allowed;
    if (!permission.allowed) {
        ++omission(permission.reason, permission.sentence).members;
        m_data.members.push_back(member);
        return;
    }
    member.name = told(fields::person::name, view.name());
    member.idNumber = told(fields::person::idNumber, idNumber(view));
    member.birth = view.birthDate().value_or(PartialDate());
    member.sex = title(fields::person::sex, view.sex());
    member.education = title(fields::person::education, view.education());
    member.labourAbility = title(fields::person::labourAbility, view.labourAbility());
    m_names.insert(view.uid(), member.name);
    if (view.relation() == codes::relation::householdHead) {
        m_head = view.uid();
        m_data.headName = member.name;
        m_data.members.insert(m_data.members.begin(), member);
        return;
    }
    m_data.members.push_back(member);
}

Result<void> HouseholdReader::readMembers(const Uid &household)
{
    ARCHIVE_TRY(people, m_archive.records().children(m_session, kinds::person, household));
    for (const ShownRecord &shown : people) {
        ARCHIVE_TRY(permission, mayPrint(shown));
        addMember(shown, permission);
    }
    return {};
}

Result<void> HouseholdReader::addLoan(const Record &record)
{
    const LoanView view(record);
    LoanData loan;
    loan.contractNumber = view.contractNumber();
    loan.institution = view.institution();
    loan.kind =
        view.product().isEmpty() ? title(fields::loan::loanKind, view.loanKind()) : view.product();
    loan.borrower = nameBesideHead(view.borrower());
    loan.amount = view.amount().value_or(Money());
    loan.balance = view.balance();
    loan.rate = view.rate();
    loan.start = view.startDate().value_or(PartialDate());
    loan.end = view.endDate().value_or(PartialDate());
    loan.guarantee = title(fields::loan::guaranteeWay, view.guaranteeWay());
    loan.fiveClass = title(fields::loan::fiveClass, view.fiveClass());
    loan.ownStatement = view.dataSource() == codes::dataSource::statedByThePerson;
    loan.settledOn = view.settledOn().value_or(PartialDate());
    loan.settled = !loan.settledOn.isNull() || view.accountState() == codes::accountState::settled;
    if (view.overduePrincipal() || view.overdueInterest()) {
        ARCHIVE_TRY(overdue,
                    Money::sum({view.overduePrincipal().value_or(Money()),
                                view.overdueInterest().value_or(Money())}));
        loan.overdue = overdue;
    }
    loan.overdueDays = view.overdueDays().value_or(0);
    loan.asOf = view.asOf().value_or(PartialDate());
    loan.strip = view.repaymentStrip();
    loan.stripUntil = view.stripUntil().value_or(PartialDate());
    m_contracts.insert(view.uid(), loan.contractNumber);
    m_data.loans.push_back(loan);
    return {};
}

Result<void> HouseholdReader::readLoans(const Uid &household)
{
    ARCHIVE_TRY(loans, m_archive.records().children(m_session, kinds::loan, household));
    for (const ShownRecord &shown : loans) {
        ARCHIVE_TRY(permission, mayPrint(shown));
        if (!permission.allowed) {
            ++omission(permission.reason, permission.sentence).loans;
            continue;
        }
        ARCHIVE_CHECK(addLoan(shown.record));
    }
    const Catalogue &catalogue = m_archive.catalogue();
    const CodeList *codes =
        catalogue.codeList(catalogue.field(fields::loan::repaymentStrip).codeList);
    if (codes != nullptr) {
        for (const CodeEntry &entry : codes->entries)
            m_data.stripCodes.emplace_back(entry.code, entry.title);
    }
    std::stable_partition(m_data.loans.begin(), m_data.loans.end(), [](const LoanData &loan) {
        return !loan.settled;
    });
    return {};
}

Result<void> HouseholdReader::readConsents(const Uid &household)
{
    ARCHIVE_TRY(consents, m_archive.records().children(m_session, kinds::consent, household));
    for (const ShownRecord &shown : consents) {
        const ConsentView view(shown.record);
        ConsentData consent;
        consent.number = view.consentNumber();
        consent.state = title(fields::consent::state, view.state());
        consent.signatory = m_names.value(view.signatory());
        consent.signedOn = view.signedOn().value_or(PartialDate());
        consent.termEnd = view.termEnd().value_or(PartialDate());
        consent.withdrawnOn = view.withdrawnOn().value_or(PartialDate());
        consent.scope = titles(fields::consent::scope, view.scope());
        consent.receivers = view.receivers();
        m_data.consents.push_back(consent);
    }
    return {};
}

Result<void> HouseholdReader::readDisputes(const Uid &household)
{
    ARCHIVE_TRY(marks, m_archive.cases().marks(m_session, household));
    for (const CaseMark &mark : marks) {
        DisputeData dispute;
        dispute.about = m_archive.catalogue().kind(mark.kind).title;
        dispute.since = mark.since;
        dispute.unresolved = mark.mark == QLatin1String("unresolved");
        if (mark.kind == kinds::household)
            dispute.about = QStringLiteral("本户档案");
        const QString listed = m_names.value(
            mark.record, m_contracts.value(mark.record, m_documents.value(mark.record)));
        if (!listed.isEmpty())
            dispute.about += QChar(QChar::Nbsp) + listed;
        if (!listed.isEmpty() || mark.kind == kinds::household)
            dispute.texts = mark.texts;
        m_data.disputes.push_back(dispute);
    }
    return {};
}

Result<HouseholdData> readHousehold(Archive &archive,
                                    const Session &session,
                                    const Uid &household,
                                    QDate today,
                                    const RecipientRule &rule)
{
    return HouseholdReader(archive, session, today, rule).read(household);
}

} // namespace archive
