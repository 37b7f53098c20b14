// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dyingdisk.h"
#include "support/verify.h"
#include "vault/keyring.h"
#include "vault/samplekeys.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace archive;

namespace {

QString officer()
{
    return QStringLiteral("officer");
}

QString newPassword()
{
    return QStringLiteral("another-word-2");
}

} // namespace

class tst_KeyRing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<test::DyingDisk> m_disk = std::make_shared<test::DyingDisk>();
    Environment m_environment{
        std::make_shared<SystemClock>(), std::make_shared<SystemRandom>(), m_disk};
    RecoveryHalves m_recovery;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Result<KeyRing> unlock(const QString &user, const QString &password) const
    {
        auto ring = KeyRing::unlock(m_folder->path(), user, password, m_environment);
        if (ring)
            ring->setKdfCost(test::cheapCost);
        return ring;
    }
    [[nodiscard]] Result<KeyRing> unlockAdmin() const
    {
        return unlock(QStringLiteral("admin"), test::samplePassword());
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_disk->arm(test::DyingDisk::Failure::None, 0);
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = KeyRing::create(test::sampleParameters(m_folder->path()), m_environment);
        QVERIFY_RESULT(created);
        m_recovery = created->recoveryHalves;
    }

    void whatWasCreatedIsUnlockedTheSame()
    {
        const QTemporaryDir folder;
        const auto created = KeyRing::create(test::sampleParameters(folder.path()), m_environment);
        QVERIFY_RESULT(created);
        const auto unlocked = KeyRing::unlock(
            folder.path(), QStringLiteral("admin"), test::samplePassword(), m_environment);
        QVERIFY_RESULT(unlocked);
        for (const auto *ring : {&created->ring, &*unlocked}) {
            QCOMPARE(ring->archiveId(), test::sampleArchiveId());
            QCOMPARE(ring->suite().name, QLatin1String("standard"));
            QCOMPARE(ring->stationId(), QStringLiteral("sx-01"));
            QCOMPARE(ring->user(), QStringLiteral("admin"));
            QCOMPARE(ring->users(), QStringList{QStringLiteral("admin")});
        }
        QCOMPARE(unlocked->userKey().publicKey(), created->ring.userKey().publicKey());
        QCOMPARE(unlocked->stationKey().publicKey(), created->ring.stationKey().publicKey());
        QVERIFY(unlocked->stationKey().seed() == created->ring.stationKey().seed());
        QCOMPARE(unlocked->stationAge().recipient(), created->ring.stationAge().recipient());
        QVERIFY(unlocked->subkey(QStringLiteral("pages"))
                == created->ring.subkey(QStringLiteral("pages")));
    }

    void subkeysDifferByPurposeAndArchive()
    {
        const auto ring = unlockAdmin().value();
        QCOMPARE(ring.subkey(QStringLiteral("a")).size(), 32);
        QVERIFY(!(ring.subkey(QStringLiteral("a")) == ring.subkey(QStringLiteral("b"))));
        const auto before = ring.subkey(QStringLiteral("a"));
        init();
        QVERIFY(!(unlockAdmin()->subkey(QStringLiteral("a")) == before));
    }

    void copiesOfTwoArchivesAreRefused()
    {
        const QTemporaryDir other;
        auto parameters = test::sampleParameters(other.path());
        parameters.archive = Uid::create(*m_environment.clock, *m_environment.random).value();
        QVERIFY_RESULT(KeyRing::create(parameters, m_environment));
        QVERIFY(QFile::remove(path(QStringLiteral("keys-2.json"))));
        QVERIFY(QFile::copy(other.filePath(QStringLiteral("keys-2.json")),
                            path(QStringLiteral("keys-2.json"))));
        const auto answer = unlockAdmin();
        QVERIFY_ERROR(answer, ErrorCode::Damaged);
        QVERIFY(answer.error().message.contains(QStringLiteral("two archives")));
    }

    void noKeyStandsInTheFile()
    {
        const auto ring = unlockAdmin().value();
        const auto json = test::readBytes(path(QStringLiteral("keys.json")));
        for (const auto &key :
             {ring.userKey().seed(), ring.stationKey().seed(), ring.stationAge().scalar().clone()})
            QVERIFY(!json.contains(key.view().toByteArray().toBase64().left(40)));
        QVERIFY(!json.contains(test::samplePassword().toUtf8()));
    }

    void createRefuses_data()
    {
        QTest::addColumn<QString>("suite");
        QTest::addColumn<QString>("station");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<ErrorCode>("code");
        const auto standard = QStringLiteral("standard");
        const auto station = QStringLiteral("sx-01");
        const auto admin = QStringLiteral("admin");
        const auto password = test::samplePassword();
        QTest::newRow("unknown suite")
            << QStringLiteral("rot13") << station << admin << password << ErrorCode::InvalidInput;
        QTest::newRow("no station")
            << standard << QString() << admin << password << ErrorCode::InvalidInput;
        QTest::newRow("no user") << standard << station << QString() << password
                                 << ErrorCode::InvalidInput;
        QTest::newRow("short password")
            << standard << station << admin << QStringLiteral("short") << ErrorCode::InvalidInput;
    }
    void createRefuses()
    {
        QFETCH(QString, suite);
        QFETCH(QString, station);
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(ErrorCode, code);
        const QTemporaryDir folder;
        auto parameters = test::sampleParameters(folder.path());
        parameters.suite = suite;
        parameters.stationId = station;
        parameters.user = user;
        parameters.password = password;
        QVERIFY_ERROR(KeyRing::create(parameters, m_environment), code);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void createRefusesAFolderWithKeysAndABrokenSource()
    {
        QVERIFY_ERROR(KeyRing::create(test::sampleParameters(m_folder->path()), m_environment),
                      ErrorCode::Refused);
        QVERIFY_RESULT(unlockAdmin());
        const QTemporaryDir folder;
        auto broken = m_environment;
        broken.random = std::make_shared<test::BrokenRandom>();
        QVERIFY_ERROR(KeyRing::create(test::sampleParameters(folder.path()), broken),
                      ErrorCode::Crypto);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void wrongPasswordAndUnknownUserAreOneSentence()
    {
        const auto wrong = unlock(QStringLiteral("admin"), newPassword());
        QVERIFY_ERROR(wrong, ErrorCode::WrongPassword);
        for (const auto &user : {QStringLiteral("nobody"), QString(), QStringLiteral("Admin")}) {
            const auto unknown = unlock(user, test::samplePassword());
            QVERIFY_ERROR(unknown, ErrorCode::WrongPassword);
            QCOMPARE(unknown.error().message, wrong.error().message);
            QCOMPARE(unknown.error().context, wrong.error().context);
        }
        QVERIFY_ERROR(unlock(QStringLiteral("admin"), {}), ErrorCode::WrongPassword);
        QVERIFY_ERROR(unlock(QStringLiteral("admin"), test::samplePassword().toUpper()),
                      ErrorCode::WrongPassword);
    }

    void nameAndPasswordMayBeTypedDecomposed()
    {
        auto ring = unlockAdmin().value();
        QVERIFY_RESULT(ring.addUser(QStringLiteral("Ren\u00e9"), QStringLiteral("caf\u00e9-1234")));
        QVERIFY_RESULT(unlock(QStringLiteral(" Rene\u0301 "), QStringLiteral("cafe\u0301-1234")));
    }

    void aFolderWithoutKeysIsNoArchive()
    {
        const QTemporaryDir folder;
        QVERIFY_ERROR(
            KeyRing::unlock(
                folder.path(), QStringLiteral("admin"), test::samplePassword(), m_environment),
            ErrorCode::NotAnArchive);
    }

    void usersOpenTheSameArchiveWithKeysOfTheirOwn()
    {
        auto admin = unlockAdmin().value();
        const auto key = admin.addUser(officer(), newPassword());
        QVERIFY_RESULT(key);
        QCOMPARE(admin.users(), (QStringList{QStringLiteral("admin"), officer()}));
        const auto ring = unlock(officer(), newPassword());
        QVERIFY_RESULT(ring);
        QCOMPARE(ring->user(), officer());
        QCOMPARE(ring->userKey().publicKey(), *key);
        QVERIFY(!(ring->userKey().publicKey() == admin.userKey().publicKey()));
        QVERIFY(ring->subkey(QStringLiteral("x")) == admin.subkey(QStringLiteral("x")));
        QVERIFY(key->verify("entry", ring->userKey().sign("entry").value()));
        QVERIFY_ERROR(unlock(officer(), test::samplePassword()), ErrorCode::WrongPassword);
    }

    void addUserRefuses()
    {
        auto ring = unlockAdmin().value();
        QVERIFY_ERROR(ring.addUser(QStringLiteral("admin"), newPassword()),
                      ErrorCode::InvalidInput);
        QVERIFY_ERROR(ring.addUser({}, newPassword()), ErrorCode::InvalidInput);
        QVERIFY_ERROR(ring.addUser(officer(), QStringLiteral("short")), ErrorCode::InvalidInput);
        QCOMPARE(ring.users().size(), 1);
        QVERIFY_RESULT(unlockAdmin());
    }

    void twoRingsSeeEachOthersChanges()
    {
        auto first = unlockAdmin().value();
        auto second = unlockAdmin().value();
        QVERIFY_RESULT(first.addUser(officer(), newPassword()));
        QVERIFY_ERROR(second.addUser(officer(), newPassword()), ErrorCode::InvalidInput);
        QVERIFY_RESULT(second.addUser(QStringLiteral("auditor"), newPassword()));
        QCOMPARE(second.users().size(), 3);
        QVERIFY_RESULT(unlock(officer(), newPassword()));
    }

    void aChangedPasswordKeepsTheKeys()
    {
        auto ring = unlockAdmin().value();
        QVERIFY_RESULT(ring.addUser(officer(), newPassword()));
        const auto admin = QStringLiteral("admin");
        QVERIFY_RESULT(ring.changePassword(admin, test::samplePassword(), newPassword()));
        QVERIFY_ERROR(unlockAdmin(), ErrorCode::WrongPassword);
        const auto again = unlock(admin, newPassword());
        QVERIFY_RESULT(again);
        QCOMPARE(again->userKey().publicKey(), ring.userKey().publicKey());
        QVERIFY(again->subkey(QStringLiteral("x")) == ring.subkey(QStringLiteral("x")));
        QVERIFY_RESULT(unlock(officer(), newPassword()));
    }

    void changePasswordTouchesOnlyItsSlot()
    {
        auto ring = unlockAdmin().value();
        QVERIFY_RESULT(ring.addUser(officer(), newPassword()));
        const auto before = KeyFile::fromJson(test::readBytes(path(QStringLiteral("keys.json"))));
        QVERIFY_RESULT(
            ring.changePassword(officer(), newPassword(), QStringLiteral("third-word-3")));
        const auto after = KeyFile::fromJson(test::readBytes(path(QStringLiteral("keys.json"))));
        QCOMPARE(after->users.at(0).wrappedDataKey, before->users.at(0).wrappedDataKey);
        QCOMPARE(after->recoveryWrappedDataKey, before->recoveryWrappedDataKey);
        QCOMPARE(after->users.at(1).publicKey, before->users.at(1).publicKey);
        QVERIFY(after->users.at(1).kdf.salt != before->users.at(1).kdf.salt);
        QVERIFY(after->users.at(1).wrappedDataKey != before->users.at(1).wrappedDataKey);
        QCOMPARE(after->sequence, before->sequence + 1);
    }

    void changePasswordRefuses()
    {
        auto ring = unlockAdmin().value();
        const auto admin = QStringLiteral("admin");
        QVERIFY_ERROR(ring.changePassword(admin, newPassword(), newPassword()),
                      ErrorCode::WrongPassword);
        QVERIFY_ERROR(ring.changePassword(officer(), test::samplePassword(), newPassword()),
                      ErrorCode::WrongPassword);
        QVERIFY_ERROR(ring.changePassword({}, test::samplePassword(), newPassword()),
                      ErrorCode::WrongPassword);
        QVERIFY_ERROR(ring.changePassword(admin, test::samplePassword(), QStringLiteral("short")),
                      ErrorCode::InvalidInput);
        QVERIFY_ERROR(ring.changePassword(admin, test::samplePassword(), test::samplePassword()),
                      ErrorCode::InvalidInput);
        QVERIFY_RESULT(unlockAdmin());
    }

    void aGivenPasswordIsMarkedUntilItIsChanged()
    {
        auto ring = unlockAdmin().value();
        QVERIFY(ring.passwordUse() == PasswordUse::Lasting);
        QVERIFY(ring.passwordSetMs() > 0);
        QVERIFY_RESULT(ring.addUser(officer(), newPassword(), PasswordUse::Once));
        auto given = unlock(officer(), newPassword()).value();
        QVERIFY(given.passwordUse() == PasswordUse::Once);
        QVERIFY_RESULT(given.strengthen(newPassword(), KdfCost{128, 1, 1}));
        QVERIFY(given.passwordUse() == PasswordUse::Once);
        const auto own = QStringLiteral("third-word-3");
        QVERIFY_RESULT(given.changePassword(officer(), newPassword(), own));
        QVERIFY(unlock(officer(), own).value().passwordUse() == PasswordUse::Lasting);
        auto again = unlockAdmin().value();
        QVERIFY_RESULT(again.resetUser(officer(), newPassword(), PasswordUse::Once));
        QVERIFY(unlock(officer(), newPassword()).value().passwordUse() == PasswordUse::Once);
    }

    void aResetGivesANewSigningKey()
    {
        auto ring = unlockAdmin().value();
        const auto first = ring.addUser(officer(), newPassword());
        const auto second = ring.resetUser(officer(), QStringLiteral("third-word-3"));
        QVERIFY_RESULT(second);
        QVERIFY(!(*first == *second));
        QVERIFY_ERROR(unlock(officer(), newPassword()), ErrorCode::WrongPassword);
        const auto opened = unlock(officer(), QStringLiteral("third-word-3"));
        QVERIFY_RESULT(opened);
        QCOMPARE(opened->userKey().publicKey(), *second);
        QCOMPARE(ring.user(), QStringLiteral("admin"));
        QVERIFY_ERROR(ring.resetUser(officer(), QStringLiteral("short")), ErrorCode::InvalidInput);
    }

    void resettingOneselfTakesOnTheNewKey()
    {
        auto ring = unlockAdmin().value();
        const auto key = ring.resetUser(QStringLiteral("admin"), newPassword());
        QVERIFY_RESULT(key);
        QCOMPARE(ring.userKey().publicKey(), *key);
    }

    void aRemovedSlotOpensNothingUntilItIsReset()
    {
        auto ring = unlockAdmin().value();
        QVERIFY_RESULT(ring.addUser(officer(), newPassword()));
        QVERIFY_RESULT(ring.removeSlot(officer()));
        QCOMPARE(ring.users(), QStringList{QStringLiteral("admin")});
        QVERIFY_ERROR(unlock(officer(), newPassword()), ErrorCode::WrongPassword);
        for (const auto *name : {"keys.json", "keys-2.json"})
            QVERIFY(!test::readBytes(path(QString::fromLatin1(name))).contains("officer"));
        QVERIFY_RESULT(ring.resetUser(officer(), newPassword()));
        QVERIFY_RESULT(unlock(officer(), newPassword()));
    }

    void removeSlotRefusesTheLastAndUnknownUsers()
    {
        auto ring = unlockAdmin().value();
        QVERIFY_ERROR(ring.removeSlot(QStringLiteral("admin")), ErrorCode::Refused);
        QVERIFY_ERROR(ring.removeSlot(officer()), ErrorCode::NotFound);
        QVERIFY_ERROR(ring.removeSlot({}), ErrorCode::NotFound);
        QVERIFY_RESULT(unlockAdmin());
    }

    void theRecoveryKeyOpensAndResets()
    {
        auto ring = KeyRing::unlockWithRecovery(m_folder->path(), m_recovery, m_environment);
        QVERIFY_RESULT(ring);
        ring->setKdfCost(test::cheapCost);
        QVERIFY(ring->user().isEmpty());
        QVERIFY(ring->userKey().isNull());
        QVERIFY_ERROR(ring->userKey().sign("entry"), ErrorCode::Refused);
        const auto key = ring->resetUser(QStringLiteral("admin"), newPassword());
        QVERIFY_RESULT(key);
        QCOMPARE(ring->user(), QStringLiteral("admin"));
        QCOMPARE(ring->userKey().publicKey(), *key);
        QVERIFY_RESULT(unlock(QStringLiteral("admin"), newPassword()));
        QVERIFY_RESULT(KeyRing::unlockWithRecovery(m_folder->path(), m_recovery, m_environment));
    }

    void anotherArchivesRecoveryKeyIsRefused()
    {
        const auto old = m_recovery;
        init();
        QVERIFY_ERROR(KeyRing::unlockWithRecovery(m_folder->path(), old, m_environment),
                      ErrorCode::WrongPassword);
        QVERIFY_ERROR(KeyRing::unlockWithRecovery(m_folder->path(), {}, m_environment),
                      ErrorCode::InvalidInput);
    }

    /// No flipped byte, in one copy or in both, opens anything but the same keys.
    void everyFlippedByteIsFoundOrMadeUpFor()
    {
        const auto first = path(QStringLiteral("keys.json"));
        const auto second = path(QStringLiteral("keys-2.json"));
        const auto json = test::readBytes(first);
        const auto expected = unlockAdmin()->subkey(QStringLiteral("x"));
        for (qsizetype i = 0; i < json.size(); ++i) {
            auto changed = json;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY(test::writeBytes(first, changed));
            QVERIFY(test::writeBytes(second, json));
            const auto ring = unlockAdmin();
            QVERIFY_RESULT(ring);
            QVERIFY(ring->subkey(QStringLiteral("x")) == expected);
            QVERIFY(test::writeBytes(second, changed));
            QVERIFY2(!unlockAdmin().ok(), qPrintable(QString::number(i)));
        }
    }

    void aForgedFileIsFoundByItsMac()
    {
        auto ring = unlockAdmin().value();
        QVERIFY_RESULT(ring.addUser(officer(), newPassword()));
        auto file = KeyFile::fromJson(test::readBytes(path(QStringLiteral("keys.json")))).value();
        file.users[1].kdf.cost.memoryKiB = 128; // toJson() gives it a right checksum again
        for (const auto *name : {"keys.json", "keys-2.json"})
            QVERIFY(test::writeBytes(path(QString::fromLatin1(name)), file.toJson()));
        QVERIFY_ERROR(unlockAdmin(), ErrorCode::Damaged);
        QVERIFY_ERROR(ring.removeSlot(officer()), ErrorCode::Damaged);
        QVERIFY_ERROR(KeyRing::unlockWithRecovery(m_folder->path(), m_recovery, m_environment),
                      ErrorCode::Damaged);
    }

    void aSlotMovedToAnotherUserOpensNothing()
    {
        auto ring = unlockAdmin().value();
        QVERIFY_RESULT(ring.addUser(officer(), newPassword()));
        auto file = KeyFile::fromJson(test::readBytes(path(QStringLiteral("keys.json")))).value();
        file.users[0].user.swap(file.users[1].user);
        for (const auto *name : {"keys.json", "keys-2.json"})
            QVERIFY(test::writeBytes(path(QString::fromLatin1(name)), file.toJson()));
        QVERIFY_ERROR(unlock(QStringLiteral("admin"), newPassword()), ErrorCode::WrongPassword);
        QVERIFY_ERROR(unlock(officer(), test::samplePassword()), ErrorCode::WrongPassword);
    }

    void aDyingDiskLeavesOneOfThePasswords_data()
    {
        QTest::addColumn<test::DyingDisk::Failure>("failure");
        QTest::newRow("one step") << test::DyingDisk::Failure::Once;
        QTest::newRow("from a step on") << test::DyingDisk::Failure::FromThenOn;
    }
    void aDyingDiskLeavesOneOfThePasswords()
    {
        QFETCH(test::DyingDisk::Failure, failure);
        const auto admin = QStringLiteral("admin");
        int failures = 0;
        for (int step = 1;; ++step) {
            init();
            auto ring = unlockAdmin().value();
            m_disk->arm(failure, step);
            const auto changed = ring.changePassword(admin, test::samplePassword(), newPassword());
            const bool reached = m_disk->steps() >= step;
            m_disk->arm(test::DyingDisk::Failure::None, 0);
            const bool opensOld = unlockAdmin().ok();
            const bool opensNew = unlock(admin, newPassword()).ok();
            QVERIFY2(opensOld != opensNew, qPrintable(QString::number(step)));
            if (changed) {
                QVERIFY(opensNew);
            } else if (failure == test::DyingDisk::Failure::Once) {
                QVERIFY(opensOld);
            }
            failures += changed ? 0 : 1;
            // What is there can be changed again.
            QVERIFY_RESULT(ring.addUser(officer(), newPassword()));
            QVERIFY_RESULT(unlock(officer(), newPassword()));
            if (!reached)
                break;
        }
        QVERIFY2(failures >= 12, qPrintable(QString::number(failures)));
    }

    void aDyingDiskLeavesNoHalfMadeArchiveBehindASuccess()
    {
        for (int step = 1;; ++step) {
            const QTemporaryDir folder;
            m_disk->arm(test::DyingDisk::Failure::FromThenOn, step);
            const auto created =
                KeyRing::create(test::sampleParameters(folder.path()), m_environment);
            const bool reached = m_disk->steps() >= step;
            QCOMPARE(created.ok(), !reached);
            if (!reached)
                break;
        }
    }
};

QTEST_GUILESS_MAIN(tst_KeyRing)
#include "tst_keyring.moc"
