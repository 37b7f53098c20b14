// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <optional>
#include <vector>

namespace archive {

/// A posting that something can still be put on.
struct OpenPosting
{
    Uid uid;
    QString title; ///< its place and its days
};

/// A posting that is entered with what is put on it first.
struct NewPosting
{
    QString place;
    PartialDate from;
    PartialDate until;
};

/// What somebody found when a posting was over.
struct PostingEnd
{
    Uid posting; ///< null: nothing is entered
    std::optional<PartialDate> takenDownOn;
    std::optional<qint64> objections; ///< that are open
};

/// What is known of the posting that a case is on.
struct CasePosting
{
    Uid uid; ///< null: it is on none
    bool hangs = false; ///< it was not taken down yet
    bool untold = false; ///< it does not say that no objection is open
};

/// What a posting tells, and where: of the kind `posting_kind`, and the twelve digits of a division.
struct PostingScope
{
    QLatin1String kind;
    QString division;
};

/// Those of the kind that begin today or later there or above. For the worker's thread, as all of these; errors as Records' own.
[[nodiscard]] Result<std::vector<OpenPosting>>
openPostings(Archive &archive, const Session &session, const PostingScope &place);
/// Days as they were typed.
[[nodiscard]] Result<Uid> enterPosting(Archive &archive,
                                       const Session &session,
                                       const PostingScope &place,
                                       const NewPosting &posting,
                                       const QString &reason);
/// Of the posting that the case names last; of a case that is not posted: nothing.
[[nodiscard]] Result<CasePosting>
postingOf(Archive &archive, const Session &session, const CaseFile &file);
/// Writes it into the posting, if there is anything to write.
[[nodiscard]] Result<void>
endPosting(Archive &archive, const Session &session, const PostingEnd &end, const QString &reason);

} // namespace archive
