// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"

using namespace archive;
using namespace archive::test;

class tst_PrintRuns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesNumbersOnce();
    void givesFurtherConsentsToWhoNeedsMore();
    void isFoundAgainByItsUserAlone();
    void givesUpAnEarlierOneOfTheSameShape();
    void hasNothingToGiveWhenItIsOver();
    void refusesWhoMayNotPrint();
    void forgetsTheErased();
    void numbersConsentsAlone();
    void knowsItsOwnNumbers();
    void seesThatANumberWasSlippedIn();
    void keepsTheTemplatesOfAReport();

private:
    [[nodiscard]] PrintRuns &runs() { return m_story->archive().printRuns(); }
    [[nodiscard]] PrintOrder order() const
    {
        return {ArchiveStory::village(),
                QStringLiteral("prefilled"),
                QStringLiteral("shipped"),
                m_households};
    }

    std::unique_ptr<ArchiveStory> m_story;
    std::vector<Uid> m_households;
    std::optional<Session> m_session;
    std::optional<PrintRun> m_run;
};

void tst_PrintRuns::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_session.reset();
    m_story = std::make_unique<ArchiveStory>();
    m_households = {m_story->household(QStringLiteral("张秀梅")),
                    m_story->household(QStringLiteral("陈家旺"))};
    m_session = m_story->session();
    const auto begun = runs().begin(*m_session, order());
    QVERIFY_RESULT(begun);
    m_run = *begun;
}

void tst_PrintRuns::givesNumbersOnce()
{
    const auto first = runs().number(*m_session, *m_run, 1, 2);
    QVERIFY_RESULT(first);
    QCOMPARE(first->number, QStringLiteral("350405-20260513-C000001"));
    QCOMPARE(first->consents,
             (QStringList{QStringLiteral("SQ-story-2026-000001"),
                          QStringLiteral("SQ-story-2026-000002")}));
    const auto again = runs().number(*m_session, *m_run, 1, 1);
    QVERIFY_RESULT(again);
    QCOMPARE(again->number, first->number);
    QCOMPARE(again->consents, first->consents);
    const auto items = runs().items(*m_session, *m_run);
    QVERIFY_RESULT(items);
    QCOMPARE(items->at(0).number, first->number);
    QVERIFY(items->at(1).number.isEmpty());
    const auto entries = m_story->archive().journal().entriesOf(*m_session, m_households[0]);
    QVERIFY_RESULT(entries);
    QCOMPARE(std::count_if(
                 entries->begin(),
                 entries->end(),
                 [](const JournalEntry &entry) { return entry.action == QLatin1String("form"); }),
             1);
}

void tst_PrintRuns::givesFurtherConsentsToWhoNeedsMore()
{
    QVERIFY_RESULT(runs().number(*m_session, *m_run, 1, 1));
    QVERIFY_RESULT(runs().number(*m_session, *m_run, 2, 1));
    const auto more = runs().number(*m_session, *m_run, 1, 2);
    QVERIFY_RESULT(more);
    QCOMPARE(more->number, QStringLiteral("350405-20260513-C000001"));
    QCOMPARE(more->consents,
             (QStringList{QStringLiteral("SQ-story-2026-000001"),
                          QStringLiteral("SQ-story-2026-000003")}));
}

void tst_PrintRuns::numbersConsentsAlone()
{
    const auto consents = runs().number(*m_session, *m_run, 1, 1, false);
    QVERIFY_RESULT(consents);
    QVERIFY(consents->number.isEmpty());
    QCOMPARE(consents->consents, QStringList{QStringLiteral("SQ-story-2026-000001")});
    // The form gets its number when it is wanted, and the consent keeps its own.
    const auto form = runs().number(*m_session, *m_run, 1, 1);
    QVERIFY_RESULT(form);
    QCOMPARE(form->number, QStringLiteral("350405-20260513-C000001"));
    QCOMPARE(form->consents, consents->consents);
}

void tst_PrintRuns::knowsItsOwnNumbers()
{
    QVERIFY_RESULT(runs().number(*m_session, *m_run, 1, 2));
    auto &printouts = m_story->archive().printouts();
    for (const auto *number :
         {"350405-20260513-C000001", "SQ-story-2026-000001", " SQ-story-2026-000002 "})
        QCOMPARE(must(printouts.verify(QString::fromLatin1(number))), PrintoutState::Genuine);
    for (const auto *number : {"",
                               "350405-20260513-C000002",
                               "SQ-story-2026-00000",
                               "SQ-story-2026-000001 SQ-story-2026-000002",
                               "%"})
        QCOMPARE(must(printouts.verify(QString::fromLatin1(number))), PrintoutState::Unknown);
}

void tst_PrintRuns::seesThatANumberWasSlippedIn()
{
    QVERIFY_RESULT(runs().number(*m_session, *m_run, 1, 1));
    const QString slipped = QStringLiteral("SQ-story-2026-000777");
    m_session.reset();
    m_story->signOut();
    RawDatabase(m_story->folder() + QStringLiteral("/archive.db"))
        .exec("UPDATE print_item SET consents = 'SQ-story-2026-000777' WHERE place = 1");
    QCOMPARE(must(m_story->archive().printouts().verify(slipped)), PrintoutState::Altered);
}

void tst_PrintRuns::keepsTheTemplatesOfAReport()
{
    auto &printouts = m_story->archive().printouts();
    const QString county = QStringLiteral("county 90be22d51a00 household.html");
    const auto begun = printouts.begin(*m_session, m_households[0], Recipient::Own, county);
    QVERIFY_RESULT(begun);
    QCOMPARE(must(printouts.templatesOf(begun->number)), county);
    QCOMPARE(must(printouts.verify(begun->number)), PrintoutState::Genuine);
    QCOMPARE(must(printouts.templatesOf(QStringLiteral("350405-20260513-000009"))), QString());
}

void tst_PrintRuns::isFoundAgainByItsUserAlone()
{
    const auto found = runs().unfinished(*m_session, order().division, order().shape);
    QVERIFY_RESULT(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->id, m_run->id);
    const auto other = runs().unfinished(*m_session, order().division, QStringLiteral("blank"));
    QVERIFY_RESULT(other);
    QVERIFY(!other->has_value());
    m_session.reset();
    m_story->signIn(QStringLiteral("reviewer"));
    const Session session = m_story->session(QStringLiteral("check"));
    const auto ofOther = runs().unfinished(session, order().division, order().shape);
    QVERIFY_RESULT(ofOther);
    QVERIFY(!ofOther->has_value());
    QVERIFY_ERROR(runs().items(session, *m_run), ErrorCode::NotFound);
}

void tst_PrintRuns::givesUpAnEarlierOneOfTheSameShape()
{
    const auto next = runs().begin(*m_session, order());
    QVERIFY_RESULT(next);
    QVERIFY(next->id != m_run->id);
    QVERIFY_ERROR(runs().items(*m_session, *m_run), ErrorCode::NotFound);
}

void tst_PrintRuns::hasNothingToGiveWhenItIsOver()
{
    QVERIFY_RESULT(runs().markPrinted(*m_session, *m_run, 1));
    QVERIFY_RESULT(runs().end(*m_session, *m_run, QStringLiteral("printed")));
    QVERIFY_ERROR(runs().number(*m_session, *m_run, 1, 0), ErrorCode::NotFound);
    QVERIFY_ERROR(runs().markPrinted(*m_session, *m_run, 2), ErrorCode::NotFound);
}

void tst_PrintRuns::refusesWhoMayNotPrint()
{
    m_session.reset();
    m_story->signIn(QStringLiteral("admin"));
    const Session session = m_story->session(QStringLiteral("maintenance"));
    QVERIFY_ERROR(runs().begin(session, order()), ErrorCode::Refused);
}

void tst_PrintRuns::forgetsTheErased()
{
    m_session.reset();
    auto &admin = m_story->signIn(QStringLiteral("admin"));
    QVERIFY_RESULT(
        admin.erasures().erase(m_story->session(QStringLiteral("maintenance")), m_households[0]));
    m_story->signIn(QStringLiteral("officer"));
    m_session = m_story->session();
    const auto items = runs().items(*m_session, *m_run);
    QVERIFY_RESULT(items);
    QCOMPARE(items->size(), size_t(1));
    QCOMPARE(items->front().household, m_households[1]);
    QVERIFY_ERROR(runs().number(*m_session, *m_run, 1, 0), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_PrintRuns)
#include "tst_printruns.moc"
