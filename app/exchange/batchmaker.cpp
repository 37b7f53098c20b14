// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/batchmaker.h"

#include "batch/batchfile.h"
#include "batch/batchheader.h"
#include "batch/packagelimits.h"
#include "batch/packagetables.h"
#include "batch/packagewriter.h"
#include "vault/age.h"
#include "vault/hash.h"
#include "vault/journalchain.h"
#include "vault/keyring.h"
#include "views/receiver.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace archive {
namespace {

struct BatchMakerText
{
    Q_DECLARE_TR_FUNCTIONS(archive::BatchMaker)
};

/// What was entered for practice must not reach anybody who takes it for true.
Result<void> refusePractice(const ArchiveInfo &info)
{
    if (!info.training)
        return {};
    return Error{ErrorCode::Refused,
                 BatchMakerText::tr("This is a training archive; nothing of it is ever sent. Make "
                                    "batches in the archive that counts."),
                 {}};
}

Result<Record> chooseReceiver(Archive &archive, const Session &session, const QString &wanted)
{
    ARCHIVE_TRY(receivers, archive.outbox().receivers(session));
    QStringList ids;
    for (const auto &record : receivers) {
        const ReceiverView view(record);
        if (view.receiverId() == wanted || (wanted.isEmpty() && receivers.size() == 1))
            return record;
        ids.append(view.receiverId());
    }
    const auto sentence = ids.isEmpty()
        ? BatchMakerText::tr("No receiver is in force; register one with its agreement first.")
        : BatchMakerText::tr("Name a receiver that is in force: %1.")
              .arg(ids.join(QStringLiteral(", ")));
    return Error{ErrorCode::Refused, sentence, wanted};
}

Result<void> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return Error{ErrorCode::Io,
                 BatchMakerText::tr("The folder %1 could not be made; choose another.")
                     .arg(QDir::toNativeSeparators(folder)),
                 {}};
}

/// What one batch is packed from.
struct BatchParts
{
    DueSet due;
    ClosedBatch last; ///< to the same receiver
    JournalHead head; ///< that the batch carries
    QString epoch; ///< of the journal
    std::vector<DueRecord> taken; ///< of what is due, as much as one batch may hold
};

/// The commitments since the last batch, as many as one batch may carry, and the head that they lead to.
Result<void> addCommitments(Archive &archive, BatchParts &parts, PackageTables &tables)
{
    ARCHIVE_TRY(present, archive.journal().head());
    const qint64 from = parts.last.head.size;
    const qint64 to = std::min(present.size, from + maximumBatchCommitments);
    ARCHIVE_TRY(commitments, archive.journal().commitments(from, to));
    const auto function = journalHash(archive.keys().stationKey().publicKey().algorithm());
    parts.head = {to, parts.last.head.hash};
    for (const auto &[seq, commitment] : commitments) {
        tables.addCommitment(seq, commitment);
        parts.head.hash = chainHash(function, parts.head.hash, commitment);
    }
    if (to < present.size || parts.head.hash == present.hash)
        return {};
    return Error{
        ErrorCode::Damaged,
        BatchMakerText::tr("The journal does not go on from the head of batch %1; nothing is "
                           "sent before the archive was verified.")
            .arg(parts.last.number),
        {}};
}

/// Fills the tables until they are as large as one batch may be.
void fillTables(const Catalogue &catalogue, BatchParts &parts, PackageTables &tables)
{
    for (const auto &removal : parts.due.removals) {
        const PackageMark mark{
            catalogue.kind(removal.kind).name, removal.uid, removal.at, removal.reason};
        if (removal.erase) {
            tables.addErasure(mark);
        } else {
            tables.addRestriction(mark);
        }
    }
    for (const auto &record : parts.due.due) {
        if (!tables.add(record.record, record.bases, maximumBatchBytes))
            break;
        parts.taken.push_back(record);
    }
}

BatchHeader headerOf(const Archive &archive, const BatchParts &parts, const Uid &id)
{
    BatchHeader header;
    header.id = id;
    header.station = archive.info().station;
    header.number = parts.last.number + 1;
    header.previous = parts.last.sha256;
    header.catalogue = archive.catalogue().version();
    header.receiver = parts.last.receiver;
    header.journal = {parts.epoch, parts.last.head.size, parts.head.size, parts.head.hash};
    header.created = archive.environment().clock->nowUtc();
    header.training = !archive.info().isReal();
    header.held = {parts.due.held.begin(), parts.due.held.end()};
    return header;
}

ClosedBatch closedBatchOf(const BatchHeader &header, const BatchParts &parts, const QByteArray &zip)
{
    ClosedBatch batch;
    batch.id = header.id;
    batch.number = header.number;
    batch.receiver = header.receiver;
    batch.closedAt = header.created;
    batch.records = static_cast<qint64>(parts.taken.size());
    batch.sha256 = sha256(zip);
    batch.content = zip;
    batch.head = parts.head;
    return batch;
}

/// Whether the file is one that this station wrote of the batch. Refused when it is one of another batch: two receivers'
/// batches have the same names.
Result<bool> hasFile(Archive &archive, const QString &path, const ClosedBatch &batch)
{
    const auto bytes = archive.environment().disk->read(path);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return false;
    if (!bytes)
        return bytes.error();
    ARCHIVE_TRY(known, archive.outbox().batchOfFile(sha256(*bytes)));
    if (!known || known->id == batch.id)
        return known.has_value();
    return Error{
        ErrorCode::Refused,
        BatchMakerText::tr("%1 is a batch for “%2” already; choose another folder for “%3”.")
            .arg(QDir::toNativeSeparators(path), known->receiver, batch.receiver),
        {}};
}

} // namespace

BatchMaker::BatchMaker(Archive &archive, const Session &session)
    : m_archive(archive)
    , m_session(session)
{ }

Result<bool> BatchMaker::closeOne(const QString &receiver)
{
    BatchParts parts;
    ARCHIVE_TRY(due,
                m_archive.outbox().due(m_session, receiver, static_cast<int>(maximumBatchRecords)));
    parts.due = std::move(due);
    parts.epoch = m_archive.info().epoch;
    if (parts.due.due.empty() && parts.due.removals.empty())
        return false;
    ARCHIVE_TRY(last, m_archive.outbox().last(receiver));
    parts.last = std::move(last);

    PackageTables tables(m_archive.catalogue());
    ARCHIVE_CHECK(addCommitments(m_archive, parts, tables));
    fillTables(m_archive.catalogue(), parts, tables);
    const auto &environment = m_archive.environment();
    ARCHIVE_TRY(id, Uid::create(*environment.clock, *environment.random));
    const BatchHeader header = headerOf(m_archive, parts, id);
    ARCHIVE_TRY(zip, writePackage(header, tables, m_archive.keys().stationKey()));
    ARCHIVE_CHECK(m_archive.outbox().close(
        m_session, closedBatchOf(header, parts, zip), parts.taken, parts.due.removals));
    return true;
}

Result<void> BatchMaker::closeDue(const QString &receiver)
{
    int attempts = 3;
    for (;;) {
        const auto closed = closeOne(receiver);
        // Another window saved meanwhile: what it saved is packed too.
        if (!closed && closed.error().code == ErrorCode::Stale && --attempts > 0)
            continue;
        if (!closed)
            return closed.error();
        if (!*closed)
            return {};
    }
}

Result<void> BatchMaker::writeFile(const QString &path,
                                   const ClosedBatch &batch,
                                   const QByteArray &bytes,
                                   bool sealed)
{
    // The journal first: no file leaves that it does not know.
    ARCHIVE_CHECK(m_archive.outbox().recordFile(m_session, batch, sha256(bytes), sealed));
    return writeAtomically(*m_archive.environment().disk, path, bytes);
}

Result<std::optional<MadeBatch>> BatchMaker::writeFiles(const ClosedBatch &listed,
                                                        const AgeRecipient &recipient,
                                                        const BatchOrder &order)
{
    const QDir folder(order.folder);
    const auto &station = m_archive.info().station;
    const auto sealedPath = folder.filePath(sealedFileName(station, listed.number));
    const auto plainPath = folder.filePath(plainFileName(station, listed.number));
    ARCHIVE_TRY(hasSealed, hasFile(m_archive, sealedPath, listed));
    ARCHIVE_TRY(hasPlain, hasFile(m_archive, plainPath, listed));
    if (hasSealed && (hasPlain || !order.plain))
        return std::optional<MadeBatch>();
    ARCHIVE_TRY(batch, m_archive.outbox().batch(m_session, listed.id));
    if (!hasSealed) {
        ARCHIVE_TRY(sealed, age::seal(batch.content, recipient, *m_archive.environment().random));
        ARCHIVE_CHECK(writeFile(sealedPath, batch, sealed, true));
    }
    if (order.plain && !hasPlain)
        ARCHIVE_CHECK(writeFile(plainPath, batch, batch.content, false));
    return std::optional(MadeBatch{batch.id,
                                   batch.number,
                                   batch.records,
                                   batch.sha256,
                                   sealedPath,
                                   order.plain ? plainPath : QString()});
}

Result<MadeBatches> BatchMaker::create(const BatchOrder &order)
{
    ARCHIVE_CHECK(refusePractice(m_archive.info()));
    ARCHIVE_TRY(receiver, chooseReceiver(m_archive, m_session, order.receiver));
    const ReceiverView view(receiver);
    ARCHIVE_TRY(recipient, AgeRecipient::fromString(view.ageRecipient()));
    ARCHIVE_CHECK(makeFolder(order.folder));
    ARCHIVE_CHECK(closeDue(view.receiverId()));

    MadeBatches made;
    ARCHIVE_TRY(batches, m_archive.outbox().batches(m_session));
    for (const auto &listed : batches) {
        if (listed.receiver != view.receiverId() || listed.state != QLatin1String("waiting"))
            continue;
        ARCHIVE_TRY(one, writeFiles(listed, recipient, order));
        if (one)
            made.written.push_back(*one);
    }
    ARCHIVE_TRY(held, m_archive.outbox().held(m_session, view.receiverId()));
    made.held = std::move(held);
    return made;
}

} // namespace archive
