// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/campaign.h"
#include "support/casestory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <random>

using namespace archive;
using namespace archive::test;

namespace {

struct Typed
{
    QString user;
    QStringList line;
    QByteArray values;
};

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// archivectl is killed while it opens cases and takes steps, and the same line is typed again until it is done: each case goes on from its
/// last step, and none is taken twice. ARCHIVE_CAMPAIGN=long kills more (tests/README.md).
class tst_KilledCases : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_longest = untilDone();
        QVERIFY(m_longest > 0);
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCaseGoesOnFromItsLastStep()
    {
        const auto person = m_story.person().toString();
        m_story.signOut();
        const int cases = rounds(4, 60);
        for (int i = 0; i < cases; ++i) {
            const auto id = open({words("officer"),
                                  {words("open"), words("objection"), person},
                                  R"({"dispute": "电话不对"})"});
            QVERIFY(!id.isEmpty());
            step(id, 2, {words("officer"), {words("step"), id, words("investigate")}, {}});
            step(id,
                 3,
                 {words("reviewer"),
                  {words("step"), id, words("record")},
                  R"({"finding": "无法查实"})"});
            step(id,
                 4,
                 {words("officer"), {words("step"), id, words("reply")}, R"({"reply": "复1号"})"});
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(m_kills > cases);
        m_story.signIn(words("officer"));
        QCOMPARE(must(verifyArchive(m_story.archive(), true)).problems.join(u'\n'), QString());
        const auto rows = must(m_story.archive().cases().list(m_story.session(words("objection"))));
        QCOMPARE(int(rows.size()), cases);
        for (const auto &row : rows)
            QCOMPARE(row.state, words("closed-unresolved"));
        m_story.signOut();
        QCOMPARE(raw("SELECT count(*) FROM case_step").toInt(), 4 * cases);
        QCOMPARE(raw("SELECT count(*) FROM journal WHERE action LIKE 'case-%'").toInt(), 4 * cases);
        qInfo("%d kills, %d steps of which %d got through unheard", m_kills, 4 * cases, m_unheard);
    }

    /// The erasure and its case are one: both there or none, and in the end both.
    void anApprovedErasureIsDoneOrNot()
    {
        const int erasures = rounds(2, 20);
        for (int i = 0; i < erasures; ++i) {
            m_story.signIn(words("officer"));
            const auto household = m_story.household(words("赵六"));
            const auto person = m_story.headOf(household).toString();
            m_story.signOut();
            const auto id = open({words("officer"),
                                  {words("open"), words("request"), person},
                                  R"({"right": "erasure"})"});
            step(id,
                 2,
                 {words("reviewer"),
                  {words("step"), id, words("approve"), words("--reason"), words("本人申请")},
                  {}},
                 person);
            if (QTest::currentTestFailed())
                return;
        }
        m_story.signIn(words("officer"));
        QCOMPARE(must(verifyArchive(m_story.archive(), true)).problems.join(u'\n'), QString());
        m_story.signOut();
        QCOMPARE(raw("SELECT count(*) FROM erasure").toInt(), erasures);
    }

    /// Each record of a purge is there whole or gone and listed, however often the purge is cut off, and in the end all are gone.
    void anApprovedPurgeGoesOnUntilAllIsGone()
    {
        const int records = rounds(400, 2000);
        int halves = 0;
        const int killedBefore = m_kills;
        for (int i = 0; i < rounds(1, 5); ++i) {
            repairMany(records);
            const auto archive = m_story.archive().info().id.toString();
            m_story.signOut();
            const auto erased = raw("SELECT count(*) FROM erasure").toInt();
            const auto id = open({words("admin"), {words("open"), words("purge"), archive}, {}});
            QVERIFY(!id.isEmpty());
            const QByteArray state = "SELECT state FROM archive_case ORDER BY id DESC LIMIT 1";
            m_window = m_longest;
            while (raw(state) != "purged") {
                const bool decided = raw(state) == "approved";
                static_cast<void>(
                    typeAndKill({words("reviewer"),
                                 {words("step"), id, decided ? words("erase") : words("approve")},
                                 {}}));
                const auto there = raw("SELECT count(*) FROM public_record").toInt();
                const auto gone = raw("SELECT count(*) FROM erasure").toInt() - erased;
                QCOMPARE(there + gone, records);
                QCOMPARE(raw("SELECT count(*) FROM public_record WHERE uid IN (SELECT uid FROM "
                             "erasure)")
                             .toInt(),
                         0);
                QVERIFY(decided || raw(state) != "proposed" || gone == 0);
                halves += gone > 0 && there > 0 ? 1 : 0;
            }
            QCOMPARE(raw("SELECT count(*) FROM public_record").toInt(), 0);
        }
        m_story.signIn(words("officer"));
        QCOMPARE(must(verifyArchive(m_story.archive(), true)).problems.join(u'\n'), QString());
        qInfo("%d kills, %d of them left a purge half done", m_kills - killedBefore, halves);
    }

private:
    /// Adverse records that were repaired long ago, so that they are due by the clock of the machine.
    void repairMany(int records)
    {
        static_cast<void>(m_story.person());
        m_story.signIn(words("officer"));
        std::vector<Change> changes;
        for (int i = 0; i < records; ++i) {
            auto change = ArchiveStory::change<PublicRecordEdit>(
                kinds::publicRecord, [&](PublicRecordEdit &edit) {
                    edit.setRecordDocument(words("执%1号").arg(i))
                        .setOccurredOn(PartialDate::fromDate(QDate(2019, 1, 1)))
                        .setRepairedOn(PartialDate::fromDate(QDate(2019, 6, 1)))
                        .setSourceDepartment(codes::sourceDepartment::court)
                        .setRecordKind(codes::publicRecordKind::enforcement);
                });
            change.parent = m_story.home();
            changes.push_back(std::move(change));
        }
        must(m_story.trySave(changes));
    }
    std::unique_ptr<QProcess> start(const Typed &typed)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(words("ARCHIVE_PASSWORD"), ArchiveStory::password());
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        QStringList line{words("--json"),
                         words("--archive"),
                         m_story.folder(),
                         words("--user"),
                         typed.user,
                         words("case")};
        line += typed.line;
        if (!typed.values.isEmpty()) {
            const auto path = m_story.folder() + words("-values.json");
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(typed.values);
            line += {words("--values"), path};
        }
        process->start(words(ARCHIVE_BINARY_DIR "/bin/archivectl"), line);
        return process;
    }
    /// In milliseconds.
    int untilDone()
    {
        QElapsedTimer timer;
        timer.start();
        start({words("officer"), {words("list")}, {}})->waitForFinished();
        return int(timer.elapsed());
    }
    /// Types the line and kills it at some moment, or lets it end.
    std::unique_ptr<QProcess> typeAndKill(const Typed &typed)
    {
        auto process = start(typed);
        // From before the archive is open to well behind the end, however fast the machine is now.
        QThread::msleep(m_random() % quint32(m_window));
        m_window += m_window / 4;
        process->kill();
        process->waitForFinished();
        m_kills += process->exitStatus() == QProcess::CrashExit ? 1 : 0;
        return process;
    }
    [[nodiscard]] QByteArray raw(const QByteArray &sql) const
    {
        RawDatabase database(m_story.folder() + words("/archive.db"));
        return database.value(sql);
    }
    /// Opens a case at last; what got through unheard is found by its list, as the refusal of a second one says.
    QString open(const Typed &typed)
    {
        m_window = m_longest;
        for (;;) {
            const auto before = raw("SELECT count(*) FROM archive_case").toInt();
            const auto process = typeAndKill(typed);
            const auto after = raw("SELECT count(*) FROM archive_case").toInt();
            if (after == before)
                continue;
            const auto heard = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
            m_unheard += heard.isEmpty() ? 1 : 0;
            const auto hex = QString::fromLatin1(
                raw("SELECT lower(hex(uid)) FROM archive_case ORDER BY id DESC LIMIT 1"));
            QString uid = hex;
            for (const auto at : {20, 16, 12, 8})
                uid.insert(at, u'-');
            return after == before + 1 ? uid : QString();
        }
    }
    void step(const QString &id, int revision, const Typed &typed, const QString &erased = {})
    {
        const QByteArray one = "FROM archive_case WHERE lower(hex(uid)) = '"
            + QString(id).remove(u'-').toLatin1() + "'";
        m_window = m_longest;
        for (;;) {
            const auto process = typeAndKill(typed);
            const auto reached = raw("SELECT revision " + one).toInt();
            if (!erased.isEmpty()) {
                const auto gone = raw("SELECT count(*) FROM erasure WHERE lower(hex(uid)) = '"
                                      + QString(erased).remove(u'-').toLatin1() + "'")
                                      .toInt();
                QCOMPARE(gone, reached == revision ? 1 : 0);
            }
            QVERIFY(reached == revision || reached == revision - 1);
            if (reached == revision - 1)
                continue;
            m_unheard += process->readAllStandardOutput().isEmpty() ? 1 : 0;
            // Typed again, it is refused, and nothing moves.
            const auto again = start(typed);
            QVERIFY(again->waitForFinished());
            QCOMPARE(again->exitCode(), 1);
            QCOMPARE(raw("SELECT revision " + one).toInt(), revision);
            return;
        }
    }

    CaseStory m_story;
    std::mt19937 m_random{20260513};
    int m_longest = 0; ///< milliseconds that a line took
    int m_window = 0; ///< the next kill comes within this many milliseconds
    int m_kills = 0;
    int m_unheard = 0;
};

QTEST_GUILESS_MAIN(tst_KilledCases)
#include "tst_killedcases.moc"
