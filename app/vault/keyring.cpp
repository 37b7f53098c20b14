// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyring.h"

#include "vault/hash.h"
#include "vault/keyslots.h"
#include "vault/keystore.h"
#include "vault/keywrap.h"
#include "vault/username.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct KeyRingText
{
    Q_DECLARE_TR_FUNCTIONS(archive::KeyRing)
};

Result<const Suite *> suiteNamed(const QString &name)
{
    const auto *suite = findSuite(name);
    if (suite != nullptr)
        return suite;
    return Error{
        ErrorCode::InvalidInput,
        KeyRingText::tr("There is no suite “%1”; choose “standard” or “shangmi”.").arg(name),
        {}};
}

SlotPlace recoveryPlace(const Uid &archive)
{
    return {archive, SlotKind::RecoveryDataKey, {}};
}

Secret keyFileMacKey(const Secret &dataKey, const Uid &archive)
{
    return deriveSubkey(dataKey, archive, QStringLiteral("keys.json mac"));
}

Result<StationKeys> generateStationKeys(SignatureAlgorithm algorithm, RandomSource &random)
{
    ARCHIVE_TRY(signingKey, SigningKey::generate(algorithm, random));
    ARCHIVE_TRY(age, AgeIdentity::generate(random));
    return StationKeys{std::move(signingKey), std::move(age)};
}

/// The user's slot for changing, or nullptr.
UserSlot *slotOf(KeyFile &file, const QString &user)
{
    const auto found = std::find_if(file.users.begin(),
                                    file.users.end(),
                                    [&user](const auto &slot) { return slot.user == user; });
    return found == file.users.end() ? nullptr : &*found;
}

Error noSuchUser(const QString &user)
{
    return Error{
        ErrorCode::NotFound,
        KeyRingText::tr("There is no user “%1” who could sign in; check the name.").arg(user),
        {}};
}

constexpr qsizetype dataKeySize = 32;

Result<QString> acceptedUser(const QString &user, const QString &newPassword)
{
    ARCHIVE_TRY(name, normalizedUserName(user));
    ARCHIVE_CHECK(checkNewPassword(newPassword, name));
    return name;
}

} // namespace

KeyRing::KeyRing(QString folder, const Environment &environment)
    : m_folder(std::move(folder))
    , m_environment(environment)
{ }

Result<CreatedKeyRing> KeyRing::create(const KeyRingParameters &parameters,
                                       const Environment &environment)
{
    ARCHIVE_TRY(suite, suiteNamed(parameters.suite));
    ARCHIVE_TRY(user, acceptedUser(parameters.user, parameters.password));
    ARCHIVE_TRY(stationId, normalizedUserName(parameters.stationId));
    auto &random = *environment.random;
    KeyRing ring(parameters.folder, environment);
    ring.m_cost = parameters.cost;
    ring.m_file.archive = parameters.archive;
    ring.m_file.suite = parameters.suite;
    ring.m_suite = suite;

    ARCHIVE_TRY(dataKey, Secret::random(random, dataKeySize));
    ring.m_dataKey = std::move(dataKey);
    ARCHIVE_TRY(userKey, SigningKey::generate(suite->signatures, random));
    ARCHIVE_TRY(userSlot, ring.newSlot(user, parameters.password, userKey));
    ring.m_file.users.append(userSlot);
    ARCHIVE_TRY(recovery, RecoverySecret::generate(random));
    ARCHIVE_TRY(recoverySlot,
                wrapKey(recovery.wrappingKey(parameters.archive),
                        ring.m_dataKey,
                        recoveryPlace(parameters.archive),
                        random));
    ring.m_file.recoveryWrappedDataKey = recoverySlot;
    ARCHIVE_TRY(station, generateStationKeys(suite->signatures, random));
    ARCHIVE_TRY(stationSlot,
                sealStationSlot(parameters.archive, stationId, station, ring.m_dataKey, random));
    ring.m_file.station = stationSlot;

    ring.m_user = user;
    ring.m_userKey = std::move(userKey);
    ring.m_stationKey = std::move(station.signingKey);
    ring.m_stationAge = std::move(station.age);
    ARCHIVE_CHECK(ring.createFiles());
    return CreatedKeyRing{std::move(ring), recovery.halves()};
}

Result<void> KeyRing::createFiles()
{
    const KeyStore store(m_folder, *m_environment.disk);
    ARCHIVE_TRY(written, store.create(m_file, keyFileMacKey(m_dataKey, m_file.archive)));
    m_file = written;
    return {};
}

Result<CreatedKeyRing> KeyRing::rekeyed(const QString &folder, const QString &password) const
{
    const auto *slot = m_file.find(m_user);
    if (slot == nullptr)
        return wrongPassword();
    ARCHIVE_TRY(present, openUserSlot(m_file.archive, *slot, password));
    auto &random = *m_environment.random;
    KeyRing ring(folder, m_environment);
    ring.m_file = m_file;
    ring.m_suite = m_suite;
    ring.m_cost = m_cost;
    ARCHIVE_TRY(dataKey, Secret::random(random, dataKeySize));
    ring.m_dataKey = std::move(dataKey);
    ARCHIVE_TRY(userSlot, ring.newSlot(m_user, password, present.signingKey, slot->use));
    userSlot.setMs = slot->setMs;
    ring.m_file.users = {userSlot};
    ARCHIVE_TRY(recovery, RecoverySecret::generate(random));
    ARCHIVE_TRY(recoverySlot,
                wrapKey(recovery.wrappingKey(m_file.archive),
                        ring.m_dataKey,
                        recoveryPlace(m_file.archive),
                        random));
    ring.m_file.recoveryWrappedDataKey = recoverySlot;
    ARCHIVE_TRY(station, openStationSlot(m_file.archive, m_file.station, m_dataKey));
    ARCHIVE_TRY(
        stationSlot,
        sealStationSlot(m_file.archive, m_file.station.id, station, ring.m_dataKey, random));
    ring.m_file.station = stationSlot;
    ring.m_user = m_user;
    ring.m_userKey = present.signingKey.clone();
    ring.m_stationKey = std::move(station.signingKey);
    ring.m_stationAge = std::move(station.age);
    ARCHIVE_CHECK(ring.createFiles());
    return CreatedKeyRing{std::move(ring), recovery.halves()};
}

Result<KeyRing> KeyRing::unlock(const QString &folder,
                                const QString &user,
                                const QString &password,
                                const Environment &environment)
{
    ARCHIVE_TRY(file, KeyStore(folder, *environment.disk).load());
    const auto name = normalizedUserName(user);
    const auto *slot = name ? file.find(*name) : nullptr;
    if (slot == nullptr) {
        // The same work as for a user, so that the time does not tell who is one.
        ARCHIVE_TRY(unused, derivePasswordKey(password, file.users.constFirst().kdf));
        return wrongPassword();
    }
    ARCHIVE_TRY(keys, openUserSlot(file.archive, *slot, password));
    KeyRing ring(folder, environment);
    ARCHIVE_CHECK(ring.adopt(file, std::move(keys.dataKey)));
    ring.m_user = *name;
    ring.m_userKey = std::move(keys.signingKey);
    return ring;
}

Result<KeyRing> KeyRing::unlockWithRecovery(const QString &folder,
                                            const RecoveryHalves &halves,
                                            const Environment &environment)
{
    ARCHIVE_TRY(recovery, RecoverySecret::parse(halves));
    ARCHIVE_TRY(file, KeyStore(folder, *environment.disk).load());
    auto dataKey = unwrapKey(recovery.wrappingKey(file.archive),
                             file.recoveryWrappedDataKey,
                             recoveryPlace(file.archive));
    if (!dataKey && dataKey.error().code == ErrorCode::Damaged) {
        return Error{ErrorCode::WrongPassword,
                     KeyRingText::tr("This recovery key is another archive's; look for the right "
                                     "papers."),
                     {}};
    }
    if (!dataKey)
        return dataKey.error();
    KeyRing ring(folder, environment);
    ARCHIVE_CHECK(ring.adopt(file, std::move(dataKey).value()));
    return ring;
}

Result<PublicKey> KeyRing::addUser(const QString &user, const QString &password, PasswordUse use)
{
    ARCHIVE_TRY(name, acceptedUser(user, password));
    ARCHIVE_TRY(key, SigningKey::generate(m_suite->signatures, *m_environment.random));
    ARCHIVE_TRY(slot, newSlot(name, password, key, use));
    ARCHIVE_CHECK(apply([&slot](KeyFile &file) -> Result<void> {
        if (file.find(slot.user) != nullptr) {
            return Error{ErrorCode::InvalidInput,
                         KeyRingText::tr("There is a user “%1” already; choose another name.")
                             .arg(slot.user),
                         {}};
        }
        file.users.append(slot);
        return {};
    }));
    return key.publicKey();
}

Result<void> KeyRing::confirmPassword(const QString &user, const QString &password) const
{
    const auto *slot = m_file.find(user);
    if (slot == nullptr)
        return wrongPassword();
    ARCHIVE_TRY(keys, openUserSlot(m_file.archive, *slot, password));
    return {};
}

Result<void>
KeyRing::changePassword(const QString &user, const QString &oldPassword, const QString &newPassword)
{
    const auto name = normalizedUserName(user);
    if (!name)
        return wrongPassword();
    return apply([&, this](KeyFile &file) -> Result<void> {
        auto *slot = slotOf(file, *name);
        if (slot == nullptr)
            return wrongPassword();
        ARCHIVE_TRY(keys, openUserSlot(file.archive, *slot, oldPassword));
        ARCHIVE_CHECK(checkNewPassword(newPassword, *name));
        if (oldPassword == newPassword) {
            return Error{ErrorCode::InvalidInput,
                         KeyRingText::tr("The new password is the present one; choose another."),
                         {}};
        }
        ARCHIVE_TRY(rewrapped, newSlot(*name, newPassword, keys.signingKey));
        *slot = rewrapped;
        return {};
    });
}

Result<PublicKey>
KeyRing::resetUser(const QString &user, const QString &newPassword, PasswordUse use)
{
    ARCHIVE_TRY(name, acceptedUser(user, newPassword));
    ARCHIVE_TRY(key, SigningKey::generate(m_suite->signatures, *m_environment.random));
    ARCHIVE_TRY(slot, newSlot(name, newPassword, key, use));
    ARCHIVE_CHECK(apply([&slot](KeyFile &file) -> Result<void> {
        if (auto *present = slotOf(file, slot.user))
            *present = slot;
        else
            file.users.append(slot);
        return {};
    }));
    const auto publicKey = key.publicKey();
    if (m_user.isEmpty() || m_user == name) {
        m_user = name;
        m_userKey = std::move(key);
    }
    return publicKey;
}

Result<bool> KeyRing::strengthen(const QString &password, const KdfCost &least)
{
    const auto *present = m_file.find(m_user);
    if (present == nullptr || present->kdf.cost.raisedTo(least) == present->kdf.cost)
        return false;
    ARCHIVE_CHECK(apply([&, this](KeyFile &file) -> Result<void> {
        auto *slot = slotOf(file, m_user);
        if (slot == nullptr)
            return wrongPassword();
        // A slot under a mistyped password would lock the user out.
        ARCHIVE_TRY(keys, openUserSlot(file.archive, *slot, password));
        ARCHIVE_TRY(raised,
                    sealUserSlot(file.archive,
                                 m_user,
                                 password,
                                 slot->kdf.cost.raisedTo(least),
                                 keys,
                                 *m_environment.random));
        raised.use = slot->use;
        raised.setMs = slot->setMs;
        *slot = raised;
        return {};
    }));
    return true;
}

Result<void> KeyRing::removeSlot(const QString &user)
{
    const auto name = normalizedUserName(user);
    if (!name)
        return noSuchUser(user);
    return apply([&name](KeyFile &file) -> Result<void> {
        if (file.find(*name) == nullptr)
            return noSuchUser(*name);
        if (file.users.size() == 1) {
            return Error{
                ErrorCode::Refused,
                KeyRingText::tr("“%1” is the only user who can sign in; add another first.")
                    .arg(*name),
                {}};
        }
        file.users.removeIf([&name](const UserSlot &slot) { return slot.user == *name; });
        return {};
    });
}

QStringList KeyRing::users() const
{
    QStringList names;
    for (const auto &slot : m_file.users)
        names.append(slot.user);
    return names;
}

Secret KeyRing::subkey(const QString &purpose) const
{
    return deriveSubkey(m_dataKey, m_file.archive, purpose);
}

Secret KeyRing::stationSubkey(const QString &purpose) const
{
    return deriveSubkey(m_stationKey.seed(), m_file.archive, purpose);
}

Result<void> KeyRing::adopt(const KeyFile &file, Secret dataKey)
{
    m_file = file;
    ARCHIVE_TRY(suite, suiteNamed(file.suite));
    m_suite = suite;
    m_dataKey = std::move(dataKey);
    ARCHIVE_CHECK(checkMac(file));
    ARCHIVE_TRY(station, openStationSlot(file.archive, file.station, m_dataKey));
    m_stationKey = std::move(station.signingKey);
    m_stationAge = std::move(station.age);
    return {};
}

Result<void> KeyRing::checkMac(const KeyFile &file) const
{
    const auto expected = file.computeMac(keyFileMacKey(m_dataKey, m_file.archive));
    if (equalInConstantTime(expected, file.mac))
        return {};
    return Error{ErrorCode::Damaged,
                 KeyRingText::tr("The key file was changed by another program; restore it from a "
                                 "backup."),
                 QStringLiteral("mac")};
}

Result<void> KeyRing::apply(const Change &change)
{
    const KeyStore store(m_folder, *m_environment.disk);
    ARCHIVE_TRY(present, store.load());
    ARCHIVE_CHECK(checkMac(present));
    auto next = present;
    ARCHIVE_CHECK(change(next));
    ARCHIVE_TRY(inForce, store.replace(present, next, keyFileMacKey(m_dataKey, m_file.archive)));
    m_file = inForce;
    return {};
}

PasswordUse KeyRing::passwordUse() const
{
    const auto *slot = m_file.find(m_user);
    return slot == nullptr ? PasswordUse::Lasting : slot->use;
}

qint64 KeyRing::passwordSetMs() const
{
    const auto *slot = m_file.find(m_user);
    return slot == nullptr ? 0 : slot->setMs;
}

Result<UserSlot> KeyRing::newSlot(const QString &user,
                                  const QString &password,
                                  const SigningKey &key,
                                  PasswordUse use) const
{
    ARCHIVE_TRY(slot,
                sealUserSlot(m_file.archive,
                             user,
                             password,
                             m_cost,
                             {m_dataKey.clone(), key.clone()},
                             *m_environment.random));
    slot.use = use;
    slot.setMs = m_environment.clock->nowUtc().toMSecsSinceEpoch();
    return slot;
}

} // namespace archive
