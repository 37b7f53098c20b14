// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/folder.h"
#include "archive/specimen.h"
#include "support/campaign.h"
#include "support/diskrecorder.h"
#include "support/outboxstory.h"
#include "support/verify.h"
#include "vault/sealedvfs.h"

#include <QRegularExpression>
#include <QTest>

using namespace archive;
using namespace archive::test;

namespace {

using DiskKind = TappedDisk::Operation::Kind;
using Loss = CrashDisk::Loss;

/// What was written while somebody worked, and the states that it led through.
struct Recording
{
    DiskRecorder::States begin;
    std::vector<DiskRecorder::Step> steps;
    std::vector<size_t>
        acknowledged; ///< how many steps were done when the work was told that it is saved
};

SpecimenFiles presentOf(const DiskRecorder::States &states)
{
    return {
        states.value("").present, states.value("-wal").present, states.value("-journal").present};
}

/// Where a log was synced everything in it is kept, and only there is something acknowledged.
bool keepsWhatIsInTheLog(const DiskRecorder::Step &step)
{
    return step.kind == DiskKind::Sync && step.suffix == "-wal";
}

} // namespace

/// The power fails while an archive is worked with: rows, journal, outbox and search keys are afterwards those of the last save that was
/// acknowledged, or of the one under way; nothing half. ARCHIVE_CAMPAIGN=long plays more cuts (tests/README.md).
class tst_PowerCuts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OutboxStory> m_story;
    std::unique_ptr<Specimen> m_specimen;
    Recording m_recording;
    std::vector<DatabaseContent> m_states; ///< after each sync of the log, the beginning first
    int m_cuts = 0;

    template<typename Work>
    void record(Work work)
    {
        m_story = std::make_unique<OutboxStory>();
        m_story->signOut();
        m_specimen = std::make_unique<Specimen>(*m_story);
        const auto file = archivefolder::databasePath(m_story->folder());
        DiskRecorder::State database;
        database.exists = true;
        database.present = Specimen::filesOf(m_story->folder()).database;
        database.durable = database.present;
        DiskRecorder recorder(SealedVfs::shared().fullPath(file).value(), {{"", database}});
        m_recording.acknowledged.clear();
        work([&] { m_recording.acknowledged.push_back(recorder.steps().size()); });
        m_recording.begin = recorder.begin();
        m_recording.steps = recorder.steps();
    }

    /// Reads each state that the log kept, and checks that it is a whole archive and that nothing was acknowledged before it was kept.
    void readStates()
    {
        auto states = m_recording.begin;
        m_states = {m_specimen->examine(presentOf(states)).content};
        size_t played = 0;
        for (const auto &step : m_recording.steps) {
            DiskRecorder::play(step, states);
            ++played;
            if (keepsWhatIsInTheLog(step)) {
                const auto finding = m_specimen->examine(presentOf(states));
                QCOMPARE(finding.reported, QString());
                m_states.push_back(finding.content);
            }
            const auto &told = m_recording.acknowledged;
            if (std::find(told.cbegin(), told.cend(), played) != told.cend())
                QVERIFY(m_specimen->read(presentOf(states)) == m_states.back());
        }
        QVERIFY(m_states.size() > m_recording.acknowledged.size());
    }

    /// Empty when the archive is what it was at the last sync of the log, or what it was to be at the next.
    [[nodiscard]] QByteArray judge(const DiskRecorder::Step &step,
                                   const DiskRecorder::States &states,
                                   size_t kept,
                                   Loss loss,
                                   quint32 seed)
    {
        SpecimenFiles files{DiskRecorder::afterCut("", step, states, loss, seed),
                            DiskRecorder::afterCut("-wal", step, states, loss, seed + 1),
                            DiskRecorder::afterCut("-journal", step, states, loss, seed + 2)};
        // Pages and indexes are looked at now and then; the content always.
        const bool inFull = ++m_cuts % 10 == 0;
        const auto finding = inFull ? m_specimen->examine(files) : m_specimen->open(files);
        if (!finding.reported.isEmpty())
            return finding.reported.toUtf8();
        if (finding.content == m_states.at(kept)
            || (kept + 1 < m_states.size() && finding.content == m_states.at(kept + 1)))
            return {};
        return "differs from the state kept in "
            + finding.content.differences(m_states.at(kept)).join(", ");
    }

    /// Plays the power cut at each chosen step.
    template<typename Choose>
    void cut(Choose chosen, int seeds)
    {
        auto states = m_recording.begin;
        size_t kept = 0;
        for (size_t i = 0; i < m_recording.steps.size(); ++i) {
            const auto &step = m_recording.steps.at(i);
            for (const auto loss :
                 {Loss::Nothing, Loss::Everything, Loss::AnySectors, Loss::Garbled}) {
                const bool isRandom = loss == Loss::AnySectors || loss == Loss::Garbled;
                for (int seed = 0; chosen(i) && seed < (isRandom ? seeds : 1); ++seed) {
                    const auto sown = quint32(i) * 1000U + quint32(seed) * 3U;
                    const auto wrong = judge(step, states, kept, loss, sown);
                    const auto where = "step " + QByteArray::number(quint64(i)) + ", loss "
                        + QByteArray::number(int(loss)) + ", seed " + QByteArray::number(seed);
                    QVERIFY2(wrong.isEmpty(), (where + ": " + wrong).constData());
                }
            }
            DiskRecorder::play(step, states);
            kept += keepsWhatIsInTheLog(step) ? 1U : 0U;
        }
    }
    [[nodiscard]] bool isAtASync(size_t i) const
    {
        const auto &steps = m_recording.steps;
        return steps.at(i).kind != DiskKind::Write
            || (i > 0 && steps.at(i - 1).kind != DiskKind::Write)
            || (i + 1 < steps.size() && steps.at(i + 1).kind != DiskKind::Write);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_cuts = 0;
    }

    void aDayWithAFewSaves()
    {
        record([this](const auto &acknowledged) {
            const auto household = m_story->household(QStringLiteral("欧阳擎苍"));
            acknowledged();
            m_story->loan(household, QStringLiteral("98765.43"));
            acknowledged();
            m_story->consent(household);
            acknowledged();
            m_story->close(); // reporter and officer sign in, a batch is closed
            acknowledged();
            m_story->household(QStringLiteral("张秀梅"));
            acknowledged();
            m_story->signOut();
            acknowledged();
        });
        readStates();
        QVERIFY(!QTest::currentTestFailed());
        const bool every = isLongCampaign();
        cut([&](size_t i) { return every || isAtASync(i); }, rounds(2, 20));
        qInfo("%zu steps, %zu states kept, %d power cuts",
              m_recording.steps.size(),
              m_states.size(),
              m_cuts);
        QVERIFY(m_cuts > 200);
    }

    /// That the medium forgets what nobody synced, and that this is seen: else the cuts above would prove nothing.
    void withoutItsSyncsTheDayWouldBeLost()
    {
        QVERIFY(!m_states.empty());
        auto states = m_recording.begin;
        for (const auto &step : m_recording.steps) {
            if (step.kind == DiskKind::Delete)
                break; // up to the first sign-out
            if (step.kind != DiskKind::Sync)
                DiskRecorder::play(step, states);
        }
        const auto wrong = judge(m_recording.steps.front(),
                                 states,
                                 m_recording.acknowledged.size(),
                                 Loss::Everything,
                                 1);
        QVERIFY(!wrong.isEmpty());
    }

    void aWeekOfWork()
    {
        record([this](const auto &acknowledged) {
            for (int i = 0; i < 40; ++i) {
                const auto household = m_story->household(QStringLiteral("李秀梅"));
                acknowledged();
                m_story->member(household, QStringLiteral("李秀兰"), QStringLiteral("20"));
                acknowledged();
                if (i % 15 == 14)
                    m_story->signOut();
            }
            m_story->signOut();
        });
        readStates();
        QVERIFY(!QTest::currentTestFailed());
        std::mt19937 random(7);
        const auto share = rounds<quint32>(quint32(m_recording.steps.size()) / 60U, 3U);
        std::vector<bool> chosen(m_recording.steps.size());
        for (auto &&step : chosen)
            step = random() % share == 0;
        cut([&](size_t i) { return chosen.at(i); }, 1);
        qInfo("%zu steps, %zu states kept, %d power cuts",
              m_recording.steps.size(),
              m_states.size(),
              m_cuts);
        QVERIFY(m_cuts > 100);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TappedDisk::instance(); // before the product's VFS, which is to stand on it
    tst_PowerCuts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_powercuts.moc"
