// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/cheapcost.h"
#include "support/rawdatabase.h"
#include "support/verify.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace archive;
using namespace archive::test;

namespace {

Result<std::unique_ptr<Archive>> open(const ArchiveStory &story,
                                      const QString &user = QStringLiteral("officer"),
                                      const QString &password = ArchiveStory::password())
{
    return Archive::open(story.folder(), user, password, story.environment());
}

QString pathIn(const ArchiveStory &story, const QString &name)
{
    return QDir(story.folder()).filePath(name);
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

} // namespace

class tst_ArchiveOpen : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void signingInIsJournalled()
    {
        ArchiveStory story;
        const auto before = story.archive().journal().head().value().size;
        story.signIn(QStringLiteral("reviewer"));
        QCOMPARE(story.archive().journal().head().value().size, before + 1);
        QCOMPARE(story.archive().user().name, QStringLiteral("reviewer"));
        QVERIFY(!story.archive().user().keyId.isEmpty());
    }

    void whatIsNoArchiveIsToldApart()
    {
        const QTemporaryDir dir;
        const auto environment = Environment::system();
        const auto tryOpen = [&] {
            return Archive::open(
                dir.path(), QStringLiteral("admin"), ArchiveStory::password(), environment);
        };
        QVERIFY_ERROR(tryOpen(), ErrorCode::NotAnArchive);
        overwrite(dir.filePath(QStringLiteral("archive.db")), {});
        QVERIFY_ERROR(tryOpen(), ErrorCode::NotAnArchive);
        overwrite(dir.filePath(QStringLiteral("archive.db")), QByteArray(8192, 'x'));
        QVERIFY_ERROR(tryOpen(), ErrorCode::NotAnArchive);
        QVERIFY_ERROR(Archive::open(dir.filePath(QStringLiteral("nowhere")),
                                    QStringLiteral("admin"),
                                    ArchiveStory::password(),
                                    environment),
                      ErrorCode::NotAnArchive);
    }

    void aForeignDatabaseIsRefused()
    {
        ArchiveStory story;
        QVERIFY(QFile::remove(pathIn(story, QStringLiteral("archive.db"))));
        RawDatabase::create(pathIn(story, QStringLiteral("archive.db")),
                            "CREATE TABLE notes (text TEXT)");
        QVERIFY_ERROR(open(story), ErrorCode::NotAnArchive);
    }

    void wrongPasswordAndUnknownUserSoundAlike()
    {
        const ArchiveStory story;
        const auto wrong = open(story, QStringLiteral("officer"), QStringLiteral("wrong-Horse-7"));
        const auto unknown = open(story, QStringLiteral("nobody"));
        QVERIFY_ERROR(wrong, ErrorCode::WrongPassword);
        QVERIFY_ERROR(unknown, ErrorCode::WrongPassword);
        QCOMPARE(wrong.error().message, unknown.error().message);
    }

    void missingAndDamagedKeysAreToldApart()
    {
        ArchiveStory story;
        const auto first = pathIn(story, QStringLiteral("keys.json"));
        const auto second = pathIn(story, QStringLiteral("keys-2.json"));
        overwrite(first, "{");
        QVERIFY_RESULT(open(story)); // the second copy is whole
        overwrite(first, "{");
        overwrite(second, "{");
        QVERIFY_ERROR(open(story), ErrorCode::Damaged);
        QVERIFY(QFile::remove(first) && QFile::remove(second));
        QVERIFY_ERROR(open(story), ErrorCode::NotAnArchive);
    }

    void keysOfAnotherArchiveAreRefused()
    {
        ArchiveStory story;
        const QTemporaryDir other;
        NewArchiveOptions options;
        options.folder = other.path();
        options.division = QStringLiteral("350405");
        options.station = QStringLiteral("other");
        options.institution = QStringLiteral("其他");
        options.admin = QStringLiteral("officer");
        options.adminPassword = ArchiveStory::password();
        options.cost = cheapCost;
        QVERIFY_RESULT(Archive::create(options, Environment::system()));
        for (const auto &name : {QStringLiteral("keys.json"), QStringLiteral("keys-2.json")}) {
            QVERIFY(QFile::remove(pathIn(story, name)));
            QVERIFY(QFile::copy(other.filePath(name), pathIn(story, name)));
        }
        QVERIFY_ERROR(open(story), ErrorCode::Damaged);
    }

    void aLaterVersionIsRefusedNamingBoth()
    {
        ArchiveStory story;
        RawDatabase(pathIn(story, QStringLiteral("archive.db"))).exec("PRAGMA user_version=77");
        const auto opened = open(story);
        QVERIFY_ERROR(opened, ErrorCode::NewerVersion);
        QVERIFY(opened.error().message.contains(QStringLiteral("77")));
    }

    void aLaterCatalogueIsRefusedNamingBoth()
    {
        ArchiveStory story;
        RawDatabase(pathIn(story, QStringLiteral("archive.db")))
            .exec("UPDATE meta SET value='2999.1' WHERE name='catalogue_version'");
        const auto opened = open(story);
        QVERIFY_ERROR(opened, ErrorCode::NewerVersion);
        QVERIFY(opened.error().message.contains(QStringLiteral("2999.1")));
    }

    void anArchiveWithoutItsFactsIsDamaged()
    {
        ArchiveStory story;
        RawDatabase(pathIn(story, QStringLiteral("archive.db")))
            .exec("DELETE FROM meta WHERE name='archive'");
        QVERIFY_ERROR(open(story), ErrorCode::Damaged);
    }

    void aSecondOpeningIsToldWhoHoldsIt()
    {
        ArchiveStory story;
        static_cast<void>(story.archive());
        const auto second = open(story);
        QVERIFY_ERROR(second, ErrorCode::Busy);
        QVERIFY(
            second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
        story.signOut();
        QVERIFY_RESULT(open(story));
    }

    void aDeadProcessesLockIsTakenOver()
    {
        ArchiveStory story;
        QProcess dead;
        dead.start(QStringLiteral("true"), {});
        QVERIFY(dead.waitForStarted());
        const auto pid = dead.processId();
        QVERIFY(dead.waitForFinished());
        overwrite(pathIn(story, QStringLiteral("archive.lock")),
                  QByteArray::number(pid) + "\narchivectl\n" + QSysInfo::machineHostName().toUtf8()
                      + "\n");
        QVERIFY_RESULT(open(story));
    }

    void aFolderThatCannotBeLockedIsRefused()
    {
        ArchiveStory story;
        QVERIFY(QDir(story.folder()).mkdir(QStringLiteral("archive.lock")));
        const auto opened = open(story);
        QVERIFY(!opened);
        QVERIFY(!opened.error().message.isEmpty());
    }

    void aKeyThatTheArchiveDoesNotKnowIsRefused()
    {
        ArchiveStory story;
        RawDatabase(pathIn(story, QStringLiteral("archive.db")))
            .exec("UPDATE user_key SET key_id='0000000000000000' WHERE user='officer'");
        QVERIFY_ERROR(open(story), ErrorCode::Refused);
    }

    void anotherThreadsConnectionIsTheSameUsers()
    {
        ArchiveStory story;
        const auto second = story.archive().connect();
        QVERIFY_RESULT(second);
        QCOMPARE((*second)->user().name, QStringLiteral("officer"));
        QVERIFY_RESULT((*second)->sessions().begin(QStringLiteral("collect")));
        QCOMPARE((*second)->info().id, story.archive().info().id);
    }
};

QTEST_GUILESS_MAIN(tst_ArchiveOpen)
#include "tst_archiveopen.moc"
