// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uid.h"
#include "support/fakes.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_Uid : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void carriesVersionVariantAndTheMillisecond()
    {
        const test::FixedClock clock(QDateTime(QDate(2026, 4, 29), QTime(10, 42), Qt::UTC));
        test::SeededRandom random(7);
        const auto uid = Uid::create(clock, random);
        QVERIFY_RESULT(uid);
        const auto bytes = uid->toBytes();
        QCOMPARE(static_cast<uchar>(bytes[6]) >> 4, 7);
        QCOMPARE(static_cast<uchar>(bytes[8]) >> 6, 2);
        QCOMPARE(bytes.left(6).toHex().toLongLong(nullptr, 16), clock.nowUtc().toMSecsSinceEpoch());
        QCOMPARE(Uid::parse(uid->toString()).value(), uid.value());
        QCOMPARE(Uid::fromBytes(bytes), uid.value());
    }

    void failsWhenTheRandomSourceFails()
    {
        const test::FixedClock clock(QDateTime(QDate(2026, 4, 29), QTime(10, 42), Qt::UTC));
        test::BrokenRandom random;
        QVERIFY_ERROR(Uid::create(clock, random), ErrorCode::Crypto);
    }

    void refusesWhatIsNoUid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("braces") << QStringLiteral("{0190b6b0-0000-7000-8000-000000000000}");
        QTest::newRow("short") << QStringLiteral("0190b6b0-0000-7000-8000-00000000000");
        QTest::newRow("trailing line") << QStringLiteral("0190b6b0-0000-7000-8000-000000000000\n");
        QTest::newRow("full width") << QStringLiteral("０190b6b0-0000-7000-8000-000000000000");
    }
    void refusesWhatIsNoUid()
    {
        QFETCH(QString, text);
        QVERIFY_ERROR(Uid::parse(text), ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_Uid)
#include "tst_uid.moc"
