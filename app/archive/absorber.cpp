// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/absorber.h"

#include "archive/absorbjournal.h"
#include "archive/accounts.h"
#include "archive/eraser.h"
#include "archive/erasures.h"
#include "archive/filereferences.h"
#include "archive/filestore.h"
#include "views/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct AbsorberText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Absorptions)
};

constexpr int rootsAtOnce = 40;
constexpr size_t erasedAtOnce = 200;
constexpr qint64 longestWriteMs = 80; // so that a look waits no longer than 100

/// Every kind but what belongs to a station.
bool comesIn(KindIndex kind)
{
    return kind != kinds::task && kind != kinds::receiver;
}

/// Kinds of records that stand alone, those that others refer to before the households.
std::vector<KindIndex> rootKinds(const Catalogue &catalogue)
{
    std::vector<KindIndex> roots;
    for (const auto &kind : catalogue.kinds()) {
        if (kind.parent.isEmpty() && comesIn(kind.index) && kind.index != kinds::household)
            roots.push_back(kind.index);
    }
    roots.push_back(kinds::household);
    return roots;
}

Result<std::vector<Uid>> theirUids(Statement &statement, int column)
{
    std::vector<Uid> uids;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return uids;
        uids.push_back(Uid::fromBytes(statement.blob(column)));
    }
}

} // namespace

Absorber::Absorber(Store &store,
                   const Session &session,
                   AbsorbSource &source,
                   const AbsorbProgress &progress)
    : m_store(store)
    , m_session(session)
    , m_source(source)
    , m_progress(progress)
    , m_rows(store)
    , m_archive(m_summary.archive)
{ }

Result<AbsorbSummary> Absorber::run()
{
    ARCHIVE_CHECK(begin());
    AbsorbJournal journal(m_store, m_source, m_archive);
    for (bool more = true; more;) {
        ARCHIVE_TRY(appended, journal.takeChunk());
        more = appended;
        ARCHIVE_CHECK(askProgress());
    }
    ARCHIVE_CHECK(journal.takeNested());
    ARCHIVE_CHECK(uniteErasures());
    ARCHIVE_CHECK(takeRecords());
    ARCHIVE_CHECK(prove());
    ARCHIVE_CHECK(finish());
    return summary();
}

Result<void> Absorber::askProgress() const
{
    if (!m_progress || m_progress(m_archive.taken))
        return {};
    return Error{ErrorCode::Cancelled,
                 AbsorberText::tr("Stopped after %1 records; the same command goes on from there.")
                     .arg(m_archive.taken),
                 {}};
}

Result<void> Absorber::begin()
{
    ARCHIVE_TRY(head, headOf(m_source));
    ARCHIVE_TRY(known, m_rows.find(m_source.info().id));
    if (known) {
        m_archive = *known;
        // Somebody worked there since: what was passed already is compared again.
        if (!(m_archive.head.hash == head.hash)) {
            m_archive.stage = 0;
            m_archive.last = 0;
            m_archive.taken = 0;
            m_archive.same = 0;
        }
        m_archive.head = head;
        return {};
    }
    m_archive.info = m_source.info();
    m_archive.begunAt = m_store.now();
    m_archive.head = head;
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, m_session));
    ARCHIVE_CHECK(m_rows.write(m_archive));
    EntryDraft draft;
    draft.action = absorbaction::begun;
    draft.content.detail = absorbedDetail(m_archive);
    ARCHIVE_CHECK(scope.journal().append(draft));
    return scope.commit();
}

/// What was erased there must not come back here by another road, and what of it came here before is erased too, as a receiver has to.
Result<void> Absorber::uniteErasures()
{
    ARCHIVE_TRY(rows, m_source.store().statement(QStringLiteral("erasures/all")));
    ARCHIVE_TRY(uids, theirUids(rows, 0));
    if (uids.empty())
        return {};
    for (size_t at = 0; at < uids.size(); at += erasedAtOnce) {
        ARCHIVE_TRY(scope, WriteScope::begin(m_store, m_session));
        for (size_t i = at; i < std::min(at + erasedAtOnce, uids.size()); ++i)
            ARCHIVE_CHECK(takeErased(scope.journal(), uids.at(i)));
        ARCHIVE_CHECK(scope.commit());
    }
    ARCHIVE_TRY(unreached, Erasures(m_store).finish());
    m_summary.unreached = unreached;
    return {};
}

Result<void> Absorber::takeErased(JournalWriter &journal, const Uid &uid)
{
    ARCHIVE_TRY(known, m_rows.wasErased(uid));
    if (known)
        return {};
    const auto erased = Eraser(m_store, journal, ErasureReason::Withdrawn).erase(uid);
    if (!erased && erased.error().code != ErrorCode::NotFound)
        return erased.error();
    if (erased) {
        m_summary.erased += *erased;
        return {};
    }
    EntryDraft draft;
    draft.action = QStringLiteral("erased");
    draft.record = uid;
    ARCHIVE_TRY(seq, journal.append(draft));
    ARCHIVE_TRY(put, m_store.statement(QStringLiteral("erasures/put")));
    ARCHIVE_CHECK(put.bindAll(uid.toBytes(), m_store.today().toString(Qt::ISODate), seq).run());
    ConsentBook consents(m_store);
    return AbsorbExchange(m_store, m_source, consents).takeErased(uid);
}

Result<void> Absorber::takeRecords()
{
    const auto roots = rootKinds(m_store.catalogue());
    while (m_archive.stage < qint64(roots.size())) {
        ARCHIVE_TRY(more, takeChunk(roots.at(size_t(m_archive.stage))));
        ARCHIVE_CHECK(askProgress());
        if (more)
            continue;
        ++m_archive.stage;
        m_archive.last = 0;
    }
    return {};
}

Result<void> Absorber::readAhead(KindIndex kind)
{
    ARCHIVE_TRY(trees,
                treesAfter(m_source, m_store.catalogue(), kind, {m_archive.last, rootsAtOnce}));
    // On the disk before the rows that name them.
    ARCHIVE_CHECK(takeScans(trees));
    m_waiting.assign(std::make_move_iterator(trees.begin()), std::make_move_iterator(trees.end()));
    return {};
}

/// Whether there may be more of the kind.
Result<bool> Absorber::takeChunk(KindIndex kind)
{
    if (m_waiting.empty())
        ARCHIVE_CHECK(readAhead(kind));
    if (m_waiting.empty())
        return false;
    const auto &clock = *m_store.context().environment.clock;
    const auto begun = clock.sinceBootMs();
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, m_session));
    AbsorbTaker taker({m_store, m_session, scope.journal(), m_source}, m_archive);
    while (!m_waiting.empty() && clock.sinceBootMs() - begun <= longestWriteMs) {
        ARCHIVE_CHECK(taker.take(m_waiting.front()));
        m_archive.last = m_waiting.front().row;
        m_waiting.pop_front();
    }
    ARCHIVE_CHECK(m_rows.write(m_archive));
    ARCHIVE_CHECK(scope.commit());
    m_summary.cases += taker.cases();
    return true;
}

Result<void> Absorber::takeScans(const std::vector<RecordTree> &trees)
{
    for (const auto &tree : trees) {
        for (const auto &record : tree.records) {
            ARCHIVE_TRY(rootErased, m_rows.wasErased(tree.records.front().uid));
            ARCHIVE_TRY(erased, m_rows.wasErased(record.uid));
            if (rootErased || erased)
                continue;
            for (const auto &hash : filesOf(m_store.catalogue().kind(record.kind), record))
                ARCHIVE_CHECK(takeScan(hash));
        }
    }
    return {};
}

/// A scan that the other archive never had stays missing; it is no damage here either.
Result<void> Absorber::takeScan(const QString &hash)
{
    ARCHIVE_TRY(files, m_store.files());
    ARCHIVE_TRY(kept, files->has(hash));
    if (kept)
        return {};
    ARCHIVE_TRY(theirs, m_source.store().files());
    ARCHIVE_TRY(scan, theirs->find(hash));
    if (scan)
        return files->put(*scan, m_store.now().toMSecsSinceEpoch());
    ARCHIVE_TRY(put, m_store.statement(QStringLiteral("filereferences/putabsent")));
    return put.bindAll(hash).run();
}

Result<void> Absorber::prove()
{
    for (const auto &kind : m_store.catalogue().kinds()) {
        if (comesIn(kind.index))
            ARCHIVE_CHECK(requireHere(kind));
    }
    return {};
}

/// Each of its records is here, or did not come in for a reason, or was erased meanwhile.
Result<void> Absorber::requireHere(const Kind &kind)
{
    ARCHIVE_TRY(
        all,
        m_source.store().statement(QStringLiteral("absorb/uids"), m_source.kindThere(kind.index)));
    ARCHIVE_TRY(uids, theirUids(all, 0));
    for (const auto &uid : uids) {
        ARCHIVE_TRY(present, m_store.statement(QStringLiteral("rows/parent"), kind));
        ARCHIVE_TRY(found, present.bindAll(uid.toBytes()).step());
        if (found)
            continue;
        ARCHIVE_TRY(exception, m_rows.exception(m_archive.row, uid));
        ARCHIVE_TRY(isErased, m_rows.wasErased(uid));
        if (!exception && !isErased) {
            return Error{ErrorCode::Damaged,
                         AbsorberText::tr("The record %1 did not come in; run the command again, "
                                          "and tell your administrator if it says so again.")
                             .arg(uid.toString()),
                         kind.name};
        }
    }
    return {};
}

Result<void> Absorber::finish()
{
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, m_session));
    EntryDraft draft;
    draft.action = absorbaction::finished;
    draft.content.detail = absorbedDetail(m_archive);
    ARCHIVE_TRY(seq, scope.journal().append(draft));
    ARCHIVE_TRY(archives, m_rows.archives());
    for (auto &archive : archives) {
        // What it had absorbed itself is whole with it.
        if (archive.through == m_archive.info.id && archive.seq == 0) {
            archive.seq = seq;
            ARCHIVE_CHECK(m_rows.write(archive));
        }
    }
    m_archive.seq = seq;
    ARCHIVE_CHECK(m_rows.write(m_archive));
    return scope.commit();
}

Result<AbsorbSummary> Absorber::summary()
{
    ARCHIVE_TRY(exceptions, m_rows.exceptions(m_archive.row));
    m_summary.exceptions = std::move(exceptions);
    m_summary.isOtherInstitution = m_archive.info.institution != m_store.context().info.institution;
    ARCHIVE_TRY(officers, m_source.store().statement(QStringLiteral("absorb/officers")));
    for (;;) {
        ARCHIVE_TRY(found, officers.step());
        if (!found)
            return m_summary;
        ARCHIVE_TRY(account, findAccount(m_store, officers.text(0)));
        if (!account || account->disabled)
            m_summary.officers.push_back({officers.text(0), officers.integer(1)});
    }
}

} // namespace archive
