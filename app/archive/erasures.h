// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/erasurelist.h"
#include "archive/session.h"

#include <QStringList>

namespace archive {

/// What an erasure did.
struct ErasureSummary
{
    qint64 records = 0; ///< rows that are gone, the record itself included
    QStringList unreached; ///< folders of backups that could not be given the list of erasures
};

/// What a list of erasures did to an archive that comes from an older backup.
struct AppliedList
{
    qint64 erased = 0; ///< records that are gone
    qint64 restricted = 0; ///< records that are locked
};

/// Erases records for good (storage.md "Erasure"): rows, the journal's contents and salts, search keys, contents of batches and cases; what was sent is
/// marked to be erased at its receiver. The journal keeps that something was there and that it was erased, and still verifies.
class Erasures
{
public:
    explicit Erasures(Store &store);

    /// The record of that uid with everything under it and everything that refers to it. NotFound for an unknown uid, Refused by policy. Said to
    /// be done only when pages and log are rewritten without it and the list of erasures is on the disk.
    [[nodiscard]] Result<ErasureSummary> erase(const Session &session, const Uid &uid);

    /// Erases and locks what a list says, as far as it is there.
    [[nodiscard]] Result<AppliedList> apply(const Session &session,
                                            const std::vector<ListedRecord> &listed);

    /// What is left to do after a transaction in which an Eraser worked: publish(), then pages and log are rewritten.
    [[nodiscard]] Result<QStringList> finish();

    /// Brings the list of erasures and locks beside the archive, and in the folders of backups, up to the archive; folders that can't be reached are named.
    [[nodiscard]] Result<QStringList> publish();

private:
    Store &m_store;
};

} // namespace archive
