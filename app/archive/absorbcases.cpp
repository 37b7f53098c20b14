// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/absorbcases.h"

#include "archive/recordlocks.h"
#include "archive/restrictions.h"
#include "archive/rows.h"

namespace archive {

AbsorbCases::AbsorbCases(Store &store,
                         JournalWriter &journal,
                         AbsorbSource &source,
                         const AbsorbedArchive &archive)
    : m_store(store)
    , m_journal(journal)
    , m_source(source)
    , m_archive(archive)
{ }

Result<qint64> AbsorbCases::take(const Uid &household)
{
    ARCHIVE_TRY(cases, CaseRows(m_source.store()).ofHousehold(household));
    qint64 count = 0;
    for (const auto &each : cases) {
        ARCHIVE_TRY(taken, takeOne(each));
        count += taken ? 1 : 0;
    }
    return count;
}

/// Not one that is here already, nor about a record that did not come in.
Result<bool> AbsorbCases::takeOne(CaseRecord theirs)
{
    CaseRows rows(m_store);
    ARCHIVE_TRY(known, rows.find(theirs.uid));
    if (known || !theirs.subjectKind)
        return false;
    const auto &kind = m_source.store().catalogue().kind(*theirs.subjectKind);
    theirs.subjectKind = m_store.catalogue().findKind(kind.name)->index;
    ARCHIVE_TRY(subject, Rows(m_store).find(*theirs.subjectKind, theirs.subject));
    if (!subject && !theirs.erasedOn.isValid())
        return false;
    ARCHIVE_TRY(steps, CaseRows(m_source.store()).steps(theirs));
    for (auto &step : steps) {
        ARCHIVE_TRY(archive, archiveOf(step));
        step.archive = archive;
    }
    EntryDraft draft;
    draft.action = absorbaction::caseTaken;
    draft.kind = theirs.subjectKind;
    draft.record = theirs.subject;
    draft.household = theirs.household;
    draft.content.detail = caseStepDetail(theirs, absorbaction::record);
    ARCHIVE_TRY(seq, m_journal.append(draft));
    ARCHIVE_CHECK(rows.writeAbsorbed(theirs, steps, seq));
    return true;
}

Result<qint64> AbsorbCases::archiveOf(const CaseStepRecord &step)
{
    if (step.archive == 0)
        return m_archive.row;
    if (m_archives.empty()) {
        ARCHIVE_TRY(theirs, AbsorbRows(m_source.store()).archives());
        for (const auto &each : theirs) {
            ARCHIVE_TRY(ours, AbsorbRows(m_store).find(each.info.id));
            m_archives[each.row] = ours ? ours->row : 0;
        }
    }
    return m_archives[step.archive];
}

Result<void> AbsorbCases::takeLocks(const std::vector<Record> &records, const Uid &household)
{
    std::vector<KeptByLaw> kept;
    for (const auto &record : records) {
        ARCHIVE_TRY(row, m_source.store().statement(QStringLiteral("absorb/restriction")));
        ARCHIVE_TRY(found, row.bindAll(record.uid.toBytes()).step());
        if (found) {
            kept.push_back({{record.kind, record.uid, household, 0},
                            row.text(1),
                            QDate::fromString(row.text(0), Qt::ISODate)});
        }
        ARCHIVE_CHECK(takeLock(record, household));
    }
    return kept.empty() ? Result<void>() : restrictAll(m_store, m_journal, kept);
}

Result<void> AbsorbCases::takeLock(const Record &record, const Uid &household)
{
    ARCHIVE_TRY(lock, findRecordLock(m_source.store(), record.uid));
    ARCHIVE_TRY(own, findRecordLock(m_store, record.uid));
    if (!lock || own)
        return {};
    ARCHIVE_TRY(put, m_store.statement(QStringLiteral("locks/put")));
    ARCHIVE_CHECK(
        put.bindAll(record.uid.toBytes(), lock->user, lock->since.toString(Qt::ISODate)).run());
    EntryDraft draft;
    draft.action = QStringLiteral("record-locked");
    draft.kind = record.kind;
    draft.record = record.uid;
    draft.household = household;
    ARCHIVE_CHECK(m_journal.append(draft));
    return {};
}

} // namespace archive
