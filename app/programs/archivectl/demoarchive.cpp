// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/demoarchive.h"

#include "archive/archive.h"
#include "base/legalclock.h"
#include "programs/archivectl/demorecords.h"
#include "vault/age.h"
#include "views/fields.h"

#include <QDir>

namespace archive {
namespace {

QString countyCode()
{
    return QStringLiteral("350405");
}

QString demoOfficer()
{
    return QStringLiteral("officer");
}

QString demoReason()
{
    return QStringLiteral("样例数据");
}

/// Signed in as one user of the sample, with a session of one purpose.
struct DemoUser
{
    std::unique_ptr<Archive> archive;
    Session session;
};

Result<DemoUser> signIn(const DemoOptions &options,
                        const QString &user,
                        const QString &purpose,
                        const Environment &environment)
{
    ARCHIVE_TRY(archive, Archive::open(options.folder, user, options.password, environment));
    ARCHIVE_TRY(session, archive->sessions().begin(purpose));
    return DemoUser{std::move(archive), std::move(session)};
}

DemoFrame frameOf(const Archive &archive)
{
    return {demoOfficer(),
            archive.catalogue().version(),
            QStringLiteral("province"),
            legalclock::civilDate(archive.environment().clock->nowUtc())};
}

/// The identity that opens what is sealed for the sample's province stays with the sample, so that anybody can try it.
Result<QString> makeProvinceKey(const DemoOptions &options, const Environment &environment)
{
    ARCHIVE_TRY(identity, AgeIdentity::generate(*environment.random));
    const auto file = QDir(options.folder).filePath(QStringLiteral("sample-province.agekey"));
    const auto text = identity.toText();
    const QByteArray line(reinterpret_cast<const char *>(text.data()),
                          static_cast<qsizetype>(text.size()));
    ARCHIVE_CHECK(writeAtomically(*environment.disk, file, line + '\n'));
    return identity.recipient().toString();
}

/// What the administrator does first: the users, and the receiver with its agreement.
Result<qint64> prepare(const DemoOptions &options, const Environment &environment)
{
    ARCHIVE_TRY(
        admin,
        signIn(options, QStringLiteral("admin"), QStringLiteral("maintenance"), environment));
    for (const auto &role : {demoOfficer(),
                             QStringLiteral("reviewer"),
                             QStringLiteral("reporter"),
                             QStringLiteral("auditor")}) {
        ARCHIVE_CHECK(
            admin.archive->users().add(admin.session, role, {role}, {}, options.password));
    }
    ARCHIVE_TRY(ageRecipient, makeProvinceKey(options, environment));
    ARCHIVE_TRY(receiver, Uid::create(*environment.clock, *environment.random));
    const ChangeSet set{demoReason(),
                        {demoReceiver(frameOf(*admin.archive), ageRecipient, receiver)}};
    ARCHIVE_TRY(outcome, admin.archive->records().save(admin.session, set));
    return static_cast<qint64>(outcome.saved.size());
}

void count(const std::vector<Change> &changes, DemoCounts &counts)
{
    for (const auto &change : changes) {
        ++counts.records;
        if (change.kind == kinds::household) {
            ++counts.households;
        } else if (change.kind == kinds::person) {
            ++counts.persons;
        } else if (change.kind == kinds::loan) {
            ++counts.loans;
        }
    }
}

Result<DemoCounts> fill(const DemoOptions &options, const Environment &environment)
{
    ARCHIVE_TRY(officer, signIn(options, demoOfficer(), QStringLiteral("collect"), environment));
    auto &archive = *officer.archive;
    const auto frame = frameOf(archive);
    ARCHIVE_TRY(villages, demoVillages(archive.divisions(), countyCode()));
    ARCHIVE_TRY(names, demoNames());
    DemoPopulation population(std::move(villages), names, options.seed, frame.today);

    ChangeSet set{demoReason(), {}};
    DemoCounts counts;
    // A transaction of about a hundred households keeps both the journal's signatures and the waits of other connections few.
    constexpr int householdsTogether = 100;
    for (int i = 1; i <= options.households; ++i) {
        ARCHIVE_CHECK(appendHousehold(population.next(), frame, i, environment, set.changes));
        if (i % householdsTogether != 0 && i != options.households)
            continue;
        const auto saved = archive.records().save(officer.session, set);
        if (!saved)
            return saved.error();
        count(set.changes, counts);
        set.changes.clear();
    }
    return counts;
}

} // namespace

Result<DemoCounts> makeDemoArchive(const DemoOptions &options, const Environment &environment)
{
    NewArchiveOptions made;
    made.folder = options.folder;
    made.division = countyCode();
    made.station = QStringLiteral("SX-DEMO-01");
    made.institution = QStringLiteral("三明市沙县区农村信用合作联社(样例)");
    made.suite = options.suite;
    made.adminPassword = options.password;
    made.sample = true;
    const auto recovery = Archive::create(made, environment);
    if (!recovery)
        return recovery.error();
    ARCHIVE_TRY(prepared, prepare(options, environment));
    auto counts = fill(options, environment);
    if (counts)
        counts->records += prepared;
    return counts;
}

} // namespace archive
