// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "vault/age.h"

#include <optional>
#include <vector>

namespace archive {

/// What somebody asks for who makes batches.
struct BatchOrder
{
    QString receiver; ///< id in the register; empty: the only one that is in force
    QString folder; ///< where the files go; made when it is not there
    bool plain = false; ///< write the unsealed zip too; that is journalled
};

/// A batch with its file, which was read again and compared before this was said.
struct MadeBatch
{
    Uid id;
    qint64 number = 0;
    qint64 records = 0;
    QByteArray sha256; ///< raw, of the zip
    QString file; ///< sealed
    QString plainFile; ///< empty unless it was asked for
};

/// What came of an order.
struct MadeBatches
{
    std::vector<MadeBatch> written;
    std::vector<std::pair<QString, qint64>> held; ///< records that stay behind, by reason
};

/// From the outbox to files (exchange.md "Batch"): closes what is due and writes every batch that waits for its receipt and has no file in
/// the folder. A closed batch is never built again: its file comes from the bytes that the archive keeps.
class BatchMaker
{
public:
    /// Both must outlive the object.
    BatchMaker(Archive &archive, const Session &session);

    /// No batch is written when nothing is due and nothing waits without a file. Refused in a training archive, without a receiver in
    /// force, and when the folder has a file of the same name for another receiver.
    [[nodiscard]] Result<MadeBatches> create(const BatchOrder &order);

private:
    [[nodiscard]] Result<void> closeDue(const QString &receiver);
    [[nodiscard]] Result<bool> closeOne(const QString &receiver);
    /// None when its files are in the folder already.
    [[nodiscard]] Result<std::optional<MadeBatch>>
    writeFiles(const ClosedBatch &listed, const AgeRecipient &recipient, const BatchOrder &order);
    [[nodiscard]] Result<void>
    writeFile(const QString &path, const ClosedBatch &batch, const QByteArray &bytes, bool sealed);

    Archive &m_archive;
    const Session &m_session;
};

} // namespace archive
