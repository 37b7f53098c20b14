// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dyingdisk.h"
#include "support/verify.h"
#include "vault/hash.h"
#include "vault/keystore.h"
#include "vault/samplekeys.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace archive;

namespace {

KeyFile renamedStation(KeyFile file, const QString &id)
{
    file.station.id = id;
    return file;
}

} // namespace

class tst_KeyStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    test::DyingDisk m_disk;
    test::SampleKeyFile m_sample;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] KeyStore store() { return KeyStore(m_folder.path(), m_disk); }
    [[nodiscard]] static Secret macKey() { return test::SampleKeyFile::macKey(); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_disk.arm(test::DyingDisk::Failure::None, 0);
        for (const auto *name : {"keys.json", "keys-2.json", "keys.json.part", "keys-2.json.part"})
            QFile::remove(path(QString::fromLatin1(name)));
        QVERIFY_RESULT(store().create(m_sample.file, macKey()));
    }

    void createWritesTwoEqualCopiesThatGoOnFromTheSequenceGiven()
    {
        const auto first = test::readBytes(store().firstPath());
        QVERIFY(!first.isEmpty());
        QCOMPARE(test::readBytes(store().secondPath()), first);
        QCOMPARE(QFileInfo(store().firstPath()).fileName(), QStringLiteral("keys.json"));
        QCOMPARE(QFileInfo(store().secondPath()).fileName(), QStringLiteral("keys-2.json"));
        QCOMPARE(store().load().value().sequence, m_sample.file.sequence + 1);
    }

    void createRefusesWhereACopyIs()
    {
        QVERIFY_ERROR(store().create(m_sample.file, macKey()), ErrorCode::Refused);
        QVERIFY(QFile::remove(store().firstPath()));
        QVERIFY_ERROR(store().create(m_sample.file, macKey()), ErrorCode::Refused);
        QVERIFY(test::writeBytes(store().secondPath(), {}));
        QVERIFY_ERROR(store().create(m_sample.file, macKey()), ErrorCode::Refused);
    }

    void replaceRaisesTheSequenceOfBothCopies()
    {
        auto present = store().load().value();
        const auto created = present.sequence;
        for (qint64 sequence = created + 1; sequence < created + 4; ++sequence) {
            const auto written = store().replace(
                present, renamedStation(present, QStringLiteral("sx-%1").arg(sequence)), macKey());
            QVERIFY_RESULT(written);
            QCOMPARE(written->sequence, sequence);
            QCOMPARE(written->mac, written->computeMac(macKey()));
            QCOMPARE(test::readBytes(store().firstPath()), written->toJson());
            QCOMPARE(test::readBytes(store().secondPath()), written->toJson());
            present = *written;
        }
    }

    void oneDamagedOrMissingCopyIsMadeUpForAndRepaired_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("missing");
        for (const bool missing : {false, true}) {
            const auto *what = missing ? "missing" : "damaged";
            QTest::addRow("first %s", what) << QStringLiteral("keys.json") << missing;
            QTest::addRow("second %s", what) << QStringLiteral("keys-2.json") << missing;
        }
    }
    void oneDamagedOrMissingCopyIsMadeUpForAndRepaired()
    {
        QFETCH(QString, name);
        QFETCH(bool, missing);
        if (missing) {
            QVERIFY(QFile::remove(path(name)));
        } else {
            QVERIFY(test::writeBytes(path(name),
                                     test::readBytes(path(name)).replace("sx-01", "sx-99")));
        }
        const auto loaded = store().load();
        QVERIFY_RESULT(loaded);
        QCOMPARE(loaded->station.id, QStringLiteral("sx-01"));
        QVERIFY_RESULT(store().replace(*loaded, *loaded, macKey()));
        QCOMPARE(test::readBytes(store().firstPath()), test::readBytes(store().secondPath()));
    }

    void theHigherSequenceIsInForceWhicheverCopyHasIt()
    {
        const auto old = test::readBytes(store().firstPath());
        const auto present = store().load().value();
        QVERIFY_RESULT(
            store().replace(present, renamedStation(present, QStringLiteral("new")), macKey()));
        const auto fresh = test::readBytes(store().firstPath());
        // A crash between the two copies leaves one of these.
        QVERIFY(test::writeBytes(store().firstPath(), old));
        QCOMPARE(store().load().value().station.id, QStringLiteral("new"));
        QVERIFY(test::writeBytes(store().firstPath(), fresh));
        QVERIFY(test::writeBytes(store().secondPath(), old));
        QCOMPARE(store().load().value().station.id, QStringLiteral("new"));
    }

    void failuresAreToldApart()
    {
        const auto good = test::readBytes(store().firstPath());
        QVERIFY(test::writeBytes(store().firstPath(), "garbage"));
        QVERIFY(test::writeBytes(store().secondPath(), "garbage"));
        QVERIFY_ERROR(store().load(), ErrorCode::Damaged);
        QVERIFY(QFile::remove(store().firstPath()));
        QVERIFY_ERROR(store().load(), ErrorCode::Damaged);
        QVERIFY(QFile::remove(store().secondPath()));
        QVERIFY_ERROR(store().load(), ErrorCode::NotAnArchive);
        QVERIFY_ERROR(KeyStore(path(QStringLiteral("nowhere")), m_disk).load(),
                      ErrorCode::NotAnArchive);
        // What can't be read is not taken for what isn't there.
        QVERIFY(test::writeBytes(store().firstPath(), good));
        m_disk.arm(test::DyingDisk::Failure::FromThenOn, 1, ErrorCode::Io);
        QVERIFY_ERROR(store().load(), ErrorCode::Io);
    }

    void aNewerCopyIsNeverIgnored()
    {
        auto later = store().load().value().toJson();
        const auto digits = later.mid(later.indexOf("\"checksum\": \"") + 13, 64);
        const auto member = [](int version) {
            return "\"version\": " + QByteArray::number(version);
        };
        later.replace(member(KeyFile::version), member(KeyFile::version + 1))
            .replace(digits, QByteArray(64, '0'));
        later.replace(QByteArray(64, '0'), sha256(later).toHex());
        QVERIFY(test::writeBytes(store().secondPath(), later));
        QVERIFY_ERROR(store().load(), ErrorCode::NewerVersion);
        QVERIFY(test::writeBytes(store().firstPath(), "garbage"));
        QVERIFY_ERROR(store().load(), ErrorCode::NewerVersion);
    }

    /// Whatever step of the disk fails, once or for good, an error means that the old content is in force, or at worst the new one.
    void aDyingDiskNeverLosesTheKeys_data()
    {
        QTest::addColumn<test::DyingDisk::Failure>("failure");
        QTest::addColumn<bool>("firstIsOld");
        using enum test::DyingDisk::Failure;
        QTest::newRow("one step, equal copies") << Once << false;
        QTest::newRow("one step, unequal copies") << Once << true;
        QTest::newRow("from a step on, equal copies") << FromThenOn << false;
        QTest::newRow("from a step on, unequal copies") << FromThenOn << true;
    }
    void aDyingDiskNeverLosesTheKeys()
    {
        QFETCH(test::DyingDisk::Failure, failure);
        QFETCH(bool, firstIsOld);
        int failures = 0;
        for (int step = 1;; ++step) {
            init();
            if (firstIsOld) {
                const auto old = test::readBytes(store().firstPath());
                const auto present = store().load().value();
                QVERIFY_RESULT(store().replace(present, present, macKey()));
                QVERIFY(test::writeBytes(store().firstPath(), old));
            }
            const auto present = store().load().value();
            m_disk.arm(failure, step);
            const auto written =
                store().replace(present, renamedStation(present, QStringLiteral("new")), macKey());
            const bool reached = m_disk.steps() >= step;
            m_disk.arm(test::DyingDisk::Failure::None, 0);
            const auto loaded = store().load();
            QVERIFY_RESULT(loaded);
            QCOMPARE(loaded->mac, loaded->computeMac(macKey()));
            if (written) {
                QCOMPARE(loaded->station.id, QStringLiteral("new"));
            } else if (failure == test::DyingDisk::Failure::Once) {
                QCOMPARE(loaded->station.id, QStringLiteral("sx-01"));
            }
            failures += written ? 0 : 1;
            if (!reached)
                break;
        }
        QVERIFY2(failures >= 12, qPrintable(QString::number(failures)));
    }
};

QTEST_GUILESS_MAIN(tst_KeyStore)
#include "tst_keystore.moc"
