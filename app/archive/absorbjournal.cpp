// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/absorbjournal.h"

#include "archive/journalrow.h"
#include "vault/transaction.h"

#include <QCoreApplication>

namespace archive {
namespace {

constexpr qint64 entriesAtOnce = 1000;

/// What stands beside an entry of the other archive's own journal.
Result<void> addBeside(Store &theirs, ChainedRow &row)
{
    const auto seq = row.stored.entry.seq;
    ARCHIVE_TRY(content, theirs.statement(QStringLiteral("absorb/theircontent")));
    ARCHIVE_TRY(hasContent, content.bindAll(seq).step());
    if (hasContent) {
        row.salt = content.blob(0);
        row.content = content.blob(1);
    }
    ARCHIVE_TRY(signature, theirs.statement(QStringLiteral("absorb/theirsignature")));
    ARCHIVE_TRY(isSigned, signature.bindAll(seq).step());
    if (isSigned) {
        row.keyId = signature.text(0);
        row.signature = signature.blob(1);
    }
    return {};
}

} // namespace

Result<JournalHead> headOf(AbsorbSource &source)
{
    ARCHIVE_TRY(hash, source.store().statement(QStringLiteral("journal/hashat")));
    ARCHIVE_TRY(found, hash.bindAll(source.journalSize()).step());
    return JournalHead{source.journalSize(), found ? hash.blob(0) : QByteArray()};
}

AbsorbJournal::AbsorbJournal(Store &store, AbsorbSource &source, const AbsorbedArchive &archive)
    : m_store(store)
    , m_source(source)
    , m_archive(archive)
{ }

Result<void> AbsorbJournal::requirePart(const JournalHead &tail)
{
    if (tail.size == 0)
        return {};
    ARCHIVE_TRY(hash, m_source.store().statement(QStringLiteral("journal/hashat")));
    ARCHIVE_TRY(found, hash.bindAll(tail.size).step());
    if (found && tail.size <= m_source.journalSize() && hash.blob(0) == tail.hash)
        return {};
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate("archive::Absorptions",
                                             "The other archive's journal is not the one of which "
                                             "a part is here already; name the folder of the first "
                                             "try, or restore this archive's backup from before "
                                             "it."),
                 {}};
}

Result<bool> AbsorbJournal::takeChunk()
{
    AbsorbRows rows(m_store);
    ARCHIVE_TRY(transaction, Transaction::begin(m_store.connection()));
    ARCHIVE_TRY(tail, rows.tail(m_archive));
    ARCHIVE_CHECK(requirePart(tail));
    const auto last = std::min(tail.size + entriesAtOnce, m_source.journalSize());
    ARCHIVE_TRY(entries, m_source.store().statement(QStringLiteral("journal/range")));
    entries.bindAll(tail.size, last);
    bool isMore = false;
    for (;;) {
        ARCHIVE_TRY(found, entries.step());
        if (!found)
            break;
        isMore = true;
        ChainedRow row{readEntry(entries), {}, {}, {}, {}};
        ARCHIVE_CHECK(addBeside(m_source.store(), row));
        ARCHIVE_CHECK(rows.append(m_archive.row, row));
    }
    if (!isMore)
        ARCHIVE_CHECK(takeAnchors());
    ARCHIVE_CHECK(transaction.commit());
    return isMore;
}

Result<void> AbsorbJournal::takeAnchors()
{
    ARCHIVE_TRY(anchors, m_source.store().statement(QStringLiteral("journal/anchors")));
    ARCHIVE_TRY(put, m_store.statement(QStringLiteral("absorb/insertanchor")));
    for (;;) {
        ARCHIVE_TRY(found, anchors.step());
        if (!found)
            return {};
        ARCHIVE_CHECK(
            put.bindAll(m_archive.row, anchors.integer(0), anchors.text(2), anchors.blob(1)).run());
    }
}

Result<void> AbsorbJournal::takeNested()
{
    ARCHIVE_TRY(archives, AbsorbRows(m_source.store()).archives());
    for (const auto &theirs : archives) {
        ARCHIVE_TRY(known, AbsorbRows(m_store).find(theirs.info.id));
        if (!known && !(theirs.info.id == m_store.context().info.id))
            ARCHIVE_CHECK(takeNestedOne(theirs));
    }
    return {};
}

/// In one transaction, so that what is here of it is all of it.
Result<void> AbsorbJournal::takeNestedOne(const AbsorbedArchive &theirs)
{
    AbsorbRows rows(m_store);
    auto own = theirs;
    own.row = 0;
    own.seq = 0;
    own.through = m_archive.info.id;
    ARCHIVE_TRY(transaction, Transaction::begin(m_store.connection()));
    ARCHIVE_CHECK(rows.write(own));
    ARCHIVE_TRY(chain, m_source.store().statement(QStringLiteral("absorb/chain")));
    chain.bindAll(theirs.row, 0);
    for (;;) {
        ARCHIVE_TRY(found, chain.step());
        if (!found)
            break;
        ARCHIVE_TRY(row, absorbedRow(chain));
        ARCHIVE_CHECK(rows.append(own.row, row));
    }
    ARCHIVE_CHECK(takeNestedAnchors(own.row, theirs.row));
    return transaction.commit();
}

Result<void> AbsorbJournal::takeNestedAnchors(qint64 here, qint64 there)
{
    ARCHIVE_TRY(anchors, m_source.store().statement(QStringLiteral("absorb/anchors")));
    ARCHIVE_TRY(put, m_store.statement(QStringLiteral("absorb/insertanchor")));
    anchors.bindAll(there);
    for (;;) {
        ARCHIVE_TRY(found, anchors.step());
        if (!found)
            return {};
        ARCHIVE_CHECK(
            put.bindAll(here, anchors.integer(0), anchors.text(3), anchors.blob(1)).run());
    }
}

} // namespace archive
