// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/loan.h"

#include <QRegularExpression>
#include <QSet>

using namespace archive;
using namespace archive::test;

namespace {

/// Five households: who they are, where, what they have; the last one has signed nothing.
struct ListStory
{
    ArchiveStory story;
    Uid zhang = story.household(QStringLiteral("张秀梅"));
    Uid chen = story.household(QStringLiteral("陈家旺"));
    Uid away = story.household(QStringLiteral("白玉兰"), ArchiveStory::otherVillage());
    Uid ended = story.household(QStringLiteral("邓国良"));
    Uid unsignedOne = story.household(QStringLiteral("安小明"));

    ListStory()
    {
        place(zhang, "10组", "林晓燕");
        place(chen, "2组", "officer");
        place(away, "1组", "officer");
        place(ended, "2组", "officer");
        for (const auto &uid : {zhang, chen, away})
            story.consent(uid);
        story.withdraw(story.consent(ended));
        story.member(zhang, QStringLiteral("陈有根"), codes::relation::wife);
        story.loan(chen, QStringLiteral("50000.00"));
    }
    void place(const Uid &household, const char *group, const char *officer)
    {
        story.clock().advanceSeconds(60);
        story.save(ArchiveStory::change<HouseholdEdit>(
            kinds::household,
            [&](HouseholdEdit &edit) {
                edit.setGroupName(QString::fromUtf8(group)).setOfficer(QString::fromUtf8(officer));
            },
            household));
    }
    ListPage page(const HouseholdQuery &query)
    {
        return must(story.archive().households().page(story.session(), query));
    }
    /// All pages of two rows each, by what names the heads; unsigned ones by their letter.
    QStringList heads(HouseholdQuery query)
    {
        query.limit = 2;
        QStringList heads;
        do {
            const auto page = this->page(query);
            for (const auto &row : page.rows)
                heads.append(letterOf(row));
            query.after = page.next;
        } while (!query.after.isEmpty());
        return heads;
    }
    [[nodiscard]] QString letterOf(const ListRow &row) const
    {
        const std::vector<std::pair<Uid, QString>> letters{{zhang, QStringLiteral("张")},
                                                           {chen, QStringLiteral("陈")},
                                                           {away, QStringLiteral("白")},
                                                           {ended, QStringLiteral("邓")},
                                                           {unsignedOne, QStringLiteral("安")}};
        const auto found = std::find_if(letters.begin(), letters.end(), [&](const auto &each) {
            return each.first == row.household;
        });
        return found == letters.end() ? QStringLiteral("?") : found->second;
    }
    void verify()
    {
        const auto check = must(verifyArchive(story.archive(), true));
        QVERIFY2(check.ok, qPrintable(check.problems.join(u'\n')));
    }
    /// As if the archive had a county's households, so that lists follow their indexes.
    void pretendToBeLarge()
    {
        story.signOut();
        RawDatabase(story.folder() + QStringLiteral("/archive.db"))
            .exec("UPDATE household_count SET households = 100000");
    }
    Session maintenance()
    {
        return must(
            story.signIn(QStringLiteral("admin")).sessions().begin(QStringLiteral("maintenance")));
    }
};

} // namespace

class tst_HouseholdList : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void goesInEachOrder_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("heads");
        const auto row = [](const char *name, ListOrder order, const char *heads) {
            QTest::newRow(name) << int(order) << QString::fromUtf8(heads);
        };
        // Of 2组 the one entered first comes first; 一组 is no number.
        row("place", ListOrder::Place, "陈邓张安白");
        row("name, the unnamed last", ListOrder::Head, "白陈张邓安");
        row("members", ListOrder::Members, "陈邓安白张");
        row("standing", ListOrder::Standing, "张陈白邓安");
        row("officer", ListOrder::Officer, "安陈邓白张");
        row("last save", ListOrder::Touched, "安白邓张陈");
    }
    void goesInEachOrder()
    {
        QFETCH(int, order);
        QFETCH(QString, heads);
        ListStory list;
        HouseholdQuery query;
        query.order = static_cast<ListOrder>(order);
        for (const bool large : {false, true}) {
            if (large)
                list.pretendToBeLarge();
            query.falling = false;
            const auto rising = list.heads(query);
            query.falling = true;
            auto falling = list.heads(query);
            std::reverse(falling.begin(), falling.end());
            QCOMPARE(falling, rising);
            QCOMPARE(QSet<QString>(rising.begin(), rising.end()).size(), 5);
            if (order != int(ListOrder::Touched))
                QCOMPARE(rising.join(QString()), heads);
        }
    }

    void narrows_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("group");
        QTest::addColumn<int>("standing");
        QTest::addColumn<int>("loans");
        QTest::addColumn<QString>("officer");
        QTest::addColumn<QString>("heads");
        const auto village = ArchiveStory::village();
        const QString any;
        QTest::newRow("village") << village << any << -1 << -1 << any << QStringLiteral("陈邓张安");
        QTest::newRow("group") << village << QStringLiteral("2组") << -1 << -1 << any
                               << QStringLiteral("陈邓");
        QTest::newRow("group of other digits")
            << village << QStringLiteral("1组") << -1 << -1 << any << QString();
        QTest::newRow("signed") << any << any << 1 << -1 << any << QStringLiteral("陈张白");
        QTest::newRow("unsigned") << any << any << 0 << -1 << any << QString();
        QTest::newRow("draft") << any << any << 3 << -1 << any << QStringLiteral("安");
        QTest::newRow("ended") << any << any << 2 << -1 << any << QStringLiteral("邓");
        QTest::newRow("loans") << any << any << -1 << 1 << any << QStringLiteral("陈");
        QTest::newRow("no loans, as far as one may know")
            << any << any << -1 << 0 << any << QStringLiteral("张白");
        QTest::newRow("officer") << any << any << -1 << -1 << QStringLiteral("officer")
                                 << QStringLiteral("陈邓白");
        QTest::newRow("officer of a village")
            << village << any << -1 << -1 << QStringLiteral("officer") << QStringLiteral("陈邓");
        QTest::newRow("all together") << village << QStringLiteral("2组") << 1 << 1
                                      << QStringLiteral("officer") << QStringLiteral("陈");
        QTest::newRow("nobody") << any << any << 2 << 1 << any << QString();
    }
    void narrows()
    {
        QFETCH(QString, prefix);
        QFETCH(QString, group);
        QFETCH(int, standing);
        QFETCH(int, loans);
        QFETCH(QString, officer);
        QFETCH(QString, heads);
        ListStory list;
        HouseholdQuery query;
        query.divisionPrefix = prefix;
        query.group = group;
        query.officer = officer;
        if (standing >= 0)
            query.standing = static_cast<ListStanding>(standing);
        if (loans >= 0)
            query.loans = loans == 1;
        auto expected = heads.split(QString(), Qt::SkipEmptyParts);
        expected.sort();
        for (const bool large : {false, true}) {
            if (large)
                list.pretendToBeLarge();
            for (int order = 0; order <= int(ListOrder::Touched); ++order) {
                query.order = static_cast<ListOrder>(order);
                auto found = list.heads(query);
                if (order == 0 && !large)
                    QCOMPARE(found.join(QString()), heads);
                found.sort();
                QCOMPARE(found, expected);
            }
        }
    }

    void aRowShowsWhatTheSessionMaySee()
    {
        ListStory list;
        HouseholdQuery query;
        query.order = ListOrder::Head;
        const auto rows = list.page(query).rows;
        QCOMPARE(rows.size(), size_t(5));
        const auto &chen = rows.at(1);
        QCOMPARE(chen.name, QStringLiteral("陈家旺"));
        QCOMPARE(chen.members, 1);
        QVERIFY(chen.loans.value_or(false));
        QCOMPARE(chen.officer, QStringLiteral("officer"));
        QVERIFY(rows.at(2).loans.has_value() && !*rows.at(2).loans);
        QCOMPARE(rows.at(2).members, 2);
        for (const size_t hidden : {size_t{3}, size_t{4}}) {
            QVERIFY(rows.at(hidden).withheld);
            QVERIFY(!rows.at(hidden).loans.has_value());
            QVERIFY(!rows.at(hidden).name.contains(u'邓') && !rows.at(hidden).name.contains(u'安'));
        }
        // Masked names in the order of their readings would tell more than their first characters.
        const auto masked = must(list.story.archive().sessions().beginMasked());
        const auto shown = must(list.story.archive().households().page(masked, query)).rows;
        QCOMPARE(list.letterOf(shown.front()), QStringLiteral("陈"));
    }

    void aSaveAnywhereInAHouseholdTouchesIt()
    {
        ListStory list;
        list.story.clock().advanceSeconds(3600);
        list.story.loan(list.away, QStringLiteral("100.00"));
        HouseholdQuery query;
        query.order = ListOrder::Touched;
        query.falling = true;
        const auto page = list.page(query);
        const auto &first = page.rows.front();
        QCOMPARE(first.household, list.away);
        QCOMPARE(first.changedAt, list.story.clock().nowUtc());
        QVERIFY(first.loans.value_or(false));
    }

    void countsGroups()
    {
        ListStory list;
        const auto counts =
            must(list.story.archive().households().countByGroup(ArchiveStory::village()));
        const std::vector<std::pair<QString, qint64>> expected{
            {QStringLiteral("2组"), 2}, {QStringLiteral("10组"), 1}, {QStringLiteral("一组"), 1}};
        QVERIFY(counts == expected);
        QCOMPARE(must(list.story.archive().households().officers()),
                 (QStringList{QStringLiteral("officer"), QStringLiteral("林晓燕")}));
    }

    void followsWhateverChangesAHousehold()
    {
        ListStory list;
        list.verify();
        HouseholdQuery query;
        query.order = ListOrder::Head;
        list.story.withdraw(list.story.consent(list.zhang));
        list.verify();
        const auto deletion = [&](const Uid &uid, bool deleted) {
            Change change;
            change.kind = kinds::household;
            change.uid = uid;
            change.deleted = deleted;
            list.story.save(change);
        };
        auto sole = list.story.household(QStringLiteral("万小春"));
        QCOMPARE(list.page(query).rows.size(), size_t(6));
        list.verify();
        const auto head = list.story.headOf(sole);
        Change gone;
        gone.kind = kinds::person;
        gone.uid = head;
        gone.deleted = true;
        list.story.save(gone);
        list.verify();
        deletion(sole, true);
        QCOMPARE(list.page(query).rows.size(), size_t(5));
        list.verify();
        deletion(sole, false);
        QCOMPARE(list.page(query).rows.size(), size_t(6));
        list.verify();
    }

    void followsAnErasure()
    {
        ListStory list;
        const auto loan = must(
            list.story.archive().records().children(list.story.session(), kinds::loan, list.chen));
        const auto session = list.maintenance();
        must(list.story.archive().erasures().erase(session, loan.front().record.uid));
        must(list.story.archive().erasures().erase(session, list.away));
        list.story.signIn(QStringLiteral("officer"));
        HouseholdQuery query;
        query.order = ListOrder::Head;
        QCOMPARE(list.heads(query).join(QString()), QStringLiteral("陈张邓安"));
        QVERIFY(!list.page(query).rows.front().loans.value_or(true));
        list.verify();
    }

    void aNameLeavesTheOrderWhenItsConsentEnds()
    {
        ListStory list;
        list.story.clock().advanceSeconds(qint64{20} * 366 * 86400);
        list.story.signIn(QStringLiteral("officer"));
        list.story.signOut();
        RawDatabase raw(list.story.folder() + QStringLiteral("/archive.db"));
        QCOMPARE(raw.value("SELECT count(*) FROM household_list WHERE head <> '~'").toInt(), 0);
    }

    void verifyFindsAWrongEntry_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("place") << QByteArray(
            "UPDATE household_list SET place = '350405/x/1' WHERE id = 1");
        QTest::newRow("name") << QByteArray("UPDATE household_list SET head = 'li' WHERE id = 1");
        QTest::newRow("members") << QByteArray("UPDATE household_list SET people = 9 WHERE id = 1");
        QTest::newRow("loans") << QByteArray(
            "UPDATE household_list SET lending = 1 - lending WHERE id = 1");
        QTest::newRow("standing") << QByteArray(
            "UPDATE household_list SET standing = 2 WHERE id = 1");
        QTest::newRow("officer") << QByteArray(
            "UPDATE household_list SET keeper = 'x' WHERE id = 1");
        QTest::newRow("time") << QByteArray("UPDATE household_list SET touched = 7 WHERE id = 1");
        QTest::newRow("missing") << QByteArray("DELETE FROM household_list WHERE id = 1");
        QTest::newRow("of nobody") << QByteArray("UPDATE household_list SET id = 99 WHERE id = 1");
    }
    void verifyFindsAWrongEntry()
    {
        QFETCH(QByteArray, sql);
        ListStory list;
        list.story.signOut();
        RawDatabase(list.story.folder() + QStringLiteral("/archive.db")).exec(sql);
        const auto check = must(verifyArchive(list.story.archive(), true));
        QVERIFY(!check.ok);
        QVERIFY2(check.problems.first().contains(QStringLiteral("list of households")),
                 qPrintable(check.problems.first()));
        // Entries made by other rules are made anew when the archive is opened.
        list.story.signOut();
        RawDatabase(list.story.folder() + QStringLiteral("/archive.db"))
            .exec("UPDATE meta SET value = 'older' WHERE name = 'list_rules'");
        list.verify();
    }

    void refusesToGoOnFromNowhere_data()
    {
        QTest::addColumn<QString>("after");
        QTest::newRow("no key") << QStringLiteral("350405");
        QTest::newRow("no number") << QStringLiteral("1\nx\nt\n350405");
        QTest::newRow("no type") << QStringLiteral("1\n2\nz\n350405");
        QTest::newRow("another order's") << QStringLiteral("1\n2\nn\n350405");
    }
    void refusesToGoOnFromNowhere()
    {
        QFETCH(QString, after);
        ListStory list;
        HouseholdQuery query;
        query.after = after;
        QVERIFY_ERROR(list.story.archive().households().page(list.story.session(), query),
                      ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_HouseholdList)
#include "tst_householdlist.moc"
