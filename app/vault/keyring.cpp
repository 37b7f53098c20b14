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

Result<void> checkSuite(const QString &suite)
{
    if (suite == QLatin1String("standard"))
        return {};
    return Error{
        ErrorCode::Refused,
        KeyRingText::tr("This version does not offer the suite “%1”; use “standard”.").arg(suite),
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

Result<StationKeys> generateStationKeys(RandomSource &random)
{
    ARCHIVE_TRY(signingKey, SigningKey::generate(random));
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
    ARCHIVE_CHECK(checkSuite(parameters.suite));
    ARCHIVE_TRY(user, acceptedUser(parameters.user, parameters.password));
    ARCHIVE_TRY(stationId, normalizedUserName(parameters.stationId));
    auto &random = *environment.random;
    KeyRing ring(parameters.folder, environment);
    ring.m_cost = parameters.cost;
    ring.m_file.archive = parameters.archive;
    ring.m_file.suite = parameters.suite;

    ARCHIVE_TRY(dataKey, Secret::random(random, 32));
    ring.m_dataKey = std::move(dataKey);
    ARCHIVE_TRY(userKey, SigningKey::generate(random));
    ARCHIVE_TRY(userSlot, ring.newSlot(user, parameters.password, userKey));
    ring.m_file.users.append(userSlot);
    ARCHIVE_TRY(recovery, RecoverySecret::generate(random));
    ARCHIVE_TRY(recoverySlot,
                wrapKey(recovery.wrappingKey(parameters.archive),
                        ring.m_dataKey,
                        recoveryPlace(parameters.archive),
                        random));
    ring.m_file.recoveryWrappedDataKey = recoverySlot;
    ARCHIVE_TRY(station, generateStationKeys(random));
    ARCHIVE_TRY(stationSlot,
                sealStationSlot(parameters.archive, stationId, station, ring.m_dataKey, random));
    ring.m_file.station = stationSlot;

    const KeyStore store(parameters.folder, *environment.disk);
    ARCHIVE_TRY(written,
                store.create(ring.m_file, keyFileMacKey(ring.m_dataKey, parameters.archive)));
    ring.m_file = written;
    ring.m_user = user;
    ring.m_userKey = std::move(userKey);
    ring.m_stationKey = std::move(station.signingKey);
    ring.m_stationAge = std::move(station.age);
    return CreatedKeyRing{std::move(ring), recovery.halves()};
}

Result<KeyRing> KeyRing::unlock(const QString &folder,
                                const QString &user,
                                const QString &password,
                                const Environment &environment)
{
    ARCHIVE_TRY(file, KeyStore(folder, *environment.disk).load());
    ARCHIVE_CHECK(checkSuite(file.suite));
    const auto name = normalizedUserName(user);
    const auto *slot = name ? file.find(*name) : nullptr;
    if (slot == nullptr)
        return wrongPassword();
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
    ARCHIVE_CHECK(checkSuite(file.suite));
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

Result<PublicKey> KeyRing::addUser(const QString &user, const QString &password)
{
    ARCHIVE_TRY(name, acceptedUser(user, password));
    ARCHIVE_TRY(key, SigningKey::generate(*m_environment.random));
    ARCHIVE_TRY(slot, newSlot(name, password, key));
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

Result<PublicKey> KeyRing::resetUser(const QString &user, const QString &newPassword)
{
    ARCHIVE_TRY(name, acceptedUser(user, newPassword));
    ARCHIVE_TRY(key, SigningKey::generate(*m_environment.random));
    ARCHIVE_TRY(slot, newSlot(name, newPassword, key));
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

Result<void> KeyRing::adopt(const KeyFile &file, Secret dataKey)
{
    m_file = file;
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

Result<UserSlot>
KeyRing::newSlot(const QString &user, const QString &password, const SigningKey &key) const
{
    return sealUserSlot(m_file.archive,
                        user,
                        password,
                        m_cost,
                        {m_dataKey.clone(), key.clone()},
                        *m_environment.random);
}

} // namespace archive
