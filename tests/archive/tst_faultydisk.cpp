// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/folder.h"
#include "archive/specimen.h"
#include "support/campaign.h"
#include "support/outboxstory.h"
#include "support/rawdatabase.h"
#include "support/tappeddisk.h"
#include "support/verify.h"
#include "views/codes.h"

#include <QProcess>
#include <QRegularExpression>

#include <iostream>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

using namespace archive;
using namespace archive::test;

namespace {

using DiskKind = TappedDisk::Operation::Kind;

/// Answers one change of the disk, or all from it on, with a code; no sync waits.
class Fault
{
public:
    enum class Lasting : quint8 { Once, FromThenOn };

    Fault(int operation, int code, Lasting lasting = Lasting::FromThenOn)
        : m_operation(operation)
        , m_code(code)
        , m_lasting(lasting)
        , m_tap([this](const TappedDisk::Operation &change) { return answer(change); })
    { }
    [[nodiscard]] bool isMet() const { return m_count >= m_operation; }

private:
    std::optional<int> answer(const TappedDisk::Operation &change)
    {
        const bool sync = change.kind == DiskKind::Sync;
        // A full disk can still forget and wait.
        if (m_code == SQLITE_FULL && change.kind != DiskKind::Write)
            return sync ? std::optional<int>(SQLITE_OK) : std::nullopt;
        ++m_count;
        const bool fails =
            m_lasting == Lasting::Once ? m_count == m_operation : m_count >= m_operation;
        if (!fails)
            return sync ? std::optional<int>(SQLITE_OK) : std::nullopt;
        return m_code;
    }

    int m_operation;
    int m_code;
    Lasting m_lasting;
    int m_count = 0;
    TapGuard m_tap;
};

bool isOneSentence(const QString &message)
{
    return message.endsWith(u'.') && !message.contains(u'\n') && message.size() > 10;
}

std::vector<Change> family(const QString &name)
{
    std::vector<Change> changes{
        ArchiveStory::change<HouseholdEdit>(kinds::household, [](HouseholdEdit &edit) {
            edit.setDivision(ArchiveStory::village()).setAddress(QStringLiteral("一组12号"));
        })};
    changes.front().uid =
        Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-00000000f001")).value();
    for (const auto &relation :
         {QString(codes::relation::householdHead), QString(codes::relation::wife)}) {
        auto person = ArchiveStory::change<PersonEdit>(
            kinds::person, [&](PersonEdit &edit) { edit.setName(name).setRelation(relation); });
        person.parent = changes.front().uid;
        changes.push_back(person);
    }
    return changes;
}

DatabaseContent contentOf(const QString &folder)
{
    const RawDatabase raw(archivefolder::databasePath(folder));
    return DatabaseContent(raw.handle());
}

/// What the child does whose rights are taken away while it works; says after each try how it ended.
int saveWithoutRights(const QString &folder)
{
    constexpr uid_t nobody = 65534;
    // Root may write everywhere, so it becomes somebody who may not.
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        return 4;
    const auto archive = must(Archive::open(
        folder, QStringLiteral("officer"), ArchiveStory::password(), Environment::system()));
    const auto attempt = [](Archive &by, const QString &group) -> Result<void> {
        ARCHIVE_TRY(session, by.sessions().begin(QStringLiteral("collect")));
        const auto change =
            ArchiveStory::change<HouseholdEdit>(kinds::household, [&](HouseholdEdit &edit) {
                edit.setDivision(ArchiveStory::village()).setGroupName(group);
            });
        ARCHIVE_CHECK(by.records().save(session, {{}, {change}}));
        return {};
    };
    const auto say = [](const Result<void> &outcome) {
        std::cout << (outcome ? std::string("saved") : outcome.error().message.toStdString())
                  << std::endl;
    };
    say(attempt(*archive, QStringLiteral("一")));
    std::string line;
    std::getline(std::cin, line);
    say(attempt(*archive, QStringLiteral("二")));
    const auto further = archive->connect();
    say(further ? attempt(**further, QStringLiteral("三")) : Result<void>(further.error()));
    return 0;
}

/// Gives a folder with its files to a user and sets who may do what.
bool setRights(const QString &folder, uid_t owner, mode_t folderMode, mode_t fileMode)
{
    const auto own = [&](const QString &path, mode_t mode) {
        const auto name = path.toUtf8();
        const bool given = geteuid() != 0 || chown(name.constData(), owner, owner) == 0;
        return given && chmod(name.constData(), mode) == 0;
    };
    bool done = own(folder, folderMode);
    for (const auto &entry : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        done = own(entry.filePath(), fileMode) && done;
    return done;
}

} // namespace

/// The disk under an open archive is full, fails, loses its rights or its name: a sentence each time, and a whole archive afterwards.
class tst_FaultyDisk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // Qt says so when the folder of its lock file is not where it was.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!Could not remove our own lock file)")));
    }

    void atEveryWriteOfASave_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<Fault::Lasting>("lasting");
        QTest::addColumn<ErrorCode>("code");
        using Lasting = Fault::Lasting;
        QTest::newRow("full") << SQLITE_FULL << Lasting::FromThenOn << ErrorCode::DiskFull;
        QTest::newRow("full for a moment") << SQLITE_FULL << Lasting::Once << ErrorCode::DiskFull;
        QTest::newRow("broken") << SQLITE_IOERR_WRITE << Lasting::FromThenOn << ErrorCode::Io;
        QTest::newRow("broken for a moment")
            << SQLITE_IOERR_WRITE << Lasting::Once << ErrorCode::Io;
        QTest::newRow("without rights") << SQLITE_READONLY << Lasting::FromThenOn << ErrorCode::Io;
    }
    void atEveryWriteOfASave()
    {
        QFETCH(int, answer);
        QFETCH(Fault::Lasting, lasting);
        QFETCH(ErrorCode, code);
        ArchiveStory story;
        story.household(QStringLiteral("张秀梅"));
        auto &archive = story.archive();
        const auto session = story.session();
        const auto before = contentOf(story.folder());
        int refused = 0;
        for (int operation = 1;; operation += rounds(3, 1)) {
            bool met = false;
            {
                const Fault fault(operation, answer, lasting);
                const auto outcome =
                    archive.records().save(session, {{}, family(QStringLiteral("李秀梅"))});
                met = fault.isMet();
                if (!met) {
                    QVERIFY_RESULT(outcome);
                    break;
                }
                QVERIFY2(!outcome.ok(), qPrintable(QString::number(operation)));
                QCOMPARE(int(outcome.error().code), int(code));
                QVERIFY2(isOneSentence(outcome.error().message),
                         qPrintable(outcome.error().message));
                ++refused;
            }
            QCOMPARE(contentOf(story.folder()).differences(before), QByteArrayList());
            if (operation % 4 == 0)
                QCOMPARE(must(verifyArchive(archive, true)).problems, QStringList());
        }
        QVERIFY(refused > 5);
        QCOMPARE(must(verifyArchive(archive, true)).problems, QStringList());
        story.signOut();
        QCOMPARE(must(verifyArchive(story.archive(), true)).problems, QStringList());
    }

    void atEveryChangeWhileItIsClosedAndOpened()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        int refused = 0;
        int met = 0;
        for (int operation = 1; operation <= rounds(60, 300); operation += rounds(2, 1)) {
            {
                const Fault fault(operation, SQLITE_FULL);
                story.signOut(); // what can't be copied into the database stays in the log
                const auto opened = Archive::open(story.folder(),
                                                  QStringLiteral("officer"),
                                                  ArchiveStory::password(),
                                                  story.environment());
                refused += opened.ok() ? 0 : 1;
                met += fault.isMet() ? 1 : 0;
                if (!opened) {
                    QVERIFY2(isOneSentence(opened.error().message),
                             qPrintable(opened.error().message));
                }
            }
            story.household(QStringLiteral("李秀梅"));
            if (operation % 5 == 0)
                QCOMPARE(must(verifyArchive(story.archive(), true)).problems, QStringList());
        }
        QVERIFY(met > 10);
        QVERIFY(refused > 5);
        QVERIFY_RESULT(story.archive().records().get(story.session(), kinds::household, household));
    }

    void theRightsAreTakenAwayWhileItIsOpen()
    {
        ArchiveStory story;
        constexpr uid_t nobody = 65534;
        const auto parent = QFileInfo(story.folder()).path();
        QVERIFY(chmod(parent.toUtf8().constData(), 0755) == 0);
        QVERIFY(setRights(story.folder(), nobody, 0700, 0600));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--save-without-rights"), story.folder()});
        QVERIFY2(child.waitForReadyRead(60'000), child.readAllStandardError().constData());
        QCOMPARE(child.readLine().trimmed(), QByteArray("saved"));
        QVERIFY(setRights(story.folder(), nobody, 0500, 0400));
        child.write("\n");
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitCode(), 0);
        const auto said = QString::fromUtf8(child.readAllStandardOutput()).trimmed().split(u'\n');
        QCOMPARE(said.size(), 2);
        int saved = 1;
        for (const auto &line : said) {
            const bool done = line == QLatin1String("saved");
            saved += done ? 1 : 0;
            QVERIFY2(done || isOneSentence(line), qPrintable(line));
        }
        // A file that is open stays writable; another can't be opened.
        QVERIFY(said.at(1) != QLatin1String("saved"));
        QVERIFY(setRights(story.folder(), geteuid(), 0700, 0600));
        QCOMPARE(must(verifyArchive(story.archive(), true)).problems, QStringList());
        RawDatabase raw(archivefolder::databasePath(story.folder()));
        QCOMPARE(raw.value("SELECT count(*) FROM household").toInt(), saved);
    }

    void theFolderIsRenamedWhileItIsOpen()
    {
        ArchiveStory story;
        const auto before = story.household(QStringLiteral("张秀梅"));
        auto &archive = story.archive();
        const auto session = story.session();
        const auto elsewhere = story.folder() + QStringLiteral(" (1)");
        QVERIFY(QDir().rename(story.folder(), elsewhere));
        const auto outcome =
            archive.records().save(session, {{}, family(QStringLiteral("李秀梅"))});
        if (!outcome) {
            QVERIFY2(isOneSentence(outcome.error().message), qPrintable(outcome.error().message));
        }
        const auto further = archive.connect();
        QVERIFY(!further.ok());
        QVERIFY2(isOneSentence(further.error().message), qPrintable(further.error().message));
        QVERIFY(!QFile::exists(story.folder()));
        // Nobody else gets in at its new place while it is open.
        QVERIFY_ERROR(Archive::open(elsewhere,
                                    QStringLiteral("officer"),
                                    ArchiveStory::password(),
                                    story.environment()),
                      ErrorCode::Busy);
        QVERIFY(QDir().rename(elsewhere, story.folder()));
        story.signOut();
        QCOMPARE(must(verifyArchive(story.archive(), true)).problems, QStringList());
        QVERIFY_RESULT(story.archive().records().get(story.session(), kinds::household, before));
        const auto after = story.archive().records().get(
            story.session(),
            kinds::household,
            Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-00000000f001")).value());
        QCOMPARE(after.ok(), outcome.ok());
    }

    void theFolderIsRenamedAndStaysSo()
    {
        ArchiveStory story;
        const auto uid = story.household(QStringLiteral("张秀梅"));
        const auto elsewhere = story.folder() + QStringLiteral(" (1)");
        QVERIFY(QDir().rename(story.folder(), elsewhere));
        const auto later = story.trySave(family(QStringLiteral("李秀梅")));
        story.signOut();
        // It is stale as soon as this process has ended, and taken over then.
        QVERIFY(QFile::remove(archivefolder::lockPath(elsewhere)));
        const auto archive = Archive::open(
            elsewhere, QStringLiteral("officer"), ArchiveStory::password(), story.environment());
        QVERIFY_RESULT(archive);
        QCOMPARE(must(verifyArchive(**archive, true)).problems, QStringList());
        const auto session = must((*archive)->sessions().begin(QStringLiteral("check")));
        QVERIFY_RESULT((*archive)->records().get(session, kinds::household, uid));
        const auto found =
            must((*archive)->records().list(session, {kinds::household, {}, {}, 10}));
        QCOMPARE(int(found.rows.size()), later.ok() ? 2 : 1);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--save-without-rights")) {
        try {
            return saveWithoutRights(arguments.at(2));
        } catch (const std::exception &error) {
            std::cerr << error.what() << std::endl;
            return 3;
        }
    }
    TappedDisk::instance(); // before the product's VFS, which is to stand on it
    tst_FaultyDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faultydisk.moc"
