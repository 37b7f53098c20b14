// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace archive {

/// What kind of failure an Error is; callers branch on this, never on the sentence.
enum class ErrorCode {
    InvalidInput, ///< what was given breaks a rule of the catalogue or of a format
    NotFound, ///< no such record, user, file, batch
    Refused, ///< policy, consent or law does not allow it
    Stale, ///< the record changed since it was read
    Busy, ///< another process or connection holds the archive
    WrongPassword,
    PasswordDue, ///< the password is right, but serves only to choose another
    LockedOut, ///< too many wrong passwords; Error::waitMs says how long
    NotAnArchive,
    NewerVersion, ///< written by a later program
    Damaged, ///< a hash, tag, checksum or signature does not hold
    DiskFull,
    Io,
    Crypto, ///< the random source or a cryptographic primitive failed
    Cancelled,
    Internal, ///< a defect of the program, reported as a value so that nothing is lost
};

/// A failure as a value: the message is one sentence, in the user's language, that says what happened and what to do.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString context; ///< file, field, record or system text; for logs and details, may be empty
    qint64 waitMs = 0; ///< with LockedOut, the milliseconds until the next attempt is heard
};

} // namespace archive
