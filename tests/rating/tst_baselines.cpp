// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/baselines.h"
#include "rating/ratingstory.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// What households are compared with, worked out from the archive.
class tst_Baselines : public QObject
{
    Q_OBJECT

private:
    /// Five households of one village: three people each, incomes of 30,000 to 70,000, houses of 100,000 to 500,000 yuan.
    static void tell(RatingStory &story, int households)
    {
        for (int i = 0; i < households; ++i) {
            story.signIn(QStringLiteral("officer"));
            const auto home = story.household(QStringLiteral("李长根"));
            story.consent(home);
            story.amend(home, [](HouseholdEdit &edit) { edit.setRegisteredPopulation(3); });
            story.income(home, 2025, qPrintable(QStringLiteral("%1.00").arg(30000 + 10000 * i)));
            story.house(home, qPrintable(QStringLiteral("%1.00").arg(100000 * (i + 1))));
        }
    }
    static Session reviewer(RatingStory &story)
    {
        return story.as(QStringLiteral("reviewer"), QStringLiteral("rating"));
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void averagesAreOfThePlaceTheYearAndTheItem()
    {
        RatingStory story;
        tell(story, 5);
        const auto session = reviewer(story);
        const auto figures = story.archive().ratingFacts().averages(session, 2025);
        QVERIFY_RESULT(figures);
        // County and township by three items, the village by two.
        QCOMPARE(figures->size(), size_t(8));
        const auto find = [&figures](const char *division, const char *item) {
            for (const auto &each : *figures) {
                if (each.division == QLatin1String(division) && each.item == QLatin1String(item))
                    return each.fen;
            }
            return qint64(-1);
        };
        QCOMPARE(find("350405000000", "1"), qint64(1'666'666)); // 250,000 yuan of 15 people
        QCOMPARE(find("350405100000", "1"), qint64(1'666'666));
        QCOMPARE(find("350405100201", "1"), qint64(-1));
        QCOMPARE(find("350405100201", "2"), qint64(30'000'000)); // 1,500,000 yuan of five
        QCOMPARE(find("350405100201", "3"), qint64(30'000'000));
    }

    void fewHouseholdsMakeNoAverage()
    {
        RatingStory story;
        tell(story, 4);
        const auto session = reviewer(story);
        QCOMPARE(must(story.archive().ratingFacts().averages(session, 2025)).size(), size_t(0));
        const auto count = must(workOutBaselines(story.archive(), session, 2025));
        QCOMPARE(count.written + count.unchanged, 0);
    }

    void theyAreKeptOnceAndRenewed()
    {
        RatingStory story;
        tell(story, 5);
        auto session = reviewer(story);
        auto count = must(workOutBaselines(story.archive(), session, 2025));
        QCOMPARE(count.written, 8);
        count = must(workOutBaselines(story.archive(), session, 2025));
        QCOMPARE(count.written, 0);
        QCOMPARE(count.unchanged, 8);
        tell(story, 1);
        session = reviewer(story);
        count = must(workOutBaselines(story.archive(), session, 2025));
        QCOMPARE(count.written, 8);
        for (const auto &each : must(story.archive().ratingFacts().averages(session, 2025)))
            QCOMPARE(each.keptFen, each.fen);
    }

    void anotherYearHasNone()
    {
        RatingStory story;
        tell(story, 5);
        const auto session = reviewer(story);
        for (const auto &each : must(story.archive().ratingFacts().averages(session, 2023)))
            QVERIFY(each.item != QLatin1String("1"));
    }

    void onlyWhoMayKeepThemAsks()
    {
        RatingStory story;
        tell(story, 1);
        const auto officer = story.as(QStringLiteral("officer"), QStringLiteral("rating"));
        QVERIFY_ERROR(workOutBaselines(story.archive(), officer, 2025), ErrorCode::Refused);
    }
};

QTEST_MAIN(tst_Baselines)
#include "tst_baselines.moc"
