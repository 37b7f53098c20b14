// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/casestory.h"
#include "support/placestates.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// What the steps of a village's case leave in its rating.
class tst_VillageCases : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<CaseStory>();
        m_workflow = &m_story->workflow(QStringLiteral("village"));
    }

    void theRecordShowsEachState_data() { addPlaceStates(); }
    void theRecordShowsEachState()
    {
        QFETCH(QString, state);
        QFETCH(QString, code);
        caseIn(state);
        QCOMPARE(newest().villageRatingState(), code);
    }

    void aPlateHasItsDayNumberAndTerm()
    {
        const auto id = caseIn(QStringLiteral("granted"));
        const auto rating = newest();
        QCOMPARE(rating.villageDecidedOn()->toWire(), QStringLiteral("2026-05-20"));
        QCOMPARE(rating.villageRatingUntil()->toWire(), QStringLiteral("2028-05-19"));
        QVERIFY(rating.plateNumber().endsWith(QStringLiteral("plate")));
        const auto row = m_story->rowOf(id);
        QCOMPARE(row.deadline, QDate(2027, 5, 20));
        QCOMPARE(row.record->name, QStringLiteral("澄江楼村"));
        m_story->signIn(QStringLiteral("officer"));
        QCOMPARE(must(verifyArchive(m_story->archive(), true)).problems, QStringList());
    }

    void aNewPlateReplacesTheOneBefore()
    {
        const auto first = caseIn(QStringLiteral("granted"));
        m_story->proposeVillage(true);
        const auto session = m_story->as(QStringLiteral("officer"), QStringLiteral("rating"));
        const auto second =
            must(m_story->archive().cases().open(session,
                                                 {m_workflow->name,
                                                  m_story->villageRecord().toString(),
                                                  {},
                                                  m_story->valuesFor(m_workflow->opening(), {})}))
                .id;
        for (const auto *action : {"check", "appraise", "review", "post", "grant"}) {
            m_story->signIn(QStringLiteral("officer"));
            const auto state = m_story->rowOf(second).state;
            m_story->take(second, *m_workflow->find(state, QString::fromLatin1(action)));
        }
        m_story->signIn(QStringLiteral("officer"));
        QCOMPARE(m_story->rowOf(first).state, QStringLiteral("replaced"));
        const auto all = ratings();
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(VillageRatingView(all.front().record).villageRatingUntil()->toWire(),
                 QStringLiteral("2026-05-27"));
        QCOMPARE(VillageRatingView(all.back().record).villageDecidedOn()->toWire(),
                 QStringLiteral("2026-05-27"));
    }

    void nobodyTypesADecision()
    {
        caseIn(QStringLiteral("applied"));
        const auto typed = ArchiveStory::change<VillageRatingEdit>(
            kinds::villageRating,
            [](VillageRatingEdit &edit) {
                edit.setVillageRatingState(codes::villageRatingState::decided);
            },
            ratings().front().record.uid);
        const auto session = m_story->as(QStringLiteral("reviewer"), QStringLiteral("rating"));
        QVERIFY_ERROR(m_story->archive().records().save(session, {QStringLiteral("手工"), {typed}}),
                      ErrorCode::Refused);
    }

    void aVillageIsNamedByItsDigitsToo()
    {
        m_story->proposeVillage(true);
        const auto session = m_story->as(QStringLiteral("officer"), QStringLiteral("rating"));
        const auto opened =
            m_story->archive().cases().open(session,
                                            {m_workflow->name,
                                             ArchiveStory::village(),
                                             {},
                                             m_story->valuesFor(m_workflow->opening(), {})});
        QVERIFY_RESULT(opened);
        m_story->signIn(QStringLiteral("officer"));
        QCOMPARE(m_story->rowOf(opened->id).subject, m_story->villageRecord());
    }

    void aHouseholdIsNoVillage()
    {
        const auto home = m_story->home();
        const auto session = m_story->as(QStringLiteral("officer"), QStringLiteral("rating"));
        QVERIFY_ERROR(
            m_story->archive().cases().open(session,
                                            {m_workflow->name,
                                             home.toString(),
                                             {},
                                             m_story->valuesFor(m_workflow->opening(), {})}),
            ErrorCode::NotFound);
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

private:
    Uid caseIn(const QString &state) { return m_story->caseIn(*m_workflow, state, {}); }
    std::vector<ShownRecord> ratings()
    {
        const auto session = m_story->as(QStringLiteral("officer"), QStringLiteral("rating"));
        return must(m_story->archive().records().children(
            session, kinds::villageRating, m_story->villageRecord()));
    }
    VillageRatingView newest()
    {
        m_record = ratings().back().record;
        return VillageRatingView(m_record);
    }

    std::unique_ptr<CaseStory> m_story;
    const Workflow *m_workflow = nullptr;
    Record m_record;
};

QTEST_GUILESS_MAIN(tst_VillageCases)
#include "tst_villagecases.moc"
