// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/savewriter.h"

#include "archive/consentquestion.h"
#include "archive/consents.h"
#include "archive/draft.h"
#include "archive/filereferences.h"
#include "archive/householdentries.h"
#include "archive/outboxstate.h"
#include "archive/retention.h"
#include "archive/rows.h"
#include "archive/searchindex.h"
#include "views/person.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace archive {
namespace {

/// How many kinds stand above each.
std::vector<int> depthsOf(const Catalogue &catalogue)
{
    std::vector<int> depths;
    for (const auto &kind : catalogue.kinds()) {
        int depth = 0;
        for (const auto *above = catalogue.findKind(kind.parent); above != nullptr;
             above = catalogue.findKind(above->parent))
            ++depth;
        depths.push_back(depth);
    }
    return depths;
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
    draft.content.detail =
        factsource::toText(catalogue.kind(planned.after.kind), planned.source, planned.ownSources);
    if (planned.before.revision == 0)
        return draft;
    for (const auto &field : catalogue.kind(planned.after.kind).fields) {
        const auto &old = planned.before.value(field.id);
        if (!(old == planned.after.value(field.id)))
            draft.content.before.emplace_back(field.id, old);
    }
    return draft;
}

/// All records of a new household stand in the same set, and are judged there with all consents of the set in place.
std::set<Uid> newHouseholds(const std::vector<const PlannedRecord *> &changed)
{
    std::set<Uid> fresh;
    for (const auto *planned : changed) {
        if (planned->after.kind == kinds::household && planned->before.revision == 0)
            fresh.insert(planned->after.uid);
    }
    return fresh;
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

/// Facts for which the form that was signed has no line.
bool addsUnnamed(const Catalogue &catalogue,
                 const PlannedRecord &planned,
                 const Permission &permission)
{
    const auto &fields = catalogue.kind(planned.after.kind).fields;
    return !permission.consentNumber.isEmpty()
        && std::any_of(fields.begin(), fields.end(), [&](const Field &field) {
               const auto &value = planned.after.value(field.id);
               return !namesField(permission.formVersion, field) && !value.isNone()
                   && !(value == planned.before.value(field.id));
           });
}

/// Writes what hangs on the rows of a set, which are all written by then: draft marks, entries, scans, outbox.
class SetWriter
{
public:
    SetWriter(Store &store, JournalWriter &journal, const ReasonOfRecord &reason)
        : m_store(store)
        , m_journal(journal)
        , m_reason(reason)
        , m_consents(store)
        , m_outbox(store, m_consents)
    { }

    /// The outbox follows in reevaluate() for a household that was there before and whose consents the set changes.
    [[nodiscard]] Result<void> settle(const PlannedRecord &planned, bool isReevaluated)
    {
        ARCHIVE_TRY(permission,
                    m_consents.allows(planned.after, Action::Save, {}, m_store.today()));
        ARCHIVE_CHECK(refuse(planned, permission));
        return settleRow(planned, isDraft(permission, planned.before.draft), isReevaluated);
    }
    [[nodiscard]] Result<void>
    settleRow(const PlannedRecord &planned, bool draft, bool isReevaluated);
    [[nodiscard]] Result<void> reevaluate(const Uid &household)
    {
        return m_outbox.reevaluate(household);
    }
    /// The entry of each household in the lists, once all of the set is settled.
    [[nodiscard]] Result<void> list(const std::vector<const PlannedRecord *> &changed);

private:
    [[nodiscard]] Result<void> refuse(const PlannedRecord &planned, const Permission &permission);

    Store &m_store;
    JournalWriter &m_journal;
    const ReasonOfRecord &m_reason;
    ConsentBook m_consents;
    OutboxUpdate m_outbox;
};

Result<void> SetWriter::settleRow(const PlannedRecord &planned, bool draft, bool isReevaluated)
{
    const auto &catalogue = m_store.catalogue();
    auto after = planned.after;
    after.draft = draft;
    Rows rows(m_store);
    if (after.draft != planned.after.draft)
        ARCHIVE_CHECK(rows.setDraft(after.kind, after.uid, after.draft));
    auto entry = entryOf(catalogue, planned, m_reason(after.uid));
    ARCHIVE_TRY(strays, rows.strays(after.kind, after.uid));
    entry.content.state = journalformat::keptState(catalogue, after, strays);
    ARCHIVE_CHECK(m_journal.append(entry));
    ARCHIVE_CHECK(updateFileReferences(m_store, planned.before, after));
    ARCHIVE_TRY(fresh, m_outbox.keep(after, planned.household));
    return isReevaluated ? Result<void>() : m_outbox.settle(after, fresh);
}

Result<void> SetWriter::list(const std::vector<const PlannedRecord *> &changed)
{
    HouseholdEntries entries(m_store, m_consents);
    for (const auto *planned : changed)
        entries.note(planned->household, planned->after.changedAt);
    return entries.write();
}

Result<void> SetWriter::refuse(const PlannedRecord &planned, const Permission &permission)
{
    const auto &catalogue = m_store.catalogue();
    if (permission.reason == retentionreason::restricted)
        return Error{ErrorCode::Refused, permission.sentence, permission.reason};
    if (collectingEnded(permission) && addsFacts(catalogue, planned)) {
        return Error{
            ErrorCode::Refused,
            QCoreApplication::translate("archive::Records",
                                        "%1 Nothing new may be entered; enter a new consent "
                                        "first.")
                .arg(permission.sentence),
            permission.reason};
    }
    if (permission.allowed && addsUnnamed(catalogue, planned, permission)) {
        return Error{
            ErrorCode::Refused,
            QCoreApplication::translate("archive::Records", "%1 Have the new form signed first.")
                .arg(consentreason::sentence(consentreason::oldForm)),
            consentreason::oldForm};
    }
    return {};
}

} // namespace

ReasonOfRecord sameReason(const QString &reason)
{
    return [reason](const Uid &) {
        return reason;
    };
}

Result<std::vector<SavedRecord>>
writePlan(Store &store, JournalWriter &journal, const SavePlan &plan, const ReasonOfRecord &reason)
{
    std::vector<const PlannedRecord *> changed;
    std::vector<SavedRecord> saved;
    for (const auto &planned : plan.records()) {
        saved.push_back({planned.after.kind, planned.after.uid, planned.after.revision});
        if (!planned.unchanged)
            changed.push_back(&planned);
    }
    const auto depths = depthsOf(store.catalogue());
    std::stable_sort(changed.begin(), changed.end(), [&depths](const auto *a, const auto *b) {
        return depths.at(a->after.kind) < depths.at(b->after.kind);
    });
    Rows rows(store);
    for (const auto *planned : changed)
        ARCHIVE_CHECK(rows.write(planned->after));
    // Only now are all consents of the set in place.
    const auto fresh = newHouseholds(changed);
    std::set<Uid> moved;
    for (const auto *planned : changed) {
        if (movesConsent(*planned) && !fresh.contains(planned->household))
            moved.insert(planned->household);
    }
    SetWriter writer(store, journal, reason);
    for (const auto *planned : changed)
        ARCHIVE_CHECK(writer.settle(*planned, moved.contains(planned->household)));
    for (const auto &household : moved)
        ARCHIVE_CHECK(writer.reevaluate(household));
    ARCHIVE_CHECK(writer.list(changed));
    SearchUpdate search(store);
    for (const auto *planned : changed)
        ARCHIVE_CHECK(search.write(planned->before, planned->after, planned->household));
    return saved;
}

Result<void>
writeNote(Store &store, JournalWriter &journal, const PlannedRecord &planned, const QString &reason)
{
    ARCHIVE_CHECK(Rows(store).write(planned.after));
    const auto same = sameReason(reason);
    SetWriter writer(store, journal, same);
    ARCHIVE_CHECK(writer.settleRow(planned, planned.before.draft, false));
    ARCHIVE_CHECK(writer.list({&planned}));
    return SearchUpdate(store).write(planned.before, planned.after, planned.household);
}

} // namespace archive
