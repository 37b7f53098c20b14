// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/savewriter.h"

#include "archive/consents.h"
#include "archive/draft.h"
#include "archive/outboxstate.h"
#include "archive/searchkeys.h"
#include "views/person.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace archive {
namespace {

constexpr qsizetype keptStateBytes = 16;

/// How many kinds stand above one.
int depthOf(const Catalogue &catalogue, KindIndex kind)
{
    int depth = 0;
    for (const auto *above = catalogue.findKind(catalogue.kind(kind).parent); above != nullptr;
         above = catalogue.findKind(above->parent))
        ++depth;
    return depth;
}

QString actionOf(const PlannedRecord &planned)
{
    if (planned.before.revision == 0)
        return QStringLiteral("insert");
    if (planned.after.deleted == planned.before.deleted)
        return QStringLiteral("update");
    return planned.after.deleted ? QStringLiteral("delete") : QStringLiteral("restore");
}

EntryDraft entryOf(const Catalogue &catalogue, const PlannedRecord &planned, const QString &reason)
{
    EntryDraft draft;
    draft.type = EntryType::Change;
    draft.action = actionOf(planned);
    draft.kind = planned.after.kind;
    draft.record = planned.after.uid;
    draft.household = planned.household;
    draft.revision = planned.after.revision;
    draft.content.reason = reason;
    if (planned.before.revision == 0)
        return draft;
    for (const auto &field : catalogue.kind(planned.after.kind).fields) {
        const auto &old = planned.before.value(field.id);
        if (!(old == planned.after.value(field.id)))
            draft.content.before.emplace_back(field.id, old);
    }
    return draft;
}

/// What consent of others rests on: a consent, or a person's age.
bool movesConsent(const PlannedRecord &planned)
{
    if (planned.after.kind == kinds::consent)
        return true;
    if (planned.after.kind != kinds::person || planned.before.revision == 0)
        return false;
    return planned.before.deleted != planned.after.deleted
        || PersonView(planned.before).birthDate() != PersonView(planned.after).birthDate();
}

/// Facts that need a consent; emptying, deleting and what is kept before any consent are always possible.
bool addsFacts(const Catalogue &catalogue, const PlannedRecord &planned)
{
    const auto &fields = catalogue.kind(planned.after.kind).fields;
    return std::any_of(fields.begin(), fields.end(), [&planned](const Field &field) {
        const auto &value = planned.after.value(field.id);
        return !field.beforeConsent && !value.isNone()
            && !(value == planned.before.value(field.id));
    });
}

Result<void>
settle(Store &store, JournalWriter &journal, const PlannedRecord &planned, const QString &reason)
{
    auto after = planned.after;
    ARCHIVE_TRY(permission, Consents(store).allows(after, Action::Save, {}, store.today()));
    if (collectingEnded(permission) && addsFacts(store.catalogue(), planned)) {
        return Error{
            ErrorCode::Refused,
            QCoreApplication::translate("archive::Records",
                                        "%1 Nothing new may be entered; enter a new consent "
                                        "first.")
                .arg(permission.sentence),
            permission.reason};
    }
    after.draft = isDraft(permission, planned.before.draft);
    Rows rows(store);
    ARCHIVE_CHECK(rows.setDraft(after.kind, after.uid, after.draft));
    auto entry = entryOf(store.catalogue(), planned, reason);
    ARCHIVE_TRY(strays, rows.strays(after.kind, after.uid));
    entry.content.state =
        journalformat::stateHash(store.catalogue(), after, strays).left(keptStateBytes);
    ARCHIVE_CHECK(journal.append(entry));
    ARCHIVE_CHECK(updateSearchKeys(store, planned.before, after));
    return updateOutbox(store, after);
}

} // namespace

Result<std::vector<SavedRecord>>
writePlan(Store &store, JournalWriter &journal, const SavePlan &plan, const QString &reason)
{
    std::vector<const PlannedRecord *> changed;
    std::vector<SavedRecord> saved;
    for (const auto &planned : plan.records()) {
        saved.push_back({planned.after.kind, planned.after.uid, planned.after.revision});
        if (!planned.unchanged)
            changed.push_back(&planned);
    }
    std::stable_sort(changed.begin(), changed.end(), [&store](const auto *a, const auto *b) {
        return depthOf(store.catalogue(), a->after.kind)
            < depthOf(store.catalogue(), b->after.kind);
    });
    Rows rows(store);
    for (const auto *planned : changed)
        ARCHIVE_CHECK(rows.write(planned->after));
    // Only now are all consents of the set in place.
    std::set<Uid> moved;
    for (const auto *planned : changed) {
        ARCHIVE_CHECK(settle(store, journal, *planned, reason));
        if (movesConsent(*planned))
            moved.insert(planned->household);
    }
    for (const auto &household : moved)
        ARCHIVE_CHECK(reevaluateSubject(store, household));
    return saved;
}

} // namespace archive
