// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/absorbrows.h"

#include "archive/caserows.h"
#include "archive/journalrow.h"
#include "vault/suite.h"

namespace archive {
namespace {

// In the order of the columns of absorb/archives.sql and its like.
AbsorbedArchive archiveOf(const Statement &row, const ArchiveInfo &ours)
{
    AbsorbedArchive archive;
    // Only a training archive takes one in.
    archive.info.training = ours.training;
    archive.row = row.integer(0);
    archive.info.id = Uid::fromBytes(row.blob(1));
    archive.info.station = row.text(2);
    archive.info.institution = row.text(3);
    if (const auto division = DivisionCode::parse(row.text(4)))
        archive.info.division = *division;
    archive.info.suite = row.text(5);
    archive.info.sample = row.integer(6) != 0;
    archive.through = Uid::fromBytes(row.blob(7));
    archive.begunAt = QDateTime::fromMSecsSinceEpoch(row.integer(8), Qt::UTC);
    archive.head = {row.integer(9), row.blob(10)};
    archive.stage = row.integer(11);
    archive.last = row.integer(12);
    archive.taken = row.integer(13);
    archive.same = row.integer(14);
    archive.seq = row.integer(15);
    return archive;
}

AbsorbException exceptionOf(const Statement &row)
{
    return {static_cast<KindIndex>(row.integer(1)),
            Uid::fromBytes(row.blob(0)),
            static_cast<AbsorbOutcome>(row.integer(2)),
            row.text(3),
            Uid::fromBytes(row.blob(4))};
}

Result<void> insertArchive(Store &store, AbsorbedArchive &archive)
{
    const auto &info = archive.info;
    ARCHIVE_TRY(insert, store.statement(QStringLiteral("absorb/insertarchive")));
    insert.bindAll(info.id.toBytes(),
                   info.station,
                   info.institution,
                   info.division.text(),
                   info.suite,
                   info.sample ? 1 : 0,
                   orNull(archive.through),
                   archive.begunAt.toMSecsSinceEpoch(),
                   archive.head.size,
                   archive.head.hash);
    ARCHIVE_CHECK(insert.step());
    archive.row = insert.integer(0);
    insert.reset();
    return {};
}

} // namespace

AbsorbRows::AbsorbRows(Store &store)
    : m_store(store)
{ }

Result<std::vector<AbsorbedArchive>> AbsorbRows::archives()
{
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("absorb/archives")));
    std::vector<AbsorbedArchive> archives;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return archives;
        archives.push_back(archiveOf(rows, m_store.context().info));
    }
}

Result<std::optional<AbsorbedArchive>> AbsorbRows::find(const Uid &archive)
{
    ARCHIVE_TRY(row, m_store.statement(QStringLiteral("absorb/archive")));
    ARCHIVE_TRY(found, row.bindAll(archive.toBytes()).step());
    return found ? std::optional(archiveOf(row, m_store.context().info)) : std::nullopt;
}

Result<void> AbsorbRows::write(AbsorbedArchive &archive)
{
    if (archive.row == 0)
        ARCHIVE_CHECK(insertArchive(m_store, archive));
    constexpr int seqParameter = 8;
    ARCHIVE_TRY(update, m_store.statement(QStringLiteral("absorb/updatearchive")));
    update.bindAll(archive.row,
                   archive.head.size,
                   archive.head.hash,
                   archive.stage,
                   archive.last,
                   archive.taken,
                   archive.same);
    if (archive.seq == 0) {
        update.bindNull(seqParameter);
    } else {
        update.bind(seqParameter, archive.seq);
    }
    return update.run();
}

Result<void> AbsorbRows::put(qint64 archive, const AbsorbException &exception)
{
    ARCHIVE_TRY(put, m_store.statement(QStringLiteral("absorb/putexception")));
    return put
        .bindAll(archive,
                 exception.record.toBytes(),
                 int(exception.kind),
                 int(exception.outcome),
                 exception.reason,
                 orNull(exception.other))
        .run();
}

Result<std::vector<AbsorbException>> AbsorbRows::exceptions(qint64 archive)
{
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("absorb/exceptions")));
    rows.bindAll(archive);
    std::vector<AbsorbException> exceptions;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return exceptions;
        exceptions.push_back(exceptionOf(rows));
    }
}

Result<std::optional<AbsorbException>> AbsorbRows::exception(qint64 archive, const Uid &record)
{
    ARCHIVE_TRY(row, m_store.statement(QStringLiteral("absorb/exception")));
    ARCHIVE_TRY(found, row.bindAll(archive, record.toBytes()).step());
    return found ? std::optional(exceptionOf(row)) : std::nullopt;
}

Result<void> AbsorbRows::append(qint64 archive, const ChainedRow &row)
{
    const auto &entry = row.stored.entry;
    ARCHIVE_TRY(insert, m_store.statement(QStringLiteral("absorb/insertentry")));
    ARCHIVE_CHECK(insert
                      .bindAll(archive,
                               entry.seq,
                               journalformat::entryBytes(entry),
                               row.stored.hash,
                               orNull(entry.record),
                               orNull(entry.household))
                      .run());
    ARCHIVE_TRY(recordErased, wasErased(entry.record));
    ARCHIVE_TRY(householdErased, wasErased(entry.household));
    if (row.content && !recordErased && !householdErased) {
        ARCHIVE_TRY(content, m_store.statement(QStringLiteral("absorb/insertcontent")));
        ARCHIVE_CHECK(content.bindAll(archive, entry.seq, row.salt, *row.content).run());
    }
    if (!row.signature)
        return {};
    ARCHIVE_TRY(signature, m_store.statement(QStringLiteral("absorb/insertsignature")));
    return signature.bindAll(archive, entry.seq, row.keyId, *row.signature).run();
}

Result<JournalHead> AbsorbRows::tail(const AbsorbedArchive &archive)
{
    ARCHIVE_TRY(row, m_store.statement(QStringLiteral("absorb/tail")));
    ARCHIVE_TRY(found, row.bindAll(archive.row).step());
    if (found)
        return JournalHead{row.integer(0), row.blob(1)};
    const auto *suite = findSuite(archive.info.suite);
    const auto function = suite == nullptr ? HashFunction::Sha256 : suite->journal;
    return JournalHead{0, journalformat::rootHash(function, archive.info.id)};
}

Result<std::vector<AbsorbedEntry>> AbsorbRows::read(Statement &statement)
{
    constexpr int contentColumn = 3;
    std::vector<AbsorbedEntry> entries;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return entries;
        ARCHIVE_TRY(entry, journalformat::entryFromBytes(statement.blob(2)));
        AbsorbedEntry absorbed{statement.integer(0), std::move(entry), {}};
        if (!statement.isNull(contentColumn))
            absorbed.content = statement.blob(contentColumn);
        entries.push_back(std::move(absorbed));
    }
}

Result<std::vector<AbsorbedEntry>> AbsorbRows::ofHousehold(const Uid &household)
{
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("absorb/ofhousehold")));
    rows.bindAll(household.toBytes());
    return read(rows);
}

Result<std::vector<AbsorbedEntry>> AbsorbRows::ofRecord(const Uid &household, const Uid &record)
{
    const bool isRoot = household.isNull();
    ARCHIVE_TRY(rows,
                m_store.statement(isRoot ? QStringLiteral("absorb/ofrootrecord")
                                         : QStringLiteral("absorb/ofrecord")));
    if (isRoot) {
        rows.bindAll(record.toBytes());
    } else {
        rows.bindAll(household.toBytes(), record.toBytes());
    }
    return read(rows);
}

Result<std::optional<AbsorbedEntry>> AbsorbRows::entry(qint64 archive, qint64 seq)
{
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("absorb/entry")));
    rows.bindAll(archive, seq);
    ARCHIVE_TRY(found, read(rows));
    return found.empty() ? std::optional<AbsorbedEntry>() : std::optional(found.front());
}

Result<bool> AbsorbRows::wasErased(const Uid &uid)
{
    if (uid.isNull())
        return false;
    ARCHIVE_TRY(erased, m_store.statement(QStringLiteral("erasures/find")));
    return erased.bindAll(uid.toBytes()).step();
}

Result<ChainedRow> absorbedRow(const Statement &row)
{
    constexpr int contentColumn = 4;
    constexpr int signatureColumn = 6;
    ARCHIVE_TRY(entry, journalformat::entryFromBytes(row.blob(1)));
    ChainedRow chained{{std::move(entry), row.blob(2)}, row.blob(3), {}, row.text(5), {}};
    if (!row.isNull(contentColumn))
        chained.content = row.blob(contentColumn);
    if (!row.isNull(signatureColumn))
        chained.signature = row.blob(signatureColumn);
    return chained;
}

QString absorbedDetail(const AbsorbedArchive &archive)
{
    return QStringList{archive.info.id.toString(),
                       archive.info.station,
                       archive.info.institution,
                       QString::number(archive.head.size),
                       QString::fromLatin1(archive.head.hash.toHex())}
        .join(QLatin1Char('\n'));
}

} // namespace archive
