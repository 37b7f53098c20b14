// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archiveinfo.h"
#include "archive/consents.h"
#include "archive/journal.h"
#include "archive/outbox.h"
#include "archive/printouts.h"
#include "archive/records.h"
#include "archive/search.h"
#include "archive/session.h"
#include "archive/users.h"
#include "base/environment.h"
#include "catalogue/catalogue.h"
#include "vault/password.h"

namespace archive {

class CountyRegister;
class DivisionRegister;

struct NewArchiveOptions
{
    QString folder;
    QString division;
    QString station;
    QString institution;
    QString suite = QStringLiteral("standard");
    QString admin = QStringLiteral("admin");
    QString adminPassword;
    bool sample = false;
    KdfCost cost; ///< of each password; tests take less
};

/// The two halves of the recovery key; shown once.
struct RecoveryKey
{
    QString first;
    QString second;
};

/// An open archive on the calling thread: it composes the services and does nothing itself.
///
/// One process at a time (Busy names who holds it); another thread uses its own, from connect().
class Archive
{
public:
    ~Archive();
    Q_DISABLE_COPY_MOVE(Archive)

    /// A new archive in a new or empty folder. Refused for any other folder and for suite `shangmi`.
    [[nodiscard]] static Result<RecoveryKey> create(const NewArchiveOptions &options,
                                                    const Environment &environment);
    /// Signs in. NotAnArchive, NewerVersion, WrongPassword, Busy, Damaged are told apart; the catalogue's changes (county.json) are
    /// brought into the tables first.
    [[nodiscard]] static Result<std::unique_ptr<Archive>> open(const QString &folder,
                                                               const QString &user,
                                                               const QString &password,
                                                               const Environment &environment);
    /// A new password and signing key for a user who can't sign in, with both halves of the recovery key; journalled as the
    /// station's act. WrongPassword for wrong halves, NotFound for an unknown user.
    [[nodiscard]] static Result<void> recover(const QString &folder,
                                              const QString &user,
                                              const QString &password,
                                              const RecoveryKey &key,
                                              const Environment &environment);
    /// A further connection for the calling thread, signed in as the same user.
    [[nodiscard]] Result<std::unique_ptr<Archive>> connect() const;

    [[nodiscard]] const ArchiveInfo &info() const;
    [[nodiscard]] const User &user() const;
    [[nodiscard]] const Catalogue &catalogue() const;
    [[nodiscard]] const Policy &policy() const;
    [[nodiscard]] const DivisionRegister &divisions() const;
    [[nodiscard]] const Environment &environment() const;

    [[nodiscard]] Sessions &sessions();
    [[nodiscard]] Records &records();
    [[nodiscard]] Journal &journal();
    [[nodiscard]] Search &search();
    [[nodiscard]] Users &users();
    [[nodiscard]] Consents &consents();
    [[nodiscard]] Outbox &outbox();
    [[nodiscard]] Printouts &printouts();
    /// Station's keys: to sign a batch and to show them.
    [[nodiscard]] const class KeyRing &keys() const;

private:
    friend Result<JournalCheck> verifyArchive(Archive &archive, bool full);
    struct Parts;
    explicit Archive(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// Databases and journal of an open archive checked as `archivectl verify` does; problems are sentences.
[[nodiscard]] Result<JournalCheck> verifyArchive(Archive &archive, bool full);

} // namespace archive
