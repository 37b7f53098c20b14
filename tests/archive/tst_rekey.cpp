// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/rekey.h"
#include "support/archivestory.h"
#include "support/dyingdisk.h"
#include "support/verify.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

QString adminName()
{
    return QStringLiteral("admin");
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<std::unique_ptr<Archive>> openAs(const ArchiveStory &story, const QString &user)
{
    return Archive::open(story.folder(), user, ArchiveStory::password(), story.environment());
}

} // namespace

class tst_Rekey : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theArchiveHasNewKeysAndEverythingElseStays()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto consent = story.consent(household);
        const auto scan = story.scan(QByteArray("a scan ").repeated(3000));
        story.nameScan(consent, scan);
        story.signOut();
        const QStringList databases{story.folder() + QStringLiteral("/archive.db"),
                                    story.folder() + QStringLiteral("/files.db")};
        QList<QByteArray> before;
        for (const auto &database : databases)
            before.append(bytesOf(database));
        const auto done = rekeyArchive(
            story.folder(), adminName(), ArchiveStory::password(), story.environment());
        QVERIFY_RESULT(done);
        QVERIFY(done->usersWithoutKeys.contains(QStringLiteral("officer")));
        QVERIFY(!QDir(story.folder() + QStringLiteral("/rekey")).exists());
        for (qsizetype i = 0; i < databases.size(); ++i) {
            const auto after = bytesOf(databases.at(i));
            QVERIFY(after.size() >= qsizetype(8) * 4096);
            for (qsizetype at = 0; at + 4096 <= qMin(before.at(i).size(), after.size()); at += 4096)
                QVERIFY(before.at(i).mid(at, 4096) != after.mid(at, 4096));
        }

        QVERIFY_ERROR(openAs(story, QStringLiteral("officer")), ErrorCode::WrongPassword);
        {
            const auto admin = openAs(story, adminName());
            QVERIFY_RESULT(admin);
            QCOMPARE(must(verifyArchive(**admin, true)).problems, QStringList());
            const auto session = must((*admin)->sessions().begin(QStringLiteral("maintenance")));
            QVERIFY_RESULT((*admin)->users().reset(
                session, QStringLiteral("officer"), QStringLiteral("given-Horse-8")));
        }
        QVERIFY_RESULT(Archive::changePassword(story.folder(),
                                               QStringLiteral("officer"),
                                               QStringLiteral("given-Horse-8"),
                                               ArchiveStory::password(),
                                               story.environment()));
        QVERIFY_RESULT(Archive::recover(story.folder(),
                                        adminName(),
                                        ArchiveStory::password(),
                                        done->recovery,
                                        story.environment()));
        const auto officer = openAs(story, QStringLiteral("officer"));
        QVERIFY_RESULT(officer);
        const auto look = must((*officer)->sessions().begin(QStringLiteral("collect")));
        QVERIFY_RESULT((*officer)->records().get(look, kinds::household, household));
        QVERIFY_RESULT((*officer)->files().get(look, kinds::consent, consent, scan));
    }

    void damagedScansKeepTheirKeys()
    {
        ArchiveStory story;
        story.nameScan(story.consent(story.household(QStringLiteral("张秀梅"))),
                       story.scan(QByteArray("a scan ").repeated(3000)));
        story.signOut();
        QFile file(story.folder() + QStringLiteral("/files.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 1000));
        const auto byte = file.peek(1);
        QVERIFY(file.write(QByteArray(1, char(byte.at(0) ^ 1))) == 1);
        file.close();
        const auto keys = bytesOf(story.folder() + QStringLiteral("/keys.json"));
        QVERIFY_ERROR(
            rekeyArchive(
                story.folder(), adminName(), ArchiveStory::password(), story.environment()),
            ErrorCode::Damaged);
        QCOMPARE(bytesOf(story.folder() + QStringLiteral("/keys.json")), keys);
        QVERIFY_RESULT(openAs(story, QStringLiteral("officer")));
    }

    void aPowerCutAtAnyStepLeavesAnArchiveThatOpens()
    {
        for (int step = 1;; ++step) {
            ArchiveStory story;
            const auto consent = story.consent(story.household(QStringLiteral("张秀梅")));
            story.nameScan(consent, story.scan("a scan"));
            story.signOut();
            auto disk = std::make_shared<DyingDisk>();
            auto environment = story.environment();
            environment.disk = disk;
            disk->arm(DyingDisk::Failure::FromThenOn, step);
            const bool done =
                rekeyArchive(story.folder(), adminName(), ArchiveStory::password(), environment)
                    .ok();
            const auto opened = openAs(story, adminName());
            QVERIFY_RESULT(opened);
            // Each database under the keys that are there, and every scan with its hash.
            const auto check = must(verifyArchive(**opened, true));
            QCOMPARE(check.problems, QStringList());
            QCOMPARE(check.orphans, qint64(0));
            QVERIFY(!QDir(story.folder() + QStringLiteral("/rekey")).exists());
            if (done) {
                QVERIFY(step > 10);
                return;
            }
        }
    }

    void whoMayNotIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("code");
        QTest::newRow("an officer")
            << QStringLiteral("officer") << ArchiveStory::password() << int(ErrorCode::Refused);
        QTest::newRow("a wrong password")
            << adminName() << QStringLiteral("wrong-Horse-7") << int(ErrorCode::WrongPassword);
    }
    void whoMayNotIsRefusedAndNothingChanges()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(int, code);
        ArchiveStory story;
        story.signOut();
        const auto keys = bytesOf(story.folder() + QStringLiteral("/keys.json"));
        QVERIFY_ERROR(rekeyArchive(story.folder(), user, password, story.environment()), code);
        QCOMPARE(bytesOf(story.folder() + QStringLiteral("/keys.json")), keys);
        QVERIFY_RESULT(openAs(story, QStringLiteral("officer")));
    }

    void anOpenArchiveIsBusy()
    {
        ArchiveStory story;
        static_cast<void>(story.archive());
        QVERIFY_ERROR(
            rekeyArchive(
                story.folder(), adminName(), ArchiveStory::password(), story.environment()),
            ErrorCode::Busy);
    }
};

QTEST_GUILESS_MAIN(tst_Rekey)
#include "tst_rekey.moc"
