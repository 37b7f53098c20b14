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
#include "vault/keyring.h"
#include "views/receiver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace archive {
namespace {

struct BatchMakerText
{
    Q_DECLARE_TR_FUNCTIONS(archive::BatchMaker)
};

// An archive's first epoch; a restore from a backup begins another (exchange.md "After a restore").
const QString firstEpoch = QStringLiteral("1");

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

/// Fills the tables until they are as large as one batch may be; what went in.
std::vector<DueRecord> fillTables(const DueSet &due, PackageTables &tables)
{
    std::vector<DueRecord> taken;
    for (const auto &record : due.due) {
        if (!tables.add(record.record, record.bases, maximumBatchBytes))
            break;
        taken.push_back(record);
    }
    return taken;
}

std::map<QString, qint64> heldCounts(const DueSet &due)
{
    return {due.held.begin(), due.held.end()};
}

} // namespace

BatchMaker::BatchMaker(Archive &archive, const Session &session)
    : m_archive(archive)
    , m_session(session)
{ }

Result<bool> BatchMaker::closeOne(const QString &receiver)
{
    ARCHIVE_TRY(due,
                m_archive.outbox().due(m_session, receiver, static_cast<int>(maximumBatchRecords)));
    if (due.due.empty())
        return false;
    ARCHIVE_TRY(last, m_archive.outbox().last(receiver));
    ARCHIVE_TRY(head, m_archive.journal().head());
    const auto &environment = m_archive.environment();
    ARCHIVE_TRY(id, Uid::create(*environment.clock, *environment.random));

    PackageTables tables(m_archive.catalogue());
    const auto taken = fillTables(due, tables);
    const qint64 to = std::min(head.size, last.head.size + maximumBatchCommitments);
    ARCHIVE_TRY(commitments, m_archive.journal().commitments(last.head.size, to));
    for (const auto &[seq, commitment] : commitments)
        tables.addCommitment(seq, commitment);
    ARCHIVE_TRY(spanHead, m_archive.journal().headAt(to));

    BatchHeader header;
    header.id = id;
    header.station = m_archive.info().station;
    header.number = last.number + 1;
    header.previous = last.sha256;
    header.catalogue = m_archive.catalogue().version();
    header.receiver = receiver;
    header.journal = {firstEpoch, last.head.size, to, spanHead.hash};
    header.created = environment.clock->nowUtc();
    header.training = m_archive.info().sample;
    header.held = heldCounts(due);
    ARCHIVE_TRY(zip, writePackage(header, tables, m_archive.keys().stationKey()));

    ClosedBatch batch;
    batch.id = id;
    batch.number = header.number;
    batch.receiver = receiver;
    batch.closedAt = header.created;
    batch.records = static_cast<qint64>(taken.size());
    batch.sha256 = sha256(zip);
    batch.content = zip;
    batch.head = spanHead;
    ARCHIVE_CHECK(m_archive.outbox().close(m_session, batch, taken));
    return true;
}

Result<void> BatchMaker::closeDue(const QString &receiver)
{
    for (;;) {
        ARCHIVE_TRY(closed, closeOne(receiver));
        if (!closed)
            return {};
    }
}

Result<MadeBatch> BatchMaker::writeFiles(const ClosedBatch &batch,
                                         const QString &ageRecipient,
                                         const BatchOrder &order)
{
    const auto &environment = m_archive.environment();
    const auto &station = m_archive.info().station;
    const QDir folder(order.folder);
    MadeBatch made{batch.id, batch.number, batch.records, batch.sha256, {}, {}};
    ARCHIVE_TRY(recipient, AgeRecipient::fromString(ageRecipient));
    made.file = folder.filePath(sealedFileName(station, batch.number));
    const auto sealed = writeSealedBatch(
        made.file, batch.content, recipient, *environment.disk, *environment.random);
    if (!sealed)
        return sealed.error();
    if (!order.plain)
        return made;
    made.plainFile = folder.filePath(plainFileName(station, batch.number));
    ARCHIVE_CHECK(m_archive.journal().recordEvent(
        m_session, QStringLiteral("batch-plain"), QString::number(batch.number)));
    ARCHIVE_CHECK(writeAtomically(*environment.disk, made.plainFile, batch.content));
    return made;
}

Result<std::vector<MadeBatch>> BatchMaker::create(const BatchOrder &order)
{
    ARCHIVE_TRY(receiver, chooseReceiver(m_archive, m_session, order.receiver));
    const ReceiverView view(receiver);
    ARCHIVE_CHECK(makeFolder(order.folder));
    ARCHIVE_CHECK(closeDue(view.receiverId()));

    std::vector<MadeBatch> made;
    ARCHIVE_TRY(batches, m_archive.outbox().batches(m_session));
    const QDir folder(order.folder);
    for (const auto &listed : batches) {
        const auto file = sealedFileName(m_archive.info().station, listed.number);
        if (listed.receiver != view.receiverId() || listed.state != QLatin1String("waiting")
            || QFileInfo::exists(folder.filePath(file)))
            continue;
        ARCHIVE_TRY(batch, m_archive.outbox().batch(m_session, listed.id));
        ARCHIVE_TRY(one, writeFiles(batch, view.ageRecipient(), order));
        made.push_back(one);
    }
    if (made.empty()) {
        return Error{ErrorCode::NotFound,
                     BatchMakerText::tr("Nothing is due for %1; a batch is made when a record "
                                        "changed or its consent allows it.")
                         .arg(view.receiverId()),
                     {}};
    }
    return made;
}

} // namespace archive
