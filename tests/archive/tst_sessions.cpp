// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/task.h"

using namespace archive;
using namespace archive::test;

namespace {

/// A task of the officer, saved by the administrator.
Uid newTask(ArchiveStory &story, const std::function<void(TaskEdit &)> &fill)
{
    auto &archive = story.signIn(QStringLiteral("admin"));
    const auto change = ArchiveStory::change<TaskEdit>(kinds::task, [&](TaskEdit &edit) {
        edit.setTitle(QStringLiteral("夏茂镇年审"))
            .setPurpose(QStringLiteral("update"))
            .setAssignee(QStringLiteral("officer"))
            .setTaskState(codes::taskState::open);
        fill(edit);
    });
    const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
    const auto uid = must(archive.records().save(session, {{}, {change}})).saved.front().uid;
    story.signIn(QStringLiteral("officer"));
    return uid;
}

} // namespace

class tst_Sessions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aSessionRestsOnTheOpenTaskOfItsPurpose()
    {
        ArchiveStory story;
        const auto session = story.archive().sessions().begin(QStringLiteral("collect"));
        QVERIFY_RESULT(session);
        QCOMPARE(session->user().name, QStringLiteral("officer"));
        QCOMPARE(session->purpose().code, QStringLiteral("collect"));
        QCOMPARE(session->task().purpose, QStringLiteral("collect"));
        QCOMPARE(session->task().assignee, QStringLiteral("officer"));
        QVERIFY(session->mayUnmask());
        const auto other = story.archive().sessions().begin(QStringLiteral("collect"));
        QVERIFY_RESULT(other);
        QVERIFY(!(session->id() == other->id()));
    }

    void theBanksDigitsNameAPurposeToo()
    {
        ArchiveStory story;
        const auto session = story.archive().sessions().begin(QStringLiteral("02"));
        QVERIFY_RESULT(session);
        QCOMPARE(session->purpose().bankCode, QStringLiteral("02"));
    }

    void everyRoleHasATaskForEachOfItsPurposes_data()
    {
        QTest::addColumn<QString>("user");
        for (const auto *name : {"admin", "officer", "reviewer", "reporter", "auditor"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyRoleHasATaskForEachOfItsPurposes()
    {
        QFETCH(QString, user);
        ArchiveStory story;
        auto &archive = story.signIn(user);
        int count = 0;
        for (const auto &purpose : archive.policy().purposes()) {
            const auto session = archive.sessions().begin(purpose.code);
            if (purpose.roles.contains(user)) {
                ++count;
                QVERIFY_RESULT(session);
            } else {
                QVERIFY_ERROR(session, ErrorCode::Refused);
            }
        }
        QVERIFY(count > 0);
        QCOMPARE(int(archive.sessions().openTasks().value().size()), count);
    }

    void anUnknownPurposeIsRefused()
    {
        ArchiveStory story;
        QVERIFY_ERROR(story.archive().sessions().begin(QStringLiteral("curiosity")),
                      ErrorCode::Refused);
        QVERIFY_ERROR(story.archive().sessions().begin(QString()), ErrorCode::Refused);
    }

    void aTaskOfAnotherPurposeOrUserIsRefused()
    {
        ArchiveStory story;
        const auto own = story.session(QStringLiteral("check")).task().uid;
        QVERIFY_ERROR(story.archive().sessions().begin(QStringLiteral("collect"), own),
                      ErrorCode::Refused);
        story.signIn(QStringLiteral("reviewer"));
        const auto others = story.session(QStringLiteral("check")).task().uid;
        story.signIn(QStringLiteral("officer"));
        QVERIFY_ERROR(story.archive().sessions().begin(QStringLiteral("check"), others),
                      ErrorCode::Refused);
        QVERIFY_ERROR(story.archive().sessions().begin(QStringLiteral("check"), Uid()),
                      ErrorCode::Refused);
    }

    void aTaskIsOpenFromItsFirstDayToItsLast_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("isOpen");
        const QString open = codes::taskState::open;
        QTest::newRow("without a period") << ""
                                          << "" << open << true;
        QTest::newRow("from today") << "2026-05-13"
                                    << "" << open << true;
        QTest::newRow("until today") << ""
                                     << "2026-05-13" << open << true;
        QTest::newRow("this month") << "2026-05"
                                    << "2026-05" << open << true;
        QTest::newRow("from tomorrow") << "2026-05-14"
                                       << "" << open << false;
        QTest::newRow("until yesterday") << ""
                                         << "2026-05-12" << open << false;
        QTest::newRow("last year") << "2025"
                                   << "2025" << open << false;
        QTest::newRow("done") << ""
                              << "" << QString(codes::taskState::done) << false;
        QTest::newRow("not started") << ""
                                     << "" << QString(codes::taskState::notStarted) << false;
    }

    void aTaskIsOpenFromItsFirstDayToItsLast()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(QString, state);
        QFETCH(bool, isOpen);
        ArchiveStory story;
        const auto date = [](const QString &text) {
            const auto parsed = PartialDate::parse(text);
            return parsed ? std::optional(*parsed) : std::nullopt;
        };
        const auto uid = newTask(story, [&](TaskEdit &edit) {
            edit.setPeriodStart(date(start)).setPeriodEnd(date(end)).setTaskState(state);
        });
        const auto session = story.archive().sessions().begin(QStringLiteral("update"), uid);
        QCOMPARE(session.ok(), isOpen);
        if (isOpen)
            QCOMPARE(session->task().title, QStringLiteral("夏茂镇年审"));
    }

    void anAreaNarrowsWhatTheSessionSees()
    {
        ArchiveStory story;
        const auto inside = story.household(QStringLiteral("张秀梅"));
        const auto outside =
            story.household(QStringLiteral("李长根"), ArchiveStory::otherVillage());
        const auto uid = newTask(story, [](TaskEdit &edit) {
            edit.setArea(ArchiveStory::village().left(9) + QStringLiteral("000"));
        });
        const auto session = must(story.archive().sessions().begin(QStringLiteral("update"), uid));
        auto &records = story.archive().records();
        QVERIFY_RESULT(records.get(session, kinds::household, inside));
        QVERIFY_ERROR(records.get(session, kinds::household, outside), ErrorCode::Refused);
        QCOMPARE(records.list(session, {kinds::household, {}, {}, 200}).value().rows.size(),
                 size_t(1));
    }

    void aMaskedSessionReadsNothingButLists()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto session = story.archive().sessions().beginMasked();
        QVERIFY_RESULT(session);
        QVERIFY(!session->mayUnmask());
        auto &records = story.archive().records();
        QVERIFY_RESULT(records.list(*session, {kinds::household, {}, {}, 200}));
        QVERIFY_ERROR(records.get(*session, kinds::household, household), ErrorCode::Refused);
        QVERIFY_ERROR(records.children(*session, kinds::person, household), ErrorCode::Refused);
        QVERIFY_ERROR(records.householdOf(*session, household.toString()), ErrorCode::Refused);
        QVERIFY_ERROR(records.save(*session, {}), ErrorCode::Refused);
        QVERIFY_ERROR(story.archive().journal().entriesOf(*session, household), ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(tst_Sessions)
#include "tst_sessions.moc"
