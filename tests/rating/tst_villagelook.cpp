// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagestory.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

using Standing = VillageVerdict::Standing;

/// What a profile makes of villages and what lies above them, without a proposal.
class tst_VillageLook : public QObject
{
    Q_OBJECT

private:
    static VillageProfile shipped(VillageStory &story)
    {
        return must(VillageProfile::load(story.folder(), *story.environment().disk));
    }
    static qsizetype kept(VillageStory &story)
    {
        const auto session = story.rating();
        return qsizetype(
            must(story.archive().records().children(session, kinds::villageRating, story.place))
                .size());
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void itTellsWhatIsProposedAndKeepsNothing()
    {
        VillageStory story;
        story.settle();
        const auto profile = shipped(story);
        const auto session = story.rating();
        const auto seen = must(VillageLook::read(story.archive(), session, profile, {{}, 2025}));
        QCOMPARE(kept(story), 0);
        QCOMPARE(seen.written, 0);
        QCOMPARE(seen.villages.size(), size_t(1));
        QCOMPARE(seen.townships.size(), size_t(1));
        QCOMPARE(seen.counties.size(), size_t(1));
        const auto again = story.rating();
        const auto proposed =
            must(VillageRatings(story.archive(), profile).rateAll(again, {{}, 2025}));
        QCOMPARE(kept(story), 1);
        const auto &one = seen.villages.front().verdict;
        const auto &other = proposed.villages.front().verdict;
        QCOMPARE(one.standing, Standing::Failed);
        QCOMPARE(one.tenths, std::optional<qint64>(500));
        QCOMPARE(other.tenths, one.tenths);
        QCOMPARE(other.gaps, one.gaps);
        QVERIFY(other.figures == one.figures);
    }

    void aVillageAloneHasNoTownship()
    {
        VillageStory story;
        story.settle();
        const auto session = story.rating();
        const auto profile = shipped(story);
        const auto seen = must(
            VillageLook::read(story.archive(), session, profile, {ArchiveStory::village(), 2025}));
        QCOMPARE(seen.villages.size(), size_t(1));
        QVERIFY(seen.townships.empty());
        QVERIFY(must(VillageLook::read(
                         story.archive(), session, profile, {QStringLiteral("350405101"), 2025}))
                    .villages.empty());
    }

    void aPlaceWithoutARecordLacksIt()
    {
        VillageStory story;
        for (const auto *name : {"张秀梅", "李长根", "陈家旺", "罗天明", "邓细妹"})
            static_cast<void>(story.home(QString::fromUtf8(name)));
        const auto session = story.rating();
        const auto profile = shipped(story);
        const auto seen = must(VillageLook::read(story.archive(), session, profile, {{}, 2025}));
        const auto &verdict = seen.villages.front().verdict;
        QCOMPARE(verdict.standing, Standing::Incomplete);
        QVERIFY(verdict.missing.contains(QStringLiteral("the record of the village")));
        QVERIFY(!verdict.tenths);
    }

    void whoMayNotRateIsRefused()
    {
        VillageStory story;
        story.settle();
        const auto profile = shipped(story);
        const auto session = story.as(QStringLiteral("auditor"), QStringLiteral("audit"));
        const auto refused = VillageLook::read(story.archive(), session, profile, {{}, 2025});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(tst_VillageLook)
#include "tst_villagelook.moc"
