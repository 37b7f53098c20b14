// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/absorptions.h"
#include "archive/appraisals.h"
#include "archive/archiveinfo.h"
#include "archive/backups.h"
#include "archive/cases.h"
#include "archive/consents.h"
#include "archive/deskwork.h"
#include "archive/divisionfinder.h"
#include "archive/doublesfinder.h"
#include "archive/drafts.h"
#include "archive/entrychecks.h"
#include "archive/erasures.h"
#include "archive/files.h"
#include "archive/founding.h"
#include "archive/history.h"
#include "archive/householdlist.h"
#include "archive/journal.h"
#include "archive/outbox.h"
#include "archive/passwordrules.h"
#include "archive/pinyin.h"
#include "archive/printouts.h"
#include "archive/printruns.h"
#include "archive/ratingcase.h"
#include "archive/ratingfacts.h"
#include "archive/ratingreviews.h"
#include "archive/recordlocks.h"
#include "archive/records.h"
#include "archive/rekey.h"
#include "archive/restore.h"
#include "archive/search.h"
#include "archive/session.h"
#include "archive/settings.h"
#include "archive/typedforms.h"
#include "archive/users.h"
#include "archive/verifycopy.h"
#include "base/environment.h"
#include "catalogue/catalogue.h"

namespace archive {

class CountyRegister;
class DivisionRegister;

/// An open archive on the calling thread: it composes the services and does nothing itself.
///
/// One process at a time (Busy names who holds it); another thread uses its own, from connect().
class Archive
{
public:
    ~Archive();
    Q_DISABLE_COPY_MOVE(Archive)

    /// A new archive in a new or empty folder. Refused for any other folder.
    [[nodiscard]] static Result<RecoveryKey> create(const NewArchiveOptions &options,
                                                    const Environment &environment);
    /// Whether the folder holds an archive, as far as open() sees it before a password.
    [[nodiscard]] static Result<void> checkThere(const QString &folder,
                                                 const Environment &environment);
    /// Signs in. PasswordDue when the password serves only to choose another: changePassword() does.
    /// NotAnArchive, NotFound (a missing file), NewerVersion, WrongPassword, LockedOut, Busy, Damaged are told apart; the catalogue's
    /// changes (county.json) are brought into the tables first.
    ///
    /// A key slot at which a guess costs less than `leastCost` is wrapped again at that cost, so that a slot of an earlier program keeps up with
    /// this one; failing in it is journalled and keeps nobody out. A sample archive keeps the cost it was made with: it holds nobody.
    /// Passwords given in the session cost `leastCost`.
    [[nodiscard]] static Result<std::unique_ptr<Archive>> open(const QString &folder,
                                                               const QString &user,
                                                               const QString &password,
                                                               const Environment &environment,
                                                               const KdfCost &leastCost = {});
    /// The user's own password, signed in or not: the only thing to do with one that an administrator gave. Errors as open()'s, and InvalidInput
    /// with the rule that the new one breaks (resources/policy/passwords.csv).
    [[nodiscard]] static Result<void> changePassword(const QString &folder,
                                                     const QString &user,
                                                     const QString &present,
                                                     const QString &next,
                                                     const Environment &environment);
    /// A new password and signing key for a user who can't sign in, with both halves of the recovery key; journalled as the
    /// station's act. WrongPassword for wrong halves, LockedOut after too many, NotFound for an unknown user.
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
    [[nodiscard]] HouseholdList &households();
    [[nodiscard]] Users &users();
    [[nodiscard]] Settings &settings();
    [[nodiscard]] Consents &consents();
    [[nodiscard]] Outbox &outbox();
    [[nodiscard]] Printouts &printouts();
    [[nodiscard]] PrintRuns &printRuns();
    [[nodiscard]] Backups &backups();
    [[nodiscard]] Erasures &erasures();
    [[nodiscard]] Drafts &drafts();
    [[nodiscard]] TypedForms &typedForms();
    [[nodiscard]] DoublesFinder &doubles();
    [[nodiscard]] EntryChecks &entryChecks();
    [[nodiscard]] DeskWork &deskWork();
    [[nodiscard]] Files &files();
    [[nodiscard]] Cases &cases();
    [[nodiscard]] History &history();
    [[nodiscard]] RecordLocks &locks();
    [[nodiscard]] Absorptions &absorptions();
    [[nodiscard]] RatingFacts &ratingFacts();
    [[nodiscard]] RatingReviews &ratingReviews();
    [[nodiscard]] Appraisals &appraisals();
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
