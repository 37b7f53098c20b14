// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archiveinfo.h"
#include "archive/journal.h"
#include "archive/session.h"

#include <functional>

namespace archive {

/// An archive that was taken in, or is about to be; a row of absorbed_archive.
struct AbsorbedArchive
{
    qint64 row = 0; ///< 0: not written yet
    ArchiveInfo info; ///< without folder and epoch
    Uid through; ///< the archive that had absorbed it before; null: it was absorbed itself
    QDateTime begunAt;
    JournalHead head; ///< of its journal
    qint64 stage = 0; ///< how many kinds of its records are wholly here
    qint64 last = 0; ///< row there of the last record of the present kind that is here
    qint64 taken = 0; ///< records that came in
    qint64 same = 0; ///< records that were here already, just so
    qint64 seq = 0; ///< our entry that tells of it; 0 until all of it is here
};

enum class AbsorbOutcome : quint8 {
    Rejected = 1, ///< did not come in
    Double = 2, ///< came in beside the one that it may be a double of
    Kept = 3, ///< is here with another content, which stays
};

/// Why, as a stable word: a case's value `found` has the same ones.
namespace absorbreason {
inline constexpr QLatin1String erased("erased"); ///< it was erased here
inline constexpr QLatin1String deleted("deleted"); ///< it was deleted here
inline constexpr QLatin1String parent("parent"); ///< what it belongs to did not come in
inline constexpr QLatin1String
    known("known"); ///< what may stand only once stands here under another uid
inline constexpr QLatin1String person("same-person"); ///< the same identity number
inline constexpr QLatin1String organisation("same-code"); ///< the same unified code
inline constexpr QLatin1String
    certificate("same-certificate"); ///< the same certificate under two households
inline constexpr QLatin1String content("other-content"); ///< the same uid with another content
} // namespace absorbreason

/// A record that did not simply come in.
struct AbsorbException
{
    KindIndex kind = 0;
    Uid record;
    AbsorbOutcome outcome = AbsorbOutcome::Rejected;
    QString reason;
    Uid other; ///< the record here that it is about; null for none
};

struct AbsorbRequest
{
    QString folder; ///< of the other archive; only read
    QString user; ///< an administrator there
    QString password; ///< of that user
};

/// Households of somebody who is no active user here.
struct UnknownOfficer
{
    QString name;
    qint64 households = 0;
};

struct AbsorbSummary
{
    AbsorbedArchive archive; ///< `taken` records came in, `same` were here already
    std::vector<AbsorbException> exceptions; ///< what did not simply come in
    qint64 cases = 0; ///< of this run
    qint64 erased = 0; ///< records of ours that were erased there
    std::vector<UnknownOfficer> officers;
    bool isOtherInstitution = false;
    QStringList unreached; ///< folders of backups that could not be given the list of erasures
    [[nodiscard]] qint64 count(AbsorbOutcome outcome) const;
    [[nodiscard]] qint64 conflicts() const
    {
        return count(AbsorbOutcome::Double) + count(AbsorbOutcome::Kept);
    }
};

/// Called between the transactions of an absorption with the records that came in; false stops it there.
using AbsorbProgress = std::function<bool(qint64 taken)>;

/// Takes the whole archive of another station in (docs/absorb.md): records, scans, cases, locks, erasures, and its journal with its own chain.
class Absorptions
{
public:
    explicit Absorptions(Store &store);

    /// Nothing is written in the other folder. Stopped or killed half-way, the same call goes on. Refused for the same archive, one that is
    /// wholly here, another county, a sample in a real archive, a user who does not manage the archive there; InvalidInput, naming them, for
    /// fields that this archive's county.json lacks; Damaged when the other archive is not whole; Busy while it is open; WrongPassword,
    /// LockedOut, NotAnArchive, NewerVersion, DiskFull as for an opening; Cancelled by `progress`.
    [[nodiscard]] Result<AbsorbSummary> absorb(const Session &session,
                                               const AbsorbRequest &request,
                                               const AbsorbProgress &progress = {});

private:
    Store &m_store;
};

} // namespace archive
