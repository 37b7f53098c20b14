// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"

#include "domain/citizenid.h"
#include "support/barescans.h"
#include "support/cheapcost.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/loan.h"

#include <QDir>
#include <QFile>

#include <map>
#include <stdexcept>

namespace archive::test {
namespace {

std::shared_ptr<FixedClock> storyClock()
{
    return std::make_shared<FixedClock>(QDateTime(QDate(2026, 5, 13), QTime(2, 0), Qt::UTC));
}

Environment storyEnvironment(const std::shared_ptr<FixedClock> &clock, quint64 seed)
{
    return {clock, std::make_shared<SeededRandom>(seed), std::make_shared<SystemDisk>()};
}

void addUsers(Archive &archive)
{
    const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
    for (const auto &role : {"officer", "reviewer", "reporter", "auditor"}) {
        const auto name = QString::fromLatin1(role);
        must(archive.users().add(
            session, name, {name}, {}, ArchiveStory::password(), PasswordUse::Lasting));
    }
}

/// Of each station another, for what it draws at random.
quint64 seedOf(const QString &station)
{
    quint64 seed = 0;
    for (const QChar letter : station)
        seed = seed * 31 + letter.unicode();
    return station == QLatin1String("story") ? 0 : 2 * seed;
}

/// Made once a program and station, since deriving keys takes longer than most tests.
const QString &templateFolder(const QString &station)
{
    static const QTemporaryDir dir;
    static std::map<QString, QString> folders;
    auto &folder = folders[station];
    if (!folder.isEmpty())
        return folder;
    folder = [&station] {
        auto path = dir.filePath(QStringLiteral("模板 template ") + station);
        const auto environment = storyEnvironment(storyClock(), seedOf(station) + 1);
        NewArchiveOptions options;
        options.folder = path;
        options.division = QStringLiteral("350405");
        options.station = station;
        options.institution = QStringLiteral("故事农村信用合作联社");
        options.adminPassword = ArchiveStory::password();
        options.sample = true;
        options.cost = cheapCost;
        must(Archive::create(options, environment));
        addUsers(*must(Archive::open(
            path, QStringLiteral("admin"), ArchiveStory::password(), environment, cheapCost)));
        return path;
    }();
    return folder;
}

} // namespace

void failStory(const Error &error)
{
    const QString text = error.message + QStringLiteral(" [") + error.context + QStringLiteral("]");
    throw std::runtime_error(text.toStdString());
}

void must(const Result<void> &result)
{
    if (!result)
        failStory(result.error());
}

QString ArchiveStory::village()
{
    return QStringLiteral("350405100201");
}

QString ArchiveStory::otherVillage()
{
    return QStringLiteral("350405101201");
}

QString ArchiveStory::password()
{
    return QStringLiteral("right-Horse-7-battery");
}

ArchiveStory::ArchiveStory(const QString &station)
    : m_clock(storyClock())
    , m_environment(storyEnvironment(m_clock, seedOf(station) + 2))
{
    const QDir from(templateFolder(station));
    if (!QDir().mkpath(folder()))
        throw std::runtime_error("no folder for the story");
    for (const auto &name : from.entryList(QDir::Files)) {
        if (!QFile::copy(from.filePath(name), QDir(folder()).filePath(name)))
            throw std::runtime_error("the template could not be copied");
    }
}

QString ArchiveStory::folder() const
{
    return m_dir.filePath(QStringLiteral("档案 100%"));
}

Archive &ArchiveStory::archive()
{
    return m_archive ? *m_archive : signIn(QStringLiteral("officer"));
}

Archive &ArchiveStory::signIn(const QString &user)
{
    signOut();
    m_archive = must(Archive::open(folder(), user, password(), m_environment, cheapCost));
    return *m_archive;
}

void ArchiveStory::signOut()
{
    m_archive.reset();
}

Session ArchiveStory::session(const QString &purpose)
{
    return must(archive().sessions().begin(purpose));
}

Result<SaveOutcome> ArchiveStory::trySave(std::vector<Change> changes, const QString &reason)
{
    return archive().records().save(session(), {reason, std::move(changes), {}, {}, true});
}

Uid ArchiveStory::save(const Change &change)
{
    return must(trySave({change})).saved.front().uid;
}

Uid ArchiveStory::household(const QString &headName, const QString &division)
{
    const auto uid = save(change<HouseholdEdit>(kinds::household, [&](HouseholdEdit &edit) {
        edit.setDivision(division)
            .setGroupName(QStringLiteral("一组"))
            .setAddress(QStringLiteral("一组12号"));
    }));
    member(uid, headName, codes::relation::householdHead);
    return uid;
}

Uid ArchiveStory::headOf(const Uid &household)
{
    const auto members = must(archive().records().children(session(), kinds::person, household));
    for (const auto &shown : members) {
        if (PersonView(shown.record).relation() == codes::relation::householdHead)
            return shown.record.uid;
    }
    throw std::runtime_error("the household has no head");
}

Uid ArchiveStory::member(const Uid &household, const QString &name, const QString &relation)
{
    auto person = change<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
        edit.setName(name)
            .setRelation(relation)
            .setIdNumber(newIdNumber())
            .setBirthDate(PartialDate::fromDate(QDate(1980, 3, 4)))
            .setSex(codes::sex::male)
            .setAgeBand(codes::ageBand::aged35To59)
            .setPhone(QStringLiteral("1380000") + QString::number(1000 + m_sequence));
    });
    person.parent = household;
    return save(person);
}

Uid ArchiveStory::loan(const Uid &household, const QString &yuan)
{
    auto loan = change<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
        edit.setContractNumber(QStringLiteral("HT-%1").arg(++m_sequence))
            .setInstitution(QStringLiteral("故事农村信用合作联社"))
            .setAmount(must(Money::parse(yuan)))
            .setStartDate(PartialDate::fromDate(QDate(2025, 3, 1)))
            .setEndDate(PartialDate::fromDate(QDate(2028, 3, 1)));
    });
    loan.parent = household;
    return save(loan);
}

Uid ArchiveStory::consent(const Uid &household, const Uid &signatory)
{
    auto consent = change<ConsentEdit>(kinds::consent, [&](ConsentEdit &edit) {
        edit.setConsentNumber(QStringLiteral("SQ-%1").arg(++m_consents, 4, 10, QLatin1Char('0')))
            .setState(codes::consentState::inForce)
            .setCatalogueVersion(archive().catalogue().version())
            .setSignatory(signatory.isNull() ? headOf(household) : signatory)
            .setSignedOn(PartialDate::fromDate(QDate(2026, 1, 5)))
            .setScope({codes::consentScope::consent,
                       codes::consentScope::writtenConsent,
                       codes::consentScope::sensitive})
            .setReceivers(QStringLiteral("province"))
            .setAdverseNotice(true)
            .setTermEnd(PartialDate::fromDate(QDate(2030, 12, 31)));
    });
    consent.parent = household;
    return save(consent);
}

void ArchiveStory::withdraw(const Uid &consent)
{
    save(change<ConsentEdit>(
        kinds::consent,
        [](ConsentEdit &edit) {
            edit.setState(codes::consentState::withdrawn)
                .setWithdrawnOn(PartialDate::fromDate(QDate(2026, 5, 13)));
        },
        consent));
}

QString ArchiveStory::scan(const QByteArray &bytes)
{
    const auto picture = bytes.startsWith("\x89PNG\r\n") ? bytes : bareScan(bytes);
    return must(archive().files().put(session(), picture, QStringLiteral("image/png")));
}

void ArchiveStory::nameScan(const Uid &consent, const QString &hash)
{
    save(change<ConsentEdit>(
        kinds::consent, [&hash](ConsentEdit &edit) { edit.setScanHash(hash); }, consent));
}

QString ArchiveStory::newIdNumber(QDate birth, Sex sex)
{
    const int number = 2 * ++m_sequence + (sex == Sex::Male ? 1 : 0);
    const auto first = QStringLiteral("359999%1%2")
                           .arg(birth.toString(QStringLiteral("yyyyMMdd")))
                           .arg(number % 1000, 3, 10, QLatin1Char('0'));
    return first + CitizenId::checkCharacter(first);
}

} // namespace archive::test
