// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/casestory.h"
#include "support/placestates.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// What the steps of a township's or county's case leave in its rating, and how one is named that has no record of its own.
class tst_TownshipCases : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<CaseStory>();
        m_workflow = &m_story->workflow(QStringLiteral("township"));
    }

    void theRecordShowsEachState_data() { addPlaceStates(); }
    void theRecordShowsEachState()
    {
        QFETCH(QString, state);
        QFETCH(QString, code);
        caseIn(state);
        QCOMPARE(TownshipRatingView(ratings().back().record).townshipRatingState(), code);
    }

    void aPlateHasItsDayNumberAndTerm()
    {
        const auto id = caseIn(QStringLiteral("granted"));
        const auto record = ratings().back().record;
        const TownshipRatingView rating(record);
        QCOMPARE(rating.townshipDecidedOn()->toWire(), QStringLiteral("2026-05-20"));
        QCOMPARE(rating.townshipRatingUntil()->toWire(), QStringLiteral("2028-05-19"));
        QVERIFY(rating.plateNumber().endsWith(QStringLiteral("plate")));
        const auto row = m_story->rowOf(id);
        QCOMPARE(row.deadline, QDate(2027, 5, 20));
        QCOMPARE(row.record->name, QStringLiteral("青州镇"));
        QCOMPARE(row.record->division, CaseStory::township());
        QCOMPARE(must(verifyArchive(m_story->archive(), true)).problems, QStringList());
    }

    /// The case before stands on the rating of another year.
    void aNewPlateReplacesTheOneBefore()
    {
        const auto first = caseIn(QStringLiteral("granted"));
        m_story->proposeTownship(true, true, 2026);
        const auto second = must(open(CaseStory::township())).id;
        for (const auto *action : {"check", "appraise", "review", "post", "grant"}) {
            m_story->signIn(QStringLiteral("officer"));
            const auto state = m_story->rowOf(second).state;
            m_story->take(second, *m_workflow->find(state, QString::fromLatin1(action)));
        }
        m_story->signIn(QStringLiteral("officer"));
        QCOMPARE(m_story->rowOf(first).state, QStringLiteral("replaced"));
        const auto all = ratings();
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(TownshipRatingView(all.front().record).townshipRatingUntil()->toWire(),
                 QStringLiteral("2026-05-27"));
        QCOMPARE(TownshipRatingView(all.back().record).townshipDecidedOn()->toWire(),
                 QStringLiteral("2026-05-27"));
    }

    void nobodyTypesADecision()
    {
        caseIn(QStringLiteral("applied"));
        const auto typed = ArchiveStory::change<TownshipRatingEdit>(
            kinds::townshipRating,
            [](TownshipRatingEdit &edit) {
                edit.setTownshipRatingState(codes::villageRatingState::decided);
            },
            ratings().front().record.uid);
        const auto session = m_story->as(QStringLiteral("reviewer"), QStringLiteral("rating"));
        QVERIFY_ERROR(m_story->archive().records().save(session, {QStringLiteral("手工"), {typed}}),
                      ErrorCode::Refused);
    }

    void isNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("error");
        QTest::newRow("by twelve digits") << "350405100000" << -1;
        QTest::newRow("by its nine") << "350405100" << -1;
        QTest::newRow("a village") << "350405100201" << int(ErrorCode::InvalidInput);
        QTest::newRow("a prefecture") << "350400000000" << int(ErrorCode::InvalidInput);
        QTest::newRow("a slip") << "35040510000" << int(ErrorCode::InvalidInput);
        QTest::newRow("nothing") << "" << int(ErrorCode::InvalidInput);
        QTest::newRow("one that was not rated") << "350405101000" << int(ErrorCode::Refused);
        QTest::newRow("a county that was not rated") << "350405000000" << int(ErrorCode::Refused);
    }
    void isNamed()
    {
        QFETCH(QString, name);
        QFETCH(int, error);
        m_story->proposeTownship(true);
        const auto opened = open(name);
        if (error < 0) {
            QVERIFY_RESULT(opened);
        } else {
            QVERIFY_ERROR(opened, ErrorCode(error));
        }
    }

    /// By any of its ratings it is the same township, so that there is one case.
    void isNamedByAnyOfItsRatings()
    {
        m_story->proposeTownship(true, true, 2024);
        const auto newer = m_story->proposeTownship(true, true, 2025);
        const auto opened = open(newer.toString());
        QVERIFY_RESULT(opened);
        QVERIFY_ERROR(open(CaseStory::township()), ErrorCode::Refused);
        // It stands on the newest.
        const auto all = ratings();
        QCOMPARE(TownshipRatingView(all.front().record).townshipRatingState(),
                 QString(codes::villageRatingState::proposed));
        QCOMPARE(TownshipRatingView(all.back().record).townshipRatingState(),
                 QString(codes::villageRatingState::applied));
    }

    /// The first of its ratings stands for it even when that is deleted.
    void aDeletedRatingStillTellsTheTownship()
    {
        const auto first = m_story->proposeTownship(true, true, 2024);
        m_story->proposeTownship(true, true, 2025);
        const auto id = must(open(CaseStory::township())).id;
        Change gone;
        gone.kind = kinds::townshipRating;
        gone.uid = first;
        gone.deleted = true;
        const auto session = m_story->as(QStringLiteral("officer"), QStringLiteral("rating"));
        must(m_story->archive().records().save(session,
                                               {QStringLiteral("误建"), {gone}, {}, {}, true}));
        QCOMPARE(m_story->rowOf(id).record->division, CaseStory::township());
        QVERIFY_ERROR(open(CaseStory::township()), ErrorCode::Refused);
        m_story->take(id, *m_workflow->find(QStringLiteral("applied"), QStringLiteral("check")));
    }

    void aPostingIsOfItsPlaceAndLevel_data()
    {
        QTest::addColumn<QString>("rated");
        QTest::addColumn<QString>("division");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isTaken");
        const auto township = CaseStory::township();
        const auto county = CaseStory::county();
        const QString ofTownship(codes::postingKind::trustedTownship);
        const QString ofCounty(codes::postingKind::trustedCounty);
        QTest::newRow("a township's") << township << township << ofTownship << true;
        QTest::newRow("in the whole county") << township << county << ofTownship << true;
        QTest::newRow("in a village of it") << township << "350405100201" << ofTownship << false;
        QTest::newRow("of another") << township << "350405101000" << ofTownship << false;
        QTest::newRow("of a village")
            << township << township << QString(codes::postingKind::trustedVillage) << false;
        QTest::newRow("of a county instead") << township << township << ofCounty << false;
        QTest::newRow("a county's") << county << county << ofCounty << true;
        QTest::newRow("of a township instead") << county << county << ofTownship << false;
    }
    void aPostingIsOfItsPlaceAndLevel()
    {
        QFETCH(QString, rated);
        QFETCH(QString, division);
        QFETCH(QString, kind);
        QFETCH(bool, isTaken);
        m_story->proposeTownship(true, true, 2025, rated);
        const auto id = must(open(rated)).id;
        for (const auto *action : {"check", "appraise", "review"}) {
            m_story->signIn(QStringLiteral("officer"));
            const auto state = m_story->rowOf(id).state;
            m_story->take(id, *m_workflow->find(state, QString::fromLatin1(action)));
        }
        const auto posting = m_story->postList(division, kind);
        const auto session = m_story->as(QStringLiteral("officer"), QStringLiteral("rating"));
        const auto posted = m_story->archive().cases().step(
            session,
            {id, QStringLiteral("post"), {}, {{ratingcase::posting, posting.toString()}}, {}});
        if (isTaken) {
            QVERIFY_RESULT(posted);
            QCOMPARE(posted->deadline, QDate(2026, 5, 19));
        } else {
            QVERIFY_ERROR(posted, ErrorCode::Refused);
        }
    }

    void anotherTownshipsOfficerSeesNoneOfIt()
    {
        const auto id = caseIn(QStringLiteral("applied"));
        const auto admin = m_story->as(QStringLiteral("admin"), QStringLiteral("maintenance"));
        must(m_story->archive().users().add(
            admin,
            QStringLiteral("elsewhere"),
            {QStringLiteral("officer")},
            {must(DivisionCode::parse(QStringLiteral("350405101000")))},
            ArchiveStory::password(),
            PasswordUse::Lasting));
        const auto session = m_story->as(QStringLiteral("elsewhere"), QStringLiteral("rating"));
        auto &cases = m_story->archive().cases();
        QVERIFY(must(cases.list(session)).empty());
        QVERIFY_ERROR(cases.get(session, id), ErrorCode::Refused);
        QVERIFY_ERROR(
            cases.step(session, {id, QStringLiteral("fail"), QStringLiteral("x"), {}, {}}),
            ErrorCode::Refused);
    }

    /// Whoever works in a part of the county decides nothing about the whole.
    void aTownshipsOfficerTakesNoCountyUp()
    {
        m_story->proposeTownship(true, true, 2025, CaseStory::county());
        const auto admin = m_story->as(QStringLiteral("admin"), QStringLiteral("maintenance"));
        must(m_story->archive().users().add(admin,
                                            QStringLiteral("local"),
                                            {QStringLiteral("officer")},
                                            {must(DivisionCode::parse(CaseStory::township()))},
                                            ArchiveStory::password(),
                                            PasswordUse::Lasting));
        const auto session = m_story->as(QStringLiteral("local"), QStringLiteral("rating"));
        QVERIFY_ERROR(m_story->archive().cases().open(session, opening(CaseStory::county())),
                      ErrorCode::Refused);
    }

private:
    Uid caseIn(const QString &state) { return m_story->caseIn(*m_workflow, state, {}); }
    CaseOpening opening(const QString &name)
    {
        return {m_workflow->name, name, {}, m_story->valuesFor(m_workflow->opening(), {})};
    }
    Result<CaseState> open(const QString &name)
    {
        const auto session = m_story->as(QStringLiteral("officer"), QStringLiteral("rating"));
        return m_story->archive().cases().open(session, opening(name));
    }
    std::vector<ShownRecord> ratings()
    {
        const auto session = m_story->as(QStringLiteral("officer"), QStringLiteral("rating"));
        return must(m_story->archive().records().children(session, kinds::townshipRating, {}));
    }

    std::unique_ptr<CaseStory> m_story;
    const Workflow *m_workflow = nullptr;
};

QTEST_GUILESS_MAIN(tst_TownshipCases)
#include "tst_townshipcases.moc"
