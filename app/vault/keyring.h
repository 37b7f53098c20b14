// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"
#include "vault/age.h"
#include "vault/keyfile.h"
#include "vault/recoverysecret.h"
#include "vault/signing.h"
#include "vault/suite.h"

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
    QString suite = QStringLiteral("standard"); ///< a name of vault/suite.h
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
    /// Makes data key, station keys, recovery key and the first user's slot. Refused when the folder has keys already, InvalidInput
    /// for a name that is no suite's.
    [[nodiscard]] static Result<CreatedKeyRing> create(const KeyRingParameters &parameters,
                                                       const Environment &environment);

    /// WrongPassword, with one sentence and one derivation's time for both, for a wrong password and an unknown user; NotAnArchive, Damaged and
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
    [[nodiscard]] Result<PublicKey>
    addUser(const QString &user, const QString &password, PasswordUse use = PasswordUse::Lasting);
    /// WrongPassword unless this opens the user's slot.
    [[nodiscard]] Result<void> confirmPassword(const QString &user, const QString &password) const;
    /// Wraps the same keys under the new password, which lasts; WrongPassword when the old one is wrong.
    [[nodiscard]] Result<void>
    changePassword(const QString &user, const QString &oldPassword, const QString &newPassword);
    /// A new password without the old one, for a user with or without a slot; the old signing key is lost with the old password, so a
    /// new one is made and returned for the journal.
    [[nodiscard]] Result<PublicKey> resetUser(const QString &user,
                                              const QString &newPassword,
                                              PasswordUse use = PasswordUse::Lasting);
    /// Wraps the signed-in user's keys again, under the same password, when a guess at it costs less than `least`; the slot's own cost stays where
    /// it is higher. True when it did. WrongPassword; after every error the slot is the old one.
    [[nodiscard]] Result<bool> strengthen(const QString &password, const KdfCost &least);
    /// The user can't unlock any more (a copy of the old file still can: said in the threat model). NotFound without a slot;
    /// Refused for the last slot.
    [[nodiscard]] Result<void> removeSlot(const QString &user);

    /// A ring of the same archive with a new data key, a new recovery key and a slot for the signed-in user alone, since the others' passwords are
    /// not known; their and the station's signing keys stay. Its files are written to `folder`, which must have none. WrongPassword.
    [[nodiscard]] Result<CreatedKeyRing> rekeyed(const QString &folder,
                                                 const QString &password) const;

    /// Users with a slot, in the order of the file.
    [[nodiscard]] QStringList users() const;
    /// Empty when the recovery key opened the archive.
    [[nodiscard]] const QString &user() const { return m_user; }
    /// What the signed-in user's password is good for. The file's MAC holds it: it can't be changed without the data key.
    [[nodiscard]] PasswordUse passwordUse() const;
    /// When the signed-in user's password was set, in milliseconds of UTC; 0 when that is not known.
    [[nodiscard]] qint64 passwordSetMs() const;
    [[nodiscard]] const SigningKey &userKey() const { return m_userKey; }
    [[nodiscard]] Uid archiveId() const { return m_file.archive; }
    [[nodiscard]] const Suite &suite() const { return *m_suite; }
    [[nodiscard]] const QString &stationId() const { return m_file.station.id; }
    [[nodiscard]] const SigningKey &stationKey() const { return m_stationKey; }
    [[nodiscard]] const AgeIdentity &stationAge() const { return m_stationAge; }
    [[nodiscard]] const std::shared_ptr<RandomSource> &random() const
    {
        return m_environment.random;
    }
    /// 32 bytes for one purpose, by HKDF from the data key and the archive's id; the same in every session.
    [[nodiscard]] Secret subkey(const QString &purpose) const;
    /// The same from the station's own key: it stays when the archive gets a new data key, for what stands on paper.
    [[nodiscard]] Secret stationSubkey(const QString &purpose) const;

    /// What a guess at a password set from now on costs; the default unless this or create() said otherwise.
    void setKdfCost(const KdfCost &cost) { m_cost = cost; }

private:
    using Change = std::function<Result<void>(KeyFile &)>;

    KeyRing(QString folder, const Environment &environment);
    [[nodiscard]] Result<void> createFiles();
    [[nodiscard]] Result<void> adopt(const KeyFile &file, Secret dataKey);
    [[nodiscard]] Result<void> checkMac(const KeyFile &file) const;
    [[nodiscard]] Result<void> apply(const Change &change);
    [[nodiscard]] Result<UserSlot> newSlot(const QString &user,
                                           const QString &password,
                                           const SigningKey &key,
                                           PasswordUse use = PasswordUse::Lasting) const;

    QString m_folder;
    Environment m_environment;
    KeyFile m_file;
    const Suite *m_suite = nullptr;
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
