// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/campaign.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/codes.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <iostream>
#include <random>

using namespace archive;
using namespace archive::test;

namespace {

constexpr int membersEach = 3;

/// A household with its members, whose group says which save it was.
std::vector<Change> family(const Environment &environment, const QString &word)
{
    std::vector<Change> changes{
        ArchiveStory::change<HouseholdEdit>(kinds::household, [&](HouseholdEdit &edit) {
            edit.setDivision(ArchiveStory::village()).setGroupName(word);
        })};
    changes.front().uid = must(Uid::create(*environment.clock, *environment.random));
    for (const auto &relation : {QString(codes::relation::householdHead),
                                 QString(codes::relation::wife),
                                 QString(codes::relation::eldestSon)}) {
        auto person = ArchiveStory::change<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
            edit.setRelation(relation).setName(QStringLiteral("张三"));
        });
        person.parent = changes.front().uid;
        changes.push_back(person);
    }
    return changes;
}

/// What the child does until it is killed: saves, and says each time which household was saved and with which word.
int saveUntilKilled(const QString &folder, const QString &round)
{
    const auto environment = Environment::system();
    const auto archive = must(
        Archive::open(folder, QStringLiteral("officer"), ArchiveStory::password(), environment));
    const auto session = must(archive->sessions().begin(QStringLiteral("collect")));
    for (int n = 1;; ++n) {
        const auto word = QStringLiteral("%1-%2").arg(round).arg(n);
        const auto saved = must(archive->records().save(session, {{}, family(environment, word)}));
        std::cout << saved.saved.front().uid.toString().toStdString() << ' ' << word.toStdString()
                  << std::endl; // flushed, so that the line is out before the next save begins
    }
}

} // namespace

/// A program that is killed at any moment loses no save that it acknowledged. ARCHIVE_CAMPAIGN=long kills a thousand (tests/README.md).
class tst_KilledSaves : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ArchiveStory> m_story;
    QHash<QString, QString> m_acknowledged; ///< word by uid, in hexadecimal digits
    int m_unacknowledged = 0; ///< saves that got through before their word was out
    int m_killedBeforeASave = 0;

    /// Starts the program, lets it work for a while and kills it; the words of its saves go to m_acknowledged.
    void killAfter(int milliseconds, int round)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--save-until-killed"), m_story->folder(), QString::number(round)});
        QVERIFY(child.waitForStarted());
        QThread::msleep(static_cast<unsigned long>(milliseconds));
        killed(child, round);
    }

    /// In milliseconds; that program is killed too, after a save that counts.
    [[nodiscard]] int untilTheFirstSave()
    {
        QElapsedTimer timer;
        timer.start();
        QProcess child;
        child.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--save-until-killed"), m_story->folder(), QStringLiteral("0")});
        constexpr int patience = 60'000;
        if (!child.waitForReadyRead(patience))
            throw std::runtime_error("the program saves nothing");
        const auto milliseconds = int(timer.elapsed());
        killed(child, 0);
        return milliseconds;
    }
    void killed(QProcess &child, int round)
    {
        QCOMPARE(child.state(), QProcess::Running);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const auto lines = QString::fromUtf8(child.readAllStandardOutput()).split(u'\n');
        // A line without its end says nothing.
        for (const auto &line : lines.first(lines.size() - 1))
            m_acknowledged.insert(line.section(u' ', 0, 0).remove(u'-'), line.section(u' ', 1));
        m_killedBeforeASave += round > 0 && lines.size() == 1 ? 1 : 0;
    }

    /// Everything acknowledged is there as it was saved, at most one save for each kill besides, and each one whole.
    void compare(int kills, bool full)
    {
        auto &archive = m_story->archive();
        // The rows themselves: a list for people asks of each one who may see it.
        RawDatabase raw(m_story->folder() + QStringLiteral("/archive.db"));
        const auto rows =
            raw.value("SELECT group_concat(lower(hex(uid)) || ' ' || group_name, char(10)) "
                      "FROM household");
        const auto lines = QString::fromUtf8(rows).split(u'\n');
        int known = 0;
        for (const auto &line : lines) {
            const auto word = m_acknowledged.constFind(line.section(u' ', 0, 0));
            if (word == m_acknowledged.cend())
                continue;
            ++known;
            QCOMPARE(line.section(u' ', 1), *word);
        }
        QCOMPARE(known, int(m_acknowledged.size()));
        m_unacknowledged = int(lines.size()) - known;
        QVERIFY(m_unacknowledged <= kills + 1);
        QCOMPARE(raw.value("SELECT count(*) FROM person").toInt(), membersEach * int(lines.size()));
        QCOMPARE(must(verifyArchive(archive, full)).problems, QStringList());
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void noAcknowledgedSaveIsLost()
    {
        m_story = std::make_unique<ArchiveStory>();
        std::mt19937 random(20260513);
        const int kills = rounds(25, 1000);
        const int every = rounds(5, 50);
        // From before the first save to well behind it, however fast the machine is.
        const int longest = 2 * untilTheFirstSave() + 300;
        for (int round = 1; round <= kills; ++round) {
            killAfter(int(random() % quint32(longest)), round);
            if (QTest::currentTestFailed())
                return;
            if (round % every == 0 || round == kills) {
                compare(round, round % (4 * every) == 0 || round == kills);
                m_story->signOut();
            }
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills, %d saves acknowledged and all there, %d more got through, %d kills before "
              "the "
              "first save",
              kills,
              int(m_acknowledged.size()),
              m_unacknowledged,
              m_killedBeforeASave);
        QVERIFY(m_acknowledged.size() > kills);
        QVERIFY(m_killedBeforeASave < kills);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--save-until-killed")) {
        try {
            return saveUntilKilled(arguments.at(2), arguments.at(3));
        } catch (const std::exception &error) {
            std::cerr << error.what() << std::endl;
            return 3;
        }
    }
    tst_KilledSaves test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedsaves.moc"
