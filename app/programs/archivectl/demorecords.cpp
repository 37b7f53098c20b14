// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/demorecords.h"

#include "base/legalclock.h"
#include "views/fields.h"

namespace archive {
namespace {

Value dateValue(QDate date)
{
    return Value::of(PartialDate::fromDate(date));
}

Change newRecord(KindIndex kind, const Uid &uid, const Uid &parent = {})
{
    Change change;
    change.kind = kind;
    change.uid = uid;
    if (!parent.isNull())
        change.parent = parent;
    return change;
}

QString ageBand(const DemoPerson &person, QDate today)
{
    const int age = legalclock::ageOn(person.birth, today);
    static const std::pair<int, QString> bands[]{{14, QStringLiteral("1")},
                                                 {18, QStringLiteral("2")},
                                                 {35, QStringLiteral("3")},
                                                 {60, QStringLiteral("4")}};
    for (const auto &[below, code] : bands) {
        if (age < below)
            return code;
    }
    return QStringLiteral("5");
}

Change householdChange(const DemoHousehold &household, const DemoFrame &frame, const Uid &uid)
{
    namespace f = fields::household;
    auto change = newRecord(kinds::household, uid);
    const auto persons = static_cast<qint64>(household.people.size());
    const auto workers =
        std::count_if(household.people.begin(), household.people.end(), [&](const DemoPerson &p) {
            const int age = legalclock::ageOn(p.birth, frame.today);
            return age >= 18 && age < 65;
        });
    const bool away = household.people.front().workplace.contains(QStringLiteral("小吃店"));
    change.values = {
        {f::division, Value::ofText(household.division)},
        {f::groupName, Value::ofText(household.group + QStringLiteral("组"))},
        {f::address, Value::ofText(household.address)},
        {f::phone, Value::ofText(household.people.front().phone)},
        {f::officer, Value::ofText(frame.officer)},
        {f::openedOn, dateValue(household.opened)},
        {f::householdType, Value::ofCode(QStringLiteral("01"))},
        {f::residenceState, Value::ofCode(away ? QStringLiteral("2") : QStringLiteral("1"))},
        {f::registeredPopulation, Value::ofCount(persons)},
        {f::labourForce, Value::ofCount(workers)}};
    return change;
}

Change
personChange(const DemoPerson &person, const DemoFrame &frame, const Uid &uid, const Uid &household)
{
    namespace f = fields::person;
    auto change = newRecord(kinds::person, uid, household);
    change.values = {
        {f::relation, Value::ofCode(person.relation)},
        {f::ageBand, Value::ofCode(ageBand(person, frame.today))},
        {f::name, Value::ofText(person.name)},
        {f::documentType, Value::ofCode(QStringLiteral("10"))},
        {f::idNumber, Value::ofText(person.idNumber)},
        {f::birthDate, dateValue(person.birth)},
        {f::sex, Value::ofCode(person.female ? QStringLiteral("2") : QStringLiteral("1"))},
        {f::phone, Value::ofText(person.phone)},
        {f::education, Value::ofCode(person.education)},
        {f::workplace, Value::ofText(person.workplace)}};
    return change;
}

Change consentChange(const DemoHousehold &household,
                     const DemoFrame &frame,
                     const QString &number,
                     const Uid &uid,
                     const Uid &parent,
                     const Uid &signatory)
{
    namespace f = fields::consent;
    auto change = newRecord(kinds::consent, uid, parent);
    change.values = {{f::consentNumber, Value::ofText(number)},
                     {f::state, Value::ofCode(QStringLiteral("1"))},
                     {f::formVersion, Value::ofText(QStringLiteral("2026"))},
                     {f::catalogueVersion, Value::ofText(frame.catalogueVersion)},
                     {f::signatory, Value::of(signatory)},
                     {f::signedOn, dateValue(household.opened)},
                     {f::scope, Value::ofCode(QStringLiteral("consent"))},
                     {f::receivers, Value::ofText(frame.receiver)},
                     {f::purposes,
                      Value::ofCode(QStringLiteral(
                          "collect update appraise rating credit check transmit 01 02 08"))},
                     {f::publication, Value::ofBool(true)},
                     {f::adverseNotice, Value::ofBool(true)},
                     {f::termEnd, dateValue(household.opened.addYears(3).addDays(-1))}};
    return change;
}

Change loanChange(const DemoLoan &loan,
                  const DemoFrame &frame,
                  const Uid &uid,
                  const Uid &household,
                  const Uid &borrower)
{
    namespace f = fields::loan;
    auto change = newRecord(kinds::loan, uid, household);
    change.values = {{f::contractNumber, Value::ofText(loan.contract)},
                     {f::institution, Value::ofText(loan.institution)},
                     {f::borrower, Value::of(borrower)},
                     {f::loanKind, Value::ofCode(loan.business)},
                     {f::amount, Value::of(loan.amount)},
                     {f::balance, Value::of(loan.balance)},
                     {f::rate, Value::of(loan.rate)},
                     {f::startDate, dateValue(loan.start)},
                     {f::endDate, dateValue(loan.end)},
                     {f::fiveClass, Value::ofCode(loan.fiveClass)},
                     {f::accountState, Value::ofCode(QStringLiteral("1"))},
                     {f::asOf, dateValue(frame.today)}};
    return change;
}

} // namespace

Result<void> appendHousehold(const DemoHousehold &household,
                             const DemoFrame &frame,
                             int number,
                             const Environment &environment,
                             std::vector<Change> &changes)
{
    const auto newUid = [&] {
        return Uid::create(*environment.clock, *environment.random);
    };
    ARCHIVE_TRY(home, newUid());
    changes.push_back(householdChange(household, frame, home));
    Uid head;
    int signature = 0;
    for (const auto &person : household.people) {
        ARCHIVE_TRY(uid, newUid());
        if (head.isNull())
            head = uid;
        changes.push_back(personChange(person, frame, uid, home));
        if (!person.signs)
            continue;
        ARCHIVE_TRY(consent, newUid());
        const auto paper = QStringLiteral("XY-%1-%2-%3")
                               .arg(household.opened.year())
                               .arg(number, 6, 10, QLatin1Char('0'))
                               .arg(++signature);
        changes.push_back(consentChange(household, frame, paper, consent, home, uid));
    }
    for (const auto &loan : household.loans) {
        ARCHIVE_TRY(uid, newUid());
        changes.push_back(loanChange(loan, frame, uid, home, head));
    }
    return {};
}

Change demoReceiver(const DemoFrame &frame, const QString &ageRecipient, const Uid &uid)
{
    namespace f = fields::receiver;
    auto change = newRecord(kinds::receiver, uid);
    change.values = {{f::receiverId, Value::ofText(frame.receiver)},
                     {f::legalName, Value::ofText(QStringLiteral("福建省信用平台(样例)"))},
                     {f::capacity, Value::ofCode(QStringLiteral("2"))},
                     {f::basisDocument, Value::ofText(QStringLiteral("闽政办〔2013〕81号"))},
                     {f::agreementNumber, Value::ofText(QStringLiteral("样例-2026-1"))},
                     {f::validFrom, dateValue(frame.today.addYears(-1))},
                     {f::validTo, dateValue(frame.today.addYears(5))},
                     {f::ageRecipient, Value::ofText(ageRecipient)}};
    return change;
}

} // namespace archive
