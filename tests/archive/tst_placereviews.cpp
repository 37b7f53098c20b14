// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/casestory.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

/// What was proposed of a year after the plate was granted on the figures of 2025.
struct Proposed
{
    int year;
    bool passes;
    bool complete = true;
};

struct Review
{
    const char *name;
    std::vector<Proposed> proposed;
    const char *refusal; ///< a part of the sentence; empty: taken
};

const std::vector<Review> &reviews()
{
    static const std::vector<Review> rows{
        {"nothing newer", {}, ""},
        {"the next year passes", {{2026, true}}, ""},
        {"one year fails", {{2026, false}}, "does not pass every gate"},
        {"two years fail", {{2026, false}, {2027, false}}, "2026 and 2027"},
        {"and are rated the other way round", {{2027, false}, {2026, false}}, "2026 and 2027"},
        {"the second passes", {{2026, false}, {2027, true}}, ""},
        {"a third one passes", {{2026, false}, {2027, false}, {2028, true}}, ""},
        {"a year between is not rated", {{2026, false}, {2028, false}}, "does not pass every gate"},
        {"the second lacks facts", {{2026, false}, {2027, false, false}}, "does not pass"},
        {"two fail and a third lacks facts",
         {{2026, false}, {2027, false}, {2028, false, false}},
         "2026 and 2027"},
        {"an old year that passes does not help",
         {{2026, false}, {2027, false}, {2025, true}},
         "2026 and 2027"},
        {"the second was rated again", {{2026, false}, {2027, false}, {2027, true}}, ""},
        {"the year of the plate fails now", {{2025, false}, {2026, false}}, "2025 and 2026"}};
    return rows;
}

} // namespace

/// The yearly review of villages and townships: what keeps a plate, and what does not.
class tst_PlaceReviews : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<CaseStory>();
    }

    void aPlateIsKeptByTheNewestYears_data()
    {
        QTest::addColumn<QString>("workflow");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("row");
        for (const auto *workflow : {"village", "township"}) {
            for (size_t row = 0; row < reviews().size(); ++row) {
                const auto name = QString::fromLatin1(workflow);
                QTest::addRow("%s, keep: %s", workflow, reviews()[row].name) << name << "granted"
                                                                             << "keep" << int(row);
                QTest::addRow("%s, restore: %s", workflow, reviews()[row].name)
                    << name << "improving"
                    << "restore" << int(row);
            }
        }
    }
    void aPlateIsKeptByTheNewestYears()
    {
        QFETCH(QString, workflow);
        QFETCH(QString, state);
        QFETCH(QString, action);
        QFETCH(int, row);
        const auto &review = reviews()[size_t(row)];
        const auto &table = m_story->workflow(workflow);
        const auto id = m_story->caseIn(table, state, {});
        for (const auto &each : review.proposed) {
            m_story->proposePlace(
                workflow == QLatin1String("township"), each.passes, each.complete, each.year);
        }
        const auto &step = *table.find(state, action);
        const auto session = m_story->sessionFor(CaseStory::actorOf(step), step);
        m_story->openFor(session, id, step);
        const auto taken = m_story->archive().cases().step(session, m_story->moveFor(id, step));
        const auto refusal = QString::fromLatin1(review.refusal);
        if (refusal.isEmpty()) {
            QVERIFY_RESULT(taken);
            return;
        }
        QVERIFY_ERROR(taken, ErrorCode::Refused);
        QVERIFY2(taken.error().message.contains(refusal), qPrintable(taken.error().message));
        m_story->signIn(QStringLiteral("officer"));
        QCOMPARE(m_story->rowOf(id).state, state);
    }

    void whoeverFailedMayApplyAtOnce_data()
    {
        QTest::addColumn<QString>("workflow");
        QTest::newRow("a village") << "village";
        QTest::newRow("a township") << "township";
    }
    void whoeverFailedMayApplyAtOnce()
    {
        QFETCH(QString, workflow);
        const auto &table = m_story->workflow(workflow);
        m_story->caseIn(table, QStringLiteral("failed"), {});
        m_story->proposePlace(workflow == QLatin1String("township"), true, true, 2026);
        QVERIFY(!m_story->openCase(table).isNull());
    }

private:
    std::unique_ptr<CaseStory> m_story;
};

QTEST_GUILESS_MAIN(tst_PlaceReviews)
#include "tst_placereviews.moc"
