// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/absorbstory.h"
#include "support/casestory.h"
#include "support/outboxstory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/business.h"
#include "views/organisation.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

using CaseStations = TwoStations<CaseStory>;
using OutboxStations = TwoStations<OutboxStory>;

/// What somebody with all keys may do to a journal that was taken in.
struct Damage
{
    const char *name;
    const char *sql;
};

constexpr Damage damages[] = {
    {"an entry's hash", "UPDATE absorbed_entry SET hash = randomblob(32) WHERE seq = 5"},
    {"an entry", "UPDATE absorbed_entry SET entry = randomblob(200) WHERE seq = 5"},
    {"a content", "UPDATE absorbed_content SET content = x'0100000000' WHERE seq = 5"},
    {"a content that is gone", "DELETE FROM absorbed_content WHERE seq = 5"},
    {"a signature", "UPDATE absorbed_signature SET signature = randomblob(64)"},
    {"the tail", "DELETE FROM absorbed_entry WHERE seq = (SELECT MAX(seq) FROM absorbed_entry)"},
    {"the head", "UPDATE absorbed_archive SET size = size - 1, seq = seq - 1"}};

/// What another law keeps, with its day.
QByteArray locksOf(const QString &folder)
{
    return RawDatabase(folder + QStringLiteral("/archive.db"))
        .value("SELECT group_concat(lock) FROM (SELECT hex(uid) || restricted_on || law AS lock "
               "FROM restriction ORDER BY uid)");
}

/// The other station restricts what another law keeps, and signs out; its locks.
QByteArray lockedThere(CaseStations &two)
{
    two.there.settleLoan();
    const auto &request =
        *CaseStory::workflows(two.there.archive().policy()).find(QStringLiteral("request"));
    static_cast<void>(
        two.there.caseIn(request, QStringLiteral("restricted"), QStringLiteral("erasure")));
    two.there.signOut();
    return locksOf(two.there.folder());
}

} // namespace

/// What comes along beside records: cases, locks, what receivers have, archives within archives.
class tst_AbsorbCases : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anOpenObjectionGoesOnHere()
    {
        CaseStations two;
        const auto &objection =
            *CaseStory::workflows(two.there.archive().policy()).find(QStringLiteral("objection"));
        const auto id = two.there.caseIn(objection, QStringLiteral("investigating"), QString());
        const auto home = two.there.home();
        const auto person = two.there.person();
        const auto summary = two.absorb();
        QCOMPARE(summary.cases, qint64(1));
        QCOMPARE(two.problems(), QStringList());

        const auto marks = must(two.here.archive().cases().marks(two.here.session(), home));
        QCOMPARE(marks.size(), size_t(1));
        QCOMPARE(marks.front().mark, QStringLiteral("disputed"));
        const auto row = two.here.rowOf(id);
        QVERIFY(row.open && row.deadline.isValid());

        two.here.signIn(QStringLiteral("reviewer"));
        const auto session = two.here.session(QStringLiteral("objection"));
        QCOMPARE(must(two.here.archive().cases().get(session, id)).steps.size(), size_t(2));
        const CaseMove correct{id,
                               QStringLiteral("correct"),
                               {},
                               {{QStringLiteral("finding"), QStringLiteral("查明有误")}},
                               {}};
        // Nothing was put right yet.
        QVERIFY_ERROR(two.here.archive().cases().step(session, correct), ErrorCode::Refused);
        two.here.signIn(QStringLiteral("officer"));
        two.here.save(ArchiveStory::change<PersonEdit>(
            kinds::person,
            [](PersonEdit &edit) { edit.setPhone(QStringLiteral("13900001234")); },
            person));
        two.here.signIn(QStringLiteral("reviewer"));
        must(two.here.archive().cases().step(two.here.session(QStringLiteral("objection")),
                                             correct));
        QCOMPARE(two.problems(), QStringList());
    }

    void anotherReviewerGoesOnHere()
    {
        CaseStations two;
        const auto &objection =
            *CaseStory::workflows(two.there.archive().policy()).find(QStringLiteral("objection"));
        const auto id = two.there.caseIn(objection, QStringLiteral("investigating"), QString());
        static_cast<void>(two.absorb());
        auto &admin = two.here.signIn(QStringLiteral("admin"));
        // The officer of the other station comes here as a reviewer.
        const auto maintenance = must(admin.sessions().begin(QStringLiteral("maintenance")));
        must(admin.users().disable(maintenance, QStringLiteral("officer")));
        two.here.signIn(QStringLiteral("reviewer"));
        const CaseMove confirm{id,
                               QStringLiteral("confirm"),
                               {},
                               {{QStringLiteral("finding"), QStringLiteral("无误")}},
                               {}};
        QVERIFY_RESULT(two.here.archive().cases().step(
            two.here.session(QStringLiteral("objection")), confirm));
        QCOMPARE(must(verifyArchive(two.here.archive(), true)).problems, QStringList());
    }

    void whoeverChangedItThereDoesNotReviewItHere()
    {
        CaseStations two;
        const auto &objection =
            *CaseStory::workflows(two.there.archive().policy()).find(QStringLiteral("objection"));
        const auto id = two.there.caseIn(objection, QStringLiteral("investigating"), QString());
        const auto person = two.there.person();
        two.there.signIn(QStringLiteral("reviewer"));
        const auto change = ArchiveStory::change<PersonEdit>(
            kinds::person,
            [](PersonEdit &edit) { edit.setPhone(QStringLiteral("13900009999")); },
            person);
        must(two.there.archive().records().save(two.there.session(QStringLiteral("objection")),
                                                {QStringLiteral("更正"), {change}}));
        static_cast<void>(two.absorb());
        two.here.signIn(QStringLiteral("reviewer"));
        const CaseMove correct{id,
                               QStringLiteral("correct"),
                               {},
                               {{QStringLiteral("finding"), QStringLiteral("有误")}},
                               {}};
        const auto step =
            two.here.archive().cases().step(two.here.session(QStringLiteral("objection")), correct);
        QVERIFY_ERROR(step, ErrorCode::Refused);
        QVERIFY(step.error().message.contains(QStringLiteral("yourself")));
    }

    void erasureEmptiesCasesThatCameAlong()
    {
        CaseStations two;
        const auto &objection =
            *CaseStory::workflows(two.there.archive().policy()).find(QStringLiteral("objection"));
        const auto id = two.there.openCase(objection);
        const auto home = two.there.home();
        static_cast<void>(two.absorb());
        auto &admin = two.here.signIn(QStringLiteral("admin"));
        const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
        must(admin.erasures().erase(session, home));
        QCOMPARE(must(verifyArchive(admin, true)).problems, QStringList());
        two.here.signIn(QStringLiteral("officer"));
        QVERIFY(!two.here.rowOf(id).open);
    }

    void aRecordThatIsHereAlreadyIsLockedToo()
    {
        CaseStations two;
        const auto home = two.there.home();
        const auto person = two.there.person();
        const auto there = lockedThere(two);
        QVERIFY(there.contains(person.toBytes().toHex().toUpper()));
        two.here.signIn(QStringLiteral("officer"));
        auto household =
            ArchiveStory::change<HouseholdEdit>(kinds::household, [](HouseholdEdit &edit) {
                edit.setDivision(ArchiveStory::village());
            });
        household.uid = home;
        two.here.save(household);
        auto same = ArchiveStory::change<PersonEdit>(kinds::person, [](PersonEdit &edit) {
            edit.setName(QStringLiteral("在此处"))
                .setRelation(codes::relation::householdHead)
                .setBirthDate(PartialDate::fromDate(QDate(1980, 3, 4)))
                .setSex(codes::sex::male)
                .setAgeBand(codes::ageBand::aged35To59);
        });
        same.uid = person;
        same.parent = home;
        two.here.save(same);
        QCOMPARE(two.absorb().count(AbsorbOutcome::Kept), qint64(2));
        QCOMPARE(two.problems(), QStringList());
        two.here.signOut();
        QCOMPARE(locksOf(two.here.folder()), there);
    }

    void locksComeAlong()
    {
        CaseStations two;
        const auto there = lockedThere(two);
        QVERIFY(!there.isEmpty());
        static_cast<void>(two.absorb());
        QCOMPARE(two.problems(), QStringList());
        two.here.signOut();
        QCOMPARE(locksOf(two.here.folder()), there);
    }

    void locksAgainstSlipsComeAlong()
    {
        TwoArchives two;
        const auto home = two.there.household(QStringLiteral("李一"));
        must(two.there.archive().locks().lock(
            two.there.session(), kinds::household, home, QStringLiteral("定稿")));
        two.absorb();
        const auto lock =
            must(two.here.archive().locks().find(two.here.session(), kinds::household, home));
        QVERIFY(lock);
        QCOMPARE(lock->user, QStringLiteral("officer"));
        QCOMPARE(lock->since, QDate(2026, 5, 13));
        QCOMPARE(two.problems(), QStringList());
    }

    void whatAReceiverHasIsNotSentTwice()
    {
        OutboxStations two;
        two.partNumbers();
        const auto sent = two.there.householdWithLoan(QStringLiteral("李一"));
        const auto batch = two.there.close();
        QVERIFY(batch.due.size() >= 3);
        const auto late = two.there.household(QStringLiteral("李二"));
        two.there.consent(late);
        two.there.save(ArchiveStory::change<LoanEdit>(
            kinds::loan, [](LoanEdit &edit) { edit.setBalance(Money::fromFen(100)); }, sent));
        const auto dueThere = two.there.due();
        static_cast<void>(two.absorb());
        const auto dueHere = two.here.due();
        QCOMPARE(dueHere.due.size(), dueThere.due.size());
        for (const auto &due : dueHere.due) {
            if (due.record.uid == sent)
                QCOMPARE(due.bases.size(), size_t(1));
        }
        QCOMPARE(two.problems(), QStringList());
    }

    void anOrganisationThatIsKnownHereIsReferredTo()
    {
        TwoArchives two;
        two.partNumbers();
        const auto uscc = QStringLiteral("92350405MA2XUWT14W");
        const auto organisation = [&uscc](OrganisationEdit &edit) {
            edit.setUscc(uscc)
                .setOrganisationKind(QStringLiteral("1"))
                .setOrganisationName(QStringLiteral("澄江合作社"));
        };
        const auto ours = two.here.save(
            ArchiveStory::change<OrganisationEdit>(kinds::organisation, organisation));
        const auto theirs = two.there.save(
            ArchiveStory::change<OrganisationEdit>(kinds::organisation, organisation));
        const auto home = two.there.household(QStringLiteral("李一"));
        two.there.consent(home);
        auto business =
            ArchiveStory::change<BusinessEdit>(kinds::business, [&theirs](BusinessEdit &edit) {
                edit.setShopName(QStringLiteral("李一小吃")).setJoinedOrganisation(theirs);
            });
        business.parent = home;
        const auto uid = two.there.save(business);
        const auto summary = two.absorb();
        QCOMPARE(summary.count(AbsorbOutcome::Rejected), qint64(1));
        QCOMPARE(summary.exceptions.front().other, ours);
        const auto shown =
            must(two.here.archive().records().get(two.here.session(), kinds::business, uid));
        QCOMPARE(BusinessView(shown.record).joinedOrganisation(), ours);
        const auto versions =
            must(two.here.archive().history().versions(two.here.session(), kinds::business, uid));
        QCOMPARE(versions.size(), size_t(2));
        QCOMPARE(BusinessView(versions.back().shown.record).joinedOrganisation(), theirs);
        QCOMPARE(two.problems(), QStringList());
    }

    void anArchiveWithinAnArchiveComesAlong()
    {
        CaseStations inner;
        const auto &objection =
            *CaseStory::workflows(inner.there.archive().policy()).find(QStringLiteral("objection"));
        const auto id = inner.there.openCase(objection);
        const auto person = inner.there.person();
        static_cast<void>(inner.absorb());
        inner.here.signOut();
        ArchiveStory outer(QStringLiteral("county"));
        auto &admin = outer.signIn(QStringLiteral("admin"));
        const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
        must(admin.absorptions().absorb(
            session, {inner.here.folder(), QStringLiteral("admin"), ArchiveStory::password()}));
        QCOMPARE(must(verifyArchive(admin, true)).problems, QStringList());
        outer.signIn(QStringLiteral("officer"));
        const auto versions =
            must(outer.archive().history().versions(outer.session(), kinds::person, person));
        QStringList stations;
        for (const auto &version : versions)
            stations.append(version.origin.station);
        QCOMPARE(stations,
                 (QStringList{QString(), QStringLiteral("story"), QStringLiteral("branch")}));
        QCOMPARE(must(outer.archive().cases().get(outer.session(QStringLiteral("objection")), id))
                     .steps.size(),
                 size_t(1));
    }

    void damageInTheOtherJournalIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const auto &damage : damages)
            QTest::newRow(damage.name) << QByteArray(damage.sql);
    }
    void damageInTheOtherJournalIsFound()
    {
        QFETCH(QByteArray, sql);
        TwoArchives two;
        two.there.household(QStringLiteral("李一"));
        two.absorb();
        QCOMPARE(two.problems(), QStringList());
        two.here.signOut();
        {
            RawDatabase raw(two.here.folder() + QStringLiteral("/archive.db"));
            for (const auto *table : {"absorbed_entry", "absorbed_content", "absorbed_signature"}) {
                for (const auto *word : {"update", "delete"}) {
                    raw.exec(QByteArray("DROP TRIGGER IF EXISTS ") + table + "_no_" + word);
                }
            }
            raw.exec(sql);
        }
        const auto problems = two.problems();
        QVERIFY(!problems.isEmpty());
        QVERIFY2(problems.join(u' ').contains(QStringLiteral("branch"))
                     || problems.join(u' ').contains(QStringLiteral("taken in")),
                 qPrintable(problems.join(u' ')));
    }

    void aBackupCarriesIt()
    {
        TwoArchives two;
        const auto home = two.there.household(QStringLiteral("李一"));
        two.absorb();
        auto &admin = two.here.signIn(QStringLiteral("admin"));
        const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
        const QTemporaryDir dir;
        const auto file = dir.filePath(QStringLiteral("b.zip"));
        must(admin.backups().toFile(session, file));
        two.here.signOut();
        const auto folder = dir.filePath(QStringLiteral("restored"));
        must(restoreArchive({file, folder, QStringLiteral("admin"), ArchiveStory::password(), {}},
                            two.here.environment()));
        const auto restored = must(Archive::open(
            folder, QStringLiteral("officer"), ArchiveStory::password(), two.here.environment()));
        QCOMPARE(must(verifyArchive(*restored, true)).problems, QStringList());
        const auto collect = must(restored->sessions().begin(QStringLiteral("collect")));
        const auto entries = must(restored->journal().entriesOf(collect, home));
        QCOMPARE(entries.front().origin.station, QStringLiteral("branch"));
    }
};

QTEST_GUILESS_MAIN(tst_AbsorbCases)
#include "tst_absorbcases.moc"
