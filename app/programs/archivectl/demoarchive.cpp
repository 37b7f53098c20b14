// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/demoarchive.h"

#include "archive/archive.h"
#include "base/legalclock.h"
#include "programs/archivectl/demorecords.h"
#include "rating/baselines.h"
#include "vault/age.h"
#include "views/fields.h"

#include <QDir>

#include <algorithm>
#include <functional>
#include <utility>

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
        ARCHIVE_CHECK(admin.archive->users().add(
            admin.session, role, {role}, {}, options.password, PasswordUse::Lasting));
    }
    ARCHIVE_TRY(ageRecipient, makeProvinceKey(options, environment));
    ARCHIVE_TRY(receiver, Uid::create(*environment.clock, *environment.random));
    const ChangeSet set{demoReason(),
                        {demoReceiver(frameOf(*admin.archive), ageRecipient, receiver)}};
    ARCHIVE_TRY(outcome, admin.archive->records().save(admin.session, set));
    return static_cast<qint64>(outcome.saved.size());
}

/// A clock that is set from day to day, so that the sample has a past.
class DemoClock final : public Clock
{
public:
    explicit DemoClock(std::shared_ptr<Clock> real)
        : m_real(std::move(real))
        , m_now(m_real->nowUtc())
    { }
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] qint64 sinceBootMs() const override { return m_real->sinceBootMs(); }
    [[nodiscard]] QDateTime realNow() const { return m_real->nowUtc(); }
    void set(const QDateTime &now) { m_now = now; }

private:
    std::shared_ptr<Clock> m_real;
    QDateTime m_now;
};

/// The officer's five years: households entered day by day, loans paid off, disputes.
class DemoYears
{
public:
    DemoYears(const DemoOptions &options, DemoUser officer, DemoClock &clock, DemoPopulation people)
        : m_options(options)
        , m_officer(std::move(officer))
        , m_clock(clock)
        , m_people(std::move(people))
    { }

    [[nodiscard]] Result<void> enterHouseholds();
    [[nodiscard]] Result<void> payInstalments();
    [[nodiscard]] Result<void> openObjections();
    /// Last year's income and dues of most that were opened before.
    [[nodiscard]] Result<void> renewIncomes();
    /// In the half year before today, of two in three of those that were come to.
    [[nodiscard]] Result<void> appraise();
    /// Those that have households, with their figures.
    [[nodiscard]] Result<void> keepVillages(const std::vector<DemoVillage> &villages);
    [[nodiscard]] const DemoCounts &counts() const { return m_counts; }
    [[nodiscard]] const std::vector<DemoSigned> &signedOnes() const { return m_signed; }

private:
    [[nodiscard]] QDateTime dayOf(int household) const;
    [[nodiscard]] Result<void> save(std::vector<Change> changes);
    using DemoVisit = std::function<std::vector<Change>(const DemoSigned &)>;
    [[nodiscard]] Result<void> lookAfter(const QString &purpose, const DemoVisit &visit);
    void count(const std::vector<Change> &changes);

    const DemoOptions &m_options;
    DemoUser m_officer;
    DemoClock &m_clock;
    DemoPopulation m_people;
    std::vector<DemoDebt> m_debts;
    std::vector<DemoSigned> m_signed;
    QHash<QString, int> m_entered; ///< households by division
    DemoCounts m_counts;
};

constexpr int pastYears = 5;

/// Most are spread over the years, the last ones over the last days.
QDateTime DemoYears::dayOf(int household) const
{
    constexpr int freshEach = 12; // one in so many
    constexpr qint64 freshSeconds = qint64(15) * 24 * 3600;
    const auto now = m_clock.realNow();
    const auto first = now.addYears(-pastYears);
    const auto fresh = now.addSecs(-freshSeconds);
    const qint64 freshOnes = m_options.households / freshEach;
    const qint64 oldOnes = m_options.households - freshOnes;
    if (household < oldOnes)
        return first.addSecs(first.secsTo(fresh) * household / oldOnes);
    return fresh.addSecs((freshSeconds - 3600) * (household - oldOnes) / freshOnes);
}

Result<void> DemoYears::save(std::vector<Change> changes)
{
    if (changes.empty())
        return {};
    ARCHIVE_CHECK(
        m_officer.archive->records().save(m_officer.session, {demoReason(), std::move(changes)}));
    return {};
}

void DemoYears::count(const std::vector<Change> &changes)
{
    for (const auto &change : changes) {
        ++m_counts.records;
        if (change.kind == kinds::household) {
            ++m_counts.households;
        } else if (change.kind == kinds::person) {
            ++m_counts.persons;
        } else if (change.kind == kinds::loan) {
            ++m_counts.loans;
        }
    }
}

Result<void> DemoYears::enterHouseholds()
{
    // A transaction of about a hundred households keeps both the journal's signatures and the waits of other connections few.
    const int together = std::clamp(m_options.households / 40, 1, 100);
    std::vector<Change> changes;
    for (int i = 0; i < m_options.households; ++i) {
        if (i % together == 0 || i + 1 == m_options.households)
            m_clock.set(dayOf(i));
        const auto frame = frameOf(*m_officer.archive);
        auto household = m_people.next(frame.today);
        // In all but the smallest samples one file waits for its first signature.
        if (i + 1 == m_options.households && household.isFresh)
            household.people.front().signs = false;
        ARCHIVE_TRY(
            entry,
            demoEntry(household, frame, i + 1, m_options.seed, m_officer.archive->environment()));
        count(entry.changes);
        ++m_entered[household.division];
        if (entry.kept)
            m_signed.push_back(*entry.kept);
        changes.insert(changes.end(), entry.changes.begin(), entry.changes.end());
        m_debts.insert(m_debts.end(), entry.debts.begin(), entry.debts.end());
        if ((i + 1) % together == 0 || i + 1 == m_options.households)
            ARCHIVE_CHECK(save(std::exchange(changes, {})));
    }
    return {};
}

Result<void> DemoYears::payInstalments()
{
    constexpr size_t together = 500;
    m_clock.set(m_clock.realNow());
    const auto frame = frameOf(*m_officer.archive);
    std::vector<Change> changes;
    for (size_t i = 0; i < m_debts.size(); ++i) {
        const bool isOver = m_debts.at(i).loan.end < frame.today;
        if (isOver || i % 3 == 0)
            changes.push_back(demoInstalment(m_debts.at(i), frame));
        if (changes.size() == together || i + 1 == m_debts.size())
            ARCHIVE_CHECK(save(std::exchange(changes, {})));
    }
    return {};
}

Result<void> DemoYears::openObjections()
{
    constexpr size_t every = 150;
    auto &archive = *m_officer.archive;
    ARCHIVE_TRY(session, archive.sessions().begin(QStringLiteral("objection")));
    for (size_t i = 0; i < m_debts.size(); i += every) {
        ARCHIVE_CHECK(archive.cases().open(
            session,
            {QStringLiteral("objection"),
             m_debts.at(i).uid.toString(),
             {},
             {{QStringLiteral("dispute"), QStringLiteral("本人认为贷款余额与合同不符")}}}));
    }
    return {};
}

Result<void> DemoYears::lookAfter(const QString &purpose, const DemoVisit &visit)
{
    constexpr size_t visited = 400; // a round that is far from over in a large sample
    auto &archive = *m_officer.archive;
    ARCHIVE_TRY(session, archive.sessions().begin(purpose));
    ChangeSet set;
    set.reason = demoReason();
    const size_t step = std::max<size_t>(1, m_signed.size() / visited);
    for (size_t i = 0; i < m_signed.size(); i += step) {
        const auto found = visit(m_signed.at(i));
        count(found);
        set.changes.insert(set.changes.end(), found.begin(), found.end());
    }
    if (set.changes.empty())
        return {};
    ARCHIVE_TRY(saved, archive.records().save(session, set));
    Q_UNUSED(saved)
    return {};
}

Result<void> DemoYears::renewIncomes()
{
    constexpr int askedPercent = 80;
    DemoDice dice(m_options.seed ^ 0x1e4c);
    const auto today = frameOf(*m_officer.archive).today;
    return lookAfter(QStringLiteral("update"), [&](const DemoSigned &household) {
        return household.opened.year() < today.year() && dice.percent(askedPercent)
            ? demoRenewal(household, today, dice)
            : std::vector<Change>();
    });
}

Result<void> DemoYears::appraise()
{
    constexpr int appraisedPercent = 66;
    constexpr int halfYear = 170;
    DemoDice dice(m_options.seed ^ 0xa99a);
    const auto today = frameOf(*m_officer.archive).today;
    return lookAfter(QStringLiteral("appraise"), [&](const DemoSigned &household) {
        return dice.percent(appraisedPercent)
            ? demoAppraisals(household, today.addDays(-dice.between(1, halfYear)), dice)
            : std::vector<Change>();
    });
}

Result<void> DemoYears::keepVillages(const std::vector<DemoVillage> &villages)
{
    DemoDice dice(m_options.seed ^ 0x7111a9e);
    const auto &environment = m_officer.archive->environment();
    const int lastYear = frameOf(*m_officer.archive).today.year() - 1;
    std::vector<Change> changes;
    for (const auto &village : villages) {
        const int entered = m_entered.value(village.division);
        if (entered == 0)
            continue;
        ARCHIVE_TRY(uid, Uid::create(*environment.clock, *environment.random));
        const auto kept = demoVillageFigures(village, entered, uid, lastYear, dice);
        count(kept);
        changes.insert(changes.end(), kept.begin(), kept.end());
    }
    return save(std::move(changes));
}

/// The last round of ratings, decided at the end of January; in a large sample it was of a few villages alone.
Result<qint64> decideRatings(const DemoOptions &options,
                             const std::vector<DemoSigned> &households,
                             const Environment &environment)
{
    constexpr int decidedPercent = 60;
    constexpr size_t mostDecided = 1'000;
    constexpr int january = 1;
    constexpr int lastDay = 31;
    ARCHIVE_TRY(reviewer,
                signIn(options, QStringLiteral("reviewer"), QStringLiteral("rating"), environment));
    const auto today = frameOf(*reviewer.archive).today;
    const QDate thisRound(today.year(), january, lastDay);
    const auto day = thisRound < today ? thisRound : thisRound.addYears(-1);
    auto byPlace = households;
    std::stable_sort(byPlace.begin(), byPlace.end(), [](const auto &a, const auto &b) {
        return a.division < b.division;
    });
    DemoDice dice(options.seed ^ 0xdec1);
    ChangeSet set;
    set.reason = demoReason();
    set.made = true;
    for (const auto &household : byPlace) {
        const bool isRated = dice.percent(decidedPercent);
        if (isRated && household.opened.addMonths(1) < day && set.changes.size() < mostDecided)
            set.changes.push_back(demoDecision(household, day, dice));
    }
    if (set.changes.empty())
        return 0;
    ARCHIVE_TRY(outcome, reviewer.archive->records().save(reviewer.session, set));
    return qint64(outcome.saved.size());
}

/// What the reviewer works out once the files are there: the years that the newest incomes are of.
Result<qint64> keepBaselines(const DemoOptions &options, const Environment &environment)
{
    ARCHIVE_TRY(reviewer,
                signIn(options, QStringLiteral("reviewer"), QStringLiteral("rating"), environment));
    const int thisYear = frameOf(*reviewer.archive).today.year();
    qint64 written = 0;
    for (const int year : {thisYear - 2, thisYear - 1}) {
        ARCHIVE_TRY(count, workOutBaselines(*reviewer.archive, reviewer.session, year));
        written += count.written;
    }
    return written;
}

/// What the officer entered, for those who go on from there.
struct DemoFilled
{
    DemoCounts counts;
    std::vector<DemoSigned> households;
};

Result<DemoFilled>
fill(const DemoOptions &options, const Environment &environment, DemoClock &clock)
{
    ARCHIVE_TRY(officer, signIn(options, demoOfficer(), QStringLiteral("collect"), environment));
    ARCHIVE_TRY(villages, demoVillages(officer.archive->divisions(), countyCode()));
    ARCHIVE_TRY(names, demoNames());
    DemoPopulation people(villages, names, options.seed, legalclock::civilDate(clock.realNow()));
    DemoYears years(options, std::move(officer), clock, std::move(people));
    ARCHIVE_CHECK(years.enterHouseholds());
    ARCHIVE_CHECK(years.payInstalments());
    ARCHIVE_CHECK(years.openObjections());
    ARCHIVE_CHECK(years.renewIncomes());
    ARCHIVE_CHECK(years.appraise());
    ARCHIVE_CHECK(years.keepVillages(villages));
    return DemoFilled{years.counts(), years.signedOnes()};
}

} // namespace

Result<DemoCounts> makeDemoArchive(const DemoOptions &options, const Environment &environment)
{
    const auto clock = std::make_shared<DemoClock>(environment.clock);
    clock->set(clock->realNow().addYears(-pastYears));
    auto past = environment;
    past.clock = clock;
    NewArchiveOptions made;
    made.folder = options.folder;
    made.division = countyCode();
    made.station = QStringLiteral("SX-DEMO-01");
    made.institution = QStringLiteral("三明市沙县区农村信用合作联社(样例)");
    made.suite = options.suite;
    made.adminPassword = options.password;
    made.sample = true;
    const auto recovery = Archive::create(made, past);
    if (!recovery)
        return recovery.error();
    ARCHIVE_TRY(prepared, prepare(options, past));
    ARCHIVE_TRY(filled, fill(options, past, *clock));
    ARCHIVE_TRY(decided, decideRatings(options, filled.households, past));
    ARCHIVE_TRY(baselines, keepBaselines(options, past));
    auto counts = filled.counts;
    counts.records += prepared + decided + baselines;
    return counts;
}

} // namespace archive
