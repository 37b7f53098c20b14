// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/environment.h"
#include "support/verify.h"

#include <QRegularExpression>

#include <algorithm>

using namespace archive;

class tst_Environment : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bringsAllThreeSeams()
    {
        const auto system = Environment::system();
        QVERIFY(system.clock != nullptr);
        QVERIFY(system.random != nullptr);
        QVERIFY(system.disk != nullptr);
    }

    void tellsTimeInUtcAndForwards()
    {
        const SystemClock clock;
        QCOMPARE(clock.nowUtc().timeSpec(), Qt::UTC);
        const qint64 first = clock.sinceBootMs();
        QVERIFY(first > 0);
        QVERIFY(clock.sinceBootMs() >= first);
    }

    void givesAsManyRandomBytesAsAsked_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("not a multiple of four") << 33;
        QTest::newRow("many") << 4096;
    }
    void givesAsManyRandomBytesAsAsked()
    {
        QFETCH(int, count);
        SystemRandom random;
        const auto bytes = random.bytes(count);
        QVERIFY_RESULT(bytes);
        QCOMPARE(bytes->size(), count);
    }

    void givesOtherBytesEachTime()
    {
        SystemRandom random;
        const auto first = random.bytes(32).value();
        QVERIFY(first != random.bytes(32).value());
        QVERIFY(std::any_of(
            first.begin(), first.end(), [&first](char c) { return c != first.front(); }));
    }
};

QTEST_GUILESS_MAIN(tst_Environment)
#include "tst_environment.moc"
