// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backups.h"
#include "archive/erasurelist.h"
#include "archive/restore.h"
#include "support/decryptedpages.h"
#include "support/purgestory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"

#include <QDir>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

/// The day on which the five years of what ended on 2021-05-13 are over.
constexpr auto dayAfter = QDate::fromJulianDay(2461175); // 2026-05-14

QStringList listed(const std::vector<HandoverItem> &items)
{
    QStringList texts;
    for (const auto &item : items)
        texts.append(item.kind + u':' + item.action);
    texts.sort();
    return texts;
}

/// Two households; of the first a record and a loan that are over on the day after, one that is over later and one that is open.
struct Village
{
    PurgeStory story;
    Uid household = story.household(QStringLiteral("张秀梅"));
    Uid head = story.headOf(household);
    Uid consent = story.consent(household);
    Uid other = story.household(QStringLiteral("李长根"));
    Uid record = story.record(household, "2021-05-13", QStringLiteral("(2019)闽0427执1号"));
    Uid later = story.record(household, "2021-06-01", QStringLiteral("(2019)闽0427执2号"));
    Uid open = story.record(other, "", QStringLiteral("(2019)闽0427执3号"));
    Uid loan = story.settledLoan(household, head, "2021-05-13");

    [[nodiscard]] QByteArray raw(const QByteArray &sql)
    {
        story.signOut();
        RawDatabase database(story.folder() + QStringLiteral("/archive.db"));
        return database.value(sql);
    }
    [[nodiscard]] QStringList problems()
    {
        return must(verifyArchive(story.signIn(QStringLiteral("officer")), true)).problems;
    }
    [[nodiscard]] QByteArray count(const char *table)
    {
        return raw(QByteArray("SELECT count(*) FROM ") + table);
    }
};

/// Every way in which an adverse record can stand in the archive.
struct Traces
{
    PurgeStory story;
    Uid household = story.household(QStringLiteral("澹台擎苍"));
    Uid record;
    Uid statement;
    QStringList words{QStringLiteral("执字4711号"),
                      QStringLiteral("执字4712号"),
                      QStringLiteral("拖欠货款甲乙"),
                      QStringLiteral("更正缘由丙丁"),
                      QStringLiteral("本人声明戊己"),
                      QStringLiteral("所争之事庚辛"),
                      QStringLiteral("batch of 执字4712号")};

    Traces()
    {
        story.consent(household);
        record = story.record(household, "2021-05-13", words.at(0));
        must(
            story.trySave({ArchiveStory::change<PublicRecordEdit>(
                              kinds::publicRecord,
                              [&](PublicRecordEdit &edit) {
                                  edit.setRecordDocument(words.at(1)).setRecordContent(words.at(2));
                              },
                              record)},
                          words.at(3)));
        auto change =
            ArchiveStory::change<StatementEdit>(kinds::statement, [&](StatementEdit &edit) {
                edit.setStatedOn(PurgeStory::date("2026-05-01"))
                    .setStatementText(words.at(4))
                    .setStatedRecord(record);
            });
        change.parent = household;
        statement = story.save(change);
        const auto session = story.as(QStringLiteral("officer"), QStringLiteral("objection"));
        must(story.archive().cases().open(session,
                                          {QStringLiteral("objection"),
                                           record.toString(),
                                           {},
                                           {{QStringLiteral("dispute"), words.at(5)}}}));
        must(story.tryCloseWith(story.due(), words.at(6).toUtf8()));
    }
    [[nodiscard]] QStringList present() const
    {
        const auto pages = decryptedPages(story.folder());
        QStringList found;
        for (const auto &word : words) {
            if (pages.contains(word.toUtf8()))
                found.append(word);
        }
        return found;
    }
};

} // namespace

/// Five years from the end: proposed by one, approved by another, then gone.
class tst_Purges : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsDueDependsOnTheDay()
    {
        Village village;
        auto &story = village.story;
        QVERIFY(story.dueOn(QDate(2026, 5, 13)).empty());
        QCOMPARE(
            listed(story.dueOn(dayAfter)),
            (QStringList{QStringLiteral("loan:restrict"), QStringLiteral("public_record:erase")}));
        QCOMPARE(story.dueOn(QDate(2026, 6, 1)).size(), size_t(2));
        QCOMPARE(story.dueOn(QDate(2026, 6, 2)).size(), size_t(3));
        QCOMPARE(story.dueOn(QDate(2126, 6, 2)).size(), size_t(3)); // the open one never
        const auto items = story.dueOn(dayAfter);
        const auto number = ArchiveStory::village() + QStringLiteral("-0001");
        for (const auto &item : items)
            QCOMPARE(item.title, number);
    }

    void aRepairedRecordIsDueThatDay()
    {
        Village village;
        village.story.repair(village.open, "2026-05-13");
        QCOMPARE(listed(village.story.dueOn(QDate(2026, 5, 13))),
                 QStringList{QStringLiteral("public_record:erase")});
    }

    void whatWasDeletedIsStillKeptAndSoDue()
    {
        Village village;
        auto &story = village.story;
        story.signIn(QStringLiteral("officer"));
        Change removal;
        removal.kind = kinds::publicRecord;
        removal.uid = village.record;
        removal.deleted = true;
        story.save(removal);
        story.setDay(dayAfter);
        story.approve(story.propose());
        QCOMPARE(village.raw("SELECT count(*) FROM public_record"), QByteArray("2"));
        QCOMPARE(village.problems(), QStringList());
    }

    void onlyWhoManagesProposes_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("officer") << "officer"
                                 << "update";
        QTest::newRow("reviewer") << "reviewer"
                                  << "check";
        QTest::newRow("reporter") << "reporter"
                                  << "transmit";
        QTest::newRow("auditor") << "auditor"
                                 << "audit";
    }
    void onlyWhoManagesProposes()
    {
        QFETCH(QString, user);
        QFETCH(QString, purpose);
        Village village;
        auto &story = village.story;
        story.setDay(dayAfter);
        const auto session = story.as(user, purpose);
        auto &cases = story.archive().cases();
        QVERIFY_ERROR(cases.purgeList(session, dayAfter), ErrorCode::Refused);
        QVERIFY_ERROR(
            cases.open(session,
                       {QStringLiteral("purge"), story.archive().info().id.toString(), {}, {}}),
            ErrorCode::Refused);
        QCOMPARE(village.count("archive_case"), QByteArray("0"));
    }

    void wrongProposalsAreRefused_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing due") << "2026-05-13" << int(ErrorCode::Refused);
        QTest::newRow("a day that has not come") << "2026-05-15" << int(ErrorCode::Refused);
        QTest::newRow("no day") << "tomorrow" << int(ErrorCode::InvalidInput);
        QTest::newRow("no day of a common year") << "2026-02-29" << int(ErrorCode::InvalidInput);
    }
    void wrongProposalsAreRefused()
    {
        QFETCH(QString, day);
        QFETCH(int, code);
        Village village;
        village.story.setDay(dayAfter);
        QVERIFY_ERROR(village.story.tryPropose({{QStringLiteral("day"), day}}), ErrorCode(code));
        QCOMPARE(village.count("archive_case"), QByteArray("0"));
        QCOMPARE(village.count("purge_item"), QByteArray("0"));
    }

    void aPurgeIsAboutThisArchive()
    {
        Village village;
        village.story.setDay(dayAfter);
        const auto session = village.story.administrator();
        QVERIFY_ERROR(village.story.archive().cases().open(
                          session, {QStringLiteral("purge"), village.household.toString(), {}, {}}),
                      ErrorCode::InvalidInput);
    }

    void nobodyApprovesHisOwn()
    {
        Village village;
        auto &story = village.story;
        story.setDay(dayAfter);
        const auto id = story.propose();
        QVERIFY_ERROR(story.tryStep(story.administrator(), id, "approve"), ErrorCode::Refused);
        QVERIFY_ERROR(story.tryStep(story.officer(), id, "approve"), ErrorCode::Refused);
        QVERIFY_ERROR(story.tryStep(story.reviewer(), id, "erase"), ErrorCode::Refused);
        QCOMPARE(village.count("erasure"), QByteArray("0"));
        QCOMPARE(village.raw("SELECT state FROM archive_case"), QByteArray("proposed"));
    }

    void whoIsLimitedToTownshipsDecidesNothing()
    {
        Village village;
        auto &story = village.story;
        story.setDay(dayAfter);
        const auto id = story.propose();
        {
            const auto session = story.administrator();
            must(story.archive().users().add(
                session,
                QStringLiteral("limited"),
                {QStringLiteral("reviewer")},
                {must(DivisionCode::parse(QStringLiteral("350405101000")))},
                ArchiveStory::password(),
                PasswordUse::Lasting));
        }
        const auto session = story.as(QStringLiteral("limited"), QStringLiteral("check"));
        QVERIFY_ERROR(story.tryStep(session, id, "approve"), ErrorCode::Refused);
        QVERIFY_ERROR(story.tryStep(session, id, "refuse"), ErrorCode::Refused);
        QVERIFY_ERROR(story.archive().cases().get(session, id), ErrorCode::Refused);
        QVERIFY(must(story.archive().cases().list(session)).empty());
        QCOMPARE(village.raw("SELECT state FROM archive_case"), QByteArray("proposed"));
    }

    void anApprovedPurgeErasesAndLocksAndLeavesTheRest()
    {
        Village village;
        auto &story = village.story;
        story.setDay(dayAfter);
        const auto id = story.propose();
        const auto summary = story.approve(id);
        QCOMPARE(summary.erased, 1);
        QCOMPARE(summary.restricted, 1);
        QCOMPARE(summary.passedOver, 0);
        QCOMPARE(summary.waiting, 0);
        QCOMPARE(village.raw("SELECT state FROM archive_case"), QByteArray("purged"));
        QCOMPARE(village.count("public_record"), QByteArray("2"));
        QCOMPARE(village.count("loan"), QByteArray("1"));
        const auto authority = story.as(QStringLiteral("reviewer"), QStringLiteral("lawful"));
        QVERIFY_RESULT(story.archive().records().get(authority, kinds::loan, village.loan));
        QVERIFY_ERROR(story.look(kinds::loan, village.loan), ErrorCode::Refused);
        // Nothing is due a second time, until the other law's ten years are over.
        QVERIFY(story.dueOn(dayAfter).empty());
        QVERIFY_ERROR(story.tryPropose(), ErrorCode::Refused);
        QCOMPARE(listed(story.dueOn(QDate(2031, 5, 13))),
                 QStringList{QStringLiteral("public_record:erase")});
        QCOMPARE(
            listed(story.dueOn(QDate(2031, 5, 14))),
            (QStringList{QStringLiteral("loan:erase"), QStringLiteral("public_record:erase")}));
        QCOMPARE(village.problems(), QStringList());
    }

    void whatOnlySpeaksOfALockedRecordGoes()
    {
        Village village;
        auto &story = village.story;
        auto change =
            ArchiveStory::change<StatementEdit>(kinds::statement, [&](StatementEdit &edit) {
                edit.setStatedOn(PurgeStory::date("2026-05-01"))
                    .setStatementText(QStringLiteral("旧合同早已结清"))
                    .setStatedLoan(village.loan);
            });
        change.parent = village.household;
        story.save(change);
        story.setDay(dayAfter);
        QCOMPARE(story.approve(story.propose()).restricted, 1);
        QCOMPARE(village.count("statement"), QByteArray("0"));
        QCOMPARE(village.count("loan"), QByteArray("1"));
        QCOMPARE(village.problems(), QStringList());
    }

    void whatAnotherLawKeptGoesWhenItsTermIsOver()
    {
        Village village;
        auto &story = village.story;
        story.setDay(dayAfter);
        story.approve(story.propose());
        story.setDay(QDate(2031, 5, 14));
        const auto summary = story.approve(story.propose());
        QCOMPARE(summary.erased, 2);
        QCOMPARE(village.count("loan"), QByteArray("0"));
        QCOMPARE(village.count("restriction"), QByteArray("0"));
        QCOMPARE(village.problems(), QStringList());
    }

    void everyTraceOfAFactGoes()
    {
        Traces traces;
        auto &story = traces.story;
        // Every word has to be there before, else its absence would prove nothing.
        QCOMPARE(traces.present(), traces.words);
        story.setDay(dayAfter);
        story.approve(story.propose());
        QCOMPARE(traces.present(), QStringList()); // in the database and in the log
        story.signOut();
        QCOMPARE(traces.present(), QStringList());
        const auto id = story.archive().info().id;
        SystemDisk disk;
        const auto list =
            must(erasurelist::read(disk,
                                   QDir(story.folder()).filePath(erasurelist::fileName(id)),
                                   id,
                                   story.archive().keys().stationKey().publicKey()));
        QCOMPARE(list.size(), size_t(2));
        QVERIFY(list.front().uid == traces.record);
        QVERIFY(list.back().uid == traces.statement);
        QCOMPARE(must(verifyArchive(story.signIn(QStringLiteral("officer")), true)).problems,
                 QStringList());
    }

    void aBatchAfterwardsOnlyTellsToErase()
    {
        Traces traces;
        auto &story = traces.story;
        story.setDay(dayAfter);
        story.approve(story.propose());
        const auto set = story.due();
        for (const auto &due : set.due)
            QVERIFY(!(due.record.uid == traces.record) && !(due.record.uid == traces.statement));
        QCOMPARE(set.removals.size(), size_t(2));
        for (const auto &removal : set.removals) {
            QVERIFY(removal.erase);
            QCOMPARE(removal.reason, QStringLiteral("retention"));
        }
    }

    void anOlderBackupComesBackWithoutIt()
    {
        Traces traces;
        auto &story = traces.story;
        const QTemporaryDir backups;
        const auto file = backups.filePath(QStringLiteral("a.zip"));
        {
            const auto session = story.administrator();
            must(story.archive().backups().toFile(session, file));
        }
        story.setDay(dayAfter);
        story.approve(story.propose());
        story.signOut();
        const auto folder = backups.filePath(QStringLiteral("restored"));
        const auto restored =
            restoreArchive({file, folder, QStringLiteral("admin"), ArchiveStory::password(), {}},
                           story.environment());
        QVERIFY_RESULT(restored);
        QCOMPARE(restored->erased, 2);
        const auto pages = decryptedPages(folder);
        for (const auto &word : std::as_const(traces.words))
            QVERIFY2(!pages.contains(word.toUtf8()), qPrintable(word));
    }

    void onlyWhatIsStillDueGoes()
    {
        Village village;
        auto &story = village.story;
        const auto second = story.record(village.other, "2021-05-13", QStringLiteral("执2号"));
        story.setDay(dayAfter);
        const auto id = story.propose();
        // The fact was open after all.
        must(
            story.tryEnter(kinds::publicRecord, village.record, fields::publicRecord::endedOn, ""));
        const auto summary = story.approve(id);
        QCOMPARE(summary.erased, 1);
        QCOMPARE(summary.restricted, 1);
        QCOMPARE(summary.passedOver, 1);
        QVERIFY_RESULT(story.look(kinds::publicRecord, village.record));
        QVERIFY_ERROR(story.look(kinds::publicRecord, second), ErrorCode::NotFound);
    }

    void aClockThatIsSetBackErasesNothing()
    {
        Village village;
        auto &story = village.story;
        story.setDay(dayAfter);
        const auto id = story.propose();
        story.setDay(QDate(2026, 5, 13));
        const auto answer = story.tryStep(story.reviewer(), id, "approve");
        QVERIFY_ERROR(answer, ErrorCode::Refused);
        QCOMPARE(village.count("erasure"), QByteArray("0"));
        // Set back between the approval and the erasing, it passes over everything.
        story.setDay(dayAfter);
        must(story.tryStep(story.reviewer(), id, "approve"));
        story.setDay(QDate(2026, 5, 13));
        const auto done = must(story.tryStep(story.reviewer(), id, "erase"));
        QCOMPARE(done.purge->passedOver, 2);
        QCOMPARE(village.count("erasure"), QByteArray("0"));
        story.setDay(dayAfter);
        story.approve(story.propose());
        QCOMPARE(village.count("erasure"), QByteArray("1"));
        QCOMPARE(village.problems(), QStringList());
    }

    void aRatingKeepsItsPointsAndIsMarked()
    {
        Village village;
        auto &story = village.story;
        const auto rating = story.rating(village.household);
        const auto untouched = story.rating(village.other);
        story.setDay(dayAfter);
        story.approve(story.propose());
        const auto session = story.officer();
        const auto marked =
            must(story.archive().records().get(session, kinds::rating, rating)).record;
        QCOMPARE(RatingView(marked).notRepeatable(), std::optional(true));
        QCOMPARE(RatingView(marked).ratingPoints(), std::optional(qint64(700)));
        QCOMPARE(RatingView(marked).proposedGrade(), QString(codes::grade::singleA));
        QCOMPARE(marked.revision, 2);
        const auto plain =
            must(story.archive().records().list(session, {kinds::rating, {}, {}, 9}));
        QCOMPARE(plain.rows.size(), size_t(2));
        QCOMPARE(village.raw("SELECT count(*) FROM rating WHERE not_repeatable = 1"),
                 QByteArray("1"));
        Q_UNUSED(untouched)
        QCOMPARE(village.problems(), QStringList());
    }

    void aListThatWasChangedIsNotCarriedOut()
    {
        Village village;
        auto &story = village.story;
        story.setDay(dayAfter);
        const auto id = story.propose();
        story.signOut();
        {
            RawDatabase raw(story.folder() + QStringLiteral("/archive.db"));
            raw.exec(
                "UPDATE purge_item SET uid=(SELECT uid FROM public_record WHERE ended_on IS NULL) "
                "WHERE restricts=0");
        }
        QVERIFY_ERROR(story.tryStep(story.reviewer(), id, "approve"), ErrorCode::Damaged);
        QVERIFY(!village.problems().isEmpty());
        QCOMPARE(village.count("erasure"), QByteArray("0"));
    }
};

QTEST_GUILESS_MAIN(tst_Purges)
#include "tst_purges.moc"
