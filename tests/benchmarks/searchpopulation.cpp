// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/searchpopulation.h"

#include "archive/householdentries.h"
#include "archive/meta.h"
#include "archive/opening.h"
#include "archive/rows.h"
#include "archive/searchindex.h"
#include "archive/searchkeys.h"
#include "benchmarks/searchnames.h"
#include "domain/citizenid.h"
#include "programs/archivectl/demopopulation.h"
#include "vault/transaction.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/household.h"
#include "views/person.h"

#include <algorithm>

namespace archive::bench {
namespace {

QString password()
{
    return QStringLiteral("right-Horse-7-battery");
}

QString officerName()
{
    return QStringLiteral("officer");
}

Result<void> makeEmpty(const QString &folder, const Environment &environment)
{
    NewArchiveOptions options;
    options.folder = folder;
    options.division = QStringLiteral("350405");
    options.station = QStringLiteral("bench");
    options.institution = QStringLiteral("样例农村信用合作联社");
    options.adminPassword = password();
    options.sample = true;
    options.cost = {64, 1, 1};
    ARCHIVE_CHECK(Archive::create(options, environment));
    ARCHIVE_TRY(admin, Archive::open(folder, options.admin, password(), environment));
    ARCHIVE_TRY(session, admin->sessions().begin(QStringLiteral("maintenance")));
    return admin->users().add(
        session, officerName(), {officerName()}, {}, password(), PasswordUse::Lasting);
}

Result<Store> openStore(const QString &folder, const Environment &environment)
{
    ARCHIVE_TRY(ring, KeyRing::unlock(folder, officerName(), password(), environment));
    auto keys = std::make_shared<KeyRing>(std::move(ring));
    ARCHIVE_TRY(opened, openDatabase(folder, *keys, environment));
    ARCHIVE_TRY(context, loadContext(folder, environment));
    context->info = opened.meta.info;
    context->keys = keys;
    User user;
    user.name = officerName();
    return Store(context, std::move(opened.connection), user);
}

/// Writes the rows of one household after the other.
class Filler
{
public:
    Filler(Store &store, std::vector<DemoVillage> villages, int persons, int samples)
        : m_store(store)
        , m_rows(store)
        , m_villages(std::move(villages))
        , m_persons(persons)
        , m_every(std::max(1, persons / std::max(1, samples)))
    {
        for (const auto &village : m_villages)
            m_weight += village.weight;
    }

    Result<std::vector<SearchedPerson>> fill()
    {
        constexpr int householdsTogether = 5'000;
        int weightBefore = 0;
        std::optional<Transaction> transaction;
        int households = 0;
        for (const auto &village : m_villages) {
            weightBefore += village.weight;
            const auto until = qint64{m_persons} * weightBefore / m_weight;
            for (int number = 1; m_written < until; ++number) {
                if (households++ % householdsTogether == 0) {
                    if (transaction)
                        ARCHIVE_CHECK(transaction->commit());
                    transaction.reset();
                    ARCHIVE_TRY(begun, Transaction::begin(m_store.connection()));
                    transaction.emplace(std::move(begun));
                }
                ARCHIVE_CHECK(addHousehold(village, number));
            }
        }
        if (transaction)
            ARCHIVE_CHECK(transaction->commit());
        return m_samples;
    }

private:
    static constexpr int personsEach = 4;

    [[nodiscard]] Record newRecord(KindIndex kind, const Uid &uid, const Uid &parent = {}) const
    {
        Record record;
        record.kind = kind;
        record.uid = uid;
        record.parent = parent;
        record.revision = 1;
        record.changedAt = m_store.now();
        record.changedBy = officerName();
        return record;
    }

    [[nodiscard]] Result<void> addHousehold(const DemoVillage &village, int number)
    {
        SearchedPerson person;
        person.village = village.division;
        person.villageName = village.name;
        person.registerNumber =
            QStringLiteral("%1-%2").arg(village.division).arg(number, 4, 10, QLatin1Char('0'));
        ARCHIVE_TRY(household, m_store.newUid());
        auto record = newRecord(kinds::household, household);
        HouseholdEdit(record)
            .setRegisterNumber(person.registerNumber)
            .setDivision(village.division)
            .setGroupName(QStringLiteral("%1组").arg(number % 9 + 1))
            .setAddress(QStringLiteral("%1%2号").arg(village.name).arg(number))
            .setOfficer(officerName());
        ARCHIVE_CHECK(m_rows.write(record));
        const auto surname = m_names.surname();
        for (int i = 0; i < personsEach && m_written < m_persons; ++i) {
            const bool isSpouse = i == 1;
            person.name = (isSpouse ? m_names.surname() : surname) + m_names.given();
            ARCHIVE_CHECK(addPerson(person, household, i));
        }
        return {};
    }

    [[nodiscard]] Result<void> addPerson(SearchedPerson &person, const Uid &household, int place)
    {
        static const std::array relations{codes::relation::householdHead,
                                          codes::relation::wife,
                                          codes::relation::eldestSon,
                                          codes::relation::father};
        const QDate birth(1930 + m_names.below(90), 1 + m_names.below(12), 1 + m_names.below(28));
        const auto body = QStringLiteral("359999%1%2")
                              .arg(birth.toString(QStringLiteral("yyyyMMdd")))
                              .arg(m_names.below(1000), 3, 10, QLatin1Char('0'));
        person.idNumber = body + CitizenId::checkCharacter(body);
        const bool hasPhone = m_names.below(3) > 0;
        person.phone = hasPhone ? QStringLiteral("1%1%2")
                                      .arg(3 + m_names.below(7))
                                      .arg(m_names.below(1'000'000'000), 9, 10, QLatin1Char('0'))
                                : QString();
        ARCHIVE_TRY(uid, m_store.newUid());
        auto record = newRecord(kinds::person, uid, household);
        PersonEdit(record)
            .setRelation(relations.at(static_cast<size_t>(place)))
            .setAgeBand(codes::ageBand::aged35To59)
            .setName(person.name)
            .setDocumentType(QStringLiteral("10"))
            .setIdNumber(person.idNumber)
            .setBirthDate(PartialDate::fromDate(birth))
            .setSex(place == 1 ? codes::sex::female : codes::sex::male)
            .setPhone(person.phone);
        ARCHIVE_CHECK(m_rows.write(record));
        ++m_written;
        const bool hasSigned = m_names.below(4) > 0;
        if (hasSigned)
            ARCHIVE_CHECK(addConsent(household, uid));
        if (hasSigned && hasPhone && m_written >= qint64(m_samples.size()) * m_every)
            m_samples.push_back(person);
        return {};
    }

    [[nodiscard]] Result<void> addConsent(const Uid &household, const Uid &signatory)
    {
        ARCHIVE_TRY(uid, m_store.newUid());
        auto record = newRecord(kinds::consent, uid, household);
        ConsentEdit(record)
            .setConsentNumber(QStringLiteral("XY-2026-%1").arg(++m_consents))
            .setState(codes::consentState::inForce)
            .setCatalogueVersion(m_store.catalogue().version())
            .setSignatory(signatory)
            .setSignedOn(PartialDate::fromDate(m_store.today().addYears(-1)))
            .setScope({codes::consentScope::consent})
            .setReceivers(QStringLiteral("province"))
            .setAdverseNotice(true)
            .setTermEnd(PartialDate::fromDate(m_store.today().addYears(3)));
        return m_rows.write(record);
    }

    Store &m_store;
    Rows m_rows;
    std::vector<DemoVillage> m_villages;
    SearchNames m_names;
    qint64 m_persons;
    qint64 m_every;
    qint64 m_weight = 0;
    qint64 m_written = 0;
    int m_consents = 0;
    std::vector<SearchedPerson> m_samples;
};

Result<void> makeIndex(Store &store)
{
    ARCHIVE_TRY(transaction, Transaction::begin(store.connection()));
    ARCHIVE_CHECK(rebuildHouseholdList(store));
    ARCHIVE_CHECK(rebuildSearchIndex(store));
    return transaction.commit();
}

} // namespace

Result<SearchPopulation> SearchPopulation::make(const QString &folder, int persons, int samples)
{
    const auto environment = Environment::system();
    ARCHIVE_CHECK(makeEmpty(folder, environment));
    ARCHIVE_TRY(store, openStore(folder, environment));
    ARCHIVE_TRY(villages, demoVillages(store.context().divisions, QStringLiteral("350405")));
    SearchPopulation population;
    population.m_folder = folder;
    ARCHIVE_TRY(sampled, Filler(store, std::move(villages), persons, samples).fill());
    population.m_samples = std::move(sampled);
    ARCHIVE_CHECK(makeIndex(store));
    ARCHIVE_CHECK(store.connection().checkpoint());
    ARCHIVE_CHECK(store.close());
    return population;
}

Result<std::unique_ptr<Archive>> SearchPopulation::open() const
{
    return Archive::open(m_folder, officerName(), password(), Environment::system());
}

} // namespace archive::bench
