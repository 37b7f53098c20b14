// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/casestory.h"
#include "support/verify.h"
#include "views/loan.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

/// The rating that a case stands on now.
Uid ratingOfCase(CaseStory &story, const Uid &id)
{
    const auto session = story.as(QStringLiteral("officer"), QStringLiteral("rating"));
    const auto file = must(story.archive().cases().get(session, id));
    Uid rating;
    for (const auto &step : file.steps) {
        for (const auto &[name, value] : step.values) {
            if (name == QLatin1String("rating"))
                rating = must(Uid::parse(value));
        }
    }
    return rating;
}

} // namespace

/// What the steps of a rating's case leave in its record, and what follows from facts that come in.
class tst_RatingCases : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<CaseStory>();
        m_workflow = &m_story->workflow(QStringLiteral("rating"));
    }

    void theRecordShowsEachState_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("code");
        QTest::newRow("taken up") << "proposed" << QString(codes::ratingState::underAppraisal);
        QTest::newRow("appraised") << "appraised" << QString(codes::ratingState::underReview);
        QTest::newRow("posted") << "posted" << QString(codes::ratingState::posted);
        QTest::newRow("decided") << "decided" << QString(codes::ratingState::decided);
        QTest::newRow("suspended") << "suspended" << QString(codes::ratingState::suspended);
        QTest::newRow("revoked") << "revoked" << QString(codes::ratingState::cancelled);
        QTest::newRow("not granted") << "rejected" << QString(codes::ratingState::notRated);
        QTest::newRow("a veto is proposed") << "vetoed" << QString(codes::ratingState::underReview);
        QTest::newRow("vetoed") << "barred" << QString(codes::ratingState::notRated);
        QTest::newRow("the veto was lifted") << "lifted" << QString(codes::ratingState::cancelled);
        QTest::newRow("lapsed") << "lapsed" << QString(codes::ratingState::decided);
    }
    void theRecordShowsEachState()
    {
        QFETCH(QString, state);
        QFETCH(QString, code);
        const auto id = caseIn(state);
        QCOMPARE(record(id).ratingState(), code);
    }

    void aDecisionNamesGradePersonDayAndTerm()
    {
        const auto id = caseIn(QStringLiteral("decided"));
        const auto rating = record(id);
        QCOMPARE(rating.finalGrade(), QString(codes::grade::tripleA));
        QCOMPARE(rating.decidedBy(), QStringLiteral("reviewer"));
        // Taken up on 13 May, posted from the same day to the 19th, decided on the 20th.
        QCOMPARE(rating.decidedOn()->toWire(), QStringLiteral("2026-05-20"));
        QCOMPARE(rating.ratingUntil()->toWire(), QStringLiteral("2028-05-19"));
        QVERIFY(rating.overrideReason().isEmpty());
        const auto row = m_story->rowOf(id);
        QCOMPARE(row.deadline, QDate(2027, 5, 20));
    }

    void aGradeThatWasChangedIsDecidedWithItsReason()
    {
        const auto id = caseIn(QStringLiteral("adjusted"));
        take(id, QStringLiteral("confirm"));
        for (const auto *action : {"post", "decide"})
            take(id, QString::fromLatin1(action));
        const auto rating = record(id);
        QCOMPARE(rating.proposedGrade(), QString(codes::grade::tripleA));
        QCOMPARE(rating.finalGrade(), QString(codes::grade::doubleA));
        QCOMPARE(rating.overrideReason(), QStringLiteral("缘由𠀀"));
    }

    void aVetoNamesWhatWasFoundAndByWhat()
    {
        const auto id = caseIn(QStringLiteral("vetoed"));
        QVERIFY(record(id).vetoReasons().isEmpty());
        take(id, QStringLiteral("confirm"));
        const auto rating = record(id);
        QCOMPARE(rating.vetoReasons(), QStringList{QStringLiteral("3")});
        QCOMPARE(rating.overrideReason(), QStringLiteral("缘由𠀀 (𠮷田一 的 document)"));
        QVERIFY(rating.finalGrade().isEmpty());
        QCOMPARE(m_story->rowOf(id).deadline, QDate(2031, 5, 13));
    }

    void aVetoThatIsDeclinedLeavesNothing()
    {
        const auto id = caseIn(QStringLiteral("vetoed"));
        take(id, QStringLiteral("decline"));
        QVERIFY(record(id).vetoReasons().isEmpty());
        for (const auto *action : {"review", "post", "decide"})
            take(id, QString::fromLatin1(action));
        QCOMPARE(record(id).finalGrade(), QString(codes::grade::tripleA));
    }

    void whoAskedForAPersonIsAnsweredBeforeTheDecision()
    {
        const auto id = caseIn(QStringLiteral("posted"));
        const auto asked = m_story->openCase(m_story->workflow(QStringLiteral("request")),
                                             QStringLiteral("review"));
        const auto &decide = stepOf(id, QStringLiteral("decide"));
        m_story->prepare(decide);
        const auto session = m_story->sessionFor(CaseStory::actorOf(decide), decide);
        m_story->openFor(session, id, decide);
        const auto step = m_story->archive().cases().step(session, m_story->moveFor(id, decide));
        QVERIFY_ERROR(step, ErrorCode::Refused);
        QVERIFY2(step.error().message.contains(asked.toString()), qPrintable(step.error().message));
        const auto *const answer = m_story->workflow(QStringLiteral("request"))
                                       .find(QStringLiteral("received"), QStringLiteral("review"));
        QVERIFY(answer != nullptr);
        m_story->take(asked, *answer);
        take(id, QStringLiteral("decide"));
        QCOMPARE(record(id).ratingState(), QString(codes::ratingState::decided));
    }

    void anotherRequestHoldsNothingUp()
    {
        const auto id = caseIn(QStringLiteral("posted"));
        m_story->openCase(m_story->workflow(QStringLiteral("request")), QStringLiteral("copy"));
        take(id, QStringLiteral("decide"));
    }

    void aChangeThatIsDeclinedLeavesNothing()
    {
        const auto id = caseIn(QStringLiteral("adjusted"));
        QCOMPARE(record(id).finalGrade(), QString(codes::grade::doubleA));
        take(id, QStringLiteral("decline"));
        QVERIFY(record(id).finalGrade().isEmpty());
        QVERIFY(record(id).overrideReason().isEmpty());
        for (const auto *action : {"review", "post", "decide"})
            take(id, QString::fromLatin1(action));
        QCOMPARE(record(id).finalGrade(), QString(codes::grade::tripleA));
    }

    void aNewerProposalTakesTheOldOnesPlace()
    {
        const auto id = caseIn(QStringLiteral("proposed"));
        const auto old = ratingOfCase(*m_story, id);
        const auto fresh = m_story->propose(m_story->home(), codes::grade::doubleA, 850);
        take(id, QStringLiteral("appraise"));
        QCOMPARE(ratingOfCase(*m_story, id), fresh);
        QCOMPARE(recordOf(old).ratingState(), QString(codes::ratingState::cancelled));
        QCOMPARE(record(id).ratingState(), QString(codes::ratingState::underReview));
    }

    void aProposalOlderThanAnAppraisalIsNotGoneOnWith()
    {
        const auto id = caseIn(QStringLiteral("proposed"));
        m_story->appraise(m_story->home(), QStringLiteral("林四"));
        QCOMPARE(refusalOf(id, QStringLiteral("appraise")), ErrorCode::Refused);
        m_story->propose(m_story->home(), codes::grade::doubleA, 850);
        take(id, QStringLiteral("appraise"));
    }

    void whoStoodBackAndWhoAppraisedTwiceMakeNoCommittee()
    {
        const auto home = m_story->home();
        m_story->agreeToPosting(home, true);
        m_story->appraise(home, QStringLiteral("林一"));
        m_story->appraise(home, QStringLiteral("林一"));
        m_story->appraise(home, QStringLiteral("林二"));
        m_story->appraise(home, QStringLiteral("林三"), true);
        m_story->propose(home, codes::grade::tripleA, 950);
        const auto session = m_story->as(QStringLiteral("officer"), QStringLiteral("rating"));
        const auto id = must(m_story->archive().cases().open(
                                 session, {m_workflow->name, home.toString(), {}, {}}))
                            .id;
        QCOMPARE(refusalOf(id, QStringLiteral("appraise")), ErrorCode::Refused);
        m_story->appraise(home, QStringLiteral("林四"));
        m_story->propose(home, codes::grade::tripleA, 950);
        take(id, QStringLiteral("appraise"));
    }

    void aNewGradeReplacesTheOneThatHeld()
    {
        const auto first = caseIn(QStringLiteral("decided"));
        const auto old = ratingOfCase(*m_story, first);
        m_story->propose(m_story->home(), codes::grade::doubleA, 850);
        const auto session = m_story->as(QStringLiteral("officer"), QStringLiteral("rating"));
        const auto second =
            must(m_story->archive().cases().open(
                     session, {m_workflow->name, m_story->home().toString(), {}, {}}))
                .id;
        for (const auto *action : {"appraise", "review", "post"})
            take(second, QString::fromLatin1(action));
        QCOMPARE(recordOf(old).ratingState(), QString(codes::ratingState::decided));
        take(second, QStringLiteral("decide"));
        m_story->signIn(QStringLiteral("officer"));
        QCOMPARE(m_story->rowOf(first).state, QStringLiteral("replaced"));
        QVERIFY(!m_story->rowOf(first).open);
        const auto until = recordOf(old).ratingUntil()->toWire();
        QCOMPARE(until, record(second).decidedOn()->toWire());
        QCOMPARE(record(second).finalGrade(), QString(codes::grade::doubleA));
        QCOMPARE(must(verifyArchive(m_story->archive(), true)).problems, QStringList());
    }

    void aSecondCaseIsOpenedOnlyBesideAGradeThatHolds()
    {
        caseIn(QStringLiteral("reviewed"));
        m_story->propose(m_story->home(), codes::grade::doubleA, 850);
        const auto session = m_story->as(QStringLiteral("officer"), QStringLiteral("rating"));
        QVERIFY_ERROR(m_story->archive().cases().open(
                          session, {m_workflow->name, m_story->home().toString(), {}, {}}),
                      ErrorCode::Refused);
    }

    void aBadLoanSuspendsTheGradeAtOnce_data()
    {
        QTest::addColumn<QString>("fiveClass");
        QTest::addColumn<QString>("state");
        QTest::newRow("normal") << QString(codes::fiveClass::normal) << "decided";
        QTest::newRow("special mention") << QString(codes::fiveClass::specialMention) << "decided";
        QTest::newRow("substandard") << QString(codes::fiveClass::substandard) << "suspended";
        QTest::newRow("loss") << QString(codes::fiveClass::loss) << "suspended";
    }
    void aBadLoanSuspendsTheGradeAtOnce()
    {
        QFETCH(QString, fiveClass);
        QFETCH(QString, state);
        const auto id = caseIn(QStringLiteral("decided"));
        classify(Uid(), fiveClass);
        m_story->signIn(QStringLiteral("officer"));
        QCOMPARE(m_story->rowOf(id).state, state);
        QCOMPARE(record(id).ratingState(),
                 QString(state == QLatin1String("decided") ? codes::ratingState::decided
                                                           : codes::ratingState::suspended));
    }

    void whatSuspendedOnceDoesNotAgainUnlessItIsNews()
    {
        const auto id = caseIn(QStringLiteral("decided"));
        const auto loan = classify(Uid(), codes::fiveClass::substandard);
        take(id, QStringLiteral("resume"));
        classify(loan, codes::fiveClass::doubtful);
        m_story->signIn(QStringLiteral("officer"));
        QCOMPARE(m_story->rowOf(id).state, QStringLiteral("decided"));
        classify(loan, codes::fiveClass::normal);
        classify(loan, codes::fiveClass::substandard);
        m_story->signIn(QStringLiteral("officer"));
        QCOMPARE(m_story->rowOf(id).state, QStringLiteral("suspended"));
    }

    void nobodyTypesARating()
    {
        const auto rating = caseRating(QStringLiteral("proposed"));
        auto typed = ArchiveStory::change<RatingEdit>(kinds::rating, [](RatingEdit &edit) {
            edit.setRatedOn(PartialDate::fromDate(QDate(2026, 5, 13)))
                .setRatingState(codes::ratingState::decided)
                .setFinalGrade(codes::grade::tripleA);
        });
        typed.parent = m_story->home();
        const auto session = m_story->as(QStringLiteral("reviewer"), QStringLiteral("rating"));
        auto &records = m_story->archive().records();
        QVERIFY_ERROR(records.save(session, {QStringLiteral("手工"), {typed}}), ErrorCode::Refused);
        typed.uid = rating;
        typed.parent.reset();
        for (const bool made : {false, true}) {
            QVERIFY_ERROR(records.save(session, {QStringLiteral("手工"), {typed}, {}, {}, made}),
                          ErrorCode::Refused);
        }
    }

    void aPostingIsTakenWhole_data()
    {
        QTest::addColumn<QString>("division");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("daysLate");
        QTest::addColumn<bool>("taken");
        const QString trusted = codes::postingKind::trustedHouseholds;
        QTest::newRow("of the village") << ArchiveStory::village() << trusted << 0 << true;
        QTest::newRow("of the township") << "350405100000" << trusted << 0 << true;
        QTest::newRow("of another village") << "350405100202" << trusted << 0 << false;
        QTest::newRow("of a village")
            << ArchiveStory::village() << QString(codes::postingKind::trustedVillage) << 0 << false;
        QTest::newRow("begun yesterday") << ArchiveStory::village() << trusted << 1 << false;
    }
    void aPostingIsTakenWhole()
    {
        QFETCH(QString, division);
        QFETCH(QString, kind);
        QFETCH(int, daysLate);
        QFETCH(bool, taken);
        const auto id = caseIn(QStringLiteral("reviewed"));
        const auto posting = m_story->postList(division);
        const auto changed = ArchiveStory::change<PostingEdit>(
            kinds::posting, [&](PostingEdit &edit) { edit.setPostingKind(kind); }, posting);
        const auto officer = m_story->as(QStringLiteral("officer"), QStringLiteral("rating"));
        must(m_story->archive().records().save(officer, {QStringLiteral("公示"), {changed}}));
        m_story->passDays(daysLate);
        m_story->agreeToPosting(m_story->home(), true);
        const auto session = m_story->as(QStringLiteral("officer"), QStringLiteral("rating"));
        const auto state =
            m_story->archive().cases().step(session,
                                            {id,
                                             QStringLiteral("post"),
                                             {},
                                             {{QStringLiteral("posting"), posting.toString()}},
                                             {}});
        QCOMPARE(state.ok(), taken);
        if (taken)
            QCOMPARE(state->deadline, QDate(2026, 5, 19));
    }

    void aGradeBelowTrustIsExaminedAndNeverPosted()
    {
        m_story->rateHome();
        m_story->propose(m_story->home(), codes::grade::gradeB, 650);
        const auto session = m_story->as(QStringLiteral("officer"), QStringLiteral("rating"));
        const auto id = must(m_story->archive().cases().open(
                                 session, {m_workflow->name, m_story->home().toString(), {}, {}}))
                            .id;
        for (const auto *action : {"appraise", "review"})
            take(id, QString::fromLatin1(action));
        QCOMPARE(refusalOf(id, QStringLiteral("post")), ErrorCode::Refused);
        take(id, QStringLiteral("examine"));
        take(id, QStringLiteral("decide"));
        QCOMPARE(record(id).finalGrade(), QString(codes::grade::gradeB));
    }

    void aPostingTakenDownTooSoonIsNone()
    {
        const auto id = caseIn(QStringLiteral("posted"));
        m_story->passDays(3);
        m_story->takeDown(m_story->posting());
        m_story->passDays(10);
        QCOMPARE(refusalOf(id, QStringLiteral("decide")), ErrorCode::Refused);
        take(id, QStringLiteral("unpost"));
        take(id, QStringLiteral("post"));
        take(id, QStringLiteral("decide"));
    }

private:
    Uid caseIn(const QString &state) { return m_story->caseIn(*m_workflow, state, {}); }
    Uid caseRating(const QString &state) { return ratingOfCase(*m_story, caseIn(state)); }
    RatingView record(const Uid &id) { return recordOf(ratingOfCase(*m_story, id)); }
    RatingView recordOf(const Uid &rating)
    {
        m_record = m_story->ratingRecord(rating);
        return RatingView(m_record);
    }
    const Transition &stepOf(const Uid &id, const QString &action)
    {
        m_story->signIn(QStringLiteral("officer"));
        return *m_workflow->find(m_story->rowOf(id).state, action);
    }
    void take(const Uid &id, const QString &action) { m_story->take(id, stepOf(id, action)); }
    ErrorCode refusalOf(const Uid &id, const QString &action)
    {
        const auto &step = stepOf(id, action);
        const auto session = m_story->sessionFor(CaseStory::actorOf(step), step);
        m_story->openFor(session, id, step);
        const auto result = m_story->archive().cases().step(session, m_story->moveFor(id, step));
        return result ? ErrorCode::Internal : result.error().code;
    }
    Uid classify(const Uid &loan, const QString &fiveClass)
    {
        m_story->signIn(QStringLiteral("officer"));
        const auto uid =
            loan.isNull() ? m_story->loan(m_story->home(), QStringLiteral("10000")) : loan;
        m_story->save(ArchiveStory::change<LoanEdit>(
            kinds::loan, [&](LoanEdit &edit) { edit.setFiveClass(fiveClass); }, uid));
        return uid;
    }

    std::unique_ptr<CaseStory> m_story;
    const Workflow *m_workflow = nullptr;
    Record m_record;
};

QTEST_GUILESS_MAIN(tst_RatingCases)
#include "tst_ratingcases.moc"
