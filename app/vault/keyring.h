// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"
#include "vault/age.h"
#include "vault/keyfile.h"
#include "vault/recoverysecret.h"
#include "vault/signing.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace archive {

struct CreatedKeyRing;

/// What a new archive's keys are made from.
struct KeyRingParameters
{
    QString folder; ///< must exist and hold no keys yet
    Uid archive;
    QString suite = QStringLiteral("standard"); ///< design.md §9
    QString stationId;
    QString user; ///< the first administrator
    QString password;
    KdfCost cost;
};

/// The unlocked keys of an archive: its data key, the station's keys, the signed-in user's signing key. Every change is on the
/// disk, read back and compared, before it says done. Const functions may be called by any thread
/// while none changes the ring.
class KeyRing
{
public:
    /// Makes data key, station keys, recovery key and the first user's slot. Refused when the folder has keys already or for a
    /// suite that this version does not offer.
    [[nodiscard]] static Result<CreatedKeyRing> create(const KeyRingParameters &parameters,
                                                       const Environment &environment);

    /// WrongPassword, with one sentence for both, for a wrong password and an unknown user; NotAnArchive, Damaged and
    /// NewerVersion as KeyStore::load says.
    [[nodiscard]] static Result<KeyRing> unlock(const QString &folder,
                                                const QString &user,
                                                const QString &password,
                                                const Environment &environment);

    /// Opens with the two halves of the recovery key; WrongPassword when they are another archive's. The ring has no user and userKey() is
    /// null until resetUser(), whose user it takes on.
    [[nodiscard]] static Result<KeyRing> unlockWithRecovery(const QString &folder,
                                                            const RecoveryHalves &halves,
                                                            const Environment &environment);

    /// A slot with a new signing key, which is returned for the journal. InvalidInput for a name in use, a bad name or
    /// password.
    [[nodiscard]] Result<PublicKey> addUser(const QString &user, const QString &password);
    /// Wraps the same keys under the new password; WrongPassword when the old one is wrong.
    [[nodiscard]] Result<void>
    changePassword(const QString &user, const QString &oldPassword, const QString &newPassword);
    /// A new password without the old one, for a user with or without a slot; the old signing key is lost with the old password, so a
    /// new one is made and returned for the journal.
    [[nodiscard]] Result<PublicKey> resetUser(const QString &user, const QString &newPassword);
    /// The user can't unlock any more (a copy of the old file still can: said in the threat model). NotFound without a slot;
    /// Refused for the last slot.
    [[nodiscard]] Result<void> removeSlot(const QString &user);

    /// Users with a slot, in the order of the file.
    [[nodiscard]] QStringList users() const;
    /// Empty when the recovery key opened the archive.
    [[nodiscard]] const QString &user() const { return m_user; }
    [[nodiscard]] const SigningKey &userKey() const { return m_userKey; }
    [[nodiscard]] Uid archiveId() const { return m_file.archive; }
    [[nodiscard]] const QString &suite() const { return m_file.suite; }
    [[nodiscard]] const QString &stationId() const { return m_file.station.id; }
    [[nodiscard]] const SigningKey &stationKey() const { return m_stationKey; }
    [[nodiscard]] const AgeIdentity &stationAge() const { return m_stationAge; }
    /// 32 bytes for one purpose, by HKDF from the data key and the archive's id; the same in every session.
    [[nodiscard]] Secret subkey(const QString &purpose) const;

    /// What a guess at a password set from now on costs; the default unless this or create() said otherwise.
    void setKdfCost(const KdfCost &cost) { m_cost = cost; }

private:
    using Change = std::function<Result<void>(KeyFile &)>;

    KeyRing(QString folder, const Environment &environment);
    [[nodiscard]] Result<void> adopt(const KeyFile &file, Secret dataKey);
    [[nodiscard]] Result<void> checkMac(const KeyFile &file) const;
    [[nodiscard]] Result<void> apply(const Change &change);
    [[nodiscard]] Result<UserSlot>
    newSlot(const QString &user, const QString &password, const SigningKey &key) const;

    QString m_folder;
    Environment m_environment;
    KeyFile m_file;
    KdfCost m_cost;
    Secret m_dataKey;
    QString m_user;
    SigningKey m_userKey;
    SigningKey m_stationKey;
    AgeIdentity m_stationAge;
};

/// A new ring and the halves of its recovery key, shown once and kept nowhere.
struct CreatedKeyRing
{
    KeyRing ring;
    RecoveryHalves recoveryHalves;
};

} // namespace archive
