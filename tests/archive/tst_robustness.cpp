// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/accounts.h"
#include "archive/opening.h"
#include "archive/verifier.h"
#include "support/archivestory.h"
#include "support/verify.h"
#include "views/codes.h"

#include <QProcess>
#include <QThread>

#include <atomic>
#include <iostream>

using namespace archive;
using namespace archive::test;

namespace {

Change newHousehold()
{
    return ArchiveStory::change<HouseholdEdit>(
        kinds::household, [](HouseholdEdit &edit) { edit.setDivision(ArchiveStory::village()); });
}

/// A household with four members, in one set.
std::vector<Change> familyOf(const Environment &environment)
{
    std::vector<Change> changes{newHousehold()};
    changes.front().uid = must(Uid::create(*environment.clock, *environment.random));
    for (const auto &relation : {QString(codes::relation::householdHead),
                                 QString(codes::relation::wife),
                                 QString(codes::relation::eldestSon),
                                 QString(codes::relation::mother)}) {
        auto person = ArchiveStory::change<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
            edit.setRelation(relation).setName(QStringLiteral("张三"));
        });
        person.parent = changes.front().uid;
        changes.push_back(person);
    }
    return changes;
}

/// What the child does until it is killed: it says a word after each family that it saved.
int saveUntilKilled(const QString &folder)
{
    const auto environment = Environment::system();
    const auto archive = must(
        Archive::open(folder, QStringLiteral("officer"), ArchiveStory::password(), environment));
    const auto session = must(archive->sessions().begin(QStringLiteral("collect")));
    for (;;) {
        must(archive->records().save(session, {{}, familyOf(environment)}));
        std::cout << "saved" << std::endl;
    }
}

/// The officer's store as Archive::open() makes it, with its connection in reach.
Store openStore(const ArchiveStory &story)
{
    auto keys = std::make_shared<KeyRing>(must(KeyRing::unlock(
        story.folder(), QStringLiteral("officer"), ArchiveStory::password(), story.environment())));
    auto opened = must(openDatabase(story.folder(), *keys, story.environment()));
    const auto context = must(loadContext(story.folder(), story.environment()));
    context->info = opened.meta.info;
    context->keys = keys;
    Store unnamed(context, std::move(opened.connection), {});
    const auto user = must(findAccount(unnamed, QStringLiteral("officer")));
    return Store(context, std::move(unnamed.connection()), user.value());
}

int households(Archive &archive)
{
    int count = 0;
    for (const auto &[division, number] : must(archive.records().countByDivision({}, 12)))
        count += int(number);
    return count;
}

} // namespace

class tst_Robustness : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readersSeeWholeSetsWhileOneWrites()
    {
        ArchiveStory story;
        auto &writer = story.archive();
        const auto session = story.session();
        must(writer.records().save(session, {{}, familyOf(story.environment())}));
        std::atomic<bool> done = false;
        std::atomic<int> scans = 0;
        std::atomic<int> torn = 0;
        QString failure;
        const std::unique_ptr<QThread> reader(QThread::create([&] {
            try {
                const auto archive = must(writer.connect());
                const auto mine = must(archive->sessions().begin(QStringLiteral("check")));
                while (!done || scans == 0) {
                    const auto persons =
                        must(archive->records().list(mine, {kinds::person, {}, {}, 1000}));
                    torn += persons.rows.size() % 4 == 0 ? 0 : 1;
                    ++scans;
                }
            } catch (const std::exception &error) {
                failure = QString::fromUtf8(error.what());
            }
        }));
        reader->start();
        for (int i = 0; i < 20; ++i)
            must(writer.records().save(session, {{}, familyOf(story.environment())}));
        done = true;
        QVERIFY(reader->wait());
        QCOMPARE(failure, QString());
        QCOMPARE(torn.load(), 0);
        QVERIFY(scans > 0);
        QCOMPARE(must(verifyArchive(writer, true)).problems, QStringList());
    }

    void twoConnectionsJournalInTurn()
    {
        ArchiveStory story;
        auto &archive = story.archive();
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto second = must(archive.connect());
        for (int i = 0; i < 5; ++i) {
            const auto one = must(archive.sessions().begin(QStringLiteral("check")));
            const auto two = must(second->sessions().begin(QStringLiteral("check")));
            must(archive.records().get(one, kinds::household, household));
            must(second->records().get(two, kinds::household, household));
        }
        QCOMPARE(must(verifyArchive(archive, true)).problems, QStringList());
    }

    void aFullDiskSavesNothingAndLeavesTheArchiveWhole()
    {
        ArchiveStory story;
        story.household(QStringLiteral("张秀梅"));
        story.signOut();
        auto store = openStore(story);
        Records records(store);
        const auto session = must(Sessions(store).begin(QStringLiteral("collect")));
        const auto counted = [&] {
            return must(records.countByDivision({}, 6)).front().second;
        };
        const auto before = counted();
        // The database may not grow any more: SQLite answers as on a full disk.
        must(store.connection().exec(QStringLiteral("PRAGMA max_page_count=1")));
        auto code = ErrorCode::Internal;
        int saved = 0;
        for (int i = 0; i < 200 && code != ErrorCode::DiskFull; ++i) {
            const auto outcome = records.save(session, {{}, familyOf(story.environment())});
            saved += outcome.ok() ? 1 : 0;
            code = outcome.ok() ? code : outcome.error().code;
        }
        QCOMPARE(int(code), int(ErrorCode::DiskFull));
        QCOMPARE(counted(), before + saved);
        QCOMPARE(must(Verifier(store).archive(true)).problems, QStringList());
        must(store.connection().exec(QStringLiteral("PRAGMA max_page_count=100000")));
        QVERIFY_RESULT(records.save(session, {{}, familyOf(story.environment())}));
        QCOMPARE(must(Verifier(store).archive(true)).problems, QStringList());
    }

    void killedInTheMiddleOfASaveTheArchiveIsWhole()
    {
        ArchiveStory story;
        int saved = 0;
        for (int round = 0; round < 3; ++round) {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--save-until-killed"), story.folder()});
            QVERIFY(child.waitForStarted());
            while (child.state() == QProcess::Running
                   && child.peek(1024).count("saved") < 3 + 2 * round)
                QVERIFY(child.waitForReadyRead(60000));
            child.kill();
            QVERIFY(child.waitForFinished());
            saved += int(child.readAll().count("saved"));
            const auto archive = Archive::open(story.folder(),
                                               QStringLiteral("officer"),
                                               ArchiveStory::password(),
                                               Environment::system());
            QVERIFY_RESULT(archive);
            // What was said to be saved is there; a set more may have got through before the kill.
            QVERIFY(households(**archive) >= saved);
            QVERIFY(households(**archive) <= saved + round + 1);
            const auto session = must((*archive)->sessions().begin(QStringLiteral("check")));
            const auto persons =
                must((*archive)->records().list(session, {kinds::person, {}, {}, 1000}));
            QCOMPARE(int(persons.rows.size()), 4 * households(**archive));
            QCOMPARE(must(verifyArchive(**archive, true)).problems, QStringList());
        }
    }

    void twoProcessesDoNotShareAnArchive()
    {
        ArchiveStory story;
        static_cast<void>(story.archive());
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--save-until-killed"), story.folder()});
        QVERIFY(child.waitForFinished(60000));
        QCOMPARE(child.exitCode(), 3);
        QVERIFY(child.readAllStandardError().contains("open in another window"));
        QCOMPARE(must(verifyArchive(story.archive(), true)).problems, QStringList());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--save-until-killed")) {
        try {
            return saveUntilKilled(arguments.at(2));
        } catch (const std::exception &error) {
            std::cerr << error.what() << std::endl;
            return 3;
        }
    }
    tst_Robustness test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_robustness.moc"
