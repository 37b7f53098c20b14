// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/demorecords.h"

#include "base/legalclock.h"
#include "views/fields.h"

#include <algorithm>

namespace archive {
namespace {

using archive::demovalue::code;
using archive::demovalue::count;
using archive::demovalue::date;
using archive::demovalue::month;
using archive::demovalue::text;

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

/// Decided by the household alone, so that it changes nothing that was invented before.
struct DemoRoots
{
    QDate residentSince;
    QDate businessSince;
};

DemoRoots rootsOf(const DemoHousehold &household, QDate today, quint64 seed)
{
    DemoDice dice(seed ^ 0x5e77);
    constexpr int grownUp = 18;
    const auto birth = household.people.front().birth;
    const int age = legalclock::ageOn(birth, today);
    const bool isNative = dice.percent(88);
    const int lived = dice.between(0, std::min(age - 1, 8));
    const int worked = std::min(std::max(age - grownUp - 1, 0), dice.between(0, 20));
    return {isNative ? birth : today.addYears(-lived).addDays(-dice.between(1, 300)),
            today.addYears(-worked).addDays(-dice.between(1, 300))};
}

void addHome(DemoFile &file, const DemoHousehold &household, quint64 seed)
{
    namespace f = fields::household;
    const auto persons = static_cast<qint64>(household.people.size());
    const auto workers =
        std::count_if(household.people.begin(), household.people.end(), [&](const DemoPerson &p) {
            const int age = legalclock::ageOn(p.birth, file.today());
            return age >= 18 && age < 65;
        });
    const bool away = isAway(household);
    const auto roots = rootsOf(household, file.today(), seed);
    file.addHousehold({{f::division, text(household.division)},
                       {f::groupName, text(household.group + QStringLiteral("组"))},
                       {f::address, text(household.address)},
                       {f::phone, text(household.people.front().phone)},
                       {f::officer, text(file.frame().officer)},
                       {f::openedOn, date(household.opened)},
                       {f::householdType, code("01")},
                       {f::residenceState, code(away ? "2" : "1")},
                       {f::registeredPopulation, count(persons)},
                       {f::labourForce, count(workers)},
                       {f::residentSince, date(roots.residentSince)},
                       {f::mainBusiness, code(away ? "6291" : "0111")},
                       {f::mainBusinessSince, date(roots.businessSince)}});
}

/// Who has not signed is kept as relation and age band, unless his signature may still come.
Uid addPerson(DemoFile &file, const DemoPerson &person, bool isNamed)
{
    namespace f = fields::person;
    DemoFile::Values values{{f::relation, Value::ofCode(person.relation)},
                            {f::ageBand, Value::ofCode(ageBand(person, file.today()))}};
    if (isNamed) {
        values.insert(values.end(),
                      {{f::name, text(person.name)},
                       {f::documentType, code("10")},
                       {f::idNumber, text(person.idNumber)},
                       {f::birthDate, date(person.birth)},
                       {f::sex, code(person.female ? "2" : "1")}});
    }
    if (isNamed && !person.isMinor) {
        values.insert(values.end(),
                      {{f::phone, text(person.phone)},
                       {f::education, Value::ofCode(person.education)},
                       {f::workplace, text(person.workplace)}});
    }
    return file.add(kinds::person, std::move(values));
}

struct Signature
{
    QString paper;
    Uid signatory;
    Uid guardian; ///< null for an adult
};

void addConsent(DemoFile &file, const Signature &signature)
{
    namespace f = fields::consent;
    constexpr int termYears = 6;
    // Some let their loans be kept, but neither their house nor their income.
    const bool everything = !signature.guardian.isNull() || file.dice.percent(88);
    DemoFile::Values values{
        {f::consentNumber, text(signature.paper)},
        {f::state, code("1")},
        {f::formVersion, text(QStringLiteral("2026"))},
        {f::catalogueVersion, text(file.frame().catalogueVersion)},
        {f::signatory, Value::of(signature.signatory)},
        {f::signedOn, date(file.today())},
        {f::scope, code(everything ? "consent written-consent sensitive" : "consent")},
        {f::receivers, text(file.frame().receiver)},
        {f::purposes, code("collect update appraise rating credit check transmit 01 02 08")},
        {f::publication, Value::ofBool(file.dice.percent(80))},
        {f::adverseNotice, Value::ofBool(true)},
        {f::termEnd, date(file.today().addYears(termYears).addDays(-1))}};
    if (!signature.guardian.isNull())
        values.emplace_back(f::guardian, Value::of(signature.guardian));
    file.add(kinds::consent, std::move(values));
}

/// Persons and their consents; those who signed for themselves, the head first.
std::vector<DemoMember> addPeople(DemoFile &file, const DemoHousehold &household, int number)
{
    std::vector<DemoMember> members;
    Uid head;
    int signature = 0;
    for (const auto &person : household.people) {
        const auto uid = addPerson(file, person, person.signs || household.isFresh);
        if (head.isNull())
            head = uid;
        if (!person.signs)
            continue;
        const auto paper = QStringLiteral("XY-%1-%2-%3")
                               .arg(household.opened.year())
                               .arg(number, 6, 10, QLatin1Char('0'))
                               .arg(++signature);
        addConsent(file, {paper, uid, person.isMinor ? head : Uid()});
        if (!person.isMinor)
            members.push_back({&person, uid, legalclock::ageOn(person.birth, file.today())});
    }
    return members;
}

} // namespace

Result<DemoEntry> demoEntry(const DemoHousehold &household,
                            const DemoFrame &frame,
                            int number,
                            quint64 seed,
                            const Environment &environment)
{
    constexpr quint64 apart = 1'000'003;
    const quint64 own = seed * apart + static_cast<quint64>(number);
    DemoFile file(frame, environment, own);
    addHome(file, household, own);
    const auto members = addPeople(file, household, number);
    DemoEntry entry;
    // Without the head's signature nothing more is asked.
    if (household.people.front().signs) {
        addEstate(file, household, members.front());
        addLivelihood(file, household, members);
        entry.debts = addCredit(file, household, members.front());
        addStanding(file, members.front());
        entry.kept = DemoSigned{file.home(),
                                members.front().uid,
                                isAway(household),
                                household.opened,
                                household.division};
    }
    ARCHIVE_TRY(changes, file.take());
    entry.changes = std::move(changes);
    return entry;
}

Change demoInstalment(const DemoDebt &debt, const DemoFrame &frame)
{
    namespace f = fields::loan;
    Change change;
    change.kind = kinds::loan;
    change.uid = debt.uid;
    auto strip = repaymentStrip(debt.loan, frame.today);
    if (debt.loan.end < frame.today && debt.loan.lateDays == 0) {
        strip.back() = u'C';
        change.values = {{f::balance, Value::of(Money::fromFen(0))},
                         {f::accountState, code("3")},
                         {f::settledOn, date(debt.loan.end)}};
    } else {
        const auto left = debt.loan.balance.fen() - debt.loan.balance.fen() / 5;
        change.values = {{f::balance, Value::of(Money::fromFen(left))}};
    }
    change.values.emplace_back(f::repaymentStrip, text(strip));
    change.values.emplace_back(f::stripUntil, month(frame.today));
    change.values.emplace_back(f::asOf, date(frame.today));
    return change;
}

Change demoReceiver(const DemoFrame &frame, const QString &ageRecipient, const Uid &uid)
{
    namespace f = fields::receiver;
    Change change;
    change.kind = kinds::receiver;
    change.uid = uid;
    change.values = {{f::receiverId, text(frame.receiver)},
                     {f::legalName, text(QStringLiteral("福建省信用平台(样例)"))},
                     {f::capacity, code("2")},
                     {f::basisDocument, text(QStringLiteral("闽政办〔2013〕81号"))},
                     {f::agreementNumber, text(QStringLiteral("样例-2026-1"))},
                     {f::validFrom, date(frame.today.addYears(-1))},
                     {f::validTo, date(frame.today.addYears(10))},
                     {f::ageRecipient, text(ageRecipient)}};
    return change;
}

} // namespace archive
