// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outboxstory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"

#include <QRegularExpression>

#include <array>
#include <set>

using namespace archive;
using namespace archive::test;

namespace {

DivisionCode ownTownship()
{
    return must(DivisionCode::parse(ArchiveStory::village().left(9)));
}

/// Two households with consent and loan in two townships; the users `local` (officer and reviewer) and `sender` are of the first.
struct TwoTownships
{
    OutboxStory story;
    Uid inside;
    Uid outside;
    Uid outsideLoan;

    TwoTownships()
    {
        inside = story.household(QStringLiteral("张秀梅"));
        outside = story.household(QStringLiteral("李长根"), ArchiveStory::otherVillage());
        for (const auto &uid : {inside, outside})
            story.consent(uid);
        static_cast<void>(story.loan(inside, QStringLiteral("50000.00")));
        outsideLoan = story.loan(outside, QStringLiteral("60000.00"));
        auto &admin = story.signIn(QStringLiteral("admin"));
        const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
        const auto add = [&](const QString &name, const QStringList &roles) {
            must(admin.users().add(session,
                                   name,
                                   roles,
                                   {ownTownship()},
                                   ArchiveStory::password(),
                                   PasswordUse::Lasting));
        };
        add(QStringLiteral("local"), {QStringLiteral("officer"), QStringLiteral("reviewer")});
        add(QStringLiteral("sender"), {QStringLiteral("reporter")});
    }
    [[nodiscard]] int refusals() const
    {
        return RawDatabase(story.folder() + QStringLiteral("/archive.db"))
            .value("SELECT count(*) FROM journal WHERE action='refused'")
            .toInt();
    }
};

/// One thing that somebody does with the household outside his townships.
struct Trespass
{
    const char *name;
    const char *purpose;
    Result<void> (*attempt)(Archive &, const Session &, const TwoTownships &);
};

template<typename T>
Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

Change moveTo(const Uid &household, const QString &village)
{
    return ArchiveStory::change<HouseholdEdit>(
        kinds::household, [&](HouseholdEdit &edit) { edit.setDivision(village); }, household);
}

constexpr auto trespasses =
    std::to_array<Trespass>(
        {
            {"get",
             "collect",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 return outcome(archive.records().get(session, kinds::household, two.outside));
             }},
            {"get a record below",
             "collect",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 return outcome(archive.records().get(session, kinds::loan, two.outsideLoan));
             }},
            {"children",
             "collect",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 return outcome(archive.records().children(session, kinds::person, two.outside));
             }},
            {"by its number",
             "collect",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 return outcome(archive.records().householdOf(session, two.outsideLoan.toString()));
             }},
            {"history",
             "collect",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 return outcome(archive.journal().entriesOf(session, two.outside));
             }},
            {"versions",
             "collect",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 return outcome(archive.history().versions(session, kinds::loan, two.outsideLoan));
             }},
            {"provenance",
             "collect",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 return outcome(archive.history().provenance(session, two.outside));
             }},
            {"who locked it",
             "collect",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 return outcome(archive.locks().find(session, kinds::loan, two.outsideLoan));
             }},
            {"a change",
             "update",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 auto change = ArchiveStory::change<HouseholdEdit>(
                     kinds::household,
                     [](HouseholdEdit &edit) { edit.setAddress(QStringLiteral("9号")); },
                     two.outside);
                 return outcome(archive.records().save(session, {QStringLiteral("x"), {change}}));
             }},
            {"a check",
             "update",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 const ChangeSet set{{}, {moveTo(two.outside, ArchiveStory::otherVillage())}};
                 return outcome(archive.records().check(session, set));
             }},
            {"sending one away",
             "update",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 const ChangeSet set{QStringLiteral("x"),
                                     {moveTo(two.inside, ArchiveStory::otherVillage())}};
                 return outcome(archive.records().save(session, set));
             }},
            {"fetching one",
             "update",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 const ChangeSet set{QStringLiteral("x"),
                                     {moveTo(two.outside, ArchiveStory::village())}};
                 return outcome(archive.records().save(session, set));
             }},
            {"a half-typed form",
             "update",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 TypedForm form;
                 form.household = two.outside;
                 form.changes = {moveTo(two.outside, ArchiveStory::village())};
                 return archive.typedForms().keep(session, form);
             }},
            {"a report",
             "check",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 return outcome(archive.printouts().begin(
                     session, two.outside, Recipient::Own, QStringLiteral("shipped")));
             }},
            {"a case",
             "objection",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 const CaseOpening opening{QStringLiteral("objection"),
                                           two.outside.toString(),
                                           {},
                                           {{QStringLiteral("dispute"), QStringLiteral("x")}}};
                 return outcome(archive.cases().open(session, opening));
             }},
            {"marks",
             "check",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 return outcome(archive.cases().marks(session, two.outside));
             }},
            {"an erasure",
             "self",
             [](Archive &archive, const Session &session, const TwoTownships &two) {
                 const CaseOpening opening{QStringLiteral("request"),
                                           two.outside.toString(),
                                           {},
                                           {{QStringLiteral("right"), QStringLiteral("erasure")}}};
                 return outcome(archive.cases().open(session, opening));
             }},
        });

} // namespace

/// A user with townships sees, finds, lists, saves, reports, queues only what stands there; each refusal is in the journal.
class tst_Townships : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsOutsideIsRefusedAndJournalled_data()
    {
        QTest::addColumn<int>("row");
        for (size_t row = 0; row < trespasses.size(); ++row)
            QTest::newRow(trespasses[row].name) << int(row);
    }
    void whatIsOutsideIsRefusedAndJournalled()
    {
        QFETCH(int, row);
        const auto &trespass = trespasses.at(size_t(row));
        TwoTownships two;
        auto &archive = two.story.signIn(QStringLiteral("local"));
        const auto session = must(archive.sessions().begin(QString::fromLatin1(trespass.purpose)));
        QCOMPARE(two.refusals(), 0);
        const auto answer = trespass.attempt(archive, session, two);
        QVERIFY_ERROR(answer, ErrorCode::Refused);
        QVERIFY2(answer.error().message.contains(QStringLiteral("townships")),
                 qPrintable(answer.error().message));
        QCOMPARE(two.refusals(), 1);
        // The same again in the same session says nothing new.
        QVERIFY_ERROR(trespass.attempt(archive, session, two), ErrorCode::Refused);
        QCOMPARE(two.refusals(), 1);
        QCOMPARE(must(verifyArchive(archive, true)).problems, QStringList());
    }

    void listsSearchesAndFiguresStopAtTheTownship()
    {
        TwoTownships two;
        auto &archive = two.story.signIn(QStringLiteral("local"));
        const auto session = must(archive.sessions().begin(QStringLiteral("check")));
        for (const auto &prefix : {QString(), QStringLiteral("350405")}) {
            const auto page =
                must(archive.records().list(session, {kinds::household, prefix, {}, 100}));
            QCOMPARE(page.rows.size(), size_t(1));
            QVERIFY(page.rows.front().uid == two.inside);
        }
        const auto loans = must(archive.records().list(session, {kinds::loan, {}, {}, 100}));
        QCOMPARE(loans.rows.size(), size_t(1));
        QCOMPARE(must(archive.search().find(session, QStringLiteral("李长根"), 50)).size(),
                 size_t(0));
        QCOMPARE(must(archive.search().find(session, QStringLiteral("张秀梅"), 50)).size(),
                 size_t(1));
        const DoubleQuery namesake{
            {}, QStringLiteral("李长根"), {}, {}, {}, ArchiveStory::otherVillage()};
        QCOMPARE(must(archive.doubles().find(session, namesake)).size(), size_t(0));
        const auto masked = must(archive.sessions().beginMasked());
        QCOMPARE(must(archive.search().find(masked, QStringLiteral("李长根"), 50)).size(),
                 size_t(0));
        const auto counts = must(archive.records().countByDivision(QStringLiteral("350405"), 9));
        QCOMPARE(counts.size(), size_t(1));
        QCOMPARE(counts.front().first, ownTownship().text().left(9));
        QCOMPARE(counts.front().second, qint64(1));
        QVERIFY(must(archive.records().countByDivision(ArchiveStory::otherVillage().left(9), 12))
                    .empty());
    }

    void withoutTownshipsNothingIsLimited()
    {
        TwoTownships two;
        auto &archive = two.story.signIn(QStringLiteral("officer"));
        const auto session = must(archive.sessions().begin(QStringLiteral("check")));
        QVERIFY_RESULT(archive.records().get(session, kinds::household, two.outside));
        QCOMPARE(must(archive.records().list(session, {kinds::household, {}, {}, 100})).rows.size(),
                 size_t(2));
        QCOMPARE(must(archive.records().countByDivision(QStringLiteral("350405"), 9)).size(),
                 size_t(2));
    }

    void theQueueHoldsWhatItsReporterMaySee()
    {
        TwoTownships two;
        const auto homesIn = [](const DueSet &set) {
            std::set<Uid> homes;
            for (const auto &due : set.due) {
                if (due.record.kind == kinds::household)
                    homes.insert(due.record.uid);
            }
            return homes;
        };
        {
            auto &archive = two.story.signIn(QStringLiteral("sender"));
            const auto session = must(archive.sessions().begin(QStringLiteral("transmit")));
            const auto due = must(archive.outbox().due(session, QStringLiteral("province"), 1000));
            QVERIFY(homesIn(due) == std::set<Uid>{two.inside});
        }
        const auto all = two.story.close();
        QVERIFY(homesIn(all) == (std::set<Uid>{two.inside, two.outside}));
        auto &archive = two.story.signIn(QStringLiteral("sender"));
        const auto session = must(archive.sessions().begin(QStringLiteral("transmit")));
        const auto batches = must(archive.outbox().batches(session));
        QCOMPARE(batches.size(), size_t(1));
        // It holds a household of another township.
        QVERIFY_ERROR(archive.outbox().batch(session, batches.front().id), ErrorCode::Refused);
        QCOMPARE(two.refusals(), 1);
    }

    void goingOverToAnotherTownshipAsks()
    {
        TwoTownships two;
        two.story.signIn(QStringLiteral("officer"));
        const auto answer =
            two.story.trySave({moveTo(two.inside, ArchiveStory::otherVillage())}, QString());
        QVERIFY_ERROR(answer, ErrorCode::InvalidInput);
        QCOMPARE(answer.error().context, QStringLiteral("township-changed"));
        const auto moved = two.story.trySave({moveTo(two.inside, ArchiveStory::otherVillage())},
                                             QStringLiteral("搬迁"));
        QVERIFY_RESULT(moved);
        QCOMPARE(moved->softFindings.size(), size_t(1));
    }

    void anOfficerOfAnotherTownshipAsks()
    {
        TwoTownships two;
        two.story.signIn(QStringLiteral("officer"));
        const auto give = [&](const Uid &household) {
            return two.story.trySave(
                {ArchiveStory::change<HouseholdEdit>(
                    kinds::household,
                    [](HouseholdEdit &edit) { edit.setOfficer(QStringLiteral("local")); },
                    household)},
                QString());
        };
        QVERIFY_RESULT(give(two.inside));
        const auto answer = give(two.outside);
        QVERIFY_ERROR(answer, ErrorCode::InvalidInput);
        QCOMPARE(answer.error().context, QStringLiteral("officer-elsewhere"));
    }
};

QTEST_GUILESS_MAIN(tst_Townships)
#include "tst_townships.moc"
