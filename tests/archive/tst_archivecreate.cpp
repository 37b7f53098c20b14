// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/cheapcost.h"
#include "support/dyingdisk.h"
#include "support/verify.h"

#include <QDir>
#include <QFile>

using namespace archive;
using namespace archive::test;

namespace {

NewArchiveOptions options(const QString &folder)
{
    NewArchiveOptions made;
    made.folder = folder;
    made.division = QStringLiteral("350405");
    made.station = QStringLiteral("xiamao-01");
    made.institution = QStringLiteral("沙县农村信用合作联社夏茂信用社");
    made.adminPassword = ArchiveStory::password();
    made.cost = cheapCost;
    return made;
}

} // namespace

class tst_ArchiveCreate : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void aNewArchiveSaysWhatItIsAndVerifies()
    {
        const auto folder = m_dir->filePath(QStringLiteral("夏茂 100% #1?"));
        const auto key = Archive::create(options(folder), Environment::system());
        QVERIFY_RESULT(key);
        QVERIFY(!key->first.isEmpty() && !key->second.isEmpty());
        const auto archive = Archive::open(
            folder, QStringLiteral("admin"), ArchiveStory::password(), Environment::system());
        QVERIFY_RESULT(archive);
        const auto &info = (*archive)->info();
        QCOMPARE(info.station, QStringLiteral("xiamao-01"));
        QCOMPARE(info.institution, QStringLiteral("沙县农村信用合作联社夏茂信用社"));
        QCOMPARE(info.division.text(), QStringLiteral("350405000000"));
        QCOMPARE(info.suite, QStringLiteral("standard"));
        QVERIFY(!info.sample);
        QCOMPARE((*archive)->user().roles, QStringList{QStringLiteral("admin")});
        const auto check = verifyArchive(**archive, true);
        QVERIFY_RESULT(check);
        QCOMPARE(check->problems, QStringList());
        QVERIFY(check->ok);
        QVERIFY(check->entries > 4);
    }

    void anEmptyFolderIsTaken()
    {
        QVERIFY_RESULT(Archive::create(options(m_dir->path()), Environment::system()));
    }

    void theAdministratorCanBegin()
    {
        QVERIFY_RESULT(Archive::create(options(m_dir->path()), Environment::system()));
        const auto archive = Archive::open(m_dir->path(),
                                           QStringLiteral("admin"),
                                           ArchiveStory::password(),
                                           Environment::system());
        QVERIFY_RESULT(archive);
        QVERIFY_RESULT((*archive)->sessions().begin(QStringLiteral("maintenance")));
    }

    void aFolderWithAnythingInItIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a file") << QStringLiteral("notes.txt");
        QTest::newRow("a hidden file") << QStringLiteral(".notes");
        QTest::newRow("another archive's database") << QStringLiteral("archive.db");
    }

    void aFolderWithAnythingInItIsRefused()
    {
        QFETCH(QString, name);
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY_ERROR(Archive::create(options(m_dir->path()), Environment::system()),
                      ErrorCode::Refused);
        QVERIFY(file.exists());
        QCOMPARE(file.size(), qint64(0));
    }

    void badOptionsAreRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        const auto invalid = int(ErrorCode::InvalidInput);
        QTest::newRow("a division of five digits") << "division"
                                                   << "35040" << invalid;
        QTest::newRow("a village") << "division"
                                   << "350405100201" << invalid;
        QTest::newRow("a province") << "division"
                                    << "350000" << invalid;
        QTest::newRow("no station") << "station"
                                    << "" << invalid;
        QTest::newRow("a station in hanzi") << "station"
                                            << "夏茂" << invalid;
        QTest::newRow("a station with a slash") << "station"
                                                << "a/b" << invalid;
        QTest::newRow("no institution") << "institution"
                                        << "  " << invalid;
        QTest::newRow("an institution of two lines") << "institution"
                                                     << "a\nb" << invalid;
        QTest::newRow("a short password") << "password"
                                          << "short" << invalid;
        QTest::newRow("no administrator") << "admin"
                                          << " " << invalid;
        QTest::newRow("an unknown suite") << "suite"
                                          << "rot13" << invalid;
        QTest::newRow("no folder") << "folder"
                                   << "" << int(ErrorCode::Refused);
    }

    void badOptionsAreRefused()
    {
        QFETCH(QString, what);
        QFETCH(QString, value);
        QFETCH(int, code);
        auto bad = options(m_dir->filePath(QStringLiteral("new")));
        const QHash<QString, QString *> fields{{QStringLiteral("division"), &bad.division},
                                               {QStringLiteral("station"), &bad.station},
                                               {QStringLiteral("institution"), &bad.institution},
                                               {QStringLiteral("password"), &bad.adminPassword},
                                               {QStringLiteral("admin"), &bad.admin},
                                               {QStringLiteral("suite"), &bad.suite},
                                               {QStringLiteral("folder"), &bad.folder}};
        QVERIFY(fields.contains(what));
        *fields.value(what) = value;
        QVERIFY_ERROR(Archive::create(bad, Environment::system()), ErrorCode(code));
        QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("new/archive.db"))));
    }

    void aFailedCreationCanBeTriedAgain()
    {
        auto disk = std::make_shared<DyingDisk>();
        auto environment = Environment::system();
        environment.disk = disk;
        const auto folder = m_dir->filePath(QStringLiteral("new"));
        // Every step of writing the keys.
        int failures = 0;
        for (int step = 1; step < 200; ++step) {
            disk->arm(DyingDisk::Failure::FromThenOn, step);
            const auto made = Archive::create(options(folder), environment);
            if (made)
                break;
            ++failures;
            QVERIFY2(made.error().code == ErrorCode::DiskFull, qPrintable(made.error().message));
            QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        }
        QVERIFY(failures > 3);
        QVERIFY_RESULT(Archive::open(
            folder, QStringLiteral("admin"), ArchiveStory::password(), Environment::system()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_ArchiveCreate)
#include "tst_archivecreate.moc"
