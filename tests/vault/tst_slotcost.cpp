// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dyingdisk.h"
#include "support/verify.h"
#include "vault/keyring.h"
#include "vault/keystore.h"
#include "vault/samplekeys.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace archive;

namespace {

QString newPassword()
{
    return QStringLiteral("another-word-2");
}

} // namespace

/// A slot of an earlier program keeps up with what a guess has to cost.
class tst_SlotCost : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<test::DyingDisk> m_disk = std::make_shared<test::DyingDisk>();
    Environment m_environment{
        std::make_shared<SystemClock>(), std::make_shared<SystemRandom>(), m_disk};

    [[nodiscard]] Result<KeyRing> unlockAdmin() const
    {
        return KeyRing::unlock(
            m_folder->path(), QStringLiteral("admin"), test::samplePassword(), m_environment);
    }
    [[nodiscard]] KeyFile fileInForce() const
    {
        return KeyStore(m_folder->path(), *m_disk).load().value();
    }
    [[nodiscard]] KdfCost costOf(const QString &user) const
    {
        return fileInForce().find(user)->kdf.cost;
    }
    [[nodiscard]] qint64 sequenceInForce() const { return fileInForce().sequence; }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_disk->arm(test::DyingDisk::Failure::None, 0);
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY_RESULT(KeyRing::create(test::sampleParameters(m_folder->path()), m_environment));
    }

    void aCheapSlotIsRaisedUnderTheSamePassword()
    {
        auto ring = unlockAdmin().value();
        const auto signingKey = ring.userKey().publicKey();
        const KdfCost least{128, 1, 1};
        QVERIFY_ERROR(ring.strengthen(newPassword(), least), ErrorCode::WrongPassword);
        QCOMPARE(costOf(QStringLiteral("admin")), test::cheapCost);
        const auto raised = ring.strengthen(test::samplePassword(), least);
        QVERIFY_RESULT(raised);
        QVERIFY(*raised);
        QCOMPARE(costOf(QStringLiteral("admin")), least);
        QCOMPARE(unlockAdmin()->userKey().publicKey(), signingKey);
        const auto sequence = sequenceInForce();
        QCOMPARE(ring.strengthen(test::samplePassword(), least).value(), false);
        QCOMPARE(sequenceInForce(), sequence);
    }

    void aDearSlotKeepsWhatIsDearer_data()
    {
        QTest::addColumn<KdfCost>("own");
        QTest::addColumn<KdfCost>("least");
        QTest::addColumn<KdfCost>("raised");
        QTest::newRow("both less") << KdfCost{64, 1, 1} << KdfCost{128, 2, 1} << KdfCost{128, 2, 1};
        QTest::newRow("memory less")
            << KdfCost{64, 5, 1} << KdfCost{128, 2, 1} << KdfCost{128, 5, 1};
        QTest::newRow("passes less")
            << KdfCost{256, 1, 2} << KdfCost{128, 3, 1} << KdfCost{256, 3, 2};
        QTest::newRow("nothing less")
            << KdfCost{256, 5, 1} << KdfCost{128, 3, 4} << KdfCost{256, 5, 1};
        QTest::newRow("the same") << KdfCost() << KdfCost() << KdfCost();
    }
    void aDearSlotKeepsWhatIsDearer()
    {
        QFETCH(KdfCost, own);
        QFETCH(KdfCost, least);
        QFETCH(KdfCost, raised);
        QCOMPARE(own.raisedTo(least), raised);
        QVERIFY(raised.isAffordable());
    }

    void aRaiseThatFailsLeavesTheSlot()
    {
        for (int step = 1; step < 20; ++step) {
            auto ring = unlockAdmin().value();
            m_disk->arm(test::DyingDisk::Failure::Once, step);
            const auto raised = ring.strengthen(test::samplePassword(), {128, 1, 1});
            const bool came = m_disk->steps() >= step;
            m_disk->arm(test::DyingDisk::Failure::None, 0);
            QVERIFY_RESULT(unlockAdmin());
            if (!raised)
                QCOMPARE(costOf(QStringLiteral("admin")), test::cheapCost);
            if (!came)
                return;
            init();
        }
        QFAIL("the disk never came to its end");
    }
};

QTEST_GUILESS_MAIN(tst_SlotCost)
#include "tst_slotcost.moc"
