// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/cheapcost.h"
#include "support/dyingdisk.h"
#include "support/verify.h"

using namespace archive;
using namespace archive::test;

namespace {

Session managing(ArchiveStory &story)
{
    return must(
        story.signIn(QStringLiteral("admin")).sessions().begin(QStringLiteral("maintenance")));
}

Result<std::unique_ptr<Archive>>
open(const ArchiveStory &story, const QString &user, const QString &password)
{
    return Archive::open(story.folder(), user, password, story.environment());
}

QString newPassword()
{
    return QStringLiteral("another-Goat-9-stapler");
}

DivisionCode township()
{
    return DivisionCode::parse(ArchiveStory::village().left(9)).value();
}

} // namespace

class tst_Users : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aNewUserSignsInAndBegins()
    {
        ArchiveStory story;
        const auto session = managing(story);
        QVERIFY_RESULT(
            story.archive().users().add(session,
                                        QStringLiteral(" 陈 officer2 "),
                                        {QStringLiteral("officer"), QStringLiteral("reporter")},
                                        {township()},
                                        newPassword(),
                                        PasswordUse::Lasting));
        story.signOut();
        const auto archive = open(story, QStringLiteral("陈 officer2"), newPassword());
        QVERIFY_RESULT(archive);
        QCOMPARE((*archive)->user().townships, std::vector{township()});
        QVERIFY_RESULT((*archive)->sessions().begin(QStringLiteral("collect")));
        QVERIFY_RESULT((*archive)->sessions().begin(QStringLiteral("transmit")));
        const auto check = verifyArchive(**archive, true);
        QVERIFY_RESULT(check);
        QCOMPARE(check->problems, QStringList());
    }

    void theListTellsRolesTownshipsAndWhoIsDisabled()
    {
        ArchiveStory story;
        const auto session = managing(story);
        QVERIFY_RESULT(story.archive().users().disable(session, QStringLiteral("reporter")));
        const auto users = story.archive().users().list(session);
        QVERIFY_RESULT(users);
        QCOMPARE(users->size(), size_t(5));
        for (const auto &user : *users)
            QCOMPARE(user.disabled, user.name == QStringLiteral("reporter"));
    }

    void wrongUsersAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("roles");
        QTest::addColumn<QString>("township");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("code");
        const auto invalid = int(ErrorCode::InvalidInput);
        QTest::newRow("no name") << ""
                                 << "officer"
                                 << "" << newPassword() << invalid;
        QTest::newRow("a name in use") << "officer"
                                       << "officer"
                                       << "" << newPassword() << invalid;
        QTest::newRow("a name of control characters") << "a\tb"
                                                      << "officer"
                                                      << "" << newPassword() << invalid;
        QTest::newRow("no role") << "new"
                                 << ""
                                 << "" << newPassword() << invalid;
        QTest::newRow("an unknown role") << "new"
                                         << "king"
                                         << "" << newPassword() << invalid;
        QTest::newRow("administrator and officer")
            << "new"
            << "admin officer"
            << "" << newPassword() << int(ErrorCode::Refused);
        QTest::newRow("auditor and officer") << "new"
                                             << "officer auditor"
                                             << "" << newPassword() << int(ErrorCode::Refused);
        QTest::newRow("a weak password") << "new"
                                         << "officer"
                                         << ""
                                         << "12345678" << invalid;
        QTest::newRow("a village") << "new"
                                   << "officer"
                                   << "350405100201" << newPassword() << invalid;
        QTest::newRow("another county's township") << "new"
                                                   << "officer"
                                                   << "350402001000" << newPassword() << invalid;
    }

    void wrongUsersAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, roles);
        QFETCH(QString, township);
        QFETCH(QString, password);
        QFETCH(int, code);
        ArchiveStory story;
        const auto session = managing(story);
        std::vector<DivisionCode> townships;
        if (!township.isEmpty())
            townships.push_back(DivisionCode::parse(township).value());
        const auto before = story.archive().users().list(session).value().size();
        QVERIFY_ERROR(
            story.archive().users().add(
                session, name, roles.split(u' ', Qt::SkipEmptyParts), townships, password),
            ErrorCode(code));
        QCOMPARE(story.archive().users().list(session).value().size(), before);
    }

    void onlyAnAdministratorManages_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("officer") << "officer"
                                 << "collect";
        QTest::newRow("reviewer") << "reviewer"
                                  << "check";
        QTest::newRow("reporter") << "reporter"
                                  << "transmit";
        QTest::newRow("auditor") << "auditor"
                                 << "audit";
    }

    void onlyAnAdministratorManages()
    {
        QFETCH(QString, user);
        QFETCH(QString, purpose);
        ArchiveStory story;
        auto &archive = story.signIn(user);
        const auto session = must(archive.sessions().begin(purpose));
        QVERIFY_ERROR(archive.users().list(session), ErrorCode::Refused);
        QVERIFY_ERROR(archive.users().add(session, QStringLiteral("x"), {user}, {}, newPassword()),
                      ErrorCode::Refused);
        QVERIFY_ERROR(archive.users().disable(session, QStringLiteral("admin")),
                      ErrorCode::Refused);
        QVERIFY_ERROR(archive.users().reset(session, QStringLiteral("admin"), newPassword()),
                      ErrorCode::Refused);
    }

    void aDisabledUserCannotSignInUntilReset()
    {
        ArchiveStory story;
        const auto session = managing(story);
        QVERIFY_RESULT(story.archive().users().disable(session, QStringLiteral("officer")));
        QVERIFY_RESULT(story.archive().users().disable(session, QStringLiteral("officer")));
        story.signOut();
        QVERIFY_ERROR(open(story, QStringLiteral("officer"), ArchiveStory::password()),
                      ErrorCode::WrongPassword);
        const auto again = managing(story);
        QVERIFY_RESULT(
            story.archive().users().reset(again, QStringLiteral("officer"), newPassword()));
        story.signOut();
        QVERIFY_ERROR(open(story, QStringLiteral("officer"), ArchiveStory::password()),
                      ErrorCode::WrongPassword);
        QVERIFY_ERROR(open(story, QStringLiteral("officer"), newPassword()),
                      ErrorCode::PasswordDue);
        QVERIFY_RESULT(Archive::changePassword(story.folder(),
                                               QStringLiteral("officer"),
                                               newPassword(),
                                               ArchiveStory::password(),
                                               story.environment()));
        const auto archive = open(story, QStringLiteral("officer"), ArchiveStory::password());
        QVERIFY_RESULT(archive);
        QCOMPARE(verifyArchive(**archive, true).value().problems, QStringList());
    }

    void aUserWhoseSlotSurvivedIsStillRefused()
    {
        ArchiveStory story;
        const auto session = managing(story);
        // The keys can't be written: the account is disabled, the slot stays.
        QVERIFY_RESULT(story.archive().users().disable(session, QStringLiteral("officer")));
        const QString keysAfter = story.folder() + QStringLiteral("/keys.json");
        QVERIFY(QFile::exists(keysAfter));
        story.signOut();
        for (const auto &name : {QStringLiteral("keys.json"), QStringLiteral("keys-2.json")}) {
            const QString path = story.folder() + u'/' + name;
            QVERIFY(QFile::remove(path));
            QVERIFY(QFile::copy(m_whole.folder() + u'/' + name, path));
        }
        QVERIFY_ERROR(open(story, QStringLiteral("officer"), ArchiveStory::password()),
                      ErrorCode::Refused);
    }

    void theLastAdministratorStays()
    {
        ArchiveStory story;
        const auto session = managing(story);
        QVERIFY_RESULT(story.archive().users().add(session,
                                                   QStringLiteral("admin2"),
                                                   {QStringLiteral("admin")},
                                                   {},
                                                   newPassword(),
                                                   PasswordUse::Lasting));
        QVERIFY_ERROR(story.archive().users().disable(session, QStringLiteral("admin")),
                      ErrorCode::Refused); // himself
        story.signOut();
        const auto second = must(open(story, QStringLiteral("admin2"), newPassword()));
        const auto others = must(second->sessions().begin(QStringLiteral("maintenance")));
        QVERIFY_RESULT(second->users().disable(others, QStringLiteral("admin")));
        QVERIFY_ERROR(second->users().disable(others, QStringLiteral("admin2")),
                      ErrorCode::Refused);
    }

    void anUnknownUserIsNotFound()
    {
        ArchiveStory story;
        const auto session = managing(story);
        QVERIFY_ERROR(story.archive().users().disable(session, QStringLiteral("nobody")),
                      ErrorCode::NotFound);
        QVERIFY_ERROR(
            story.archive().users().reset(session, QStringLiteral("nobody"), newPassword()),
            ErrorCode::NotFound);
    }

    void nobodyResetsHimself()
    {
        ArchiveStory story;
        const auto session = managing(story);
        QVERIFY_ERROR(
            story.archive().users().reset(session, QStringLiteral("admin"), newPassword()),
            ErrorCode::Refused);
    }

    void theOwnPasswordChangesWithThePresentOne()
    {
        ArchiveStory story;
        auto &users = story.archive().users();
        QVERIFY_ERROR(users.changeOwnPassword(QStringLiteral("wrong"), newPassword()),
                      ErrorCode::WrongPassword);
        QVERIFY_ERROR(users.changeOwnPassword(ArchiveStory::password(), QStringLiteral("short")),
                      ErrorCode::InvalidInput);
        QVERIFY_RESULT(users.changeOwnPassword(ArchiveStory::password(), newPassword()));
        story.household(QStringLiteral("张秀梅"));
        story.signOut();
        QVERIFY_ERROR(open(story, QStringLiteral("officer"), ArchiveStory::password()),
                      ErrorCode::WrongPassword);
        const auto archive = open(story, QStringLiteral("officer"), newPassword());
        QVERIFY_RESULT(archive);
        QCOMPARE(verifyArchive(**archive, true).value().problems, QStringList());
    }

    void theRecoveryKeyGivesANewPassword()
    {
        const QTemporaryDir dir;
        NewArchiveOptions options;
        options.folder = dir.path();
        options.division = QStringLiteral("350405");
        options.station = QStringLiteral("recovered");
        options.institution = QStringLiteral("故事");
        options.adminPassword = ArchiveStory::password();
        options.cost = cheapCost;
        const auto environment = Environment::system();
        const auto key = must(Archive::create(options, environment));
        const auto recover = [&](const QString &user, const RecoveryKey &halves) {
            return Archive::recover(dir.path(), user, newPassword(), halves, environment);
        };
        QVERIFY_ERROR(recover(QStringLiteral("nobody"), key), ErrorCode::NotFound);
        QVERIFY_ERROR(recover(QStringLiteral("admin"), {key.first, key.first}),
                      ErrorCode::InvalidInput);
        QVERIFY_RESULT(recover(QStringLiteral("admin"), key));
        QVERIFY_ERROR(
            Archive::open(
                dir.path(), QStringLiteral("admin"), ArchiveStory::password(), environment),
            ErrorCode::WrongPassword);
        const auto archive =
            Archive::open(dir.path(), QStringLiteral("admin"), newPassword(), environment);
        QVERIFY_RESULT(archive);
        QCOMPARE(verifyArchive(**archive, true).value().problems, QStringList());
    }

    void aUserOfATownshipSeesAndSavesOnlyThere()
    {
        ArchiveStory story;
        const auto inside = story.household(QStringLiteral("张秀梅"));
        const auto outside =
            story.household(QStringLiteral("李长根"), ArchiveStory::otherVillage());
        const auto session = managing(story);
        QVERIFY_RESULT(story.archive().users().add(session,
                                                   QStringLiteral("local"),
                                                   {QStringLiteral("officer")},
                                                   {township()},
                                                   ArchiveStory::password(),
                                                   PasswordUse::Lasting));
        auto &archive = story.signIn(QStringLiteral("local"));
        const auto local = must(archive.sessions().begin(QStringLiteral("collect")));
        auto &records = archive.records();
        QVERIFY_RESULT(records.get(local, kinds::household, inside));
        QVERIFY_ERROR(records.get(local, kinds::household, outside), ErrorCode::Refused);
        QVERIFY_ERROR(records.children(local, kinds::person, outside), ErrorCode::Refused);
        QVERIFY_ERROR(records.householdOf(local, outside.toString()), ErrorCode::Refused);
        QVERIFY_ERROR(archive.journal().entriesOf(local, outside), ErrorCode::Refused);
        const auto page = records.list(local, {kinds::household, {}, {}, 200});
        QVERIFY_RESULT(page);
        QCOMPARE(page->rows.size(), size_t(1));
        QVERIFY(page->rows.front().uid == inside);
        const auto there =
            ArchiveStory::change<HouseholdEdit>(kinds::household, [](HouseholdEdit &edit) {
                edit.setDivision(ArchiveStory::otherVillage());
            });
        QVERIFY_ERROR(records.save(local, {{}, {there}}), ErrorCode::Refused);
        // Neither may a household be moved out of sight.
        auto moved = there;
        moved.uid = inside;
        QVERIFY_ERROR(records.save(local, {{}, {moved}}), ErrorCode::Refused);
        auto fetched = there;
        fetched.uid = outside;
        QVERIFY_ERROR(records.save(local, {{}, {fetched}}), ErrorCode::Refused);
    }

private:
    ArchiveStory m_whole;
};

QTEST_GUILESS_MAIN(tst_Users)
#include "tst_users.moc"
