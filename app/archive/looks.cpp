// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/looks.h"

#include "archive/journalwriter.h"
#include "views/fields.h"

#include <algorithm>

namespace archive {
namespace {

Result<bool>
wasLookedAt(Store &store, const Session &session, const QString &action, const Uid &uid)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("journal/looked")));
    statement.bindAll(session.id().toBytes(), uid.toBytes(), action);
    return statement.step();
}

} // namespace

Result<void> recordLooks(Store &store,
                         const Session &session,
                         const QString &action,
                         const std::vector<LookSubject> &subjects)
{
    std::vector<LookSubject> fresh;
    for (const auto &subject : subjects) {
        const bool repeated = std::any_of(fresh.begin(), fresh.end(), [&](const auto &other) {
            return other.record == subject.record;
        });
        if (repeated)
            continue;
        ARCHIVE_TRY(known, wasLookedAt(store, session, action, subject.record));
        if (!known)
            fresh.push_back(subject);
    }
    if (fresh.empty())
        return {};
    ARCHIVE_TRY(scope, WriteScope::begin(store, session));
    for (const auto &subject : fresh) {
        EntryDraft draft;
        draft.type = EntryType::Look;
        draft.action = action;
        draft.kind = subject.kind;
        draft.record = subject.record;
        draft.household = subject.household;
        ARCHIVE_CHECK(scope.journal().append(draft));
    }
    return scope.commit();
}

Result<void> recordRefusal(Store &store, const Session &session, const RefusedLook &refused)
{
    store.noteRefusal(refused);
    const bool isInTransaction = sqlite3_get_autocommit(store.connection().handle()) == 0;
    return isInTransaction ? Result<void>() : recordNotedRefusals(store, session);
}

Result<void> recordNotedRefusals(Store &store, const Session &session)
{
    std::vector<LookSubject> subjects;
    for (const auto &refused : store.takeRefusals())
        subjects.push_back({refused.kind, refused.household, refused.household});
    return recordLooks(store, session, QStringLiteral("refused"), subjects);
}

std::optional<LookSubject>
subjectOf(const Catalogue &catalogue, const Record &record, const Uid &household)
{
    const auto &kind = catalogue.kind(record.kind);
    if (kind.subject == SubjectRule::None)
        return {};
    if (kind.subject == SubjectRule::Self)
        return LookSubject{record.kind, record.uid, household};
    if (kind.subject == SubjectRule::ByField && kind.subjectField) {
        const auto *person = record.value(*kind.subjectField).get<Uid>();
        if (person != nullptr)
            return LookSubject{kinds::person, *person, household};
    }
    return LookSubject{kinds::household, household, household};
}

} // namespace archive
