// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/signin.h"
#include "support/archivestory.h"
#include "support/unprivileged.h"
#include "support/verify.h"

#include <QDir>
#include <QFile>
#include <QMap>

using namespace archive;
using namespace archive::test;

namespace {

using Contents = QMap<QString, QByteArray>;

Contents readAll(const QString &folder)
{
    Contents files;
    for (const auto &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

QString officer()
{
    return QStringLiteral("officer");
}

/// A folder that everybody may read and nobody may write.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const Contents &files)
    {
        const auto folder = path();
        if (!QDir().mkpath(folder))
            failStory({ErrorCode::Io, folder, {}});
        for (auto each = files.cbegin(); each != files.cend(); ++each) {
            QFile file(QDir(folder).filePath(each.key()));
            if (!file.open(QIODevice::WriteOnly) || file.write(each.value()) != each.value().size())
                failStory({ErrorCode::Io, file.fileName(), {}});
            file.setPermissions(file.permissions() | QFile::ReadGroup | QFile::ReadOther);
        }
        const auto reading = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::ExeOther;
        QFile::setPermissions(m_dir.path(), reading | QFile::WriteOwner);
        QFile::setPermissions(folder, reading);
    }
    ~ReadOnlyFolder()
    {
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("只读 archive")); }

private:
    QTemporaryDir m_dir;
};

} // namespace

class tst_VerifyCopy : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_temporary; ///< what the system's temporary folder is for this test
    Contents m_clean;
    Contents m_cut; ///< as a power cut leaves it
    JournalHead m_cleanHead;
    JournalHead m_cutHead;

    [[nodiscard]] static Result<JournalCheck> verify(
        const QString &folder, bool full = true, const QString &password = ArchiveStory::password())
    {
        const Unprivileged rights;
        return verifyReadOnly(folder, officer(), password, full, Environment::system());
    }

private slots:
    void initTestCase()
    {
        QVERIFY(QFile::setPermissions(m_temporary.path(), QFile::Permissions(0x7777)));
        qputenv("TMPDIR", m_temporary.path().toLocal8Bit());
        ArchiveStory story;
        story.household(QStringLiteral("张秀梅"));
        m_cleanHead = must(story.archive().journal().head());
        story.signOut();
        m_clean = readAll(story.folder());
        m_clean.remove(QStringLiteral("archive.lock"));
        story.household(QStringLiteral("林晓燕"));
        m_cutHead = must(story.archive().journal().head());
        m_cut = readAll(story.folder());
        QVERIFY(!m_cut.value(QStringLiteral("archive.db-wal")).isEmpty());
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anArchiveThatCannotBeWrittenIsVerified_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::addColumn<bool>("full");
        QTest::newRow("clean") << false << false;
        QTest::newRow("clean, in full") << false << true;
        QTest::newRow("after a power cut") << true << false;
        QTest::newRow("after a power cut, in full") << true << true;
    }
    void anArchiveThatCannotBeWrittenIsVerified()
    {
        QFETCH(bool, cut);
        QFETCH(bool, full);
        const auto &files = cut ? m_cut : m_clean;
        const ReadOnlyFolder folder(files);
        {
            const Unprivileged rights;
            QVERIFY(isReadOnlyFolder(folder.path()));
            QVERIFY_ERROR(
                Archive::open(
                    folder.path(), officer(), ArchiveStory::password(), Environment::system()),
                ErrorCode::Io);
        }
        const QDir temporary(m_temporary.path());
        const auto before = temporary.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        const auto check = verify(folder.path(), full);
        QVERIFY_RESULT(check);
        QCOMPARE(check->problems, QStringList());
        QVERIFY(check->ok);
        const auto &head = cut ? m_cutHead : m_cleanHead;
        QCOMPARE(check->head.size, head.size);
        QCOMPARE(check->head.hash, head.hash);
        QCOMPARE(readAll(folder.path()), files);
        QCOMPARE(temporary.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    }

    void damageIsFoundThere()
    {
        auto files = m_clean;
        auto &database = files[QStringLiteral("archive.db")];
        database[database.size() - 100] = static_cast<char>(database.at(database.size() - 100) ^ 1);
        const ReadOnlyFolder folder(files);
        const auto check = verify(folder.path());
        QVERIFY(!check || !check->ok);
    }

    void whatIsMissingIsSaid()
    {
        auto files = m_clean;
        files.remove(QStringLiteral("archive.db"));
        QVERIFY_ERROR(verify(ReadOnlyFolder(files).path()), ErrorCode::NotFound);
        QVERIFY_ERROR(verify(ReadOnlyFolder({}).path()), ErrorCode::NotAnArchive);
    }

    void aWrongPasswordIsRefusedAndAWaitingKept()
    {
        auto files = m_clean;
        {
            const ReadOnlyFolder folder(files);
            QVERIFY_ERROR(verify(folder.path(), true, QStringLiteral("wrong-Horse-7")),
                          ErrorCode::WrongPassword);
            QCOMPARE(readAll(folder.path()), files);
        }
        const QTemporaryDir counted;
        const auto lockout = must(lockoutOf(counted.path(), Environment::system()));
        for (int i = 0; i < 9; ++i)
            must(lockout.countFailure(officer()));
        files.insert(readAll(counted.path()));
        const ReadOnlyFolder folder(files);
        QVERIFY_ERROR(verify(folder.path()), ErrorCode::LockedOut);
        QCOMPARE(readAll(folder.path()), files);
    }

    void aNetworkDriveIsRefusedThereToo()
    {
        const ReadOnlyFolder folder(m_clean);
        const auto disk = std::make_shared<FailingDisk>(std::make_shared<SystemDisk>());
        disk->setDrive({DriveKind::Network, QStringLiteral("cifs")});
        auto environment = Environment::system();
        environment.disk = disk;
        const Unprivileged rights;
        QVERIFY_ERROR(
            verifyReadOnly(folder.path(), officer(), ArchiveStory::password(), true, environment),
            ErrorCode::Refused);
    }

    void aFolderThatCanBeWrittenIsNoneOfThese()
    {
        const QTemporaryDir dir;
        QVERIFY(!isReadOnlyFolder(dir.path()));
        QVERIFY(!isReadOnlyFolder(dir.filePath(QStringLiteral("nowhere"))));
    }
};

QTEST_GUILESS_MAIN(tst_VerifyCopy)
#include "tst_verifycopy.moc"
