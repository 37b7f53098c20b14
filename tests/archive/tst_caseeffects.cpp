// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/casestory.h"
#include "support/decryptedpages.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/task.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

constexpr QLatin1String officer("officer");

} // namespace

/// What cases do to other things: erasures, hand-overs; and what a verification says of them.
class tst_CaseEffects : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<CaseStory>();
    }

    void anErasureTakesWhatCasesToldOfHim_data()
    {
        QTest::addColumn<bool>("wholeHousehold");
        QTest::newRow("person") << false;
        QTest::newRow("household") << true;
    }
    void anErasureTakesWhatCasesToldOfHim()
    {
        QFETCH(bool, wholeHousehold);
        const auto id = openWith(QStringLiteral("澹台所争之事甲乙"));
        const auto session = m_story->as(officer, QStringLiteral("objection"));
        must(m_story->archive().cases().step(
            session, {id, QStringLiteral("withdraw"), QStringLiteral("澹台撤回缘由丙丁"), {}, {}}));
        const auto other = openWith(QStringLiteral("澹台再争之事戊己"));
        const QStringList words{QStringLiteral("澹台所争之事甲乙"),
                                QStringLiteral("澹台撤回缘由丙丁"),
                                QStringLiteral("澹台再争之事戊己")};
        QCOMPARE(present(words), words);
        const auto admin = m_story->as(QStringLiteral("admin"), QStringLiteral("maintenance"));
        QVERIFY_RESULT(m_story->archive().erasures().erase(
            admin, wholeHousehold ? m_home : m_story->person()));
        QCOMPARE(present(words), QStringList());
        const auto again = m_story->as(officer, QStringLiteral("objection"));
        QCOMPARE(must(verifyArchive(m_story->archive(), true)).problems, QStringList());
        const auto row = m_story->rowOf(other);
        QVERIFY(!row.open);
        QCOMPARE(row.erasedOn, QDate(2026, 5, 13));
        QVERIFY(!row.record);
        QVERIFY_ERROR(m_story->archive().cases().step(
                          again, {other, QStringLiteral("investigate"), {}, {}, {}}),
                      ErrorCode::Refused);
        const auto file = must(m_story->archive().cases().get(again, id));
        QCOMPARE(file.steps.size(), size_t(2));
        QVERIFY(file.steps.back().reason.isEmpty() && file.steps.front().values.empty());
        QCOMPARE(must(m_story->archive().cases().due(again, {})).size(), size_t(0));
    }

    void anApprovedRequestErases()
    {
        static_cast<void>(m_story->person());
        static_cast<void>(m_story->loan(m_story->home(), QStringLiteral("50000.00")));
        const auto id = m_story->openCase(m_story->workflow(QStringLiteral("request")),
                                          QStringLiteral("erasure"));
        const auto person = m_story->person();
        const QStringList words{QStringLiteral("张秀梅"), QStringLiteral("缘由𠀀")};
        const auto state = m_story->take(id, step("request", "received", "approve"));
        QCOMPARE(state.state, QStringLiteral("erased"));
        QCOMPARE(present(words), QStringList());
        const auto session = m_story->as(officer, QStringLiteral("check"));
        QVERIFY_ERROR(m_story->archive().records().get(session, kinds::person, person),
                      ErrorCode::NotFound);
        QCOMPARE(m_story->rowOf(id).state, QStringLiteral("erased"));
        QCOMPARE(must(verifyArchive(m_story->archive(), true)).problems, QStringList());
        m_story->signOut();
        QCOMPARE(present(words), QStringList());
        QCOMPARE(raw("SELECT count(*) FROM erasure"), QByteArray("1"));
    }

    void disablingOpensTheHandOverOfWhatIsLeft()
    {
        m_story->addLeaver();
        const auto first = m_story->leaversHousehold();
        const auto second = m_story->leaversHousehold();
        const auto person = m_story->person();
        const auto session = m_story->as(CaseStory::leaver(), QStringLiteral("objection"));
        const auto objection =
            must(m_story->archive().cases().open(
                     session,
                     {QStringLiteral("objection"),
                      person.toString(),
                      {},
                      {{QStringLiteral("dispute"), QStringLiteral("电话不对")}}}))
                .id;
        const auto task = leaversTask();
        const auto id = m_story->disableLeaver();
        QVERIFY(!id.isNull());
        QVERIFY(m_story->disableLeaver().isNull()); // a second time nothing begins
        const auto row = m_story->rowOf(id);
        QCOMPARE(row.user, CaseStory::leaver());
        QCOMPARE(row.items.size(), size_t(4));
        const auto audit = m_story->as(QStringLiteral("auditor"), QStringLiteral("audit"));
        QVERIFY(must(m_story->archive().cases().list(audit)).empty());
        const auto taker = m_story->as(officer, QStringLiteral("update"));
        auto &cases = m_story->archive().cases();
        const auto take = [&](const QString &uids) {
            return cases.step(
                taker, {id, QStringLiteral("take"), {}, {{QStringLiteral("records"), uids}}, {}});
        };
        QVERIFY_RESULT(take(first.toString()));
        QCOMPARE(m_story->rowOf(id).items.size(), size_t(3));
        QVERIFY_ERROR(take(first.toString()), ErrorCode::InvalidInput);
        // All or nothing.
        QVERIFY_ERROR(take(second.toString() + u' ' + first.toString()), ErrorCode::InvalidInput);
        QVERIFY_ERROR(take(person.toString()), ErrorCode::InvalidInput);
        QVERIFY_ERROR(take(QStringLiteral("all")), ErrorCode::InvalidInput);
        QCOMPARE(m_story->rowOf(id).items.size(), size_t(3));
        QVERIFY_ERROR(cases.step(taker, {id, QStringLiteral("finish"), {}, {}, {}}),
                      ErrorCode::Refused);
        QVERIFY_RESULT(
            take(QStringList{second.toString(), task.toString(), objection.toString()}.join(u' ')));
        QVERIFY_RESULT(cases.step(taker, {id, QStringLiteral("finish"), {}, {}, {}}));
        QCOMPARE(m_story->rowOf(objection).owner, officer);
        const auto checking = m_story->as(officer, QStringLiteral("check"));
        const auto household =
            must(m_story->archive().records().get(checking, kinds::household, second));
        QCOMPARE(HouseholdView(household.record).officer(), officer);
        QCOMPARE(must(verifyArchive(m_story->archive(), true)).problems, QStringList());
    }

    void whoLeavesNothingNeedsNoHandOver()
    {
        m_story->addLeaver();
        QVERIFY(m_story->disableLeaver().isNull());
        QCOMPARE(raw("SELECT count(*) FROM archive_case"), QByteArray("0"));
    }

    void tooMuchIsNotTakenOverAtOnce()
    {
        m_story->addLeaver();
        static_cast<void>(m_story->leaversHousehold());
        const auto id = m_story->disableLeaver();
        QStringList uids;
        for (int i = 0; i < 101; ++i)
            uids.append(QStringLiteral("0190b6b0-0000-7000-8000-%1").arg(i, 12, 10, QChar(u'0')));
        const auto session = m_story->as(officer, QStringLiteral("update"));
        const auto answer = m_story->archive().cases().step(
            session,
            {id, QStringLiteral("take"), {}, {{QStringLiteral("records"), uids.join(u' ')}}, {}});
        QVERIFY_ERROR(answer, ErrorCode::InvalidInput);
    }

    void verifyFindsWhatWasChangedBehindTheProgram_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("state") << QByteArray("UPDATE archive_case SET state='closed-confirmed'");
        QTest::newRow("revision") << QByteArray("UPDATE archive_case SET revision=9");
        QTest::newRow("erased that was not")
            << QByteArray("UPDATE archive_case SET erased_on='2026-05-13'");
        QTest::newRow("step gone")
            << QByteArray("DELETE FROM case_step WHERE number=2; UPDATE archive_case SET "
                          "revision=1, state='received'");
        QTest::newRow("last step's actor")
            << QByteArray("UPDATE case_step SET actor='reviewer' WHERE number=2");
        QTest::newRow("action") << QByteArray(
            "UPDATE case_step SET action='confirm' WHERE number=2");
        QTest::newRow("time") << QByteArray("UPDATE case_step SET at=at-1 WHERE number=1");
        QTest::newRow("content") << QByteArray("UPDATE case_step SET content='{}' WHERE number=1");
        QTest::newRow("reason") << QByteArray("UPDATE case_step SET reason='x' WHERE number=2");
        QTest::newRow("case gone") << QByteArray("DELETE FROM case_step; DELETE FROM archive_case");
        QTest::newRow("step that nobody took")
            << QByteArray("INSERT INTO case_step SELECT case_id, 3, 'confirm', 'confirmed', "
                          "'reviewer', at, seq, '', '{}', 0 FROM case_step WHERE number=2; UPDATE "
                          "archive_case SET revision=3, state='confirmed'");
        QTest::newRow("opener") << QByteArray("UPDATE archive_case SET opened_by='reporter'");
        QTest::newRow("owner") << QByteArray("UPDATE archive_case SET owner='reporter'");
        QTest::newRow("about another") << QByteArray("UPDATE archive_case SET subject=household");
        QTest::newRow("mark taken off") << QByteArray("UPDATE archive_case SET mark=''");
        QTest::newRow("deadline moved")
            << QByteArray("UPDATE archive_case SET deadline='2036-06-02'");
    }
    void verifyFindsWhatWasChangedBehindTheProgram()
    {
        QFETCH(QByteArray, sql);
        static_cast<void>(m_story->caseIn(
            m_story->workflow(QStringLiteral("objection")), QStringLiteral("investigating"), {}));
        QCOMPARE(must(verifyArchive(m_story->archive(), true)).problems, QStringList());
        m_story->signOut();
        {
            RawDatabase database(m_story->folder() + QStringLiteral("/archive.db"));
            database.exec(sql);
        }
        QVERIFY(!must(verifyArchive(m_story->archive(), true)).ok);
    }

private:
    const Transition &step(const char *workflow, const char *from, const char *action)
    {
        return *m_story->workflow(QString::fromLatin1(workflow))
                    .find(QString::fromLatin1(from), QString::fromLatin1(action));
    }
    Uid openWith(const QString &dispute)
    {
        m_home = m_story->home();
        const auto session = m_story->as(officer, QStringLiteral("objection"));
        return must(m_story->archive().cases().open(session,
                                                    {QStringLiteral("objection"),
                                                     m_story->person().toString(),
                                                     {},
                                                     {{QStringLiteral("dispute"), dispute}}}))
            .id;
    }
    Uid leaversTask()
    {
        const auto session = m_story->as(officer, QStringLiteral("collect"));
        const auto task = ArchiveStory::change<TaskEdit>(kinds::task, [](TaskEdit &edit) {
            edit.setTitle(QStringLiteral("青州镇年审"))
                .setPurpose(QStringLiteral("update"))
                .setAssignee(CaseStory::leaver())
                .setArea(QStringLiteral("350405100"))
                .setTaskState(codes::taskState::open);
        });
        return must(m_story->archive().records().save(session, {{}, {task}})).saved.front().uid;
    }
    [[nodiscard]] QStringList present(const QStringList &words) const
    {
        const auto pages = decryptedPages(m_story->folder());
        QStringList found;
        for (const auto &word : words) {
            if (pages.contains(word.toUtf8()))
                found.append(word);
        }
        return found;
    }
    [[nodiscard]] QByteArray raw(const QByteArray &sql) const
    {
        RawDatabase database(m_story->folder() + QStringLiteral("/archive.db"));
        return database.value(sql);
    }

    std::unique_ptr<CaseStory> m_story;
    Uid m_home;
};

QTEST_GUILESS_MAIN(tst_CaseEffects)
#include "tst_caseeffects.moc"
