// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/casestory.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

struct Row
{
    QString workflow;
    QString from;
    QString action;
};

const std::vector<Row> &allSteps()
{
    static const auto rows = [] {
        std::vector<Row> found;
        ArchiveStory story;
        for (const auto &workflow : CaseStory::workflows(story.archive().policy()).all()) {
            for (const auto &step : workflow.transitions) {
                if (!CaseStory::isOfProgram(step))
                    found.push_back({workflow.name, step.from, step.action});
            }
        }
        return found;
    }();
    return rows;
}

void addSteps(bool withOpenings)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("action");
    for (const auto &row : allSteps()) {
        if (withOpenings || !row.from.isEmpty()) {
            QTest::addRow("%s: %s from %s",
                          qPrintable(row.workflow),
                          qPrintable(row.action),
                          qPrintable(row.from))
                << row.workflow << row.from << row.action;
        }
    }
}

} // namespace

/// Every step of every workflow's table: taken rightly, by the wrong people, from the wrong states, without what it asks for.
class tst_CaseTables : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isTakenRightly_data() { addSteps(true); }
    void isTakenRightly()
    {
        begin();
        if (m_step->from.isEmpty()) {
            const auto row = m_story->rowOf(m_story->openCase(*m_workflow));
            QCOMPARE(row.state, m_step->to);
            QCOMPARE(row.revision, qint64(1));
            QVERIFY(row.open);
        } else {
            const auto id = bringThere();
            const auto before = m_story->rowOf(id);
            const auto state = m_story->take(id, *m_step);
            QCOMPARE(state.state, m_step->to);
            QCOMPARE(state.revision, before.revision + 1);
            m_story->signIn(CaseStory::viewerOf(*m_workflow));
            QCOMPARE(m_story->rowOf(id).open, !m_workflow->state(m_step->to)->isFinal);
        }
        m_story->signIn(CaseStory::viewerOf(*m_workflow));
        QCOMPARE(must(verifyArchive(m_story->archive(), true)).problems, QStringList());
    }

    void isRefusedToEveryOtherRole_data() { addSteps(true); }
    void isRefusedToEveryOtherRole()
    {
        begin();
        const auto id = m_step->from.isEmpty() ? Uid() : bringThere();
        m_story->prepare(*m_step);
        const auto subject = m_story->subjectOf(*m_workflow);
        int tried = 0;
        for (const auto *role : {"admin", "officer", "reviewer", "reporter", "auditor"}) {
            const auto user = QString::fromLatin1(role);
            if (m_step->roles.contains(user))
                continue;
            auto &archive = m_story->signIn(user);
            for (const auto &purpose : archive.policy().purposes()) {
                if (!purpose.roles.contains(user))
                    continue;
                const auto session = m_story->session(purpose.code);
                if (id.isNull()) {
                    QVERIFY_ERROR(
                        archive.cases().open(
                            session,
                            {m_workflow->name, subject, {}, m_story->valuesFor(*m_step, {})}),
                        ErrorCode::Refused);
                } else {
                    QVERIFY_ERROR(archive.cases().step(session, m_story->moveFor(id, *m_step)),
                                  ErrorCode::Refused);
                }
                ++tried;
            }
        }
        QVERIFY(tried >= 3);
        if (!id.isNull()) {
            m_story->signIn(CaseStory::viewerOf(*m_workflow));
            QCOMPARE(m_story->rowOf(id).state, m_step->from);
        }
    }

    void isRefusedForOtherPurposesAndForNone_data() { addSteps(false); }
    void isRefusedForOtherPurposesAndForNone()
    {
        begin();
        const auto id = bringThere();
        m_story->prepare(*m_step);
        const auto user = CaseStory::actorOf(*m_step);
        auto &archive = m_story->signIn(user);
        for (const auto &purpose : archive.policy().purposes()) {
            if (!purpose.roles.contains(user) || m_step->purposes.contains(purpose.code))
                continue;
            QVERIFY_ERROR(
                archive.cases().step(m_story->session(purpose.code), m_story->moveFor(id, *m_step)),
                ErrorCode::Refused);
        }
        QVERIFY_ERROR(archive.cases().step(must(archive.sessions().beginMasked()),
                                           m_story->moveFor(id, *m_step)),
                      ErrorCode::Refused);
        QCOMPARE(m_story->rowOf(id).state, m_step->from);
    }

    void everyOtherStepIsRefusedThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("state");
        ArchiveStory story;
        for (const auto &workflow : CaseStory::workflows(story.archive().policy()).all()) {
            for (const auto &state : workflow.states) {
                if (!CaseStory::isReached(workflow, state.name))
                    continue;
                QTest::addRow("%s: %s", qPrintable(workflow.name), qPrintable(state.name))
                    << workflow.name << state.name;
            }
        }
    }
    void everyOtherStepIsRefusedThere()
    {
        QFETCH(QString, name);
        QFETCH(QString, state);
        m_story = std::make_unique<CaseStory>();
        m_workflow = &m_story->workflow(name);
        const auto id =
            m_story->caseIn(*m_workflow, state, CaseStory::askedForState(*m_workflow, state));
        int tried = 0;
        for (const auto &step : m_workflow->transitions) {
            if (step.from.isEmpty() || m_workflow->find(state, step.action) != nullptr
                || CaseStory::isOfProgram(step))
                continue;
            if (CaseStory::has(step, GuardRule::NotLast))
                m_story->addSecondReviewer();
            const auto session = m_story->sessionFor(CaseStory::actorOf(step), step);
            QVERIFY_ERROR(m_story->archive().cases().step(session, m_story->moveFor(id, step)),
                          ErrorCode::Refused);
            ++tried;
        }
        m_story->signIn(CaseStory::viewerOf(*m_workflow));
        QCOMPARE(m_story->rowOf(id).state, state);
        const auto all = m_workflow->transitions.size() - 1;
        QVERIFY(tried > 0 || size_t(m_workflow->actionsFrom(state).size()) == all);
    }

    void asksForItsReason_data() { addSteps(false); }
    void asksForItsReason()
    {
        begin();
        const auto id = bringThere();
        m_story->prepare(*m_step);
        const auto session = m_story->sessionFor(CaseStory::actorOf(*m_step), *m_step);
        m_story->openFor(session, id, *m_step);
        auto move = m_story->moveFor(id, *m_step);
        move.reason = QStringLiteral(" \n ");
        const auto result = m_story->archive().cases().step(session, move);
        if (CaseStory::has(*m_step, GuardRule::Reason)) {
            QVERIFY_ERROR(result, ErrorCode::InvalidInput);
            QVERIFY2(result.error().message.contains(m_step->action),
                     qPrintable(result.error().message));
        } else {
            QVERIFY_RESULT(result);
        }
    }

    void asksForEachOfItsValues_data() { addSteps(true); }
    void asksForEachOfItsValues()
    {
        begin();
        const auto id = m_step->from.isEmpty() ? Uid() : bringThere();
        const auto subject = m_story->subjectOf(*m_workflow);
        m_story->prepare(*m_step);
        const auto session = m_story->sessionFor(CaseStory::actorOf(*m_step), *m_step);
        if (!id.isNull())
            m_story->openFor(session, id, *m_step);
        const auto attempt = [&](const CaseValues &values) -> Result<CaseState> {
            auto &cases = m_story->archive().cases();
            const auto reason = CaseStory::reasonFor(*m_step);
            if (id.isNull())
                return cases.open(session, {m_workflow->name, subject, reason, values});
            return cases.step(session, {id, m_step->action, reason, values, {}});
        };
        const auto whole = m_story->valuesFor(*m_step, CaseStory::askedFor(*m_step));
        for (size_t i = 0; i < whole.size(); ++i) {
            auto fewer = whole;
            fewer.erase(fewer.begin() + qptrdiff(i));
            QVERIFY_ERROR(attempt(fewer), ErrorCode::InvalidInput);
            auto blank = whole;
            blank[i].second = QStringLiteral("　 ");
            QVERIFY_ERROR(attempt(blank), ErrorCode::InvalidInput);
            auto huge = whole;
            huge[i].second = QStringLiteral("𠮷").repeated(100'000);
            QVERIFY_ERROR(attempt(huge), ErrorCode::InvalidInput);
        }
        auto more = whole;
        more.emplace_back(QStringLiteral("mistyped"), QStringLiteral("x"));
        QVERIFY_ERROR(attempt(more), ErrorCode::InvalidInput);
        QVERIFY_RESULT(attempt(whole));
    }

    void isRefusedWhereAGuardDoesNotHold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("rule");
        ArchiveStory story;
        for (const auto &row : allSteps()) {
            const auto *step = CaseStory::workflows(story.archive().policy())
                                   .find(row.workflow)
                                   ->find(row.from, row.action);
            for (const auto &guard : step->guards) {
                if (guard.rule != GuardRule::Reason) {
                    QTest::addRow("%s: %s from %s, guard %d",
                                  qPrintable(row.workflow),
                                  qPrintable(row.action),
                                  qPrintable(row.from),
                                  int(guard.rule))
                        << row.workflow << row.from << row.action << int(guard.rule);
                }
            }
        }
    }
    void isRefusedWhereAGuardDoesNotHold()
    {
        QFETCH(int, rule);
        begin();
        switch (GuardRule(rule)) {
        case GuardRule::NotOpener:
            return refusedToTheOpener();
        case GuardRule::NotCollector:
            return refusedToTheCollector();
        case GuardRule::RecordChanged:
            return refusedWithoutAChange();
        case GuardRule::Asked:
            return refusedForAnotherRequest();
        case GuardRule::OnlyOne:
            return refusedASecondTime();
        case GuardRule::Left:
            return refusedWhileHeIsHere();
        case GuardRule::NothingLeft:
            return refusedWhileSomethingIsLeft();
        case GuardRule::Due:
            return refusedWhenNothingIsDue();
        case GuardRule::NotKept:
            return refusedWhenAnotherLawKeeps();
        case GuardRule::Kept:
            return refusedWhenNothingIsKept();
        case GuardRule::RemovedSince:
            return refusedSoonAfterItsRemoval();
        case GuardRule::Reason:
            QFAIL("the guard is not tried");
        default:
            return refusedToARating(GuardRule(rule));
        }
    }

private:
    void begin()
    {
        QFETCH(QString, name);
        QFETCH(QString, from);
        QFETCH(QString, action);
        m_story = std::make_unique<CaseStory>();
        m_workflow = &m_story->workflow(name);
        m_step = m_workflow->find(from, action);
    }
    Uid bringThere()
    {
        return m_story->caseIn(*m_workflow, m_step->from, CaseStory::askedFor(*m_step));
    }
    Result<CaseState> attempt(const Uid &id)
    {
        const auto session = m_story->sessionFor(CaseStory::actorOf(*m_step), *m_step);
        m_story->openFor(session, id, *m_step);
        return m_story->archive().cases().step(session, m_story->moveFor(id, *m_step));
    }
    void stays(const Uid &id)
    {
        m_story->signIn(CaseStory::viewerOf(*m_workflow));
        QCOMPARE(m_story->rowOf(id).state, m_step->from);
    }

    /// Somebody who may take the step opens the case himself.
    void refusedToTheOpener()
    {
        const auto &opening = m_workflow->opening();
        const auto subject = m_story->subjectOf(*m_workflow);
        m_story->prepare(opening);
        QString opener;
        for (const auto &role : m_step->roles) {
            if (opening.roles.contains(role))
                opener = role;
        }
        if (opener == QLatin1String("reviewer")) {
            // The way there may take a reviewer, who is another one.
            m_story->addSecondReviewer();
            opener = CaseStory::secondReviewer();
        }
        const auto session = m_story->sessionFor(opener, opening);
        const auto id = must(m_story->archive().cases().open(
                                 session,
                                 {m_workflow->name,
                                  subject,
                                  {},
                                  m_story->valuesFor(opening, CaseStory::askedFor(*m_step))}))
                            .id;
        for (const auto *step :
             CaseStory::way(*m_workflow, m_step->from, CaseStory::askedFor(*m_step)))
            m_story->take(id, *step);
        m_story->prepare(*m_step);
        const auto own = m_story->sessionFor(opener, *m_step);
        m_story->openFor(own, id, *m_step);
        QVERIFY_ERROR(m_story->archive().cases().step(own, m_story->moveFor(id, *m_step)),
                      ErrorCode::Refused);
        stays(id);
    }
    void refusedWhenNothingIsDue()
    {
        const auto id = bringThere();
        m_story->takeRepairBack();
        QVERIFY_ERROR(attempt(id), ErrorCode::Refused);
        stays(id);
    }
    void refusedWhenAnotherLawKeeps()
    {
        const auto id = bringThere();
        m_story->settleLoan();
        QVERIFY_ERROR(attempt(id), ErrorCode::Refused);
        stays(id);
    }
    void refusedWhenNothingIsKept()
    {
        const auto id = bringThere();
        QVERIFY_ERROR(attempt(id), ErrorCode::Refused);
        stays(id);
    }
    void refusedToTheCollector()
    {
        const auto id = bringThere();
        m_story->prepare(*m_step);
        m_story->correctsPerson(QStringLiteral("reviewer"));
        QVERIFY_ERROR(attempt(id), ErrorCode::Refused);
        stays(id);
    }
    void refusedToARating(GuardRule rule)
    {
        if (m_step->from.isEmpty())
            return refusedWithoutAProposal();
        const auto id = bringThere();
        if (rule != GuardRule::PostingOver && rule != GuardRule::Over)
            m_story->prepare(*m_step);
        m_story->unsettle(rule, *m_step);
        const auto last =
            rule == GuardRule::NotLast ? QStringLiteral("reviewer") : CaseStory::actorOf(*m_step);
        const auto session = m_story->sessionFor(last, *m_step);
        if (rule != GuardRule::Opened)
            m_story->openFor(session, id, *m_step);
        auto move = m_story->moveFor(id, *m_step);
        if (rule == GuardRule::OtherGrade)
            move.values.front().second = codes::grade::tripleA;
        QVERIFY_ERROR(m_story->archive().cases().step(session, move), ErrorCode::Refused);
        stays(id);
    }
    void refusedWithoutAProposal() { QVERIFY_ERROR(tryOpening(), ErrorCode::Refused); }
    Result<CaseState> tryOpening()
    {
        const auto subject = m_story->subjectOf(*m_workflow);
        const auto session = m_story->sessionFor(CaseStory::actorOf(*m_step), *m_step);
        return m_story->archive().cases().open(
            session, {m_workflow->name, subject, {}, m_story->valuesFor(*m_step, {})});
    }
    /// Until the last day of a year, and not any more on the next.
    void refusedSoonAfterItsRemoval()
    {
        m_story->caseIn(*m_workflow, QStringLiteral("removed"), {});
        m_story->proposePlace(m_workflow->subject == CaseSubject::Township, true, true, 2026);
        QVERIFY_ERROR(tryOpening(), ErrorCode::Refused);
        m_story->passDays(365);
        const auto again = tryOpening();
        QVERIFY_ERROR(again, ErrorCode::Refused);
        QVERIFY2(again.error().message.contains(QStringLiteral("2026-05-20"))
                     && again.error().message.contains(QStringLiteral("2027-05-20")),
                 qPrintable(again.error().message));
        m_story->passDays(1);
        QVERIFY_RESULT(tryOpening());
    }
    void refusedWithoutAChange()
    {
        const auto id = bringThere();
        QVERIFY_ERROR(attempt(id), ErrorCode::Refused);
        stays(id);
        // A change before the case is none of it.
        m_story->prepare(*m_step);
        QVERIFY_RESULT(attempt(id));
    }
    void refusedForAnotherRequest()
    {
        const auto &asked = m_workflow->opening().values.front();
        for (const auto &guard : m_step->guards) {
            for (const auto &choice : asked.choices) {
                if (guard.rule != GuardRule::Asked || guard.choices.contains(choice))
                    continue;
                m_story = std::make_unique<CaseStory>();
                const auto id = m_story->openCase(*m_workflow, choice);
                m_story->prepare(*m_step);
                QVERIFY_ERROR(attempt(id), ErrorCode::Refused);
                stays(id);
            }
        }
    }
    void refusedASecondTime()
    {
        const auto id = m_story->openCase(*m_workflow);
        const auto again = tryOpening();
        QVERIFY_ERROR(again, ErrorCode::Refused);
        QVERIFY(again.error().message.contains(id.toString()));
    }
    void refusedWhileHeIsHere()
    {
        if (!m_step->from.isEmpty())
            return refusedWhenHeIsBack();
        m_story->addLeaver();
        const auto session = m_story->sessionFor(CaseStory::actorOf(*m_step), *m_step);
        QVERIFY_ERROR(m_story->archive().cases().open(
                          session, {m_workflow->name, CaseStory::leaver(), {}, {}}),
                      ErrorCode::Refused);
    }
    void refusedWhenHeIsBack()
    {
        const auto id = bringThere();
        m_story->prepare(*m_step);
        const auto admin = m_story->as(QStringLiteral("admin"), QStringLiteral("maintenance"));
        must(
            m_story->archive().users().reset(admin, CaseStory::leaver(), ArchiveStory::password()));
        QVERIFY_ERROR(attempt(id), ErrorCode::Refused);
        stays(id);
    }
    void refusedWhileSomethingIsLeft()
    {
        const auto id = bringThere();
        static_cast<void>(m_story->leaversHousehold());
        QVERIFY_ERROR(attempt(id), ErrorCode::Refused);
        stays(id);
    }

    std::unique_ptr<CaseStory> m_story;
    const Workflow *m_workflow = nullptr;
    const Transition *m_step = nullptr;
};

QTEST_GUILESS_MAIN(tst_CaseTables)
#include "tst_casetables.moc"
