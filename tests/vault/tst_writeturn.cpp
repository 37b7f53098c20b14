// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/writeturn.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>
#include <vector>

using namespace archive;
using namespace std::chrono_literals;

namespace {

// Far more than any test takes.
constexpr auto patient = 60s;

} // namespace

class tst_WriteTurn : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void oneAtATime()
    {
        const auto first = WriteTurn::take("a.db", patient);
        QVERIFY(first.has_value());
        QVERIFY(!WriteTurn::take("a.db", 1ms).has_value());
    }

    void anotherDatabaseIsAnotherMatter()
    {
        const auto first = WriteTurn::take("a.db", patient);
        QVERIFY(WriteTurn::take("b.db", 1ms).has_value());
    }

    void givenBackAtTheEnd()
    {
        {
            const auto first = WriteTurn::take("a.db", patient);
            QVERIFY(first.has_value());
        }
        QVERIFY(WriteTurn::take("a.db", 1ms).has_value());
    }

    void movingHandsItOver()
    {
        auto first = WriteTurn::take("a.db", patient);
        {
            const auto second = std::exchange(first, std::nullopt);
            QVERIFY(!WriteTurn::take("a.db", 1ms).has_value());
        }
        QVERIFY(WriteTurn::take("a.db", 1ms).has_value());
    }

    void assigningGivesTheOldOneBack()
    {
        auto first = WriteTurn::take("a.db", patient);
        first = WriteTurn::take("b.db", patient);
        QVERIFY(WriteTurn::take("a.db", 1ms).has_value());
        QVERIFY(!WriteTurn::take("b.db", 1ms).has_value());
    }

    void whoGaveUpIsNotWaitedFor()
    {
        auto first = WriteTurn::take("a.db", patient);
        QVERIFY(!WriteTurn::take("a.db", 1ms).has_value());
        first.reset();
        QVERIFY(WriteTurn::take("a.db", 1ms).has_value());
    }

    /// One that writes again and again lets everybody who waits come first.
    void whoWaitsComesBeforeTheNextOfTheSame()
    {
        // A thread that is late to ask proves nothing, so that it is tried again.
        constexpr int attempts = 100;
        bool cameFirst = false;
        for (int i = 0; i < attempts && !cameFirst; ++i) {
            auto busy = WriteTurn::take("a.db", patient);
            std::atomic<bool> served = false;
            std::thread waiting([&served] {
                const auto turn = WriteTurn::take("a.db", patient);
                served = turn.has_value();
            });
            std::this_thread::sleep_for(20ms);
            busy.reset();
            busy = WriteTurn::take("a.db", patient);
            cameFirst = served;
            busy.reset();
            waiting.join();
        }
        QVERIFY(cameFirst);
    }

    void nobodyWritesBesideAnother()
    {
        int inside = 0;
        int most = 0;
        int done = 0;
        constexpr int many = 4;
        std::vector<std::thread> writers;
        writers.reserve(many);
        for (int i = 0; i < many; ++i) {
            writers.emplace_back([&] {
                for (int j = 0; j < 200; ++j) {
                    const auto turn = WriteTurn::take("a.db", patient);
                    most = std::max(most, ++inside);
                    --inside;
                    ++done;
                }
            });
        }
        for (auto &writer : writers)
            writer.join();
        QCOMPARE(most, 1);
        QCOMPARE(done, 800);
    }
};

QTEST_GUILESS_MAIN(tst_WriteTurn)
#include "tst_writeturn.moc"
