// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"
#include "support/archivestory.h"
#include "support/cheapcost.h"
#include "support/dyingdisk.h"
#include "support/verify.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

/// An archive as the versions before sealing kept it, with a village, a name and SQLite's own words in the clear.
void copyPlainArchive(const QString &folder)
{
    const QDir golden(QStringLiteral(ARCHIVE_TEST_DATA "/golden/schema-3"));
    for (const auto &name : golden.entryList(QDir::Files)) {
        QVERIFY(QFile::copy(golden.filePath(name), QDir(folder).filePath(name)));
        QVERIFY(QFile::setPermissions(QDir(folder).filePath(name),
                                      QFile::ReadOwner | QFile::WriteOwner));
    }
}

/// The first file in which one of the words stands, in UTF-8 or UTF-16; empty when there is none.
QString readableFile(const QString &folder)
{
    const QStringList words{QStringLiteral("张秀梅"),
                            QStringLiteral("CREATE TABLE"),
                            QStringLiteral("SQLite format 3")};
    for (const auto &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return name;
        const auto bytes = file.readAll();
        for (const auto &word : words) {
            const auto wide = QByteArray(reinterpret_cast<const char *>(word.utf16()),
                                         word.size() * qsizetype(sizeof(char16_t)));
            if (bytes.contains(word.toUtf8()) || bytes.contains(wide))
                return name;
        }
    }
    return {};
}

Result<std::unique_ptr<Archive>> open(const QString &folder,
                                      const Environment &environment = Environment::system())
{
    return Archive::open(folder, QStringLiteral("officer"), ArchiveStory::password(), environment);
}

} // namespace

/// Archives of the first versions are taken over sealed, and nothing readable stays behind.
class tst_PlainTakeover : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingReadableStaysBehind()
    {
        const QTemporaryDir dir;
        copyPlainArchive(dir.path());
        QVERIFY(!readableFile(dir.path()).isEmpty());
        {
            const auto opened = open(dir.path());
            QVERIFY_RESULT(opened);
            QCOMPARE(must(verifyArchive(**opened, true)).problems, QStringList());
            QCOMPARE(readableFile(dir.path()), QString());
        }
        QCOMPARE(readableFile(dir.path()), QString());
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("archive.db.plain"))));
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("archive.db.sealing"))));
        QVERIFY_RESULT(open(dir.path()));
    }

    void aWrongPasswordTakesNothingOver()
    {
        const QTemporaryDir dir;
        copyPlainArchive(dir.path());
        QVERIFY_ERROR(Archive::open(dir.path(),
                                    QStringLiteral("officer"),
                                    QStringLiteral("wrong-Horse-7"),
                                    Environment::system()),
                      ErrorCode::WrongPassword);
        QVERIFY(!readableFile(dir.path()).isEmpty());
        QVERIFY_RESULT(open(dir.path()));
    }

    void aTakeoverThatIsCutShortIsBroughtToItsEnd()
    {
        for (int step = 1;; ++step) {
            const QTemporaryDir dir;
            copyPlainArchive(dir.path());
            auto disk = std::make_shared<DyingDisk>();
            auto environment = Environment::system();
            environment.disk = disk;
            disk->arm(DyingDisk::Failure::FromThenOn, step);
            const bool done = open(dir.path(), environment).ok();
            const auto opened = open(dir.path());
            QVERIFY_RESULT(opened);
            QCOMPARE(must(verifyArchive(**opened, true)).problems, QStringList());
            QCOMPARE(readableFile(dir.path()), QString());
            if (done) {
                QVERIFY(step > 4);
                return;
            }
        }
    }

    void leftOversOfAnAttemptAreNotTrusted()
    {
        const QTemporaryDir dir;
        copyPlainArchive(dir.path());
        QFile rest(dir.filePath(QStringLiteral("archive.db.sealing")));
        QVERIFY(rest.open(QIODevice::WriteOnly) && rest.write("half a copy") > 0);
        rest.close();
        const auto opened = open(dir.path());
        QVERIFY_RESULT(opened);
        QCOMPARE(must(verifyArchive(**opened, true)).problems, QStringList());
        QVERIFY(!rest.exists());
    }

    void keysOfAnotherArchiveSealNothing()
    {
        const QTemporaryDir dir;
        copyPlainArchive(dir.path());
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
            QVERIFY(QFile::remove(dir.filePath(name)));
            QVERIFY(QFile::copy(other.filePath(name), dir.filePath(name)));
        }
        QVERIFY_ERROR(open(dir.path()), ErrorCode::Damaged);
        QVERIFY(QFile(dir.filePath(QStringLiteral("archive.db"))).size() > 0);
        QVERIFY(!readableFile(dir.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_PlainTakeover)
#include "tst_plaintakeover.moc"
