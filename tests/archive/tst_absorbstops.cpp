// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/absorbstory.h"
#include "support/outboxstory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/consent.h"

#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <iostream>

using namespace archive;
using namespace archive::test;

namespace {

constexpr int households = 90; // three transactions' worth

/// What the child does until it is killed.
int absorbUntilKilled(const QString &here, const QString &there)
{
    const auto archive = must(Archive::open(
        here, QStringLiteral("admin"), ArchiveStory::password(), Environment::system()));
    const auto session = must(archive->sessions().begin(QStringLiteral("maintenance")));
    const auto progress = [](qint64 taken) {
        std::cout << taken << std::endl; // flushed, so that the line is out before the next step
        QThread::msleep(20);
        return true;
    };
    must(archive->absorptions().absorb(
        session, {there, QStringLiteral("admin"), ArchiveStory::password()}, progress));
    return 0;
}

/// The tables in which a difference would be a fault; numbers and times of the journal's entries differ between runs.
QByteArrayList counts(const QString &folder)
{
    RawDatabase raw(folder + QStringLiteral("/archive.db"));
    QByteArrayList lines;
    for (const auto *table : {"household",
                              "person",
                              "consent",
                              "absorbed_entry",
                              "absorbed_content",
                              "absorbed_signature",
                              "former_number",
                              "absorbed_exception",
                              "file_reference",
                              "search_key",
                              "outbox_record",
                              "archive_case"}) {
        lines.append(QByteArray(table) + ' '
                     + raw.value(QByteArray("SELECT CAST(COUNT(*) AS TEXT) FROM ") + table));
    }
    return lines;
}

} // namespace

/// An absorption that is stopped or killed goes on where it was, and ends as if nothing had happened.
class tst_AbsorbStops : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_two = std::make_unique<TwoArchives>();
        m_two->here.household(QStringLiteral("张秀梅"));
    }

    void stoppedAfterEachTransaction()
    {
        fill(households);
        const auto whole = must(m_two->tryAbsorb(m_two->request()));
        m_two->here.signOut();
        const auto expected = counts(m_two->here.folder());

        TwoArchives stopped;
        stopped.here.household(QStringLiteral("张秀梅"));
        const auto request = m_two->request();
        int stops = 0;
        for (;;) {
            int calls = 0;
            const int most = ++stops;
            const auto part = stopped.tryAbsorb(request, [&](qint64) { return ++calls < most; });
            QVERIFY(
                !QFileInfo::exists(stopped.here.folder() + QStringLiteral("/absorb-unfinished")));
            if (part) {
                QCOMPARE(part->archive.taken, whole.archive.taken);
                QCOMPARE(part->exceptions.size(), whole.exceptions.size());
                break;
            }
            QVERIFY_ERROR(part, ErrorCode::Cancelled);
            QCOMPARE(stopped.problems(), QStringList());
        }
        QVERIFY(stops > 3);
        QCOMPARE(stopped.problems(), QStringList());
        stopped.here.signOut();
        QCOMPARE(counts(stopped.here.folder()), expected);
    }

    void killedAndRunAgain()
    {
        fill(households);
        m_two->there.signOut();
        m_two->here.signOut();
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--absorb-until-killed"), m_two->here.folder(), m_two->there.folder()});
        QVERIFY(child.waitForStarted());
        QByteArray said;
        while (said.count('\n') < 10 && child.waitForReadyRead(60'000))
            said += child.readAllStandardOutput();
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QVERIFY(QFileInfo::exists(m_two->here.folder() + QStringLiteral("/absorb-unfinished")));
        // The copy of what may be erased there goes at the next start, whatever is done then.
        m_two->here.signIn(QStringLiteral("officer"));
        QVERIFY(!QFileInfo::exists(m_two->here.folder() + QStringLiteral("/absorb-unfinished")));
        QCOMPARE(m_two->problems(), QStringList());
        const auto summary = m_two->absorb();
        QCOMPARE(summary.archive.taken, qint64(2 * households));
        QCOMPARE(m_two->problems(), QStringList());
    }

    void whatWasChangedThereMeanwhileIsListed()
    {
        fill(households);
        QVERIFY_ERROR(m_two->tryAbsorb(m_two->request(), [](qint64 taken) { return taken == 0; }),
                      ErrorCode::Cancelled);
        m_two->there.save(ArchiveStory::change<HouseholdEdit>(
            kinds::household,
            [](HouseholdEdit &edit) { edit.setAddress(QStringLiteral("新址")); },
            m_first));
        const auto later = m_two->there.household(QStringLiteral("钱七"));
        const auto summary = m_two->absorb();
        QCOMPARE(summary.count(AbsorbOutcome::Kept), qint64(1));
        QCOMPARE(summary.archive.taken,
                 qint64(2 * households + 1)); // all but that one, and the later two
        QCOMPARE(summary.archive.same, qint64(0));
        QVERIFY_RESULT(
            m_two->here.archive().records().get(m_two->here.session(), kinds::household, later));
        QCOMPARE(m_two->problems(), QStringList());
    }

    void aLookIsLetInBetween()
    {
        fill(households);
        m_two->there.signOut();
        auto &archive = m_two->here.signIn(QStringLiteral("admin"));
        const auto other = must(archive.connect());
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        int looks = 0;
        must(archive.absorptions().absorb(session, m_two->request(), [&](qint64) {
            must(other->journal().recordEvent(session, QStringLiteral("dictionary"), {}));
            return ++looks > 0;
        }));
        QVERIFY(looks > 3);
        QCOMPARE(m_two->problems(), QStringList());
    }

private:
    void fill(int count)
    {
        m_two->partNumbers();
        std::vector<Change> changes;
        const auto &environment = m_two->there.environment();
        for (int i = 0; i < count; ++i) {
            auto home =
                ArchiveStory::change<HouseholdEdit>(kinds::household, [&](HouseholdEdit &edit) {
                    edit.setDivision(ArchiveStory::village())
                        .setGroupName(QStringLiteral("%1组").arg(i));
                });
            home.uid = must(Uid::create(*environment.clock, *environment.random));
            auto person = ArchiveStory::change<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
                edit.setRelation(codes::relation::householdHead).setName(QStringLiteral("李一"));
            });
            person.parent = home.uid;
            if (i == 0)
                m_first = home.uid;
            changes.push_back(std::move(home));
            changes.push_back(std::move(person));
        }
        must(m_two->there.trySave(std::move(changes)));
    }

    std::unique_ptr<TwoArchives> m_two;
    Uid m_first;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    if (words.size() == 4 && words.at(1) == QStringLiteral("--absorb-until-killed"))
        return absorbUntilKilled(words.at(2), words.at(3));
    tst_AbsorbStops test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_absorbstops.moc"
