// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/decryptedpages.h"
#include "support/verify.h"
#include "views/person.h"

using namespace archive;
using namespace archive::test;

namespace {

QString savedSearch(const QString &text)
{
    return QStringLiteral(R"({"title":"mine","text":"%1"})").arg(text);
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasChosen();
    void listsByTheBeginningOfNames();
    void keepsThoseOfEachUserApart();
    void refusesWhatIsTooMuch();
    void staysWhileAUserIsDisabled();
    void losesWhatNamesAnErasedPerson_data();
    void losesWhatNamesAnErasedPerson();
    void leavesNoTraceOfAnErasedName();
    void losesWhatNamesAnErasedHousehold();
};

void TestSettings::keepsWhatWasChosen()
{
    ArchiveStory story;
    auto &settings = story.archive().settings();
    QVERIFY(!must(settings.find(QStringLiteral("columns"))));
    must(settings.put(QStringLiteral("columns"), QStringLiteral("[1,2]")));
    must(settings.put(QStringLiteral("columns"), QStringLiteral("[2,1]")));
    story.signOut();
    auto &again = story.signIn(QStringLiteral("officer")).settings();
    QCOMPARE(*must(again.find(QStringLiteral("columns"))), QStringLiteral("[2,1]"));
    must(again.remove(QStringLiteral("columns")));
    must(again.remove(QStringLiteral("columns")));
    QVERIFY(!must(again.find(QStringLiteral("columns"))));
}

void TestSettings::listsByTheBeginningOfNames()
{
    ArchiveStory story;
    auto &settings = story.archive().settings();
    for (const auto *name : {"search/b", "search/a", "searching", "list"})
        must(settings.put(QLatin1String(name), QStringLiteral("x")));
    const auto named = must(settings.list(QStringLiteral("search/")));
    QCOMPARE(named.size(), size_t(2));
    QCOMPARE(named.front().first, QStringLiteral("search/a"));
    QCOMPARE(must(settings.list({})).size(), size_t(4));
}

void TestSettings::keepsThoseOfEachUserApart()
{
    ArchiveStory story;
    must(story.archive().settings().put(QStringLiteral("list"), QStringLiteral("mine")));
    auto &other = story.signIn(QStringLiteral("reviewer")).settings();
    QVERIFY(!must(other.find(QStringLiteral("list"))));
    QVERIFY(must(other.list({})).empty());
    must(other.remove(QStringLiteral("list")));
    auto &own = story.signIn(QStringLiteral("officer")).settings();
    QCOMPARE(*must(own.find(QStringLiteral("list"))), QStringLiteral("mine"));
}

void TestSettings::refusesWhatIsTooMuch()
{
    ArchiveStory story;
    auto &settings = story.archive().settings();
    const auto refused = [&](const QString &name, const QString &value) {
        const auto put = settings.put(name, value);
        return !put && put.error().code == ErrorCode::InvalidInput
            && !put.error().message.isEmpty();
    };
    QVERIFY(refused({}, QStringLiteral("x")));
    QVERIFY(refused(QString(201, u'n'), QStringLiteral("x")));
    QVERIFY(refused(QStringLiteral("list"), QString(64 * 1024 + 1, u'v')));
    for (int i = 0; i < 500; ++i)
        must(settings.put(QString::number(i), QStringLiteral("x")));
    QVERIFY(refused(QStringLiteral("one more"), QStringLiteral("x")));
    must(settings.put(QStringLiteral("7"), QStringLiteral("changed")));
}

void TestSettings::staysWhileAUserIsDisabled()
{
    ArchiveStory story;
    must(story.archive().settings().put(QStringLiteral("list"), QStringLiteral("mine")));
    auto &admin = story.signIn(QStringLiteral("admin"));
    const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
    must(admin.users().disable(session, QStringLiteral("officer")));
    must(admin.users().reset(
        session, QStringLiteral("officer"), QStringLiteral("another-2026-Word")));
    story.signOut();
    must(Archive::changePassword(story.folder(),
                                 QStringLiteral("officer"),
                                 QStringLiteral("another-2026-Word"),
                                 ArchiveStory::password(),
                                 story.environment()));
    auto &back = story.signIn(QStringLiteral("officer"));
    QCOMPARE(*must(back.settings().find(QStringLiteral("list"))), QStringLiteral("mine"));
}

void TestSettings::losesWhatNamesAnErasedPerson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("gone");
    QTest::newRow("name") << QStringLiteral("张秀梅") << true;
    QTest::newRow("name and village") << QStringLiteral("俞邦 张秀梅") << true;
    QTest::newRow("name in traditional characters") << QStringLiteral("張秀梅") << true;
    QTest::newRow("name with a space") << QStringLiteral("张 秀梅") << true;
    QTest::newRow("spelt") << QStringLiteral("Zhang Xiumei") << true;
    QTest::newRow("identity number") << QStringLiteral("ID") << true;
    QTest::newRow("birth date") << QStringLiteral("19800304") << true;
    QTest::newRow("phone") << QStringLiteral("139-7771-2345") << true;
    QTest::newRow("surname") << QStringLiteral("张") << false;
    QTest::newRow("initials") << QStringLiteral("zxm") << false;
    QTest::newRow("last four") << QStringLiteral("2345") << false;
    QTest::newRow("county's digits") << QStringLiteral("359999") << false;
    QTest::newRow("another name") << QStringLiteral("张秀兰") << false;
    QTest::newRow("village") << QStringLiteral("俞邦村") << false;
}

void TestSettings::losesWhatNamesAnErasedPerson()
{
    QFETCH(QString, text);
    QFETCH(bool, gone);
    ArchiveStory story;
    const auto household = story.household(QStringLiteral("张秀梅"));
    story.consent(household);
    const auto head = story.headOf(household);
    story.save(ArchiveStory::change<PersonEdit>(
        kinds::person,
        [](PersonEdit &person) { person.setPhone(QStringLiteral("13977712345")); },
        head));
    const auto person = must(story.archive().records().get(story.session(), kinds::person, head));
    text.replace(QLatin1String("ID"), PersonView(person.record).idNumber());
    must(story.archive().settings().put(QStringLiteral("search/1"), savedSearch(text)));
    must(story.archive().settings().put(QStringLiteral("list"),
                                        QStringLiteral("{\"widths\":[13977712]}")));
    auto &reviewer = story.signIn(QStringLiteral("reviewer"));
    must(reviewer.settings().put(QStringLiteral("search/1"), savedSearch(text)));

    auto &admin = story.signIn(QStringLiteral("admin"));
    const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
    must(admin.erasures().erase(session, household));
    for (const auto *user : {"officer", "reviewer"}) {
        auto &archive = story.signIn(QLatin1String(user));
        QCOMPARE(!must(archive.settings().find(QStringLiteral("search/1"))), gone);
    }
    auto &officer = story.signIn(QStringLiteral("officer"));
    QVERIFY(must(officer.settings().find(QStringLiteral("list"))));
}

void TestSettings::leavesNoTraceOfAnErasedName()
{
    ArchiveStory story;
    const auto household = story.household(QStringLiteral("澹台擎苍"));
    must(story.archive().settings().put(QStringLiteral("search/澹台擎苍"),
                                        savedSearch(QStringLiteral("澹台擎苍 CANARY77"))));
    QVERIFY(decryptedPages(story.folder()).contains("CANARY77"));
    auto &admin = story.signIn(QStringLiteral("admin"));
    const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
    must(admin.erasures().erase(session, household));
    QVERIFY(!decryptedPages(story.folder()).contains("CANARY77"));
}

void TestSettings::losesWhatNamesAnErasedHousehold()
{
    ArchiveStory story;
    const auto household = story.household(QStringLiteral("张秀梅"));
    const auto shown =
        must(story.archive().records().get(story.session(), kinds::household, household));
    const auto number = HouseholdView(shown.record).registerNumber();
    auto &settings = story.archive().settings();
    must(settings.put(QStringLiteral("search/1"), savedSearch(number)));
    must(settings.put(QStringLiteral("search/2"), savedSearch(number.left(12))));
    auto &admin = story.signIn(QStringLiteral("admin"));
    const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
    must(admin.erasures().erase(session, household));
    auto &left = story.signIn(QStringLiteral("officer")).settings();
    QVERIFY(!must(left.find(QStringLiteral("search/1"))));
    QVERIFY(must(left.find(QStringLiteral("search/2"))));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
