// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/cheapcost.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "vault/keystore.h"

#include <QDir>
#include <QFile>

using namespace archive;
using namespace archive::test;

namespace {

QString officer()
{
    return QStringLiteral("officer");
}

Result<std::unique_ptr<Archive>> open(const ArchiveStory &story,
                                      const QString &user = officer(),
                                      const QString &password = ArchiveStory::password())
{
    return Archive::open(story.folder(), user, password, story.environment());
}

/// What resources/policy/lockout.csv lets pass before the first waiting, and one more.
constexpr int untilWaiting = 5;

void failToOpen(const ArchiveStory &story, int times, const QString &user = officer())
{
    for (int i = 0; i < times; ++i)
        QVERIFY_ERROR(open(story, user, QStringLiteral("wrong-Horse-7")), ErrorCode::WrongPassword);
}

/// How many events of one kind the journal holds.
QString countOf(const QString &folder, const QByteArray &action, const QString &user = officer())
{
    RawDatabase database(QDir(folder).filePath(QStringLiteral("archive.db")), user);
    return QString::fromUtf8(
        database.value("SELECT count(*) FROM journal WHERE action='" + action + "'"));
}

KdfCost costOf(const QString &folder, const QString &user)
{
    SystemDisk disk;
    return must(KeyStore(folder, disk).load()).find(user)->kdf.cost;
}

/// An archive that is no sample, with its first user's slot at almost no cost.
class CheapArchive
{
public:
    explicit CheapArchive(bool sample = false)
    {
        NewArchiveOptions options;
        options.folder = folder();
        options.division = QStringLiteral("350405");
        options.station = QStringLiteral("cheap");
        options.institution = QStringLiteral("故事农村信用合作联社");
        options.adminPassword = ArchiveStory::password();
        options.sample = sample;
        options.cost = cheapCost;
        must(Archive::create(options, environment));
    }
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("archive")); }
    [[nodiscard]] Result<std::unique_ptr<Archive>> open(const KdfCost &least) const
    {
        return Archive::open(
            folder(), QStringLiteral("admin"), ArchiveStory::password(), environment, least);
    }

    std::shared_ptr<FailingDisk> disk =
        std::make_shared<FailingDisk>(std::make_shared<SystemDisk>());
    Environment environment{
        std::make_shared<SystemClock>(), std::make_shared<SystemRandom>(), disk};

private:
    QTemporaryDir m_dir;
};

} // namespace

class tst_SignIn : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wrongPasswordsMakeTheNextOneWait()
    {
        ArchiveStory story;
        failToOpen(story, untilWaiting);
        const auto answer = open(story); // the right one, too early
        QVERIFY_ERROR(answer, ErrorCode::LockedOut);
        QCOMPARE(answer.error().waitMs, 30'000);
        QVERIFY2(answer.error().message.contains(QStringLiteral("30")),
                 qPrintable(answer.error().message));
        story.clock().advanceSeconds(30);
        failToOpen(story, 1);
        QCOMPARE(open(story).error().waitMs, 60'000);
        story.clock().advanceSeconds(60);
        QVERIFY_RESULT(open(story));
    }

    void anAttemptTooEarlyDoesNotProlongTheWaiting()
    {
        ArchiveStory story;
        failToOpen(story, untilWaiting);
        story.clock().advanceSeconds(29);
        QCOMPARE(open(story, officer(), QStringLiteral("wrong-Horse-7")).error().waitMs, 1'000);
        story.clock().advanceSeconds(1);
        QVERIFY_RESULT(open(story));
    }

    void unknownUsersWaitAsKnownOnesDo()
    {
        ArchiveStory story;
        failToOpen(story, untilWaiting, QStringLiteral("nobody"));
        failToOpen(story, untilWaiting);
        const auto unknown = open(story, QStringLiteral("nobody"));
        const auto known = open(story);
        QVERIFY_ERROR(unknown, ErrorCode::LockedOut);
        QVERIFY_ERROR(known, ErrorCode::LockedOut);
        QCOMPARE(unknown.error().message, known.error().message);
        QCOMPARE(unknown.error().waitMs, known.error().waitMs);
        QVERIFY_RESULT(open(story, QStringLiteral("reviewer")));
    }

    void wrongPasswordsAtALockedWorkstationAreJournalledToo()
    {
        ArchiveStory story;
        auto &users = story.signIn(QStringLiteral("officer")).users();
        QVERIFY_RESULT(users.confirmOwnPassword(ArchiveStory::password()));
        for (int times = 1; times < untilWaiting; ++times) {
            QVERIFY_ERROR(users.confirmOwnPassword(QStringLiteral("wrong")),
                          ErrorCode::WrongPassword);
        }
        QVERIFY_RESULT(users.confirmOwnPassword(ArchiveStory::password()));
        story.signOut();
        QCOMPARE(countOf(story.folder(), "sign-in-failures"), QStringLiteral("1"));
    }

    void theRightPasswordForgetsAndJournalsTheWrongOnes()
    {
        ArchiveStory story;
        failToOpen(story, untilWaiting - 1);
        QVERIFY_RESULT(open(story));
        QCOMPARE(countOf(story.folder(), "sign-in-failures"), QStringLiteral("1"));
        failToOpen(story, untilWaiting - 1);
        QVERIFY_RESULT(open(story));
        QVERIFY_RESULT(open(story));
        QCOMPARE(countOf(story.folder(), "sign-in-failures"), QStringLiteral("2"));
        QCOMPARE(verifyArchive(*must(open(story)), true).value().problems, QStringList());
    }

    void anOpenArchiveAndADamagedKeyFileAreNoAttempts()
    {
        ArchiveStory story;
        static_cast<void>(story.archive());
        for (int i = 0; i <= untilWaiting; ++i) {
            QVERIFY_ERROR(open(story, officer(), QStringLiteral("wrong-Horse-7")), ErrorCode::Busy);
        }
        story.signOut();
        const auto keys = QDir(story.folder()).filePath(QStringLiteral("keys.json"));
        const auto second = QDir(story.folder()).filePath(QStringLiteral("keys-2.json"));
        QVERIFY(QFile::rename(keys, keys + u'x') && QFile::rename(second, second + u'x'));
        for (int i = 0; i <= untilWaiting; ++i)
            QVERIFY_ERROR(open(story), ErrorCode::NotAnArchive);
        QVERIFY(QFile::rename(keys + u'x', keys) && QFile::rename(second + u'x', second));
        QVERIFY_RESULT(open(story));
    }

    void thePresentPasswordIsCountedWhenItIsChanged()
    {
        ArchiveStory story;
        auto &users = story.archive().users();
        const auto next = QStringLiteral("another-Goat-9");
        for (int i = 0; i < untilWaiting; ++i) {
            QVERIFY_ERROR(users.changeOwnPassword(QStringLiteral("wrong-Horse-7"), next),
                          ErrorCode::WrongPassword);
        }
        QVERIFY_ERROR(users.changeOwnPassword(ArchiveStory::password(), next),
                      ErrorCode::LockedOut);
        story.clock().advanceSeconds(30);
        QVERIFY_RESULT(users.changeOwnPassword(ArchiveStory::password(), next));
    }

    void theAdministratorsResetEndsTheWaiting()
    {
        ArchiveStory story;
        failToOpen(story, untilWaiting);
        story.signIn(QStringLiteral("admin"));
        const auto next = QStringLiteral("another-Goat-9");
        QVERIFY_RESULT(story.archive().users().reset(
            story.session(QStringLiteral("maintenance")), officer(), next));
        story.signOut();
        QVERIFY_ERROR(open(story, officer(), next), ErrorCode::PasswordDue);
    }

    void wrongRecoveryKeysAreCountedAndMistypedOnesAreNot()
    {
        const CheapArchive other;
        const CheapArchive archive;
        NewArchiveOptions options;
        const QTemporaryDir third;
        options.folder = third.filePath(QStringLiteral("third"));
        options.division = QStringLiteral("350405");
        options.station = QStringLiteral("third");
        options.institution = QStringLiteral("故事");
        options.adminPassword = ArchiveStory::password();
        options.cost = cheapCost;
        const auto foreign = must(Archive::create(options, archive.environment));
        const auto recover = [&](const RecoveryKey &key) {
            return Archive::recover(archive.folder(),
                                    QStringLiteral("admin"),
                                    QStringLiteral("another-Goat-9"),
                                    key,
                                    archive.environment);
        };
        for (int i = 0; i <= untilWaiting; ++i)
            QVERIFY_ERROR(recover({foreign.first, foreign.first}), ErrorCode::InvalidInput);
        for (int i = 0; i < untilWaiting; ++i)
            QVERIFY_ERROR(recover(foreign), ErrorCode::WrongPassword);
        QVERIFY_ERROR(recover(foreign), ErrorCode::LockedOut);
        QVERIFY_RESULT(archive.open({64, 1, 1}));
    }

    void aCheapSlotIsRaisedAtSignIn()
    {
        const CheapArchive archive;
        const KdfCost least{128, 1, 1};
        QVERIFY_RESULT(archive.open({64, 1, 1}));
        QCOMPARE(costOf(archive.folder(), QStringLiteral("admin")), KdfCost({64, 1, 1}));
        QVERIFY_RESULT(archive.open(least));
        QCOMPARE(costOf(archive.folder(), QStringLiteral("admin")), least);
        QVERIFY_RESULT(archive.open(least));
        QCOMPARE(countOf(archive.folder(), "password-strengthened", QStringLiteral("admin")),
                 QStringLiteral("1"));
        QCOMPARE(verifyArchive(*must(archive.open(least)), true).value().problems, QStringList());
    }

    void theProgramsOwnCostIsTheLeastAndASampleKeepsItsOwn()
    {
        const CheapArchive archive;
        const CheapArchive sample(true);
        for (const auto *each : {&archive, &sample}) {
            QVERIFY_RESULT(Archive::open(each->folder(),
                                         QStringLiteral("admin"),
                                         ArchiveStory::password(),
                                         each->environment));
        }
        QCOMPARE(costOf(archive.folder(), QStringLiteral("admin")), KdfCost());
        QCOMPARE(costOf(sample.folder(), QStringLiteral("admin")), KdfCost({64, 1, 1}));
    }

    void aSlotThatCannotBeRaisedKeepsNobodyOut()
    {
        const CheapArchive archive;
        archive.disk->failAt(DiskStep::Create, 1, ErrorCode::Io);
        QVERIFY_RESULT(archive.open({128, 1, 1}));
        archive.disk->failNever();
        QCOMPARE(costOf(archive.folder(), QStringLiteral("admin")), KdfCost({64, 1, 1}));
        QCOMPARE(countOf(archive.folder(), "password-not-strengthened", QStringLiteral("admin")),
                 QStringLiteral("1"));
        QVERIFY_RESULT(archive.open({128, 1, 1}));
        QCOMPARE(costOf(archive.folder(), QStringLiteral("admin")), KdfCost({128, 1, 1}));
    }

    void onlyAFixedDriveWillDo_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("network") << int(DriveKind::Network) << QStringLiteral("network drive");
        QTest::newRow("removable")
            << int(DriveKind::Removable) << QStringLiteral("removable drive");
    }
    void onlyAFixedDriveWillDo()
    {
        QFETCH(int, kind);
        QFETCH(QString, word);
        const CheapArchive archive;
        archive.disk->setDrive({static_cast<DriveKind>(kind), QStringLiteral("nfs4")});
        const auto opened = archive.open({64, 1, 1});
        QVERIFY_ERROR(opened, ErrorCode::Refused);
        QVERIFY2(opened.error().message.contains(word), qPrintable(opened.error().message));
        QCOMPARE(opened.error().context, QStringLiteral("nfs4"));
        QVERIFY_ERROR(rekeyArchive(archive.folder(),
                                   QStringLiteral("admin"),
                                   ArchiveStory::password(),
                                   archive.environment),
                      ErrorCode::Refused);
        const QTemporaryDir dir;
        NewArchiveOptions options;
        options.folder = dir.filePath(QStringLiteral("new"));
        options.division = QStringLiteral("350405");
        options.station = QStringLiteral("new");
        options.institution = QStringLiteral("故事");
        options.adminPassword = ArchiveStory::password();
        QVERIFY_ERROR(Archive::create(options, archive.environment), ErrorCode::Refused);
        QVERIFY(!QFileInfo::exists(options.folder));
        archive.disk->setDrive({});
        QVERIFY_RESULT(archive.open({64, 1, 1}));
    }
};

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_signin.moc"
