// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

QString namesOf(const std::vector<ListRow> &rows)
{
    QStringList names;
    for (const auto &row : rows)
        names += row.name;
    return names.join(u' ');
}

QString found(ArchiveStory &story, const QString &text, const QString &division = {})
{
    return namesOf(must(story.archive().search().find(story.session(), text, 50, division)));
}

PersonView personOf(const Record &record)
{
    return PersonView(record);
}

} // namespace

class tst_Search : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsByEveryWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char *name, const QString &text, bool isFound = true) {
            QTest::newRow(name) << text << isFound;
        };
        row("whole name", QStringLiteral("张秀梅"));
        row("surname", QStringLiteral("张"));
        row("given name", QStringLiteral("秀梅"));
        row("last character", QStringLiteral("梅"));
        row("initials", QStringLiteral("zxm"));
        row("first initials", QStringLiteral("zx"));
        row("initials in capitals", QStringLiteral("ZXM"));
        row("whole pinyin", QStringLiteral("zhangxiumei"));
        row("begun pinyin", QStringLiteral("zhangx"));
        row("another character of the same sound", QStringLiteral("章秀美"));
        row("the given name in other characters", QStringLiteral("秀美"));
        row("its last in another character", QStringLiteral("玫"));
        row("the given name's pinyin", QStringLiteral("xiumei"));
        row("traditional characters", QStringLiteral("張秀梅"));
        row("name and part of it", QStringLiteral("张 秀"));
        row("name and village", QStringLiteral("张 澄江楼"));
        row("village and name", QStringLiteral("澄江楼村 zxm"));
        row("name and another village", QStringLiteral("张 俞邦村"), false);
        row("another name", QStringLiteral("李秀梅"), false);
        row("a middle initial alone", QStringLiteral("xm"), false);
        row("nothing", QString(), false);
        row("a wildcard", QStringLiteral("%"), false);
    }
    void findsByEveryWay()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFound);
        ArchiveStory story;
        story.consent(story.household(QStringLiteral("张秀梅")));
        QCOMPARE(found(story, text).contains(QStringLiteral("张秀梅")), isFound);
    }

    void findsByNumbers()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.consent(household);
        const auto head = must(
            story.archive().records().get(story.session(), kinds::person, story.headOf(household)));
        const QString id = personOf(head.record).idNumber();
        const QString phone = personOf(head.record).phone();
        const auto shown =
            must(story.archive().records().get(story.session(), kinds::household, household));
        const QString registerNumber = HouseholdView(shown.record).registerNumber();
        for (const QString &text : {id,
                                    id.toLower(),
                                    id.left(8),
                                    id.mid(6, 8),
                                    id.mid(14),
                                    phone,
                                    phone.left(5),
                                    phone.right(4),
                                    registerNumber,
                                    registerNumber.left(14)})
            QVERIFY2(found(story, text).contains(QStringLiteral("张秀梅")), qPrintable(text));
        // Digits inside are tst_searchdigits' matter.
        QCOMPARE(found(story, id.mid(2, 9)), QStringLiteral("张秀梅"));
    }

    void aDivisionGivesItsHouseholds()
    {
        ArchiveStory story;
        story.consent(story.household(QStringLiteral("张秀梅")));
        story.consent(story.household(QStringLiteral("李国平"), ArchiveStory::otherVillage()));
        QCOMPARE(found(story, QStringLiteral("澄江楼")), QStringLiteral("张秀梅"));
        QCOMPARE(found(story, ArchiveStory::otherVillage()), QStringLiteral("李国平"));
        QCOMPARE(found(story, ArchiveStory::otherVillage().left(9)), QStringLiteral("李国平"));
    }

    void aDivisionNarrows()
    {
        ArchiveStory story;
        story.consent(story.household(QStringLiteral("张秀梅")));
        story.consent(story.household(QStringLiteral("张国平"), ArchiveStory::otherVillage()));
        QCOMPARE(found(story, QStringLiteral("张"), ArchiveStory::village()),
                 QStringLiteral("张秀梅"));
        QCOMPARE(found(story, QStringLiteral("zhang"), ArchiveStory::otherVillage().left(9)),
                 QStringLiteral("张国平"));
        QCOMPARE(found(story, QStringLiteral("张"), QStringLiteral("1101")), QString());
    }

    void namesBegunComeBeforeNamesEnded()
    {
        ArchiveStory story;
        story.consent(story.household(QStringLiteral("王林")));
        story.consent(story.household(QStringLiteral("林青")));
        QCOMPARE(found(story, QStringLiteral("林")), QStringLiteral("林青 王林"));
    }

    void theSameCharactersComeBeforeTheSameSound()
    {
        ArchiveStory story;
        for (const auto *name : {"王秀美", "章秀梅", "秀梅芳"})
            story.consent(story.household(QString::fromUtf8(name)));
        QCOMPARE(found(story, QStringLiteral("秀梅")), QStringLiteral("秀梅芳 章秀梅 王秀美"));
    }

    void theTextStaysAsItCame()
    {
        ArchiveStory story;
        story.consent(story.household(QStringLiteral("張峯")));
        QCOMPARE(found(story, QStringLiteral("张峰")), QStringLiteral("張峯"));
        QCOMPARE(found(story, QStringLiteral("zf")), QStringLiteral("張峯"));
    }

    /// Neighbours in key order must not use up what a search looks at.
    void anotherTownshipDoesNotStandInTheWay()
    {
        ArchiveStory story;
        for (int i = 0; i < 30; ++i)
            story.consent(story.household(QStringLiteral("张秀梅"), ArchiveStory::otherVillage()));
        story.consent(story.household(QStringLiteral("张秀梅")));
        auto &admin = story.signIn(QStringLiteral("admin"));
        const auto township = must(DivisionCode::parse(ArchiveStory::village().left(9)));
        const auto maintenance = must(admin.sessions().begin(QStringLiteral("maintenance")));
        must(admin.users().add(maintenance,
                               QStringLiteral("local"),
                               {QStringLiteral("officer")},
                               {township},
                               ArchiveStory::password(),
                               PasswordUse::Lasting));
        auto &archive = story.signIn(QStringLiteral("local"));
        const auto session = must(archive.sessions().begin(QStringLiteral("collect")));
        const auto rows = must(archive.search().find(session, QStringLiteral("zxm"), 1));
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().division, ArchiveStory::village());
    }

    /// Keys that other rules made are made anew when the archive is opened.
    void keysOfAnotherProgramAreMadeAnew()
    {
        ArchiveStory story;
        story.consent(story.household(QStringLiteral("張峯")));
        const auto path = story.folder() + QStringLiteral("/archive.db");
        story.signOut();
        {
            RawDatabase raw(path);
            raw.exec("DELETE FROM search_key");
            raw.exec("INSERT INTO search_digits (search_digits) VALUES ('delete-all')");
        }
        QCOMPARE(found(story, QStringLiteral("张峰")), QString());
        QCOMPARE(found(story, QStringLiteral("9999")), QString());
        story.signOut();
        {
            RawDatabase raw(path);
            raw.exec("UPDATE meta SET value = 'older' WHERE name = 'search_rules'");
        }
        QCOMPARE(found(story, QStringLiteral("张峰")), QStringLiteral("張峯"));
        QCOMPARE(found(story, QStringLiteral("9999")), QStringLiteral("張峯"));
        QCOMPARE(must(verifyArchive(story.archive(), true)).problems, QStringList());
        story.signOut();
        RawDatabase raw(path);
        QCOMPARE(raw.value("SELECT count(*) FROM journal WHERE action = 'search-rebuilt'"),
                 QByteArray("1"));
    }

    void aPersonWithoutConsentCantBeFoundByGuessing()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto rows =
            must(story.archive().search().find(story.session(), QStringLiteral("张秀梅")));
        QVERIFY(rows.empty());
        QCOMPARE(found(story, QStringLiteral("zxm")), QString());
        // The household itself is kept before any consent, under its number.
        const auto byNumber = must(story.archive().search().find(
            story.session(), ArchiveStory::village() + QStringLiteral("-0001")));
        QCOMPARE(byNumber.size(), size_t(1));
        QVERIFY(byNumber.front().withheld);
        QVERIFY(!byNumber.front().name.contains(u'张'));

        const auto consent = story.consent(household);
        QCOMPARE(found(story, QStringLiteral("zxm")), QStringLiteral("张秀梅"));
        story.withdraw(consent);
        QCOMPARE(found(story, QStringLiteral("zxm")), QString());
    }

    void withoutAPurposeNamesAreMasked()
    {
        ArchiveStory story;
        story.consent(story.household(QStringLiteral("张秀梅")));
        const auto masked = must(story.archive().sessions().beginMasked());
        const auto rows = must(story.archive().search().find(masked, QStringLiteral("zxm")));
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().name, QStringLiteral("张＊"));
        QVERIFY(rows.front().idNumber.contains(u'*'));
    }

    void keysFollowChanges()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.consent(household);
        const auto head = story.headOf(household);
        story.save(ArchiveStory::change<PersonEdit>(
            kinds::person, [](PersonEdit &edit) { edit.setName(QStringLiteral("李秀美")); }, head));
        QCOMPARE(found(story, QStringLiteral("张秀梅")), QString());
        QCOMPARE(found(story, QStringLiteral("lxm")), QStringLiteral("李秀美"));
        story.save(ArchiveStory::change<HouseholdEdit>(
            kinds::household,
            [](HouseholdEdit &edit) { edit.setDivision(ArchiveStory::otherVillage()); },
            household));
        QCOMPARE(found(story, QStringLiteral("lxm"), ArchiveStory::village()), QString());
        QCOMPARE(found(story, QStringLiteral("lxm"), ArchiveStory::otherVillage()),
                 QStringLiteral("李秀美"));
    }

    void deletedPersonsAreNotFound()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.consent(household);
        const auto son = story.member(household, QStringLiteral("陈小明"), QStringLiteral("21"));
        const auto signedBySon = story.consent(household, son);
        QCOMPARE(found(story, QStringLiteral("cxm")), QStringLiteral("陈小明"));
        Change consentGone;
        consentGone.kind = kinds::consent;
        consentGone.uid = signedBySon;
        consentGone.deleted = true;
        Change gone;
        gone.kind = kinds::person;
        gone.uid = son;
        gone.deleted = true;
        const auto outcome = story.trySave({consentGone, gone});
        QVERIFY_RESULT(outcome);
        QCOMPARE(found(story, QStringLiteral("cxm")), QString());
    }

    void theLimitCuts()
    {
        ArchiveStory story;
        for (int i = 0; i < 4; ++i)
            story.consent(story.household(QStringLiteral("张秀梅")));
        const auto rows = story.archive().search().find(story.session(), QStringLiteral("张"), 3);
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), size_t(3));
        QCOMPARE(
            must(story.archive().search().find(story.session(), QStringLiteral("张"), 0)).size(),
            size_t(0));
    }

    void whoMayListNothingFindsNothing()
    {
        ArchiveStory story;
        story.household(QStringLiteral("张秀梅"));
        auto &archive = story.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        QVERIFY_ERROR(archive.search().find(session, QStringLiteral("张")), ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(tst_Search)
#include "tst_search.moc"
