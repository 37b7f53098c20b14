// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/demopopulation.h"

#include "base/legalclock.h"
#include "domain/citizenid.h"
#include "views/codes.h"

namespace archive {
namespace {

constexpr int adult = 18;
constexpr int signedPercent = 88;
constexpr int minorSignedPercent = 70;
constexpr int freshDays = 20;

} // namespace

int DemoDice::between(int from, int to)
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    z ^= z >> 31U;
    return from + static_cast<int>(z % static_cast<quint64>(to - from + 1));
}

const QString &DemoDice::pick(const QStringList &list)
{
    return list.at(between(0, static_cast<int>(list.size()) - 1));
}

DemoPopulation::DemoPopulation(std::vector<DemoVillage> villages,
                               const QHash<QString, QStringList> &names,
                               quint64 seed,
                               QDate today)
    : m_villages(std::move(villages))
    , m_names(names)
    , m_dice(seed)
    , m_today(today)
{
    for (const auto &village : m_villages)
        m_weight += village.weight;
}

const DemoVillage &DemoPopulation::village()
{
    int left = m_dice.between(1, m_weight);
    for (const auto &village : m_villages) {
        left -= village.weight;
        if (left <= 0)
            return village;
    }
    return m_villages.back();
}

QString DemoPopulation::idNumber(QDate birth, bool female)
{
    // The third digit of the sequence is odd for men and even for women (GB 11643).
    int &used = m_bornOn[birth];
    const int sequence = (2 * used++ + (female ? 2 : 1)) % 1000;
    const QString body = QStringLiteral("359999") + birth.toString(QStringLiteral("yyyyMMdd"))
        + QStringLiteral("%1").arg(sequence, 3, 10, QLatin1Char('0'));
    return body + CitizenId::checkCharacter(body);
}

DemoPerson DemoPopulation::person(
    const QString &surname, bool female, int youngest, int oldest, QLatin1String relation)
{
    static const QStringList educations{QStringLiteral("70"),
                                        QStringLiteral("70"),
                                        QStringLiteral("60"),
                                        QStringLiteral("80"),
                                        QStringLiteral("30")};
    static const QStringList places{QStringLiteral("上海　小吃店"),
                                    QStringLiteral("北京　小吃店"),
                                    QStringLiteral("福州　小吃店"),
                                    QStringLiteral("苏州　小吃店"),
                                    QStringLiteral("武汉　小吃店"),
                                    QStringLiteral("天津　小吃店"),
                                    QStringLiteral("在家务农")};
    DemoPerson person;
    const auto &given = m_names.value(female ? QStringLiteral("female") : QStringLiteral("male"));
    person.name = surname + m_dice.pick(given);
    person.female = female;
    person.relation = relation;
    const int age = m_dice.between(youngest, oldest);
    person.birth = m_today.addYears(-age).addDays(-m_dice.between(1, 364));
    person.idNumber = idNumber(person.birth, female);
    const int ageAtOpening = legalclock::ageOn(person.birth, m_opened);
    person.isMinor = ageAtOpening < adult;
    if (!person.isMinor) {
        person.phone = QStringLiteral("138%1").arg(m_phones++ % 100000000, 8, 10, QLatin1Char('0'));
        person.education = m_dice.pick(educations);
        person.workplace = m_dice.pick(places);
    }
    person.signs = m_dice.percent(person.isMinor ? minorSignedPercent : signedPercent);
    return person;
}

void DemoPopulation::addFamily(DemoHousehold &household)
{
    const auto surnames = m_names.value(QStringLiteral("surname"));
    const auto surname = m_dice.pick(surnames);
    household.people.push_back(
        person(surname, m_dice.percent(12), 30, 64, codes::relation::householdHead));
    const auto head = household.people.front();
    const int headAge = static_cast<int>(head.birth.daysTo(m_today) / 365);
    if (!head.female && m_dice.percent(85)) {
        household.people.push_back(person(m_dice.pick(surnames),
                                          true,
                                          std::max(24, headAge - 5),
                                          headAge + 1,
                                          codes::relation::wife));
    }
    const int children = m_dice.between(0, 2);
    const int youngest = static_cast<int>(household.opened.daysTo(m_today) / 365) + 1;
    for (int i = 0; i < children; ++i) {
        const bool daughter = m_dice.percent(48);
        const int oldest = std::max(youngest, headAge - 24);
        household.people.push_back(person(surname,
                                          daughter,
                                          std::max(youngest, oldest - 8),
                                          oldest,
                                          daughter ? codes::relation::daughterOrderNotStated
                                                   : codes::relation::sonOrderNotStated));
    }
    if (m_dice.percent(55)) {
        household.people.push_back(
            person(surname, false, headAge + 22, headAge + 30, codes::relation::father));
    }
    if (m_dice.percent(60)) {
        household.people.push_back(person(
            m_dice.pick(surnames), true, headAge + 20, headAge + 28, codes::relation::mother));
    }
}

DemoLoan DemoPopulation::loan(QDate opened)
{
    DemoLoan loan;
    loan.forest = m_dice.percent(50);
    loan.start = opened.addDays(-m_dice.between(40, 900));
    loan.end = loan.start.addYears(3).addDays(-1);
    loan.contract = QStringLiteral("SX%1-%2-%3")
                        .arg(loan.start.year())
                        .arg(loan.forest ? QStringLiteral("FL") : QStringLiteral("XC"))
                        .arg(++m_loans, 5, 10, QLatin1Char('0'));
    loan.institution = QStringLiteral("沙县区农村信用合作联社");
    loan.business = loan.forest ? QStringLiteral("51") : QStringLiteral("52");
    const qint64 thousands = m_dice.between(30, 200);
    loan.amount = Money::fromFen(thousands * 100'000);
    loan.balance = Money::fromFen(thousands * 1'000 * m_dice.between(10, 100));
    // 福林贷 at most 5.9 ‰ a month, 小吃贷 here 6.3 ‰ (domain.md, part B).
    loan.rate = Rate::fromMillionths(loan.forest ? 70'800 : 75'600);
    const int fate = m_dice.between(1, 100);
    loan.fiveClass = fate > 98 ? QStringLiteral("3")
        : fate > 95            ? QStringLiteral("2")
                               : QStringLiteral("1");
    if (fate > 98) {
        loan.lateDays = m_dice.between(95, 200);
    } else if (fate > 96) {
        loan.lateDays = m_dice.between(3, 60);
    }
    return loan;
}

void DemoPopulation::addLoans(DemoHousehold &household)
{
    constexpr int borrowingPercent = 45;
    if (household.people.front().signs && m_dice.percent(borrowingPercent)) {
        const int count = m_dice.between(1, 2);
        for (int i = 0; i < count; ++i)
            household.loans.push_back(loan(household.opened));
    }
    constexpr int guaranteeingPercent = 22;
    if (household.people.front().signs && m_dice.percent(guaranteeingPercent)) {
        household.guaranteesFor = m_dice.pick(m_names.value(QStringLiteral("surname")))
            + m_dice.pick(m_names.value(QStringLiteral("male")));
    }
}

DemoHousehold DemoPopulation::next(QDate opened)
{
    DemoHousehold household;
    const auto &home = village();
    household.division = home.division;
    household.group = QString::number(m_dice.between(1, 9));
    household.address =
        QStringLiteral("%1%2组%3号").arg(home.name, household.group).arg(m_dice.between(1, 120));
    household.opened = opened;
    m_opened = opened;
    addFamily(household);
    // Nothing is kept for long without its signature: only a file that was just opened waits for the head's.
    household.isFresh = opened.daysTo(m_today) < freshDays;
    if (!household.isFresh)
        household.people.front().signs = true;
    addLoans(household);
    return household;
}

} // namespace archive
