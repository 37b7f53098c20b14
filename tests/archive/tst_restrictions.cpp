// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backups.h"
#include "archive/restore.h"
#include "support/purgestory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/consent.h"

#include <QRegularExpression>

#include <algorithm>

using namespace archive;
using namespace archive::test;

namespace {

QString heldOf(const DueSet &set)
{
    QStringList parts;
    for (const auto &[reason, count] : set.held)
        parts += QStringLiteral("%1:%2").arg(reason).arg(count);
    return parts.join(u' ');
}

bool isIn(const std::vector<ShownRecord> &records, const Uid &uid)
{
    return std::any_of(records.begin(), records.end(), [&](const ShownRecord &shown) {
        return shown.record.uid == uid;
    });
}

bool carries(const DueSet &set, const Uid &uid)
{
    return std::any_of(set.due.begin(), set.due.end(), [&](const DueRecord &due) {
        return due.record.uid == uid;
    });
}

/// The reason for which a receiver is told to stop using a record, or to erase it; empty when he is not told.
QString toldOf(const DueSet &set, const Uid &uid, bool erase)
{
    for (const auto &removal : set.removals) {
        if (removal.uid == uid && removal.erase == erase)
            return removal.reason;
    }
    return {};
}

std::vector<ShownRecord> versionsOf(PurgeStory &story, KindIndex kind, const Uid &uid)
{
    std::vector<ShownRecord> shown;
    const auto session = story.officer();
    for (auto &version : must(story.archive().history().versions(session, kind, uid)))
        shown.push_back(std::move(version.shown));
    return shown;
}

void remove(PurgeStory &story, KindIndex kind, const Uid &uid)
{
    Change change;
    change.kind = kind;
    change.uid = uid;
    change.deleted = true;
    must(story.trySave({change}));
}

/// A household with consent, an adverse record and a loan that was settled five years ago to the day.
struct Village
{
    PurgeStory story;
    Uid household = story.household(QStringLiteral("张秀梅"));
    Uid head = story.headOf(household);
    Uid consent = story.consent(household);
    Uid record = story.record(household, "", QStringLiteral("(2019)闽0427执1号"));
    Uid loan = story.settledLoan(household, head, "2021-05-13");

    std::vector<ShownRecord> shown(const Session &session, KindIndex kind)
    {
        return must(story.archive().records().children(session, kind, household));
    }
    std::vector<ShownRecord> deleted(const Session &session, KindIndex kind)
    {
        return must(story.archive().history().deleted(session, kind, household));
    }
    /// An erasure that the head asks for; the case.
    Uid ask(const Uid &uid)
    {
        const auto session = story.as(QStringLiteral("officer"), QStringLiteral("self"));
        return must(story.archive().cases().open(
                        session,
                        {QStringLiteral("request"),
                         uid.toString(),
                         {},
                         {{QStringLiteral("right"), QStringLiteral("erasure")}}}))
            .id;
    }
    Result<CaseState> decide(const Uid &id, const char *action)
    {
        const auto session = story.as(QStringLiteral("reviewer"), QStringLiteral("self"));
        return story.tryStep(session, id, action);
    }
    void restrictHead() { must(decide(ask(head), "restrict")); }
    [[nodiscard]] QByteArray raw(const QByteArray &sql)
    {
        story.signOut();
        RawDatabase database(story.folder() + QStringLiteral("/archive.db"));
        return database.value(sql);
    }
};

bool hasProvenance(Village &village, const Uid &uid)
{
    const auto session = village.story.officer();
    const auto facts =
        must(village.story.archive().history().provenance(session, village.household));
    return std::any_of(
        facts.begin(), facts.end(), [&](const RecordFact &fact) { return fact.record == uid; });
}

} // namespace

/// What is used no more from a day on, and what another law keeps.
class tst_Restrictions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRepairedRecordIsShownToNobodyThatDay()
    {
        Village village;
        auto &story = village.story;
        auto session = story.officer();
        QVERIFY(isIn(village.shown(session, kinds::publicRecord), village.record));
        story.repair(village.record, "2026-05-13");
        for (const auto *user : {"officer", "reviewer"}) {
            for (const auto *purpose : {"check", "objection", "self", "credit", "rating"}) {
                session = story.as(QString::fromLatin1(user), QString::fromLatin1(purpose));
                QVERIFY(!isIn(village.shown(session, kinds::publicRecord), village.record));
                QVERIFY_ERROR(
                    story.archive().records().get(session, kinds::publicRecord, village.record),
                    ErrorCode::Refused);
            }
        }
        // Not even an authority: nothing orders to keep it.
        session = story.as(QStringLiteral("reviewer"), QStringLiteral("lawful"));
        QVERIFY(!isIn(village.shown(session, kinds::publicRecord), village.record));
        for (const auto action : {Action::View, Action::List, Action::Print, Action::Send}) {
            Record asked;
            asked.kind = kinds::publicRecord;
            asked.uid = village.record;
            asked.parent = village.household;
            asked.values.resize(
                story.archive().catalogue().kind(kinds::publicRecord).fields.size());
            PublicRecordEdit(asked).setRepairedOn(PurgeStory::date("2026-05-13"));
            const auto permission = must(story.archive().consents().allows(
                asked, action, QStringLiteral("province"), QDate(2026, 5, 13)));
            QVERIFY(!permission.allowed);
            QCOMPARE(permission.reason, QStringLiteral("repaired"));
            // The day before, nothing bars it.
            QVERIFY(must(story.archive().consents().allows(
                             asked, action, QStringLiteral("province"), QDate(2026, 5, 12)))
                        .allowed);
        }
    }

    void itsHistoryAndItsCasesAreSilentToo()
    {
        Village village;
        auto &story = village.story;
        const auto session = story.as(QStringLiteral("officer"), QStringLiteral("objection"));
        const auto id = must(story.archive().cases().open(
                                 session,
                                 {QStringLiteral("objection"),
                                  village.record.toString(),
                                  {},
                                  {{QStringLiteral("dispute"), QStringLiteral("已履行")}}}))
                            .id;
        QCOMPARE(must(story.archive().cases().marks(session, village.household)).size(), size_t(1));
        story.repair(village.record, "2026-05-13");
        const auto after = story.as(QStringLiteral("officer"), QStringLiteral("objection"));
        QVERIFY(must(story.archive().cases().marks(after, village.household)).empty());
        QVERIFY_ERROR(story.archive().cases().get(after, id), ErrorCode::Refused);
        const auto entries = must(story.archive().journal().entriesOf(after, village.household));
        for (const auto &entry : entries) {
            if (entry.record == village.record)
                QVERIFY(entry.before.empty() && entry.reason.isEmpty());
        }
        QVERIFY(std::any_of(entries.begin(), entries.end(), [&](const JournalEntry &entry) {
            return entry.record == village.record;
        }));
    }

    void aWrongRepairIsTakenBack()
    {
        Village village;
        auto &story = village.story;
        story.repair(village.record, "2026-05-13");
        story.repair(village.record, "");
        const auto session = story.officer();
        QVERIFY(isIn(village.shown(session, kinds::publicRecord), village.record));
    }

    void aRepairedRecordIsNotSentAndTheReceiverStopsUsingIt()
    {
        Village village;
        auto &story = village.story;
        QVERIFY(carries(story.due(), village.record));
        static_cast<void>(story.close());
        story.repair(village.record, "2026-05-13");
        const auto set = story.due();
        QVERIFY(!carries(set, village.record));
        QCOMPARE(heldOf(set), QStringLiteral("repaired:1"));
        QCOMPARE(toldOf(set, village.record, false), QStringLiteral("repaired"));
        QVERIFY(heldSentence(QStringLiteral("repaired")).endsWith(u'.'));
    }

    void thePassingOfADayStopsTheUse_data()
    {
        QTest::addColumn<bool>("wasSent");
        QTest::newRow("never sent") << false;
        QTest::newRow("sent before") << true;
    }
    void thePassingOfADayStopsTheUse()
    {
        QFETCH(bool, wasSent);
        Village village;
        auto &story = village.story;
        must(story.tryEnter(kinds::publicRecord,
                            village.record,
                            fields::publicRecord::publicationUntil,
                            "2026-05-14"));
        if (wasSent)
            static_cast<void>(story.close());
        story.setDay(QDate(2026, 5, 14));
        QCOMPARE(heldOf(story.due()), QStringLiteral("retention-over:1"));
        QVERIFY(isIn(village.shown(story.officer(), kinds::publicRecord), village.record));
        story.setDay(QDate(2026, 5, 15));
        const auto set = story.due();
        QVERIFY(!carries(set, village.record));
        // The loan's five years are over, too.
        QCOMPARE(heldOf(set), QStringLiteral("publication-over:1 retention-over:1"));
        QCOMPARE(toldOf(set, village.record, false),
                 wasSent ? QStringLiteral("publication-over") : QString());
        QVERIFY(!isIn(village.shown(story.officer(), kinds::publicRecord), village.record));
    }

    void whatIsHiddenHasNoHistoryEither_data()
    {
        QTest::addColumn<bool>("repaired");
        QTest::addColumn<bool>("deleted");
        QTest::newRow("repaired") << true << false;
        QTest::newRow("locked") << false << false;
        QTest::newRow("locked and deleted") << false << true;
    }
    void whatIsHiddenHasNoHistoryEither()
    {
        QFETCH(bool, repaired);
        QFETCH(bool, deleted);
        Village village;
        auto &story = village.story;
        const auto kind = repaired ? kinds::publicRecord : kinds::loan;
        const auto uid = repaired ? village.record : village.loan;
        QVERIFY(isIn(versionsOf(story, kind, uid), uid));
        QVERIFY(hasProvenance(village, uid));
        if (deleted) {
            remove(story, kind, uid);
            QVERIFY(isIn(village.deleted(story.officer(), kind), uid));
        }
        if (repaired) {
            story.repair(village.record, "2026-05-13");
        } else {
            village.restrictHead();
        }
        const auto session = story.officer();
        QVERIFY_ERROR(story.archive().history().versions(session, kind, uid), ErrorCode::Refused);
        QVERIFY(!isIn(village.deleted(session, kind), uid));
        QVERIFY(!hasProvenance(village, uid));
    }

    void aBackupFromBeforeComesBackLocked()
    {
        Village village;
        auto &story = village.story;
        const QTemporaryDir place;
        const auto file = place.filePath(QStringLiteral("a.zip"));
        const auto folder = place.filePath(QStringLiteral("restored"));
        const auto administrator = story.administrator();
        must(story.archive().backups().toFile(administrator, file, {}, ScanPlace::Inside));
        village.restrictHead();
        story.signOut();
        const auto restored =
            restoreArchive({file, folder, QStringLiteral("admin"), ArchiveStory::password(), {}},
                           story.environment());
        QVERIFY_RESULT(restored);
        const auto opened = must(Archive::open(
            folder, QStringLiteral("officer"), ArchiveStory::password(), story.environment()));
        const auto session = must(opened->sessions().begin(QStringLiteral("check")));
        QVERIFY_ERROR(opened->records().get(session, kinds::loan, village.loan),
                      ErrorCode::Refused);
        QVERIFY_ERROR(opened->records().get(session, kinds::person, village.head),
                      ErrorCode::Refused);
        QVERIFY(restored->restricted >= 2);
        QCOMPARE(must(verifyArchive(*opened, true)).problems, QStringList());
    }

    void aRequestErasesOnlyWhatNoOtherLawKeeps()
    {
        Village village;
        auto &story = village.story;
        const auto id = village.ask(village.head);
        const auto answer = village.decide(id, "approve");
        QVERIFY_ERROR(answer, ErrorCode::Refused);
        QVERIFY2(answer.error().message.contains(QStringLiteral("反洗钱法")),
                 qPrintable(answer.error().message));
        const auto done = village.decide(id, "restrict");
        QVERIFY_RESULT(done);
        QCOMPARE(done->state, QStringLiteral("restricted"));
        // Whose loan it is has to be kept with it.
        QCOMPARE(village.raw("SELECT count(*) FROM restriction"), QByteArray("2"));
        QCOMPARE(
            village.raw("SELECT count(*) FROM person WHERE uid IN (SELECT uid FROM restriction)"),
            QByteArray("1"));
        QCOMPARE(
            village.raw("SELECT count(*) FROM loan WHERE uid IN (SELECT uid FROM restriction)"),
            QByteArray("1"));
        QCOMPARE(must(verifyArchive(story.signIn(QStringLiteral("officer")), true)).problems,
                 QStringList());
    }

    void aLiveLoanIsNeitherErasedNorLocked()
    {
        Village village;
        auto &story = village.story;
        must(story.trySave({[&] {
            Change change;
            change.kind = kinds::loan;
            change.uid = village.loan;
            change.values.emplace_back(fields::loan::settledOn, Value());
            change.values.emplace_back(fields::loan::accountState,
                                       Value::ofCode(codes::accountState::normal));
            return change;
        }()}));
        const auto id = village.ask(village.head);
        for (const auto *action : {"approve", "restrict"}) {
            const auto answer = village.decide(id, action);
            QVERIFY_ERROR(answer, ErrorCode::Refused);
            QVERIFY2(answer.error().message.contains(QStringLiteral("not ended")),
                     qPrintable(answer.error().message));
        }
        const auto session = story.as(QStringLiteral("reviewer"), QStringLiteral("self"));
        QVERIFY_RESULT(
            story.archive().cases().step(session,
                                         {id,
                                          QStringLiteral("refuse"),
                                          QStringLiteral("贷款未结清"),
                                          {{QStringLiteral("reply"), QStringLiteral("复1号")}},
                                          {}}));
    }

    void withoutALoanNothingIsRestricted()
    {
        Village village;
        const auto other = village.story.household(QStringLiteral("李长根"));
        const auto id = village.ask(village.story.headOf(other));
        QVERIFY_ERROR(village.decide(id, "restrict"), ErrorCode::Refused);
        QVERIFY_RESULT(village.decide(id, "approve"));
    }

    void aHouseholdOfWhichALoanIsKeptIsLockedWithIt()
    {
        Village village;
        auto &story = village.story;
        must(village.decide(village.ask(village.household), "restrict"));
        const auto session = story.officer();
        QVERIFY_ERROR(story.archive().records().get(session, kinds::household, village.household),
                      ErrorCode::Refused);
        QVERIFY(must(story.archive().records().list(session, {kinds::household, {}, {}, 200}))
                    .rows.empty());
        QVERIFY(
            must(story.archive().search().find(session, QStringLiteral("张秀梅"), 10, {})).empty());
        // Nothing new comes under it.
        auto loan = ArchiveStory::change<LoanEdit>(
            kinds::loan, [](LoanEdit &edit) { edit.setAmount(Money::fromFen(100)); });
        loan.parent = village.household;
        QVERIFY_ERROR(story.trySave({loan}), ErrorCode::Refused);
        QCOMPARE(village.raw("SELECT count(*) FROM public_record"), QByteArray("0"));
        QCOMPARE(must(verifyArchive(story.signIn(QStringLiteral("officer")), true)).problems,
                 QStringList());
    }

    void whatIsLockedIsShownToALawfulAuthorityAlone()
    {
        Village village;
        auto &story = village.story;
        village.restrictHead();
        for (const auto &purpose : story.archive().policy().purposes()) {
            for (const auto &role : purpose.roles) {
                const auto session = story.as(role, purpose.code);
                const auto shown =
                    story.archive().records().get(session, kinds::loan, village.loan);
                QVERIFY2(shown.ok() == (purpose.code == QLatin1String("lawful")),
                         qPrintable(role + u' ' + purpose.code));
                if (shown)
                    QVERIFY(shown->access == Access::Full);
            }
        }
        const auto authority = story.as(QStringLiteral("reviewer"), QStringLiteral("lawful"));
        QVERIFY(isIn(village.shown(authority, kinds::loan), village.loan));
        QVERIFY(isIn(village.shown(authority, kinds::person), village.head));
        const auto loan =
            must(story.archive().records().get(authority, kinds::loan, village.loan)).record;
        for (const auto action : {Action::View, Action::Print, Action::Send, Action::Save}) {
            QCOMPARE(must(story.archive().consents().allows(loan, action, {}, QDate(2026, 5, 13)))
                         .reason,
                     QStringLiteral("restricted"));
        }
    }

    void whatIsLockedIsNotChanged()
    {
        Village village;
        auto &story = village.story;
        village.restrictHead();
        const auto changed =
            story.tryEnter(kinds::loan, village.loan, fields::loan::notifiedOn, "2026-05-01");
        QVERIFY_ERROR(changed, ErrorCode::Refused);
        Change removal;
        removal.kind = kinds::loan;
        removal.uid = village.loan;
        removal.deleted = true;
        QVERIFY_ERROR(story.trySave({removal}), ErrorCode::Refused);
    }

    void whatIsLockedIsNotSent()
    {
        Village village;
        auto &story = village.story;
        static_cast<void>(story.close());
        must(village.decide(village.ask(village.household), "restrict"));
        const auto set = story.due();
        QVERIFY(!carries(set, village.loan));
        QCOMPARE(toldOf(set, village.loan, false), QStringLiteral("restricted"));
        // The consent went, and the receiver erases it: the person withdrew it by his request.
        QCOMPARE(toldOf(set, village.consent, true), QStringLiteral("withdrawn"));
    }

    void theHeadsNameIsWithheldWhereTheHouseholdIsListed()
    {
        Village village;
        auto &story = village.story;
        const auto number = PersonView(story.look(kinds::person, village.head)->record).idNumber();
        QVERIFY(!number.isEmpty());
        village.restrictHead();
        const auto session = story.officer();
        const auto rows =
            must(story.archive().records().list(session, {kinds::household, {}, {}, 200})).rows;
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(!rows.front().name.contains(QStringLiteral("张")));
        QVERIFY_ERROR(story.archive().records().householdOf(session, number), ErrorCode::NotFound);
        QVERIFY(
            must(story.archive().search().find(session, QStringLiteral("张秀梅"), 10, {})).empty());
    }

    void verifyFindsALockThatWasMovedBehindTheProgram_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("taken off") << QByteArray("DELETE FROM restriction");
        QTest::newRow("another law") << QByteArray("UPDATE restriction SET law='x'");
        QTest::newRow("another day")
            << QByteArray("UPDATE restriction SET restricted_on='2020-01-01'");
        QTest::newRow("another entry") << QByteArray("UPDATE restriction SET seq=1");
        QTest::newRow("a word of it gone from the journal") << QByteArray(
            "DROP TRIGGER journal_content_no_delete; DELETE FROM journal_content WHERE seq = "
            "(SELECT max(seq) FROM journal WHERE type = 1 AND record IN (SELECT uid FROM "
            "restriction))");
        QTest::newRow("of another record") << QByteArray(
            "INSERT INTO restriction SELECT uid, 0, '2026-05-13', 'x', 1 FROM household");
    }
    void verifyFindsALockThatWasMovedBehindTheProgram()
    {
        QFETCH(QByteArray, sql);
        Village village;
        village.restrictHead();
        village.story.signOut();
        {
            RawDatabase raw(village.story.folder() + QStringLiteral("/archive.db"));
            raw.exec(sql);
        }
        QVERIFY(!must(verifyArchive(village.story.archive(), true)).ok);
    }
};

QTEST_GUILESS_MAIN(tst_Restrictions)
#include "tst_restrictions.moc"
