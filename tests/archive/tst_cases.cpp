// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/casestory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

constexpr QLatin1String officer("officer");

QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

} // namespace

/// What cases do besides their tables: terms, marks, looks, revisions.
class tst_Cases : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<CaseStory>();
    }

    /// 征信业管理条例 第二十五条: twenty plain days from the day of receipt in China.
    void anObjectionIsDueOnItsTwentiethDay_data()
    {
        QTest::addColumn<QDateTime>("received");
        QTest::addColumn<QDate>("last");
        QTest::newRow("plain") << utc(2026, 5, 13, 2) << QDate(2026, 6, 2);
        QTest::newRow("last minute of the day in China")
            << utc(2026, 5, 13, 15, 59) << QDate(2026, 6, 2);
        QTest::newRow("first minute of the next day in China")
            << utc(2026, 5, 13, 16) << QDate(2026, 6, 3);
        QTest::newRow("ends on a leap day") << utc(2028, 2, 9, 2) << QDate(2028, 2, 29);
        QTest::newRow("received on a leap day") << utc(2028, 2, 29, 2) << QDate(2028, 3, 20);
        QTest::newRow("over February of a common year") << utc(2027, 2, 9, 2) << QDate(2027, 3, 1);
        QTest::newRow("received at the end of a month")
            << utc(2026, 8, 31, 2) << QDate(2026, 9, 20);
        QTest::newRow("over the new year") << utc(2026, 12, 31, 2) << QDate(2027, 1, 20);
    }
    void anObjectionIsDueOnItsTwentiethDay()
    {
        QFETCH(QDateTime, received);
        QFETCH(QDate, last);
        static_cast<void>(m_story->person());
        m_story->clock().set(received);
        const auto id = m_story->openCase(m_story->workflow(QStringLiteral("objection")));
        QCOMPARE(m_story->rowOf(id).deadline, last);
        const auto endOfLastDay = QDateTime(last, QTime(15, 59, 59), Qt::UTC);
        m_story->clock().set(endOfLastDay);
        QVERIFY(!m_story->rowOf(id).overdue);
        m_story->clock().set(endOfLastDay.addSecs(1));
        QVERIFY(m_story->rowOf(id).overdue);
        // What is late can still be answered, and is late no more.
        m_story->take(id, step("objection", "received", "withdraw"));
        QVERIFY(!m_story->rowOf(id).overdue);
    }

    void aClockThatIsSetBackMovesNoDeadline()
    {
        const auto id = m_story->openCase(m_story->workflow(QStringLiteral("objection")));
        m_story->clock().set(utc(2026, 5, 1, 2));
        m_story->take(id, step("objection", "received", "investigate"));
        const auto row = m_story->rowOf(id);
        QCOMPARE(row.deadline, QDate(2026, 6, 2));
        QVERIFY(!row.overdue);
        QCOMPARE(must(verifyArchive(m_story->archive(), true)).problems, QStringList());
        m_story->signOut();
        QCOMPARE(raw("SELECT count(*) FROM journal WHERE action='clock-set-back'"),
                 QByteArray("1"));
    }

    void dueListsOpenCasesInTheOrderOfTheirDays()
    {
        const auto request = m_story->openCase(m_story->workflow(QStringLiteral("request")));
        m_story->clock().advanceSeconds(qint64(3) * 24 * 3600);
        const auto objection = m_story->openCase(m_story->workflow(QStringLiteral("objection")));
        const auto closed = m_story->openCase(m_story->workflow(QStringLiteral("request")),
                                              QStringLiteral("explanation"));
        m_story->take(closed, step("request", "received", "provide"));
        const auto session = m_story->as(officer, QStringLiteral("objection"));
        const auto due = must(m_story->archive().cases().due(session, {}));
        QCOMPARE(due.size(), size_t(2));
        QCOMPARE(due.front().id, objection);
        QCOMPARE(due.back().id, request);
        const auto all = must(m_story->archive().cases().list(session));
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all.back().id, closed);
    }

    void anotherRevisionIsStale()
    {
        const auto id = m_story->openCase(m_story->workflow(QStringLiteral("objection")));
        const auto session = m_story->as(officer, QStringLiteral("objection"));
        auto &cases = m_story->archive().cases();
        const auto &investigate = step("objection", "received", "investigate");
        auto move = m_story->moveFor(id, investigate);
        move.revision = 2;
        QVERIFY_ERROR(cases.step(session, move), ErrorCode::Stale);
        move.revision = 0;
        QVERIFY_ERROR(cases.step(session, move), ErrorCode::Stale);
        move.revision = 1;
        QVERIFY_RESULT(cases.step(session, move));
        QVERIFY_ERROR(cases.step(session, move), ErrorCode::Stale);
    }

    void twoConnectionsTakeAStepOnce()
    {
        const auto id = m_story->openCase(m_story->workflow(QStringLiteral("objection")));
        const auto session = m_story->as(officer, QStringLiteral("objection"));
        const auto second = must(m_story->archive().connect());
        const auto move = m_story->moveFor(id, step("objection", "received", "investigate"));
        QVERIFY_RESULT(second->cases().step(session, move));
        QVERIFY_ERROR(m_story->archive().cases().step(session, move), ErrorCode::Refused);
        QCOMPARE(m_story->rowOf(id).revision, qint64(2));
    }

    void unknownThingsAreNamed()
    {
        const auto person = m_story->person();
        const auto session = m_story->as(officer, QStringLiteral("objection"));
        auto &cases = m_story->archive().cases();
        const CaseValues values{{QStringLiteral("dispute"), QStringLiteral("电话不对")}};
        QVERIFY_ERROR(
            cases.open(session, {QStringLiteral("objektion"), person.toString(), {}, values}),
            ErrorCode::NotFound);
        QVERIFY_ERROR(
            cases.open(session, {QStringLiteral("objection"), QStringLiteral("x"), {}, values}),
            ErrorCode::InvalidInput);
        const auto nobody = QStringLiteral("0190b6b0-0000-7000-8000-00000000ffff");
        QVERIFY_ERROR(cases.open(session, {QStringLiteral("objection"), nobody, {}, values}),
                      ErrorCode::NotFound);
        // A task is nobody's data.
        QVERIFY_ERROR(
            cases.open(session,
                       {QStringLiteral("objection"), session.task().uid.toString(), {}, values}),
            ErrorCode::InvalidInput);
        QVERIFY_ERROR(
            cases.step(session, {Uid::parse(nobody).value(), QStringLiteral("reply"), {}, {}, {}}),
            ErrorCode::NotFound);
        const auto id =
            must(cases.open(session, {QStringLiteral("objection"), person.toString(), {}, values}))
                .id;
        const auto unknown = cases.step(session, {id, QStringLiteral("investigat"), {}, {}, {}});
        QVERIFY_ERROR(unknown, ErrorCode::InvalidInput);
        QVERIFY(unknown.error().message.contains(QStringLiteral("investigate, withdraw")));
    }

    void hugeReasonsAndInvisibleCharactersAreRefused_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("taken");
        QTest::newRow("longest") << QStringLiteral("𠮷").repeated(4000) << true;
        QTest::newRow("one more") << QStringLiteral("𠮷").repeated(4001) << false;
        QTest::newRow("huge") << QString(10'000'000, u'字') << false;
        QTest::newRow("lines") << QStringLiteral("第一行\n第二行") << true;
        QTest::newRow("half a character") << QString(QChar(0xD842)) << false;
        QTest::newRow("control character") << QStringLiteral("a\u0007b") << false;
        QTest::newRow("turned around") << QStringLiteral("a\u202Eb") << false;
    }
    void hugeReasonsAndInvisibleCharactersAreRefused()
    {
        QFETCH(QString, reason);
        QFETCH(bool, taken);
        const auto id = m_story->openCase(m_story->workflow(QStringLiteral("objection")));
        const auto session = m_story->as(officer, QStringLiteral("objection"));
        auto &cases = m_story->archive().cases();
        const auto result = cases.step(session, {id, QStringLiteral("withdraw"), reason, {}, {}});
        if (!taken) {
            QVERIFY_ERROR(result, ErrorCode::InvalidInput);
            QCOMPARE(m_story->rowOf(id).revision, qint64(1));
            return;
        }
        QVERIFY_RESULT(result);
        QCOMPARE(must(cases.get(session, id)).steps.back().reason, reason);
    }

    void theRecordIsMarkedUntilItIsSettled_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("mark");
        for (const auto *state : {"received", "investigating"})
            QTest::newRow(state) << QString::fromLatin1(state) << QStringLiteral("disputed");
        for (const auto *state :
             {"corrected", "confirmed", "closed-corrected", "closed-confirmed", "withdrawn"})
            QTest::newRow(state) << QString::fromLatin1(state) << QString();
        for (const auto *state : {"unresolved", "closed-unresolved"})
            QTest::newRow(state) << QString::fromLatin1(state) << QStringLiteral("unresolved");
    }
    void theRecordIsMarkedUntilItIsSettled()
    {
        QFETCH(QString, state);
        QFETCH(QString, mark);
        const auto id = m_story->caseIn(m_story->workflow(QStringLiteral("objection")), state, {});
        const auto session = m_story->as(officer, QStringLiteral("check"));
        const auto marks = must(m_story->archive().cases().marks(session, m_story->home()));
        if (mark.isEmpty()) {
            QCOMPARE(marks.size(), size_t(0));
            return;
        }
        QCOMPARE(marks.size(), size_t(1));
        QCOMPARE(marks.front().id, id);
        QCOMPARE(marks.front().mark, mark);
        QCOMPARE(marks.front().record, m_story->person());
        QCOMPARE(marks.front().since, QDate(2026, 5, 13));
        const auto texts = marks.front().texts.join(u' ');
        QVERIFY(texts.contains(QStringLiteral("dispute")));
        QCOMPARE(texts.contains(QStringLiteral("finding")), mark == QLatin1String("unresolved"));
    }

    void openCasesOfAHouseholdComeWithWhatWasSaid()
    {
        const auto note = QStringLiteral("note");
        const auto person = m_story->person();
        m_story->openCase(m_story->workflow(QStringLiteral("objection")));
        const auto session = m_story->as(officer, QStringLiteral("check"));
        auto &cases = m_story->archive().cases();
        QCOMPARE(must(cases.openOf(session, m_story->home(), note)).size(), size_t(0));
        const auto opened =
            must(cases.open(session,
                            {note,
                             person.toString(),
                             {},
                             {{QStringLiteral("field"), QStringLiteral("education")},
                              {QStringLiteral("text"), QStringLiteral("which?")}}}));
        const auto open = must(cases.openOf(session, m_story->home(), note));
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open.front().row.id, opened.id);
        QCOMPARE(open.front().row.subject, person);
        QCOMPARE(open.front().steps.size(), size_t(1));
        QCOMPARE(open.front().steps.front().values.back().second, QStringLiteral("which?"));
        static_cast<void>(must(cases.step(
            session, {opened.id, QStringLiteral("close"), QStringLiteral("seen"), {}, {}})));
        QCOMPARE(must(cases.openOf(session, m_story->home(), note)).size(), size_t(0));
    }

    void openCasesTellNothingToWhoSeesMaskedValues()
    {
        const auto home = m_story->home();
        const auto objection = QStringLiteral("objection");
        m_story->openCase(m_story->workflow(objection));
        const auto appraising = m_story->as(officer, QStringLiteral("appraise"));
        auto &archive = m_story->archive();
        QCOMPARE(must(archive.cases().openOf(appraising, home, objection)).size(), size_t(0));
        const auto masked = must(archive.sessions().beginMasked());
        QVERIFY_ERROR(archive.cases().openOf(masked, home, objection), ErrorCode::Refused);
        const auto audit = m_story->as(QStringLiteral("auditor"), QStringLiteral("audit"));
        QVERIFY_ERROR(m_story->archive().cases().openOf(audit, home, objection),
                      ErrorCode::Refused);
    }

    void whatIsMaskedShowsNoTexts()
    {
        m_story->openCase(m_story->workflow(QStringLiteral("objection")));
        const auto session = m_story->as(officer, QStringLiteral("appraise"));
        const auto marks = must(m_story->archive().cases().marks(session, m_story->home()));
        QCOMPARE(marks.size(), size_t(1));
        QVERIFY(marks.front().texts.isEmpty());
        QVERIFY_ERROR(m_story->archive().cases().get(session, marks.front().id),
                      ErrorCode::Refused);
    }

    void aLookAtACaseIsLoggedOnceASession()
    {
        const auto id = m_story->openCase(m_story->workflow(QStringLiteral("objection")));
        const auto session = m_story->as(officer, QStringLiteral("check"));
        const auto size = must(m_story->archive().journal().head()).size;
        const auto file = must(m_story->archive().cases().get(session, id));
        QCOMPARE(file.steps.size(), size_t(1));
        QCOMPARE(must(m_story->archive().journal().head()).size, size + 1);
        static_cast<void>(must(m_story->archive().cases().get(session, id)));
        static_cast<void>(must(m_story->archive().cases().list(session)));
        QCOMPARE(must(m_story->archive().journal().head()).size, size + 1);
        const auto entries = must(m_story->archive().journal().entriesOf(session, m_story->home()));
        const bool told = std::any_of(entries.begin(), entries.end(), [&](const auto &entry) {
            return entry.action == QLatin1String("case-opened")
                && entry.record == m_story->person();
        });
        QVERIFY(told);
    }

    void whoMaySeeNoCreditDataSeesNoCase_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("admin") << QStringLiteral("admin") << QStringLiteral("maintenance");
        QTest::newRow("auditor") << QStringLiteral("auditor") << QStringLiteral("audit");
    }
    void whoMaySeeNoCreditDataSeesNoCase()
    {
        QFETCH(QString, user);
        QFETCH(QString, purpose);
        const auto id = m_story->openCase(m_story->workflow(QStringLiteral("objection")));
        const auto home = m_story->home();
        const auto session = m_story->as(user, purpose);
        auto &cases = m_story->archive().cases();
        QCOMPARE(must(cases.list(session)).size(), size_t(0));
        QCOMPARE(must(cases.due(session, {})).size(), size_t(0));
        QVERIFY_ERROR(cases.get(session, id), ErrorCode::Refused);
        QVERIFY_ERROR(cases.marks(session, home), ErrorCode::Refused);
    }

    void withoutAPurposeNamesAreMasked()
    {
        const auto person = m_story->person();
        static_cast<void>(m_story->consent(m_story->home()));
        const auto id = m_story->openCase(m_story->workflow(QStringLiteral("objection")));
        QCOMPARE(m_story->rowOf(id).record->name, QStringLiteral("张＊"));
        auto &archive = m_story->archive();
        const auto masked = must(archive.sessions().beginMasked());
        QVERIFY_ERROR(archive.cases().get(masked, id), ErrorCode::Refused);
        QVERIFY_ERROR(archive.cases().marks(masked, m_story->home()), ErrorCode::Refused);
        QVERIFY_ERROR(archive.cases().open(masked,
                                           {QStringLiteral("objection"),
                                            person.toString(),
                                            {},
                                            {{QStringLiteral("dispute"), QStringLiteral("x")}}}),
                      ErrorCode::Refused);
        const auto rows = must(archive.cases().list(m_story->as(officer, QStringLiteral("check"))));
        QCOMPARE(rows.front().record->name, QStringLiteral("张秀梅"));
    }

    void casesOfOtherTownshipsStayThere()
    {
        const auto id = m_story->openCase(m_story->workflow(QStringLiteral("objection")));
        const auto home = m_story->home();
        const auto admin = m_story->as(QStringLiteral("admin"), QStringLiteral("maintenance"));
        must(m_story->archive().users().add(
            admin,
            QStringLiteral("faraway"),
            {officer},
            {DivisionCode::parse(QStringLiteral("350405101")).value()},
            ArchiveStory::password(),
            PasswordUse::Lasting));
        const auto session = m_story->as(QStringLiteral("faraway"), QStringLiteral("objection"));
        auto &cases = m_story->archive().cases();
        QCOMPARE(must(cases.list(session)).size(), size_t(0));
        QVERIFY_ERROR(cases.get(session, id), ErrorCode::Refused);
        QVERIFY_ERROR(cases.marks(session, home), ErrorCode::Refused);
        QVERIFY_ERROR(cases.step(session, {id, QStringLiteral("investigate"), {}, {}, {}}),
                      ErrorCode::Refused);
    }

private:
    const Transition &step(const char *workflow, const char *from, const char *action)
    {
        return *m_story->workflow(QString::fromLatin1(workflow))
                    .find(QString::fromLatin1(from), QString::fromLatin1(action));
    }
    [[nodiscard]] QByteArray raw(const QByteArray &sql) const
    {
        RawDatabase database(m_story->folder() + QStringLiteral("/archive.db"));
        return database.value(sql);
    }

    std::unique_ptr<CaseStory> m_story;
};

QTEST_GUILESS_MAIN(tst_Cases)
#include "tst_cases.moc"
