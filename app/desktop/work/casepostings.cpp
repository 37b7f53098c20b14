// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/casepostings.h"

#include "archive/ratingcase.h"
#include "base/legalclock.h"
#include "views/posting.h"

namespace archive {

Result<std::vector<OpenPosting>>
openPostings(Archive &archive, const Session &session, const PostingScope &place)
{
    const auto today = legalclock::civilDate(archive.environment().clock->nowUtc());
    ARCHIVE_TRY(all, archive.records().children(session, kinds::posting, {}));
    std::vector<OpenPosting> open;
    for (const auto &shown : all) {
        const PostingView posting(shown.record);
        const auto above = DivisionCode::parse(posting.postingDivision());
        const auto from = posting.postedFrom();
        const auto until = posting.postedUntil();
        if (!above || !from || !until || from->earliest() < today || posting.takenDownOn()
            || posting.postingKind() != place.kind || !place.division.startsWith(above->prefix()))
            continue;
        open.push_back(
            {shown.record.uid,
             QStringLiteral("%1 %2 – %3")
                 .arg(archive.divisions().fullName(*above), from->toWire(), until->toWire())});
    }
    return open;
}

Result<Uid> enterPosting(Archive &archive,
                         const Session &session,
                         const PostingScope &place,
                         const NewPosting &posting,
                         const QString &reason)
{
    Record record;
    record.kind = kinds::posting;
    PostingEdit(record)
        .setPostingKind(place.kind)
        .setPostingDivision(place.division)
        .setPostingPlace(posting.place)
        .setPostedFrom(posting.from)
        .setPostedUntil(posting.until);
    ARCHIVE_TRY(saved, archive.records().save(session, {reason, {changeTo(record)}}));
    return saved.saved.front().uid;
}

Result<CasePosting> postingOf(Archive &archive, const Session &session, const CaseFile &file)
{
    const auto named = ratingcase::lastOf(file, ratingcase::posting);
    if (file.row.state != ratingcase::posted || named.isEmpty())
        return CasePosting();
    ARCHIVE_TRY(uid, Uid::parse(named));
    ARCHIVE_TRY(shown, archive.records().get(session, kinds::posting, uid));
    const PostingView posting(shown.record);
    return CasePosting{uid, !posting.takenDownOn(), posting.postingObjections() != 0};
}

Result<void>
endPosting(Archive &archive, const Session &session, const PostingEnd &end, const QString &reason)
{
    if (end.posting.isNull() || (!end.takenDownOn && !end.objections))
        return {};
    Record posting;
    posting.kind = kinds::posting;
    PostingEdit edit(posting);
    if (end.takenDownOn)
        edit.setTakenDownOn(*end.takenDownOn);
    if (end.objections)
        edit.setPostingObjections(*end.objections);
    auto change = changeTo(posting);
    change.uid = end.posting;
    ARCHIVE_TRY(saved, archive.records().save(session, {reason, {change}}));
    Q_UNUSED(saved)
    return {};
}

} // namespace archive
