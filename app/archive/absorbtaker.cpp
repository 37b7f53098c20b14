// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/absorbtaker.h"

#include "archive/casewriter.h"
#include "archive/draft.h"
#include "archive/filereferences.h"
#include "archive/formernumbers.h"
#include "archive/householdentries.h"
#include "archive/journalrow.h"
#include "archive/registernumbers.h"
#include "archive/searchindex.h"
#include "views/baseline.h"
#include "views/consent.h"
#include "views/household.h"

#include <algorithm>

namespace archive {
namespace {

/// Of what a record that comes in was before: not there.
Record nothingOf(const Record &record)
{
    Record nothing;
    nothing.kind = record.kind;
    nothing.uid = record.uid;
    nothing.values.resize(record.values.size());
    return nothing;
}

bool isSame(const Kind &kind, const Record &a, const Record &b)
{
    return a.deleted == b.deleted && a.parent == b.parent
        && std::all_of(kind.fields.begin(), kind.fields.end(), [&](const Field &field) {
               return a.value(field.id) == b.value(field.id);
           });
}

} // namespace

AbsorbTaker::AbsorbTaker(const Place &place, AbsorbedArchive &archive)
    : m_place(place)
    , m_archive(archive)
    , m_rows(place.store)
    , m_doubles(place.store, place.source)
{ }

Result<void> AbsorbTaker::list(const std::vector<Taken> &taken)
{
    HouseholdEntries entries(m_place.store, *m_consents);
    for (const auto &each : taken)
        entries.note(m_household, each.record.changedAt);
    ARCHIVE_CHECK(entries.write());
    SearchUpdate search(m_place.store);
    for (const auto &each : taken)
        ARCHIVE_CHECK(search.write(nothingOf(each.record), each.record, m_household));
    return {};
}

Result<void> AbsorbTaker::take(const RecordTree &tree)
{
    const auto &root = tree.records.front();
    m_household = root.kind == kinds::household ? root.uid : Uid();
    m_rejected.clear();
    std::vector<Record> records; // of the tree that are here
    std::vector<Taken> taken;
    for (const auto &theirs : tree.records) {
        ARCHIVE_TRY(decided, decide(theirs));
        if (!m_rejected.contains(theirs.uid))
            records.push_back(theirs);
        if (!decided)
            continue;
        ARCHIVE_CHECK(Rows(m_place.store).insert(decided->record));
        taken.push_back(std::move(*decided));
    }
    // Only now are all consents of the household in place.
    m_consents = std::make_unique<ConsentBook>(m_place.store);
    m_exchange = std::make_unique<AbsorbExchange>(m_place.store, m_place.source, *m_consents);
    for (const auto &each : taken)
        ARCHIVE_CHECK(settle(each));
    ARCHIVE_CHECK(list(taken));
    m_archive.taken += qint64(taken.size());
    AbsorbCases cases(m_place.store, m_place.journal, m_place.source, m_archive);
    ARCHIVE_CHECK(cases.takeLocks(records, m_household));
    if (m_household.isNull())
        return {};
    ARCHIVE_TRY(count, cases.take(m_household));
    m_cases += count;
    return {};
}

Result<bool> AbsorbTaker::isSettled(const Record &theirs)
{
    ARCHIVE_TRY(erased, m_rows.wasErased(theirs.uid));
    if (erased || m_rejected.contains(theirs.parent)) {
        ARCHIVE_CHECK(reject(theirs, erased ? absorbreason::erased : absorbreason::parent, {}));
        return true;
    }
    ARCHIVE_TRY(present, Rows(m_place.store).find(theirs.kind, theirs.uid));
    if (present && present->deleted && !theirs.deleted) {
        ARCHIVE_CHECK(reject(theirs, absorbreason::deleted, theirs.uid));
        return true;
    }
    if (present) {
        ARCHIVE_CHECK(compare(theirs, *present));
        return true;
    }
    ARCHIVE_TRY(other, standsOnce(theirs));
    if (!other.isNull()) {
        ARCHIVE_CHECK(reject(theirs, absorbreason::known, other));
        return true;
    }
    return false;
}

Result<std::optional<AbsorbTaker::Taken>> AbsorbTaker::decide(const Record &theirs)
{
    ARCHIVE_TRY(settled, isSettled(theirs));
    if (settled)
        return std::optional<Taken>();
    Taken taken{theirs, {}, {}, {}};
    ARCHIVE_CHECK(renumber(taken));
    ARCHIVE_CHECK(mapReferences(taken));
    ARCHIVE_TRY(twin, m_doubles.find(theirs));
    taken.twin = twin;
    if (!taken.before.empty())
        ++taken.record.revision;
    return std::optional(std::move(taken));
}

/// In an earlier try.
Result<bool> AbsorbTaker::cameInBefore(const Record &present)
{
    ARCHIVE_TRY(entries, changesOfRecord(m_place.store, m_household, present.uid));
    for (;;) {
        ARCHIVE_TRY(found, entries.step());
        if (!found)
            return false;
        if (readEntry(entries).entry.action == absorbaction::record)
            return true;
    }
}

/// A record that is here: the same, or one with another content, which stays.
Result<void> AbsorbTaker::compare(const Record &theirs, const Record &present)
{
    Taken asHere{theirs, {}, {}, {}};
    ARCHIVE_CHECK(mapReferences(asHere));
    const auto &kind = m_place.store.catalogue().kind(theirs.kind);
    ARCHIVE_TRY(former, formerNumbersOf(m_place.store, theirs.uid));
    for (const auto &field : kind.fields) {
        const auto *text = asHere.record.value(field.id).get<QString>();
        if (field.unique && text != nullptr && former.contains(*text))
            asHere.record.set(field.id, present.value(field.id));
    }
    if (isSame(kind, asHere.record, present)) {
        ARCHIVE_TRY(before, cameInBefore(present));
        ++(before ? m_archive.taken : m_archive.same);
        return {};
    }
    const AbsorbException exception{
        theirs.kind, theirs.uid, AbsorbOutcome::Kept, absorbreason::content, theirs.uid};
    ARCHIVE_TRY(known, m_rows.exception(m_archive.row, theirs.uid));
    if (known)
        return {};
    ARCHIVE_CHECK(m_rows.put(m_archive.row, exception));
    const auto text = m_doubles.differences(asHere.record, present);
    return openCase(exception, {{QStringLiteral("theirs"), text}});
}

/// The record here that stands in the way of one that may stand only once; null for none.
Result<Uid> AbsorbTaker::standsOnce(const Record &record)
{
    if (record.deleted)
        return Uid();
    Rows rows(m_place.store);
    for (const auto &field : m_place.store.catalogue().kind(record.kind).fields) {
        const auto &value = record.value(field.id);
        const bool isNumber = field.id == fields::household::registerNumber
            || field.id == fields::consent::consentNumber;
        if (!field.unique || isNumber || value.isNone())
            continue;
        ARCHIVE_TRY(holders, rows.having(field.id, value));
        if (!holders.empty())
            return holders.front().uid;
    }
    if (record.kind != kinds::baseline)
        return Uid();
    // An average of a place, a year and an item is one.
    namespace f = fields::baseline;
    ARCHIVE_TRY(alike, rows.having(f::baselineDivision, record.value(f::baselineDivision)));
    for (const auto &each : alike) {
        if (each.value(f::baselineYear) == record.value(f::baselineYear)
            && each.value(f::baselineItem) == record.value(f::baselineItem))
            return each.uid;
    }
    return Uid();
}

void AbsorbTaker::change(Taken &taken, FieldId field, const Value &value) const
{
    taken.before.emplace_back(field, taken.record.value(field));
    taken.record.set(field, value);
    taken.record.changedAt = m_place.store.now();
    taken.record.changedBy = m_place.session.user().name;
}

/// A number that is taken here gives way to the next free one.
Result<void> AbsorbTaker::renumber(Taken &taken)
{
    Rows rows(m_place.store);
    for (const auto field : {fields::household::registerNumber, fields::consent::consentNumber}) {
        if (taken.record.deleted || field.kind != taken.record.kind)
            continue;
        const auto value = taken.record.value(field);
        const auto *number = value.get<QString>();
        if (number == nullptr)
            continue;
        ARCHIVE_TRY(holders, rows.having(field, value));
        if (holders.empty())
            continue;
        ARCHIVE_TRY(text, freeNumber(taken.record, field));
        change(taken, field, Value::ofText(text));
        taken.formerNumbers.append(*number);
    }
    return {};
}

/// One that neither archive has, so that none has to give way in turn.
Result<QString> AbsorbTaker::freeNumber(const Record &record, FieldId field)
{
    const auto division = DivisionCode::parse(
        field == fields::household::registerNumber ? HouseholdView(record).division() : QString());
    const auto *former = record.value(field).get<QString>();
    PendingRows pending(m_place.store);
    for (int turn = 1;; ++turn) {
        auto number = QStringLiteral("%1-%2").arg(*former, m_archive.info.station);
        if (division) {
            ARCHIVE_TRY(
                next, nextRegisterNumber(m_place.store, pending, *division, RegisterNumbers::Take));
            number = next;
        } else if (turn > 1) {
            number += QStringLiteral("-%1").arg(turn);
        }
        const auto value = Value::ofText(number);
        ARCHIVE_TRY(here, Rows(m_place.store).having(field, value));
        const auto &there = m_place.source.kindThere(field.kind);
        const auto *same = m_place.source.store().catalogue().findField(
            there, m_place.store.catalogue().field(field).name);
        ARCHIVE_TRY(theirs, Rows(m_place.source.store()).having(same->id, value));
        if (here.empty() && theirs.empty())
            return number;
    }
}

/// What refers to a record that is here under another uid refers to that one from now on.
Result<void> AbsorbTaker::mapReferences(Taken &taken)
{
    for (const auto &field : m_place.store.catalogue().kind(taken.record.kind).fields) {
        const auto *uid = taken.record.value(field.id).get<Uid>();
        if (uid == nullptr)
            continue;
        ARCHIVE_TRY(known, m_rows.exception(m_archive.row, *uid));
        if (known && known->reason == absorbreason::known)
            change(taken, field.id, Value::of(known->other));
    }
    return {};
}

Result<void> AbsorbTaker::reject(const Record &record, QLatin1String reason, const Uid &other)
{
    m_rejected.insert(record.uid);
    return m_rows.put(m_archive.row,
                      {record.kind, record.uid, AbsorbOutcome::Rejected, reason, other});
}

Result<void> AbsorbTaker::settle(const Taken &taken)
{
    auto &store = m_place.store;
    auto after = taken.record;
    ARCHIVE_TRY(permission, m_consents->allows(after, Action::Save, {}, store.today()));
    after.draft = isDraft(permission, taken.record.draft);
    Rows rows(store);
    ARCHIVE_CHECK(rows.setDraft(after.kind, after.uid, after.draft));
    ARCHIVE_CHECK(writeEntry(taken, after));
    for (const auto &number : taken.formerNumbers)
        ARCHIVE_CHECK(keepFormerNumber(store, after, number));
    ARCHIVE_TRY(formerThere, formerNumbersOf(m_place.source.store(), after.uid));
    for (const auto &number : formerThere)
        ARCHIVE_CHECK(keepFormerNumber(store, after, number));
    ARCHIVE_CHECK(updateFileReferences(store, nothingOf(after), after));
    ARCHIVE_CHECK(takePastFiles(after));
    ARCHIVE_CHECK(m_exchange->take(after, m_household));
    if (!taken.twin)
        return {};
    ARCHIVE_CHECK(m_rows.put(m_archive.row, *taken.twin));
    return openCase(*taken.twin);
}

Result<void> AbsorbTaker::writeEntry(const Taken &taken, const Record &after)
{
    const auto &catalogue = m_place.store.catalogue();
    EntryDraft entry;
    entry.type = EntryType::Change;
    entry.action = absorbaction::record;
    entry.kind = after.kind;
    entry.record = after.uid;
    entry.household = m_household;
    entry.revision = after.revision;
    entry.content.before = taken.before;
    ARCHIVE_TRY(strays, Rows(m_place.store).strays(after.kind, after.uid));
    entry.content.state = journalformat::keptState(catalogue, after, strays);
    ARCHIVE_CHECK(m_place.journal.append(entry));
    return {};
}

/// Names that a record had before keep no scan, but an erasure has to know them.
Result<void> AbsorbTaker::takePastFiles(const Record &record)
{
    if (!namesFiles(m_place.store.catalogue().kind(record.kind)))
        return {};
    ARCHIVE_TRY(past, m_place.source.store().statement(QStringLiteral("absorb/pastfiles")));
    past.bindAll(record.uid.toBytes());
    ARCHIVE_TRY(put, m_place.store.statement(QStringLiteral("absorb/putpastfile")));
    for (;;) {
        ARCHIVE_TRY(found, past.step());
        if (!found)
            return {};
        ARCHIVE_CHECK(put.bindAll(past.text(0), int(record.kind), record.uid.toBytes()).run());
    }
}

/// So that somebody looks at the two; what belongs to no household is only listed.
Result<void> AbsorbTaker::openCase(const AbsorbException &exception, const CaseValues &more)
{
    if (m_household.isNull())
        return {};
    CaseRecord record;
    record.subjectKind = exception.kind;
    record.subject = exception.record;
    record.household = m_household;
    CaseValues values{{QStringLiteral("other"), exception.other.toString()},
                      {QStringLiteral("found"), exception.reason}};
    values.insert(values.end(), more.begin(), more.end());
    return CaseWriter(m_place.store, m_place.session, m_place.journal)
        .openFound(QStringLiteral("double"), record, values);
}

} // namespace archive
