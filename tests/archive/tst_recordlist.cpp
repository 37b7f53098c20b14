// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/verify.h"
#include "views/codes.h"

#include <QSet>

using namespace archive;
using namespace archive::test;

namespace {

ListPage listOf(ArchiveStory &story, const ListQuery &query)
{
    return must(story.archive().records().list(story.session(), query));
}

} // namespace

class tst_RecordList : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rowsShowNameGroupAndMaskedNumbers()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.consent(household);
        const auto size = must(story.archive().journal().head()).size;
        const auto page = listOf(story, {kinds::household, {}, {}, 200});
        QCOMPARE(must(story.archive().journal().head()).size, size);
        QCOMPARE(page.rows.size(), size_t(1));
        const auto &row = page.rows.front();
        QVERIFY(row.uid == household && row.household == household);
        QCOMPARE(row.name, QStringLiteral("张秀梅"));
        QCOMPARE(row.group, QStringLiteral("一组"));
        QCOMPARE(row.division, ArchiveStory::village());
        QVERIFY(row.idNumber.startsWith(QStringLiteral("359999********")));
        QVERIFY(row.phone.contains(QStringLiteral("****")));
        QCOMPARE(row.consentState, QString(codes::consentState::inForce));
        QVERIFY(!row.draft);
        QVERIFY(page.next.isEmpty());
    }

    void withoutAPurposeTheNameIsMaskedToo()
    {
        ArchiveStory story;
        story.consent(story.household(QStringLiteral("张秀梅")));
        const auto session = must(story.archive().sessions().beginMasked());
        const auto page =
            must(story.archive().records().list(session, {kinds::household, {}, {}, 9}));
        QCOMPARE(page.rows.front().name, QStringLiteral("张＊"));
        QVERIFY(!page.rows.front().registerNumber.isEmpty());
    }

    void whoHasNotSignedIsARelationAndAnAgeBand()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.member(household, QStringLiteral("李桂兰"), codes::relation::wife);
        story.consent(household);
        const auto page = listOf(story, {kinds::person, {}, {}, 200});
        QCOMPARE(page.rows.size(), size_t(2));
        QCOMPARE(page.rows.at(0).name, QStringLiteral("张秀梅"));
        const auto &wife = page.rows.at(1);
        QVERIFY2(!wife.name.contains(u'李'), qPrintable(wife.name));
        QVERIFY(!wife.name.isEmpty());
        QVERIFY(wife.idNumber.isEmpty() && wife.phone.isEmpty());
        QVERIFY(wife.draft);
    }

    void pagesGoOnWithoutGapsOrDoubles_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("households") << int(kinds::household);
        QTest::newRow("persons") << int(kinds::person);
    }

    void pagesGoOnWithoutGapsOrDoubles()
    {
        QFETCH(int, kind);
        ArchiveStory story;
        for (int i = 0; i < 7; ++i) {
            story.household(QStringLiteral("张秀梅"),
                            i % 2 == 0 ? ArchiveStory::village() : ArchiveStory::otherVillage());
        }
        QSet<Uid> seen;
        QStringList divisions;
        ListQuery query{KindIndex(kind), {}, {}, 2};
        int pages = 0;
        do {
            const auto page = listOf(story, query);
            QVERIFY(page.rows.size() <= 2);
            for (const auto &row : page.rows) {
                QVERIFY(!seen.contains(row.uid));
                seen.insert(row.uid);
                divisions.append(row.division);
            }
            query.after = page.next;
            ++pages;
        } while (!query.after.isEmpty());
        QCOMPARE(seen.size(), 7);
        QCOMPARE(pages, 4);
        QVERIFY(std::is_sorted(divisions.begin(), divisions.end()));
    }

    void aPrefixNarrows_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<int>("rows");
        QTest::newRow("everything") << "" << 3;
        QTest::newRow("the county") << "350405" << 3;
        QTest::newRow("a township") << "350405100" << 2;
        QTest::newRow("a village") << ArchiveStory::otherVillage() << 1;
        QTest::newRow("half a code") << "35040510" << 3;
        QTest::newRow("another county") << "350402" << 0;
        QTest::newRow("no code") << "x" << 0;
        QTest::newRow("SQL") << "' OR 1=1 --" << 0;
    }

    void aPrefixNarrows()
    {
        QFETCH(QString, prefix);
        QFETCH(int, rows);
        ArchiveStory story;
        story.household(QStringLiteral("张秀梅"));
        story.household(QStringLiteral("李长根"));
        story.household(QStringLiteral("王五"), ArchiveStory::otherVillage());
        QCOMPARE(int(listOf(story, {kinds::household, prefix, {}, 200}).rows.size()), rows);
        QCOMPARE(int(listOf(story, {kinds::person, prefix, {}, 200}).rows.size()), rows);
    }

    void deletedRecordsAreLeftOut()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        Change gone;
        gone.kind = kinds::person;
        gone.uid = story.headOf(household);
        gone.deleted = true;
        story.save(gone);
        QVERIFY(listOf(story, {kinds::person, {}, {}, 9}).rows.empty());
        QCOMPARE(listOf(story, {kinds::household, {}, {}, 9}).rows.front().name, QString());
    }

    void tasksAreListedByTheirTitle()
    {
        ArchiveStory story;
        auto &admin = story.signIn(QStringLiteral("admin"));
        const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
        auto query = ListQuery{kinds::task, {}, {}, 3};
        size_t rows = 0;
        QString title;
        do {
            const auto page = must(admin.records().list(session, query));
            rows += page.rows.size();
            title = page.rows.empty() ? title : page.rows.front().name;
            query.after = page.next;
        } while (!query.after.isEmpty());
        QVERIFY(rows > 5);
        QVERIFY(!title.isEmpty());
    }

    void wrongQueriesAreRefused()
    {
        ArchiveStory story;
        const auto session = story.session();
        auto &records = story.archive().records();
        QVERIFY_ERROR(records.list(session, {999, {}, {}, 9}), ErrorCode::InvalidInput);
        QVERIFY_ERROR(records.list(session, {kinds::household, {}, QStringLiteral("page 2"), 9}),
                      ErrorCode::InvalidInput);
        story.household(QStringLiteral("张秀梅"));
        QCOMPARE(listOf(story, {kinds::household, {}, {}, -1}).rows.size(), size_t(1));
    }

    void countsAreByPrefix()
    {
        ArchiveStory story;
        story.household(QStringLiteral("张秀梅"));
        story.household(QStringLiteral("王五"), ArchiveStory::otherVillage());
        auto &records = story.archive().records();
        QCOMPARE(must(records.countByDivision({}, 6)).front(),
                 (std::pair<QString, qint64>(QStringLiteral("350405"), 2)));
        QCOMPARE(must(records.countByDivision(QStringLiteral("350405"), 12)).size(), size_t(2));
        QVERIFY(must(records.countByDivision(QStringLiteral("350402"), 9)).empty());
    }
};

QTEST_GUILESS_MAIN(tst_RecordList)
#include "tst_recordlist.moc"
