// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace archive;

class tst_Random : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void givesAsManyAsAreAskedFor_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 3, 12, 255, 256, 257, 768, 1 << 20})
            QTest::addRow("%d bytes", count) << count;
    }
    void givesAsManyAsAreAskedFor()
    {
        QFETCH(int, count);
        const auto bytes = SystemRandom().bytes(count);
        QVERIFY(bytes.ok());
        QCOMPARE(bytes->size(), count);
    }

    void noByteIsLeftOut()
    {
        constexpr int size = 1000;
        constexpr int draws = 40;
        QByteArray everSet(size, '\0');
        SystemRandom random;
        for (int draw = 0; draw < draws; ++draw) {
            const auto bytes = random.bytes(size);
            QVERIFY(bytes.ok());
            for (int at = 0; at < size; ++at)
                everSet[at] = static_cast<char>(everSet.at(at) | bytes->at(at));
        }
        // A byte keeps a zero bit in all draws once in 2^40 runs for each of 8000 bits.
        QCOMPARE(everSet, QByteArray(size, '\xFF'));
    }

    void noncesDoNotComeTwice()
    {
        constexpr int nonceSize = 12;
        constexpr int draws = 50'000;
        QSet<QByteArray> seen;
        SystemRandom random;
        for (int draw = 0; draw < draws; ++draw)
            seen.insert(random.bytes(nonceSize).value());
        QCOMPARE(seen.size(), draws);
    }
};

QTEST_GUILESS_MAIN(tst_Random)
#include "tst_random.moc"
